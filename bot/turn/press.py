"""A pressed button: its owner and its age are checked, then it is an event like any other."""

from dataclasses import replace

from bot.buttons import Press
from bot.case.events import Event, FactSkipped, PhotoKept
from bot.case.model import Case, Evidence
from bot.case.questions import question
from bot.turn import overviews
from bot.turn.register import next_in_line
from bot.turn.session import Session
from bot.turn.settings import show_settings
from bot.turn.texts import confirmed, heard_text_about
from bot.verbs import PRESSED, READ_ONLY, TYPED
from bot.words.catalog import catalog


def pressed(session: Session, data: str, date: str = "") -> None:
    """One press, `date` being what was picked or typed. A foreign or old one changes nothing."""
    press = session.voice.sealer.unseal(data)
    if press is None:
        session.tell("foreign-button")
    elif press.number == 0 or press.verb in ("pick", "sure_yes", "sure_no"):
        _about_no_order(session, press)
    else:
        case = session.case(press.number)
        if case is None:
            session.tell("order-unknown")
        elif press.verb not in READ_ONLY and press.question_no != case.question_no:
            note = catalog(session.person.lang).text("old-button", {})
            overviews.show_card(session, case, note)
        elif press.verb in TYPED:
            heard_text_about(session, case, date)
        else:
            _about(session, case, press)


def _about(session: Session, case: Case, press: Press) -> None:
    if press.verb == "status":
        overviews.show_card(session, case)
    elif press.verb == "list":
        overviews.show_list(session)
    else:
        session.answer(*session.play(case, (_event(case, press),)))
        next_in_line(session, case)


def _event(case: Case, press: Press) -> Event:
    asked = question(case)
    if press.verb == "skip" and asked:
        return FactSkipped(asked)
    return PRESSED[press.verb]()


def _about_no_order(session: Session, press: Press) -> None:
    match press.verb:
        case "list":
            overviews.show_list(session)
        case "add":
            session.tell("ask-order-no")
        case "settings":
            show_settings(session)
        case "pick":
            _picked(session, press)
        case "sure_yes" | "sure_no":
            confirmed(session, press.verb == "sure_yes")
        case "cancel":
            session.person = replace(session.person, held=None)
            session.tell("which-cancelled")
        case _:
            session.tell("help")


def _picked(session: Session, press: Press) -> None:
    """The order of what was said or sent before is named."""
    case, held = session.case(press.number), session.person.held
    if case is None:
        session.tell("order-unknown")
        return
    session.person = replace(session.person, held=None)
    if held is None:
        overviews.show_card(session, case)
    elif held.data.startswith("photo:"):
        _, kind, sha256, size = held.data.split(":")
        evidence = Evidence(kind, sha256, int(size), held.said_at)
        session.answer(*session.play(case, (PhotoKept(evidence),)))
    else:
        heard_text_about(session, case, held.text)
