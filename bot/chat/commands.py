"""Commands typed in any chat: /order add, 一覧, 状況 2, 取り消し, ヘルプ and their kin."""

import re
from dataclasses import dataclass

from bot.reading.normalise import normalise

_NAMES: dict[str, str] = {
    "add": r"add|new|注文(?:を)?(?:追加|登録)|追加|登録",
    "list": r"list|ls|(?:注文)?一覧|リスト",
    "show": r"show|status|状況|状態|ステータス",
    "edit": r"edit|編集|修正|訂正",
    "close": r"close|(?:注文を)?閉じる|終了する",
    "undo": r"undo|取り?消し?|取り消す|元に戻す|戻す",
    "reopen": r"reopen|再開|もう一度開く",
    "letter": r"letter|文面|英文|手紙",
    "evidence": r"evidence|証拠(?:写真)?",
    "settings": r"settings?|設定",
    "help": r"help|ヘルプ|使い方|つかいかた",
}
_SLASHED = re.compile(
    r"^/(?:order|注文)?(?:\s+|(?=\S))(?P<word>[^\s\d]*)\s*(?P<rest>.*)$",
    re.DOTALL | re.IGNORECASE,
)
_BARE = re.compile(r"^(?P<word>[^\s\d/]+)(?:\s*(?P<number>\d{1,3})番?)?$")
_REST = re.compile(r"^#?(?P<number>\d{1,3})(?!\d)番?(?:\s+(?P<rest>.*))?$", re.DOTALL)
_ADD = re.compile(rf"^(?:{_NAMES['add']})\s*(?P<rest>[\s\d].*)$", re.DOTALL | re.IGNORECASE)
_WORDS = {name: re.compile(rf"^(?:{words})$", re.IGNORECASE) for name, words in _NAMES.items()}


@dataclass(frozen=True, slots=True)
class Command:
    """What was commanded, of which order (None: the one talked of), with what else was typed."""

    name: str
    number: int | None = None
    rest: str = ""


def parse(text: str) -> Command | None:
    """The command a text is; "unknown" for a slash command that is none, None for plain talk."""
    line = normalise(text).strip()
    if line.startswith("/"):
        return _slashed(line)
    add = _ADD.match(line)
    if add:
        return Command("add", rest=add["rest"].strip())
    bare = _BARE.match(line)
    name = _name(bare["word"]) if bare else None
    if not bare or not name:
        return None
    return Command(name, int(bare["number"]) if bare["number"] else None)


def _slashed(line: str) -> Command:
    found = _SLASHED.match(line)
    name = _name(found["word"]) if found else None
    if not found or not name:
        return Command("help" if line in ("/order", "/") else "unknown")
    if name in ("add", "settings", "help", "list"):
        return Command(name, rest=found["rest"].strip())
    rest = _REST.match(found["rest"].strip())
    if rest:
        return Command(name, int(rest["number"]), (rest["rest"] or "").strip())
    return Command(name, rest=found["rest"].strip())


def _name(word: str) -> str | None:
    return next((name for name, words in _WORDS.items() if words.match(word)), None)
