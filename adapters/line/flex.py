"""The parts that LINE's cards are made of, as plain dicts, in one look; pure.

Colours only repeat what words say. White on each of the dark ones has a contrast above 4.5.
"""

from collections.abc import Iterable, Sequence
from typing import Any

Part = dict[str, Any]

GREEN = "#0B6E4F"
RED = "#B3261E"
AMBER = "#8A5300"
INK = "#1F2933"
GREY = "#5F6B76"
PALE = "#F3F5F7"
LINE = "#D5DBE1"
WHITE = "#FFFFFF"
ROSE = "#F6D9D6"
PLAIN = "#E6EAEE"


def text(words: str, **look: Any) -> Part:
    """A paragraph that wraps."""
    return {"type": "text", "text": words, "wrap": True, "size": "sm", "color": INK, **look}


def column(parts: Sequence[Part], **look: Any) -> Part:
    """Parts from top to bottom."""
    return {"type": "box", "layout": "vertical", "contents": list(parts), **look}


def row(parts: Sequence[Part], **look: Any) -> Part:
    """Parts from left to right."""
    return {"type": "box", "layout": "horizontal", "contents": list(parts), **look}


def paragraphs(words: str, **look: Any) -> list[Part]:
    """The paragraphs of a text, set apart."""
    parts = [part.strip("\n") for part in words.split("\n\n") if part.strip()]
    return [text(part, **look) for part in parts]


def band(title: str, colour: str) -> Part:
    """The coloured head of a card."""
    return column(
        [text(title, color=WHITE, weight="bold", size="md")],
        backgroundColor=colour,
        paddingAll="14px",
    )


def bubble(head: Part | None, body: Sequence[Part], buttons: Sequence[Part] = ()) -> Part:
    """A card: head, body, and buttons below."""
    card: Part = {"type": "bubble", "size": "mega"}
    if head:
        card["header"] = head
    card["body"] = column(body, spacing="md", paddingAll="14px")
    if buttons:
        card["footer"] = column(buttons, spacing="sm", paddingAll="12px", paddingTop="0px")
    return card


def message(alt: str, contents: Part) -> Part:
    """A card as a message; `alt` says the whole of it where cards are not shown."""
    return {"type": "flex", "altText": alt, "contents": contents}


def button(action: Part, style: str, **look: Any) -> Part:
    """A button of a card."""
    return {"type": "button", "action": action, "style": style, "height": "sm", **look}


def in_pairs(buttons: Iterable[Part]) -> list[Part]:
    """Buttons with short labels two in a row, the others alone; their order is kept."""
    rows: list[list[Part]] = []
    for one in buttons:
        short = len(one["action"]["label"]) <= 8 and one["style"] != "primary"
        last = rows[-1] if rows else []
        if short and len(last) == 1 and last[0].get("flex") == 1:
            last.append({**one, "flex": 1})
        else:
            rows.append([{**one, "flex": 1}] if short else [one])
    return [_alone(parts[0]) if len(parts) == 1 else row(parts, spacing="sm") for parts in rows]


def _alone(part: Part) -> Part:
    return {name: value for name, value in part.items() if name != "flex"}


def named(name: str, value: str, strong: bool = False) -> Part:
    """A line of a card: what it is, and its value."""
    weight = "bold" if strong else "regular"
    return row([text(name, color=GREY, flex=4), text(value, weight=weight, flex=8)], spacing="md")


def way(steps: Sequence[str], here: int) -> Part:
    """How far an order has come: a bar, and the same in words."""
    bars = [
        column([], height="6px", cornerRadius="3px", backgroundColor=GREEN if i <= here else LINE)
        for i in range(len(steps))
    ]
    words = text(f"{here + 1}/{len(steps)} {steps[here]}", size="xs", color=GREY)
    return column([row(bars, spacing="xs"), words], spacing="xs")
