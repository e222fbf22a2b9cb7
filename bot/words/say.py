"""say(): what a turn wants said becomes one message, with its letters and its buttons."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.buttons import Press, Sealer
from bot.case.effects import Effect, LetterKind, Say, WriteLetter
from bot.case.ends import ends
from bot.case.model import Case, Money, Question
from bot.case.moment import Moment
from bot.case.questions import question
from bot.message import Block, Button, Letter, Message, Style, Text
from bot.words.catalog import catalog
from bot.words.facts import NONE, Facts, ended, facts_of, left_words, question_key
from bot.words.formats import day_words, money_words
from bot.words.letters import LetterFacts, letter
from bot.words.once import once

_DATES = frozenset({Question.ORDER_DATE, Question.PROTECTION})
_WRITE = {
    Question.ORDER_DATE: "write_date",
    Question.PROTECTION: "write_date",
    Question.TITLE: "write_name",
    Question.PRICE: "write_sum",
    Question.CLAIM_AMOUNT: "write_sum",
    Question.PAID_AMOUNT: "write_sum",
    Question.TRACKING_ENTERED: "write_tracking",
}
_CHAT = frozenset({LetterKind.LIVE_CHAT, LetterKind.MONEY_MISSING})
_FORM = frozenset({LetterKind.DISPUTE_ARRIVED, LetterKind.DISPUTE_NOT_ARRIVED})
_DANGER = frozenset({"receipt_confirmed", "dispute_cancelled", "close_case"})


@dataclass(frozen=True, slots=True)
class Voice:
    """To whom one speaks: the language, the moment, and the seal for the buttons."""

    lang: str
    moment: Moment
    sealer: Sealer

    def text(self, key: str, **args: object) -> Text:
        """A message that is about no order."""
        return Text(catalog(self.lang).text(key, args))

    def buttons(self, key: str, number: int = 0, question_no: int = 0) -> dict[str, Button]:
        """The buttons in the block of a message, by label."""
        found = catalog(self.lang).buttons(key, {})
        return {
            label: self.button(verb, label, number, question_no) for verb, label in found.items()
        }

    def button(self, verb: str, label: str, number: int = 0, question_no: int = 0) -> Button:
        """One button."""
        style = Style.DANGER if verb in _DANGER else Style.PLAIN
        return Button(label, self.sealer.seal(Press(verb, number, question_no)), style)


def say(
    case: Case, effects: Iterable[Effect], voice: Voice, push: bool = False, named: bool = False
) -> Message:
    """One message about one case: the words, the letters, the pending question, the buttons.

    `named`: it stands among others, so the order's name comes first unless the words hold it.
    """
    facts = facts_of(case, voice.moment, voice.lang)
    blocks: list[Block] = []
    letters: list[Block] = []
    extra: dict[str, Button] = {}
    urgent = False
    for effect in once(effects):
        match effect:
            case Say(key, args):
                key = "unclear-over" if key == "unclear" and ended(case) else key
                blocks.append(Text(catalog(voice.lang).text(key, facts | _args(args, voice))))
                extra |= voice.buttons(key, case.number, case.question_no)
                urgent = urgent or bool(args.get("urgent"))
            case WriteLetter(kind):
                letters.append(_letter(case, kind, voice))
    blocks += letters
    asked = ask(case, voice)
    if asked:
        blocks.append(Text(catalog(voice.lang).text(asked, facts)))
    if named and not _holds(blocks, str(facts["name"])):
        blocks.insert(0, Text(catalog(voice.lang).text("about", facts)))
    if push:
        extra |= voice.buttons("push-buttons")
    buttons = _primary(voice.buttons(asked, case.number, case.question_no)) if asked else {}
    wanted = question(case)
    return Message(
        _joined(blocks),
        tuple((buttons | _new(extra, buttons)).values()),
        case.number,
        push,
        urgent,
        date=voice.button("date", "", case.number, case.question_no) if wanted in _DATES else None,
        photo=True if wanted is Question.EVIDENCE else None,
        write=_write(case, wanted, voice) if wanted else None,
    )


def _holds(blocks: Iterable[Block], words: str) -> bool:
    return any(isinstance(block, Text) and words in block.text for block in blocks)


def _write(case: Case, wanted: Question, voice: Voice) -> Button:
    return voice.button(_WRITE.get(wanted, "write"), "", case.number, case.question_no)


def ask(case: Case, voice: Voice) -> str | None:
    """The catalog key of the pending question, None when the case is over."""
    pending: Question | None = question(case)
    return question_key(pending) if pending else None


def _new(extra: dict[str, Button], have: dict[str, Button]) -> dict[str, Button]:
    """Buttons that do nothing which a button of the question does already."""
    done = {button.data for button in have.values()}
    return {
        label: button
        for label, button in extra.items()
        if label not in have and button.data not in done
    }


def _primary(buttons: dict[str, Button]) -> dict[str, Button]:
    """The first button stands out."""
    return {
        label: Button(button.label, button.data, Style.PRIMARY)
        if place == 0 and button.style is Style.PLAIN
        else button
        for place, (label, button) in enumerate(buttons.items())
    }


def _joined(blocks: list[Block]) -> tuple[Block, ...]:
    """Neighbouring paragraphs as one text."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if isinstance(block, Text) and isinstance(last, Text):
            joined[-1] = Text(f"{last.text}\n\n{block.text}")
        else:
            joined.append(block)
    return tuple(joined)


def _args(args: Mapping[str, object], voice: Voice) -> Facts:
    """The arguments of a Say as words."""
    words = {key: _word(value, voice) for key, value in args.items()}
    until = args.get("until")
    if isinstance(until, datetime):
        words["left"] = left_words(until, voice.moment.now, voice.lang)
    elif "until" in args:
        words["left"] = NONE
    return words


def _word(value: object, voice: Voice) -> object:
    match value:
        case Question():
            return question_key(value).replace("-", "_")
        case datetime() | date():
            day = (
                value.astimezone(voice.moment.zone).date() if isinstance(value, datetime) else value
            )
            return day_words(day, voice.moment.today, voice.lang)
        case Money():
            return money_words(value, voice.lang)
        case bool():
            return "yes" if value else "no"
        case None:
            return NONE
        case int():
            return value
        case _:
            return str(value)


def _letter(case: Case, kind: LetterKind, voice: Voice) -> Letter:
    plan = ends(case, voice.moment.policy, voice.moment.zone)
    claim = case.claim or case.due
    written = letter(
        kind,
        LetterFacts(
            order_no=case.order_no,
            order_date=case.ordered_on,
            days=max((voice.moment.today - case.ordered_on).days, 0),
            title=case.title,
            problem=case.problem,
            tracking_no=case.tracking_no,
            amount=money_words(claim, "en") if claim else None,
            percent=case.claim_percent if case.claim_percent in range(1, 101) else None,
            partial=case.remedy == "partial",
            protection_ends=plan.protection_ends_at.date() if plan.protection_ends_at else None,
        ),
        voice.lang,
    )
    title = "letter-seller"
    if kind in _FORM:
        title = "letter-form"
    elif kind in _CHAT:
        title = "letter-chat"
    return Letter(catalog(voice.lang).text(title, {}), written.meaning, written.text)
