"""A story: what a person does, and what must stand in the answer."""

from pathlib import Path
from typing import Any

from tests.kit.chat import HomeChat, Line, text_of

NEVER = ("確実", "異議申し立て", "受取確認してください", "取り下げてください", "None", "none")


def tell(chat: HomeChat, text: str, *must: str, never: tuple[str, ...] = ()) -> str:
    """The person writes, or presses a button when `text` stands in brackets."""
    button = text.startswith("[")
    lines = chat.press(text.strip("[]")) if button else chat.say(text)
    return _checked(text, lines, must, never)


def wait(chat: HomeChat, days: float, *must: str, pushes: int | None = None) -> list[Line]:
    """Days pass; what the bot said by itself. `pushes` is how often it must have spoken."""
    lines = [line for line in chat.advance(days) if line["type"] == "message"]
    assert all(line["push"] for line in lines)
    if pushes is not None:
        assert len(lines) == pushes, [line["text"].splitlines()[0] for line in lines]
    _checked(f"+{days}", lines, must, ())
    return lines


def stage(chat: HomeChat, number: int = 1) -> str:
    """The stage an order stands in."""
    return str(facts(chat, number)["stage"])


def facts(chat: HomeChat, number: int = 1) -> dict[str, Any]:
    """What `henkin cases --json` says of an order."""
    return next(case for case in chat.cases() if case["number"] == number)


def photo(chat: HomeChat, folder: Path, *must: str) -> str:
    """The person sends another photo."""
    count = len(list(folder.glob("photo*.png")))
    path = folder / f"photo{count}.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([count]) * 100)
    return _checked("photo", chat.photo(path), must, ())


def _checked(did: str, lines: list[Line], must: tuple[str, ...], never: tuple[str, ...]) -> str:
    said = text_of(lines)
    assert [line for line in lines if line["type"] == "message"] or not must, f"{did}: silence"
    missing = [words for words in must if words not in said]
    assert not missing, f"{did}: {missing} not in\n{said}"
    shown = said.replace("Goods that have reached me: none", "")
    wrong = [words for words in (*NEVER, *never) if words in shown]
    assert not wrong, f"{did}: {wrong} in\n{said}"
    return said
