"""LINE's rules for message objects, from the official OpenAPI and reference, as one table.

`faults` finds everything that LINE would refuse, by the path it would name.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Fault = tuple[str, str]  # the property, and what is wrong with it
Check = Callable[[Any], bool]

_OFFSETS = "position offsetTop offsetBottom offsetStart offsetEnd"
_PADDING = "paddingAll paddingTop paddingBottom paddingStart paddingEnd"
FIELDS = {
    "text": "type text quickReply sender emojis quoteToken",
    "flex": "type altText contents quickReply sender",
    "bubble": "type direction size header hero body footer styles action",
    "carousel": "type contents",
    "box": "type layout contents flex spacing margin backgroundColor borderColor borderWidth"
    " cornerRadius width maxWidth height maxHeight action justifyContent alignItems background"
    f" {_OFFSETS} {_PADDING}",
    "flex text": "type text flex size align gravity color weight style decoration wrap lineSpacing"
    f" margin action maxLines contents adjustMode scaling {_OFFSETS}",
    "button": f"type action flex color style gravity margin height adjustMode scaling {_OFFSETS}",
    "separator": "type margin color",
    "postback": "type label data displayText text inputOption fillInText",
    "clipboard": "type label clipboardText",
    "datetimepicker": "type label data mode initial max min",
    "message": "type label text",
    "uri": "type label uri altUri",
    "camera": "type label",
    "cameraRoll": "type label",
    "item": "type action imageUrl",
}
ENUMS = {
    "layout": {"horizontal", "vertical", "baseline"},
    "size of a bubble": {"nano", "micro", "deca", "hecto", "kilo", "mega", "giga"},
    "style of a button": {"primary", "secondary", "link"},
    "height of a button": {"md", "sm"},
    "weight": {"regular", "bold"},
    "mode": {"date", "time", "datetime"},
    "align": {"start", "end", "center"},
}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")
_LENGTH = re.compile(r"\d{1,4}px|\d{1,3}%|none|xs|sm|md|lg|xl|xxl")
_SIZES = {"xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"}
BUBBLE_BYTES, CAROUSEL_BYTES = 30_000, 50_000
DEEPEST = 10


def units(text: str) -> int:
    """UTF-16 units, as LINE counts text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> int:
    """Roughly the characters a person sees, as LINE counts labels."""
    count, joined = 0, False
    for char in text:
        part = char in "\ufe0e\ufe0f\u20e3\u200d" or bool(unicodedata.combining(char))
        part = part or "\U0001f3fb" <= char <= "\U0001f3ff"
        count += not part and not joined
        joined = char == "\u200d"
    return count


def faults(objects: Any) -> list[Fault]:
    """Everything wrong with the messages of one call."""
    if not isinstance(objects, list) or not 1 <= len(objects) <= 5:
        return [("messages", "Size must be between 1 and 5")]
    return [fault for i, one in enumerate(objects) for fault in _object(one, f"messages[{i}]")]


def _object(one: Any, path: str) -> Iterator[Fault]:
    kind = one.get("type") if isinstance(one, dict) else None
    if kind not in ("text", "flex"):
        yield path, f"unknown type {kind}"
        return
    yield from _fields(one, str(kind), path)
    if kind == "text":
        yield from _text(one.get("text"), 5000, units, f"{path}.text")
    else:
        yield from _text(one.get("altText"), 1500, units, f"{path}.altText")
        yield from _container(one.get("contents"), "")
    if "quickReply" in one:
        yield from _quick(one["quickReply"], f"{path}.quickReply")


def _quick(quick: Any, path: str) -> Iterator[Fault]:
    items = quick.get("items") if isinstance(quick, dict) and quick.keys() == {"items"} else None
    if not isinstance(items, list) or not 1 <= len(items) <= 13:
        yield path, "1 to 13 items"
        return
    for i, item in enumerate(items):
        yield from _fields(item, "item", f"{path}.items[{i}]")
        if item.get("type") != "action":
            yield f"{path}.items[{i}].type", "must be action"
        yield from _action(item.get("action"), 20, f"{path}.items[{i}].action", quick=True)


def _container(container: Any, path: str) -> Iterator[Fault]:
    kind = container.get("type") if isinstance(container, dict) else None
    size = len(json.dumps(container, ensure_ascii=False).encode())
    if kind == "carousel":
        yield from _fields(container, "carousel", path)
        if not 1 <= len(container.get("contents", [])) <= 12 or size > CAROUSEL_BYTES:
            yield path or "/", "12 bubbles and 50 KB at most"
        for i, bubble in enumerate(container.get("contents", [])):
            yield from _bubble(bubble, f"{path}/contents/{i}")
        if len({bubble.get("size") for bubble in container.get("contents", [])}) > 1:
            yield path or "/", "bubbles of one width"
    else:
        yield from _bubble(container, path)


def _bubble(bubble: Any, path: str) -> Iterator[Fault]:
    if not isinstance(bubble, dict) or bubble.get("type") != "bubble":
        yield path or "/", "must be a bubble"
        return
    yield from _fields(bubble, "bubble", path)
    if len(json.dumps(bubble, ensure_ascii=False).encode()) > BUBBLE_BYTES:
        yield path or "/", "larger than 30 KB"
    yield from _enum(bubble, "size", "size of a bubble", path)
    blocks = [name for name in ("header", "body", "footer") if name in bubble]
    if not blocks:
        yield path or "/", "at least one block is required"
    for name in blocks:
        yield from _box(bubble[name], f"{path}/{name}", 0)


def _box(box: Any, path: str, depth: int) -> Iterator[Fault]:
    if not isinstance(box, dict) or box.get("type") != "box" or depth > DEEPEST:
        yield path, "must be a box, not too deep"
        return
    yield from _fields(box, "box", path)
    if "layout" not in box or not isinstance(box.get("contents"), list):
        yield path, "layout and contents are required"
        return
    yield from _enum(box, "layout", "layout", path)
    yield from _looks(box, path)
    for i, part in enumerate(box["contents"]):
        yield from _part(part, f"{path}/contents/{i}", depth, str(box["layout"]))


def _part(part: Any, path: str, depth: int, layout: str) -> Iterator[Fault]:
    kind = part.get("type") if isinstance(part, dict) else None
    if kind == "box" and layout != "baseline":
        yield from _box(part, path, depth + 1)
    elif kind == "text":
        yield from _fields(part, "flex text", path)
        yield from _text(part.get("text"), 100_000, units, f"{path}/text")
        yield from _enum(part, "weight", "weight", path)
        yield from _enum(part, "align", "align", path)
        yield from _looks(part, path)
    elif kind == "button" and layout != "baseline":
        yield from _fields(part, "button", path)
        yield from _enum(part, "style", "style of a button", path)
        yield from _enum(part, "height", "height of a button", path)
        yield from _looks(part, path)
        yield from _action(part.get("action"), 40, f"{path}/action", quick=False)
    elif kind == "separator" and layout != "baseline":
        yield from _fields(part, "separator", path)
        yield from _looks(part, path)
    else:
        yield path, "invalid property"


def _action(action: Any, longest: int, path: str, *, quick: bool) -> Iterator[Fault]:
    kind = action.get("type") if isinstance(action, dict) else None
    if kind not in FIELDS or (kind in ("camera", "cameraRoll") and not quick):
        yield path, f"unknown action {kind}"
        return
    yield from _fields(action, kind, path)
    yield from _text(action.get("label"), longest, graphemes, f"{path}/label")
    lengths: Mapping[str, tuple[int, Callable[[str], int]]] = {
        "data": (300, units),
        "displayText": (300, graphemes),
        "clipboardText": (1000, units),
    }
    for name, (most, count) in lengths.items():
        if name in FIELDS[kind].split() and (name in action or name != "displayText"):
            yield from _text(action.get(name), most, count, f"{path}/{name}")
    if kind == "datetimepicker":
        if "mode" not in action:
            yield f"{path}/mode", "is required"
        yield from _enum(action, "mode", "mode", path)


def _fields(one: Mapping[str, Any], kind: str, path: str) -> Iterator[Fault]:
    for name in one.keys() - set(FIELDS[kind].split()):
        yield f"{path}/{name}", "unknown field"


def _text(text: Any, longest: int, count: Callable[[str], int], path: str) -> Iterator[Fault]:
    if not isinstance(text, str) or not text.strip():
        yield path, "May not be empty"
    elif count(text) > longest:
        yield path, f"Length must be between 1 and {longest}"


def _enum(one: Mapping[str, Any], name: str, values: str, path: str) -> Iterator[Fault]:
    if name in one and one[name] not in ENUMS[values]:
        yield f"{path}/{name}", "invalid value"


def _looks(part: Mapping[str, Any], path: str) -> Iterator[Fault]:
    for name, value in part.items():
        if name in ("color", "backgroundColor", "borderColor"):
            good = isinstance(value, str) and bool(_COLOUR.fullmatch(value))
        elif name == "size":
            good = value in _SIZES
        elif name == "flex":
            good = type(value) is int and value >= 0
        elif name in ("wrap", "scaling"):
            good = type(value) is bool
        elif name in ("spacing", "margin", "cornerRadius") or name.startswith("padding"):
            good = isinstance(value, str) and bool(_LENGTH.fullmatch(value))
        else:
            good = True
        if not good:
            yield f"{path}/{name}", "invalid property"
