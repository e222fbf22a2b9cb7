"""A text: a command, an order to register, or an answer about one or several orders."""

from collections.abc import Sequence
from dataclasses import replace

from bot.case.effects import Effect, Say
from bot.case.events import Event, MoneySeen, Unclear
from bot.case.model import Case, Question
from bot.case.questions import question
from bot.chat.commands import parse
from bot.chat.names import by_number, by_title
from bot.chat.parts import parts
from bot.chat.which import which
from bot.meaning import meant
from bot.person import Held
from bot.reading.intents import read_answer
from bot.reading.labels import SILENT, Label
from bot.turn import overviews
from bot.turn.commands import run
from bot.turn.register import next_in_line, registers
from bot.turn.session import Session

TEXT_MAX = 5_000  # characters; LINE's own limit
_VALUE_UNCLEAR = {
    Question.ORDER_DATE: "date-unclear",
    Question.PRICE: "amount-unclear",
    Question.PROTECTION: "protection-unclear",
    Question.CLAIM_AMOUNT: "amount-unclear",
    Question.PAID_AMOUNT: "amount-unclear",
}


def heard_text(session: Session, text: str, replied_to: int | None) -> None:
    """Answer one text."""
    if len(text) > TEXT_MAX:
        session.tell("too-long")
        return
    held = session.person.held
    session.person = replace(session.person, held=None)
    command = parse(text)
    if command:
        run(session, command)
    elif held and held.data.startswith("sure:") and _answered(text) is not None:
        session.person = replace(session.person, held=held)
        confirmed(session, bool(_answered(text)))
    elif registers(session, text):
        pass
    elif not session.cases:
        session.tell("no-orders")
    elif held and held.text and not held.data and _names(session, text):
        for case in _names(session, text):
            heard_text_about(session, case, held.text)
    else:
        _about_orders(session, text, replied_to)


def _about_orders(session: Session, text: str, replied_to: int | None) -> None:
    shares = parts(text, _by_different_names(session))
    if shares:
        for case, words in shares:
            heard_text_about(session, case, words)
        return
    found = which(
        text, session.cases, session.person.talking_of, replied_to, session.now, session.policy
    )
    for case in found.cases:
        heard_text_about(session, case, text)
    if not found.cases:
        overviews.ask_which(session, found.among)
        held = Held(text, "", session.cause.now)
        session.person = replace(session.person, held=held)


def _by_different_names(session: Session) -> Sequence[Case]:
    """The running orders, and the ended ones that do not bear the name of a running one."""
    names = {case.title for case in session.running}
    ended = (case for case in session.cases if not case.open and case.title not in names)
    return (*session.running, *ended)


def heard_text_about(session: Session, case: Case, text: str) -> None:
    """Answer a text that is known to be about this order."""
    what = meant(text, case, session.now)
    if what.doubtful:
        _ask_again(session, case, text, what.doubtful)
        return
    asked = question(case)
    if what.events == (Unclear(),) and asked in _VALUE_UNCLEAR:
        session.answer(case, (Say(_VALUE_UNCLEAR[asked]),))
        return
    after, effects = session.play(case, what.events)
    session.answer(after, effects)
    next_in_line(session, case)


def place_photo(session: Session, replied_to: int | None) -> Case | None:
    """The order that a file belongs to: replied to, the only open one, the one talked of."""
    running = session.running
    if replied_to is not None:
        return session.case(replied_to)
    if len(running) == 1:
        return running[0]
    return next((case for case in running if case.number == session.person.talking_of), None)


def _names(session: Session, text: str) -> Sequence[Case]:
    """The order that a text names and says nothing else of."""
    named = by_number(text, session.cases) or by_title(text, session.running)
    plain = read_answer(text, "idle:any").label in SILENT
    return named if len(named) == 1 and plain else ()


# -- costly words are asked again -----------------------------------------------------------------


def _ask_again(session: Session, case: Case, text: str, label: Label) -> None:
    voice = session.voice
    buttons = voice.buttons("sure", case.number, case.question_no).values()
    session.say_text(voice.text("sure", label=label.value).text, tuple(buttons), number=case.number)
    held = Held(text, f"sure:{case.number}", session.cause.now)
    session.person = replace(session.person, held=held)


def confirmed(session: Session, yes: bool) -> None:
    """The second word on something costly: it moves, or nothing does."""
    held = session.person.held
    session.person = replace(session.person, held=None)
    case = session.case(int(held.data.removeprefix("sure:"))) if held and held.data else None
    if held is None or case is None:
        session.tell("which-cancelled")
    elif yes:
        events = tuple(_sure(event) for event in meant(held.text, case, session.now).events)
        after, effects = session.play(case, events)
        session.answer(after, effects)
    else:
        said: tuple[Effect, ...] = (Say("sure-no"),)
        session.answer(case, said)


def _sure(event: Event) -> Event:
    return replace(event, sure=True) if isinstance(event, MoneySeen) else event


def _answered(text: str) -> bool | None:
    """Whether a text is a plain yes or no."""
    label = read_answer(text, Question.ARRIVED.value).label
    return {Label.ARRIVED: True, Label.NOT_ARRIVED: False}.get(label)
