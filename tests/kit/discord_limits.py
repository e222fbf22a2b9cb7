"""What Discord refuses, from its OpenAPI document and pages, as one small table."""

import re
from collections.abc import Iterator
from typing import Any

CREATE = {
    "content", "embeds", "allowed_mentions", "sticker_ids", "components", "flags", "attachments",
    "poll", "message_reference", "nonce", "enforce_nonce", "tts",
}  # fmt: skip
EDIT = {"content", "embeds", "allowed_mentions", "components", "attachments", "poll", "flags"}
FOLLOW = EDIT | {"username", "avatar_url", "tts", "thread_name", "applied_tags"}
EMBED = {"title": 256, "description": 4096, "color": None, "url": 2048, "fields": None}
NAME = re.compile(r"[-_'\w]{1,32}")
Part = dict[str, Any]


def units(text: object) -> int:
    return len(str(text).encode("utf-16-le")) // 2


def message_faults(body: Part, allowed: set[str]) -> list[str]:
    """All that is wrong with the body of a message."""
    return list(_message(body, allowed))


def _message(body: Part, allowed: set[str]) -> Iterator[str]:
    yield from (f"unknown field {name}" for name in body.keys() - allowed)
    if units(body.get("content") or "") > 2000:
        yield "content over 2000"
    if not (body.get("content") or body.get("embeds") or body.get("attachments")):
        yield "empty message"
    if units(body.get("nonce") or "") > 25:
        yield "nonce over 25"
    if body.get("allowed_mentions") != {"parse": []}:
        yield "mentions are allowed"
    yield from _embeds(body.get("embeds") or [])
    yield from _rows(body.get("components") or [])


def _embeds(embeds: list[Part]) -> Iterator[str]:
    if len(embeds) > 10:
        yield "over 10 embeds"
    total = 0
    for embed in embeds:
        yield from (f"unknown embed field {name}" for name in embed.keys() - EMBED.keys())
        for name in ("title", "description"):
            most = EMBED[name]
            assert most
            total += units(embed.get(name, ""))
            if units(embed.get(name, "")) > most:
                yield f"embed {name} too long"
        if not embed.get("title") and not embed.get("description"):
            yield "empty embed"
    if total > 6000:
        yield "embeds over 6000"


def _rows(rows: list[Part]) -> Iterator[str]:
    if len(rows) > 5:
        yield "over 5 rows"
    ids = [part.get("custom_id") for row in rows for part in row.get("components", [])]
    if len(set(ids)) != len(ids):
        yield "COMPONENT_CUSTOM_ID_DUPLICATED"
    if any(not id_ or units(id_) > 100 for id_ in ids):
        yield "bad custom_id"
    for row in rows:
        parts = row.get("components") or []
        kinds = {part.get("type") for part in parts}
        if row.get("type") != 1 or not parts or (3 in kinds and len(parts) > 1) or len(parts) > 5:
            yield "bad row"
        for part in parts:
            yield from _button(part) if part.get("type") == 2 else _menu(part)


def _button(part: Part) -> Iterator[str]:
    if part.keys() - {"type", "style", "label", "custom_id", "disabled", "emoji"}:
        yield "unknown button field"
    if part.get("style") not in (1, 2, 3, 4) or not 0 < units(part.get("label", "")) <= 80:
        yield "bad button"


def _menu(part: Part) -> Iterator[str]:
    options = part.get("options") or []
    values = [option["value"] for option in options]
    if part.get("type") != 3 or not 0 < len(options) <= 25 or len(set(values)) != len(values):
        yield "bad menu"
    if any(units(text) > 100 for one in options for text in (one["label"], one["value"])):
        yield "option too long"
    if units(part.get("placeholder", "")) > 150:
        yield "placeholder too long"


def form_faults(data: Part) -> list[str]:
    """All that is wrong with a form."""
    found = []
    if not 0 < units(data.get("title", "")) <= 45 or not 0 < units(data["custom_id"]) <= 100:
        found.append("bad title or custom_id")
    for label in data["components"]:
        field = label["component"]
        if label["type"] != 18 or not 0 < units(label["label"]) <= 45 or field["type"] != 4:
            found.append("bad label")
        if field["style"] not in (1, 2) or not 1 <= field["max_length"] <= 4000:
            found.append("bad field")
        if units(field.get("placeholder", "")) > 100 or not field.get("custom_id"):
            found.append("bad field text")
    return found


def command_faults(command: Part) -> list[str]:
    """All that is wrong with a command."""
    found = list(_described(command)) + list(_options(command.get("options") or []))
    names = [command["name"], *command.get("name_localizations", {}).values()]
    if not set(command.get("contexts", [])) <= {0, 1, 2}:
        found.append("bad contexts")
    return [*found, *(f"bad name {name}" for name in names if name.lower() != name)]


def _described(part: Part) -> Iterator[str]:
    for name in (part["name"], *part.get("name_localizations", {}).values()):
        if not NAME.fullmatch(name):
            yield f"bad name {name}"
    for text in (part["description"], *part.get("description_localizations", {}).values()):
        if not 0 < units(text) <= 100:
            yield f"bad description {text}"


def _options(options: list[Part]) -> Iterator[str]:
    if len(options) > 25:
        yield "over 25 options"
    wanted = [bool(option.get("required")) for option in options]
    if wanted != sorted(wanted, reverse=True):
        yield "required options come first"
    for option in options:
        yield from _described(option)
        yield from _options(option.get("options") or [])
        choices = option.get("choices") or []
        if len(choices) > 25 or (choices and option.get("autocomplete")):
            yield "bad choices"
        if option["type"] == 3 and not 0 <= option.get("min_length", 0) <= 6000:
            yield "bad length"
