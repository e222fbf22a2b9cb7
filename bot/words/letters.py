"""Letters to paste: English for the seller or the form, what they say in Japanese, and Chinese."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.runtime.types import fluent_date

from bot.case.effects import LetterKind
from bot.case.model import Problem
from bot.words.letter_slots import code, slot

LIMIT = 1_000  # UTF-16 units of one letter; the dispute form and a copy button take no more

_FOLDER = Path(__file__).parent / "letters"
_TITLE_LIMIT, _AMOUNT_LIMIT = 80, 24  # UTF-16 units
_ORDER_LIMIT, _TRACKING_LIMIT = 20, 40  # characters
_GOODS_HERE = frozenset(
    {
        LetterKind.PROBLEM_REMINDER,
        LetterKind.WISH_PROBLEM,
        LetterKind.ASK_PARTIAL,
        LetterKind.DISPUTE_ARRIVED,
    }
)  # where no problem on record means an unsaid one, not a parcel that is still away

Slots = dict[str, object]  # what Fluent calls arguments


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter may tell of the case.

    `days` are days since the order. `amount` is the sum asked for as it is to be printed
    ("US $12.50"), `percent` its share of the price (1 to 100, 100 being everything); `partial`
    says that the sum is less than the whole although no share is known. `protection_ends` is only
    told where a date must be met. What is None leaves its part of the sentence out.
    """

    order_no: str
    order_date: date
    days: int
    title: str | None = None
    problem: Problem | None = None
    tracking_no: str | None = None
    amount: str | None = None
    percent: int | None = None
    partial: bool = False
    protection_ends: date | None = None

    def __post_init__(self) -> None:
        if self.percent is not None and not 1 <= self.percent <= 100:
            raise ValueError(f"percent must be 1 to 100, not {self.percent}")


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: `text` in English, `meaning` for the buyer, `chinese` for the seller."""

    kind: LetterKind
    text: str
    meaning: str
    chinese: str


def letter(kind: LetterKind, facts: LetterFacts, lang: str = "ja") -> Letter:
    """The letter of this kind filled from the case, its meaning in "ja" or summed up in "en"."""
    slots = _slots(kind, facts)
    text = _written("en", kind, slots)
    meaning = _written("ja", kind, slots) if lang == "ja" else _about(kind)
    return Letter(kind, text, meaning, _written("zh", kind, slots))


def _slots(kind: LetterKind, facts: LetterFacts) -> Slots:
    title = slot(facts.title or "", _TITLE_LIMIT)
    tracking = code(facts.tracking_no or "", _TRACKING_LIMIT)
    part = facts.partial or (facts.percent or 100) < 100
    total = _sum(facts, part)
    return {
        "order_no": code(facts.order_no, _ORDER_LIMIT),
        "named": _flag(title),
        "title": title,
        "ordered_on": _day(facts.order_date),
        "days": max(facts.days, 0),
        "problem": facts.problem or ("unsaid" if kind in _GOODS_HERE else "none"),
        "tracked": _flag(tracking),
        "tracking_no": tracking,
        "summed": _flag(total),
        "sum": total,
        "claim": "part" if part else "full",
        "goods": _goods(facts.problem, part),
        "until": _flag(facts.protection_ends),
        "protection_ends": _day(facts.protection_ends or facts.order_date),
    }


def _goods(problem: Problem | None, part: bool) -> str:
    """What becomes of the goods in hand: of an empty box nothing can go back (domain rule 10)."""
    if problem is Problem.EMPTY_BOX:
        return "none"
    return "keep" if part else "back"


def _sum(facts: LetterFacts, part: bool) -> str:
    """The sum as it stands in every language: "30% (US $3.60)", "US $12.50" or nothing."""
    amount = slot(facts.amount or "", _AMOUNT_LIMIT)
    share = f"{facts.percent}%" if part and facts.percent else ""
    return f"{share} ({amount})" if share and amount else share or amount


def _flag(value: object) -> str:
    return "yes" if value else "no"


def _day(day: date) -> object:
    """A date that each language writes out: "October 3, 2026", 2026年10月3日."""
    return fluent_date(day, dateStyle="long")


def _about(kind: LetterKind) -> str:
    """The English summary of a letter; it names no facts of the case."""
    about = _bundle("en").get_message(_message_id(kind)).attributes["about"]
    return _formatted("en", about, {})


def _written(lang: str, kind: LetterKind, slots: Slots) -> str:
    pattern = _bundle(lang).get_message(_message_id(kind)).value
    return _tidy(_formatted(lang, pattern, slots))


def _formatted(lang: str, pattern: Pattern | None, slots: Slots) -> str:
    """The pattern filled; raises LookupError when the catalog names what no slot has."""
    if pattern is None:
        raise LookupError(f"a letter of {lang}.ftl has no text")
    text, errors = _bundle(lang).format_pattern(pattern, slots)
    if errors:
        raise LookupError(f"{lang}.ftl: {errors[0]}")
    return str(text)


def _tidy(text: str) -> str:
    """Without the blanks that a part left out leaves behind."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" +(\n|$)", r"\1", text)).strip()


def _message_id(kind: LetterKind) -> str:
    return kind.value.replace("_", "-")


@cache
def _bundle(lang: str) -> FluentBundle:
    bundle = FluentBundle([lang], use_isolating=False)
    source = (_FOLDER / f"{lang}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(source))
    return bundle
