"""hear(): one thing that a person did, counted once, answered once."""

from dataclasses import replace
from datetime import datetime

from bot.case.events import PhotoKept, Unclear
from bot.case.model import Evidence
from bot.case.policy import Policy
from bot.message import Address, Inbound, InboundKind, Message
from bot.person import Held, Person
from bot.ports import Outgoing, Unit
from bot.turn import overviews
from bot.turn.press import pressed
from bot.turn.session import Cause, Session
from bot.turn.texts import heard_text, place_photo
from bot.turn.unsend import taken_back, unsend
from bot.words.catalog import LANGUAGES


def hear(
    unit: Unit, inbound: Inbound, kept: Evidence | None, now: datetime, policy: Policy
) -> list[Outgoing]:
    """The turn of one inbound event: nothing when it was counted before.

    `kept` is the file that came with it, already safely stored; None when there was none or it
    could not be used.
    """
    key = f"{inbound.address.platform}:{inbound.event_id}"
    if not unit.count(key, now):
        return []
    if taken_back(unit, inbound, kept, now):
        return []
    cause = Cause(key, now, inbound.address, inbound.reply_token, inbound.message_id)
    session = Session(unit, _person(unit, inbound), cause, policy)
    if inbound.public:
        session.owe(Message((session.voice.text("group-only"),)))
    else:
        _heard(session, inbound, kept)
    return session.finish()


def _person(unit: Unit, inbound: Inbound) -> Person:
    """Who it is; a new person is spoken to in the language of their app."""
    person = unit.person(inbound.address)
    new = person.version == 0 and inbound.lang in LANGUAGES
    return replace(person, lang=inbound.lang) if new else person


def apologise(
    unit: Unit, address: Address, event_id: str, now: datetime, policy: Policy
) -> list[Outgoing]:
    """Tell a person that what they said could not be worked on and that nothing changed."""
    cause = Cause(f"trouble:{address.platform}:{event_id}", now, address)
    session = Session(unit, unit.person(address), cause, policy)
    session.tell("trouble")
    return session.finish()


def _heard(session: Session, inbound: Inbound, kept: Evidence | None) -> None:
    if inbound.kind is not InboundKind.UNFOLLOW and not session.person.reachable:
        _back(session)
    match inbound.kind:
        case InboundKind.TEXT:
            replied_to = _replied_to(session, inbound)
            heard_text(session, inbound.text, replied_to)
        case InboundKind.PRESS:
            pressed(session, inbound.data, inbound.text)
        case InboundKind.MEDIA:
            _photo(session, inbound, kept)
        case InboundKind.FOLLOW:
            _follow(session)
        case InboundKind.UNFOLLOW:
            session.unit.drop(inbound.address)
            session.person = replace(session.person, reachable=False)
            session.touch(*session.cases)
        case InboundKind.OTHER:
            _sticker(session)
        case InboundKind.UNSEND:
            unsend(session, inbound.message_id)


def _replied_to(session: Session, inbound: Inbound) -> int | None:
    if not inbound.reply_to:
        return None
    return session.unit.case_of(inbound.address, inbound.reply_to)


def _back(session: Session) -> None:
    session.person = replace(session.person, reachable=True)
    session.touch(*session.cases)


def _follow(session: Session) -> None:
    if session.person.greeted:
        session.tell("welcome-back", open=len(session.running))
        return
    session.person = replace(session.person, greeted=True)
    session.tell("greeting")


def _sticker(session: Session) -> None:
    """A sticker answers nothing: the pending question is asked again in words."""
    case = session.case(session.person.talking_of)
    if case and case.open:
        session.answer(*session.play(case, (Unclear(),)))
    else:
        session.tell("sticker")


def _photo(session: Session, inbound: Inbound, kept: Evidence | None) -> None:
    if kept is None:
        session.tell("photo-unusable")
        return
    named = inbound.number if inbound.number is not None else _replied_to(session, inbound)
    case = place_photo(session, named)
    if case:
        session.answer(*session.play(case, (PhotoKept(kept),)))
        return
    if not session.cases:
        session.tell("no-orders")
        return
    data = f"photo:{kept.kind}:{kept.sha256}:{kept.bytes}"
    session.person = replace(session.person, held=Held("", data, session.cause.now))
    choices = overviews.choices(session, session.running or session.cases)
    session.tell("photo-where", *choices)
