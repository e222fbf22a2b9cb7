"""Commands: what each of them does."""

from bot.case import events as e
from bot.case.effects import Say
from bot.case.model import Case
from bot.chat.commands import Command
from bot.chat.names import by_number, by_title
from bot.meaning import told
from bot.reading.normalise import normalise
from bot.turn import overviews
from bot.turn.register import add
from bot.turn.session import Session
from bot.turn.settings import change_settings, show_settings

_EVENTS: dict[str, type[e.Event]] = {
    "close": e.CaseClosed,
    "undo": e.Undone,
    "reopen": e.Reopened,
    "letter": e.LetterAsked,
}
_UNREADABLE = {
    "price": "amount-unclear",
    "ordered_on": "date-unclear",
    "protection_ends_at": "protection-unclear",
}


def run(session: Session, command: Command) -> None:
    """Do what was commanded and answer."""
    match command.name:
        case "add":
            add(session, command.rest)
        case "list":
            overviews.show_list(session)
        case "settings" if command.rest:
            change_settings(session, command.rest)
        case "settings":
            show_settings(session)
        case "help":
            session.tell("help")
        case "unknown":
            session.tell("command-unknown")
        case _:
            _about_an_order(session, command)


def _about_an_order(session: Session, command: Command) -> None:
    if not session.cases:
        session.tell("no-orders")
        return
    case = _named(session, command)
    if case is None and command.number is not None:
        session.tell("order-unknown")
    elif case is None:
        verb = "status" if command.name == "show" else "pick"
        among = session.running or session.cases
        session.tell("which-order", *overviews.choices(session, among, verb))
    elif command.name == "show":
        overviews.show_card(session, case)
    elif command.name == "evidence":
        overviews.show_evidence(session, case)
    elif command.name == "edit":
        _edit(session, case, command.rest)
    else:
        session.answer(*session.play(case, (_EVENTS[command.name](),)))


def _named(session: Session, command: Command) -> Case | None:
    """The order a command names, else the one talked of, else the only one."""
    if command.number is not None:
        return session.case(command.number)
    if command.rest and command.name != "edit":
        named = by_number(command.rest, session.cases) or by_title(command.rest, session.cases)
        if len(named) == 1:
            return named[0]
    last = session.case(session.person.talking_of)
    if last:
        return last
    among = session.running or session.cases
    return among[0] if len(among) == 1 else None


def _edit(session: Session, case: Case, words: str) -> None:
    """Put a fact of the order right: its name, then its value."""
    field = told.field_of(normalise(words))
    event = told.edited(normalise(words), session.now) or told.volunteered(words, session.now)
    if event is None:
        session.answer(case, (Say(_UNREADABLE.get(field, "edit-how")),))
    else:
        session.answer(*session.play(case, (event,)))
