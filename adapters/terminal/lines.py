"""The input lines of `henkin chat --jsonl`: checked here, so that a bad one changes nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

TOKYO = ZoneInfo("Asia/Tokyo")
MAX_TEXT = 5_000  # characters; a message on LINE holds no more either
MAX_NAME = 100
MAX_DAYS = 3_660  # ten years: the clock walks them hour by hour
KINDS = ("image", "video")
OURS = "こちらの不具合で答えられませんでした。もう一度送ってみてください。"


class BadLineError(ValueError):
    """The line does not do; the text says in Japanese what to do instead."""


@dataclass(frozen=True, slots=True)
class Say:
    """A person writes a text."""

    user: str
    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """A person presses the newest visible button with this label."""

    user: str
    label: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A person sends the file at this path."""

    user: str
    path: Path
    kind: str


@dataclass(frozen=True, slots=True)
class Advance:
    """The clock walks on by this time."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class WalkTo:
    """The clock walks to this instant."""

    to: datetime


@dataclass(frozen=True, slots=True)
class Cases:
    """What does the bot hold of this person?"""

    user: str


Line = Say | Press | Photo | Advance | WalkTo | Cases


def parse(line: bytes) -> Line:
    """What an input line asks for; BadLineError if it does not do."""
    fields = _object(line)
    match fields.get("type"):
        case "say":
            return Say(_user(fields), _text(fields, "text"))
        case "press":
            return Press(_user(fields), _text(fields, "label"))
        case "photo":
            return Photo(_user(fields), readable_file(_text(fields, "path")), _kind(fields))
        case "advance":
            return Advance(_days(fields))
        case "clock":
            return WalkTo(_instant(fields))
        case "cases":
            return Cases(_user(fields))
    raise BadLineError(
        '"type" には say, press, photo, advance, clock, cases のどれかを書いてください。'
    )


def instant(text: str) -> datetime:
    """An ISO date or instant as an aware one; without an offset it is Tokyo time. ValueError."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        at = at.replace(tzinfo=TOKYO)
    at.astimezone(ZoneInfo("UTC"))  # OverflowError at the edge of the calendar
    return at


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise BadLineError(
            "JSONとして読めませんでした。1行に1つのJSONオブジェクトをUTF-8で書いてください。"
            '例: {"type":"say","user":"u1","text":"こんにちは"}'
        ) from None
    if not isinstance(fields, dict):
        raise BadLineError("1行に1つのJSONオブジェクト({…})を書いてください。")
    return fields


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def checked_text(text: str) -> str:
    """The text as it is; BadLineError if it is too long or holds what no platform would send."""
    if len(text) > MAX_TEXT:
        raise BadLineError(
            f"文が長すぎます({len(text):,}文字)。{MAX_TEXT:,}文字までに分けてください。"
        )
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise BadLineError(
            "使えない文字(NULや対にならないサロゲート)があります。取り除いて送ってください。"
        )
    return text


def readable_file(text: str) -> Path:
    """The absolute path of a file that can be read; BadLineError otherwise."""
    try:
        path = Path(text).absolute()
        if path.is_file():
            with path.open("rb"):
                return path
    except OSError:
        pass
    raise BadLineError(
        f"ファイルを読めませんでした: {text[:200]} 写真か動画のファイルの場所を確かめてください。"
    )


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadLineError(f'"{name}" に文字列を書いてください。空にはできません。')
    return checked_text(value)


def _user(fields: Mapping[str, Any]) -> str:
    user = _text(fields, "user")
    if len(user) > MAX_NAME or not user.isprintable() or user != user.strip():
        raise BadLineError(f'"user" は{MAX_NAME}文字までの、空白で囲まない名前です。例: "u1"')
    return user


def _kind(fields: Mapping[str, Any]) -> str:
    kind = fields.get("kind", "image")
    if kind not in KINDS:
        raise BadLineError('"kind" には image か video を書いてください。')
    return str(kind)


def _days(fields: Mapping[str, Any]) -> timedelta:
    days: Any = fields.get("days")
    if type(days) not in (int, float) or not 0 <= days <= MAX_DAYS:  # true is no number here
        raise BadLineError(
            f'"days" には0から{MAX_DAYS:,}までの日数を書いてください。時計は戻せません。例: 10'
        )
    return timedelta(days=days)


def _instant(fields: Mapping[str, Any]) -> datetime:
    try:
        return instant(_text(fields, "to"))
    except (BadLineError, ValueError, OverflowError):
        raise BadLineError(
            '"to" にはISO形式の日時を書いてください。例: "2026-10-03T08:00:00+09:00"'
        ) from None
