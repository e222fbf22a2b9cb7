"""The rich menu: six fields with an icon and a word each, and the picture that shows them."""

from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

WIDTH, HEIGHT, COLUMNS = 1200, 810, 3
BAR = "メニュー"  # on the bar that opens and closes it; 14 graphemes at most
_FINE = 2  # drawn larger by this, then made smaller: smooth edges
_GREEN, _PAPER, _INK, _GRID = "#0B6E4F", "#FFFFFF", "#1F2933", "#E1E6EB"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its icon, and the word on it, which is also what a tap writes into the chat."""

    icon: str
    word: str


FIELDS = (
    Field("plus", "注文を追加"),
    Field("list", "一覧"),
    Field("clock", "状況"),
    Field("camera", "証拠"),
    Field("help", "使い方"),
    Field("sliders", "設定"),
)


def menu(name: str) -> dict[str, Any]:
    """The rich menu as LINE wants it; every field is named for who hears the screen."""
    return {
        "size": {"width": WIDTH, "height": HEIGHT},
        "selected": True,
        "name": name,
        "chatBarText": BAR,
        "areas": [
            {
                "bounds": _bounds(place),
                "action": {"type": "message", "label": field.word, "text": field.word},
            }
            for place, field in enumerate(FIELDS)
        ],
    }


def picture() -> bytes:
    """The picture of the menu as PNG."""
    from PIL import Image, ImageDraw, ImageFont

    canvas = Image.new("RGB", (WIDTH * _FINE, HEIGHT * _FINE), _PAPER)
    draw = ImageDraw.Draw(canvas)
    letters = files("adapters.line").joinpath("data", "menu.otf").read_bytes()
    font = ImageFont.truetype(BytesIO(letters), 52 * _FINE)
    for place, field in enumerate(FIELDS):
        bounds = _bounds(place)
        left, top = bounds["x"] * _FINE, bounds["y"] * _FINE
        right, bottom = left + bounds["width"] * _FINE, top + bounds["height"] * _FINE
        draw.rectangle((left, top, right, bottom), outline=_GRID, width=2 * _FINE)
        middle = (left + right) // 2
        _icon(draw, field.icon, middle, top + 150 * _FINE)
        draw.text((middle, top + 310 * _FINE), field.word, _INK, font, anchor="mm")
    out = BytesIO()
    small = canvas.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def _bounds(place: int) -> dict[str, int]:
    row, column = divmod(place, COLUMNS)
    width, height = WIDTH // COLUMNS, HEIGHT // (len(FIELDS) // COLUMNS)
    return {"x": column * width, "y": row * height, "width": width, "height": height}


def _icon(draw: "ImageDraw", icon: str, x: int, y: int) -> None:
    """White lines on a green disc around a middle."""
    unit = 10 * _FINE
    draw.ellipse((x - 9 * unit, y - 9 * unit, x + 9 * unit, y + 9 * unit), _GREEN)
    for shape, points in _ICONS[icon]:
        at = [(x + across * unit, y + down * unit) for across, down in points]
        if shape == "line":
            draw.line(at, "white", width=int(1.1 * unit), joint="curve")
            for end_x, end_y in (at[0], at[-1]):
                half = 0.55 * unit
                draw.ellipse((end_x - half, end_y - half, end_x + half, end_y + half), "white")
        elif shape == "dot":
            draw.ellipse((*at[0], *at[1]), "white")
        elif shape == "ring":
            draw.ellipse((*at[0], *at[1]), None, "white", int(1.1 * unit))
        elif shape == "bow":  # from the left over the top and down to the middle
            draw.arc((*at[0], *at[1]), 180, 60, "white", int(1.1 * unit))
        else:
            draw.rounded_rectangle((*at[0], *at[1]), unit, None, "white", int(1.1 * unit))


_Shape = tuple[str, tuple[tuple[float, float], ...]]
_ICONS: dict[str, tuple[_Shape, ...]] = {
    "plus": (("line", ((-4, 0), (4, 0))), ("line", ((0, -4), (0, 4)))),
    "list": tuple(
        shape
        for down in (-3, 0, 3)
        for shape in (
            ("dot", ((-4.9, down - 0.7), (-3.5, down + 0.7))),
            ("line", ((-1.8, down), (4.4, down))),
        )
    ),
    "clock": (
        ("ring", ((-5.4, -5.4), (5.4, 5.4))),
        ("line", ((0, -3), (0, 0.4), (2.2, 1.8))),
    ),
    "camera": (
        ("frame", ((-5.4, -3.4), (5.4, 4.4))),
        ("line", ((-1.6, -4.4), (1.6, -4.4))),
        ("dot", ((-2, -1.5), (2, 2.5))),
    ),
    "help": (
        ("bow", ((-3, -5), (3, 1))),
        ("line", ((1.2, 0.2), (0, 1.4))),
        ("dot", ((-0.8, 3.4), (0.8, 5.0))),
    ),
    "sliders": tuple(
        shape
        for down, knob in ((-3, 2.0), (0, -2.0), (3, 1.0))
        for shape in (
            ("line", ((-4.6, down), (4.6, down))),
            ("dot", ((knob - 1.3, down - 1.3), (knob + 1.3, down + 1.3))),
        )
    ),
}
