"""A slash command as the line that the same person would type in any chat; pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.discord.commands import FILES

Options = Mapping[str, Any]


def path_of(data: Mapping[str, Any]) -> tuple[str, Options]:
    """ "order add" and its options by name."""
    names = [str(data.get("name"))]
    options = _list(data.get("options"))
    while options and options[0].get("type") in (1, 2):
        names.append(str(options[0].get("name")))
        options = _list(options[0].get("options"))
    return " ".join(names), {str(option.get("name")): option.get("value") for option in options}


def focused(data: Mapping[str, Any]) -> tuple[str, str]:
    """The name of the option that is being typed, and what is typed so far."""
    options = _list(data.get("options"))
    while options and options[0].get("type") in (1, 2):
        options = _list(options[0].get("options"))
    for option in options:
        if option.get("focused"):
            return str(option.get("name")), str(option.get("value", ""))
    return "", ""


def lines(path: str, options: Options) -> Sequence[str]:
    """The lines that a command is; what is no longer known is answered with the help."""
    match path.split():
        case ["order", "add"]:
            return [_add(options)]
        case ["order", "edit"]:
            named = _said(options, "order", "fact", "value")
            return [f"/order edit {named}"]
        case ["order", ("list" | "show" | "close" | "undo" | "reopen") as name]:
            return [f"/order {name} {_said(options, 'order')}".strip()]
        case ["letter"]:
            return [f"/letter {_said(options, 'order')}".strip()]
        case ["settings"]:
            return _settings(options)
        case _:
            return ["/help"]


def files(options: Options, data: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """The attachments that a command names, in their order."""
    known = (data.get("resolved") or {}).get("attachments") or {}
    found = (known.get(str(options.get(name))) for name in FILES if name in options)
    return [file for file in found if isinstance(file, Mapping)]


def _add(options: Options) -> str:
    title, days, page = options.get("title"), options.get("days"), options.get("page")
    parts = [
        _said(options, "number"),
        f"「{title}」" if title else "",
        _said(options, "price", "date"),
        f"残り{days}日" if days is not None else "",
    ]
    line = " ".join(part for part in parts if part)
    return f"/order add {line}\n{page}".strip() if page else f"/order add {line}".strip()


def _settings(options: Options) -> Sequence[str]:
    names = {"time": "時間", "quiet": "静か", "language": "言語", "zone": "地域"}
    given = [
        f"/order settings {word} {options[name]}" for name, word in names.items() if name in options
    ]
    return given or ["/settings"]


def _said(options: Options, *names: str) -> str:
    return " ".join(str(options[name]) for name in names if options.get(name) not in (None, ""))


def _list(options: object) -> Sequence[Mapping[str, Any]]:
    found = options if isinstance(options, list) else []
    return [option for option in found if isinstance(option, Mapping)]
