"""Rows of the tables as values of the program: instants, people, events, outgoing messages."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.case.habits import Habits
from bot.message import Address, Message
from bot.person import Held, Person
from bot.ports import Outgoing, Raw
from storage.codec import Codec
from storage.sql import Row
from storage.tables import inbox, outbox, people, routes

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

HELD = Codec(Held)
MESSAGE = Codec(Message)


def micros(at: datetime) -> int:
    """An aware datetime as whole microseconds since 1970 UTC; TypeError if it is naive."""
    return (at - _EPOCH) // _MICROSECOND


def instant(micros: int) -> datetime:
    """The UTC datetime of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=micros)


PERSON = (
    people.c.id,
    people.c.platform,
    people.c.user,
    people.c.lang,
    people.c.zone,
    people.c.quiet_from,
    people.c.quiet_to,
    people.c.digest_at,
    people.c.last_digest_on,
    people.c.greeted,
    routes.c.alive,
    people.c.talking_of,
    people.c.held,
    people.c.orders,
    people.c.version,
)


def person_of(row: Row) -> Person:
    """A row of PERSON as a person."""
    id_, platform, user, lang, zone, quiet_from, quiet_to, digest_at, digest_on, *rest = row
    greeted, alive, talking_of, held, orders, version = rest
    return Person(
        id=id_,
        address=Address(platform, user),
        lang=lang,
        habits=Habits(
            zone=ZoneInfo(zone),
            quiet_from=time.fromisoformat(quiet_from),
            quiet_to=time.fromisoformat(quiet_to),
            digest_at=time.fromisoformat(digest_at),
            last_digest_on=digest_on and date.fromisoformat(digest_on),
        ),
        greeted=bool(greeted),
        reachable=bool(alive),
        talking_of=talking_of,
        held=held and HELD.loads(held),
        orders=orders,
        version=version,
    )


def row_of(person: Person) -> dict[str, Any]:
    """A person as values for the columns of `people`, all but the version."""
    habits, digest_on = person.habits, person.habits.last_digest_on
    return {
        "id": person.id,
        "platform": person.address.platform,
        "user": person.address.user,
        "lang": person.lang,
        "zone": habits.zone.key,
        "quiet_from": habits.quiet_from.isoformat(),
        "quiet_to": habits.quiet_to.isoformat(),
        "digest_at": habits.digest_at.isoformat(),
        "last_digest_on": digest_on and digest_on.isoformat(),
        "greeted": person.greeted,
        "talking_of": person.talking_of,
        "held": person.held and HELD.dumps(person.held),
        "orders": person.orders,
    }


RAW = (inbox.c.platform, inbox.c.event_id, inbox.c.user, inbox.c.body, inbox.c.at)


def raw_of(row: Row) -> Raw:
    """A row of RAW as an event."""
    platform, event_id, user, body, at = row
    return Raw(platform, event_id, user, bytes(body), instant(at))


OUTGOING = (
    outbox.c.id,
    outbox.c.platform,
    outbox.c.user,
    outbox.c.message,
    outbox.c.at,
    outbox.c.reply_token,
    outbox.c.attempts,
    outbox.c.epoch,
    outbox.c.first_attempt_at,
)


def outgoing_of(row: Row) -> Outgoing:
    """A row of OUTGOING as a message to send."""
    id_, platform, user, message, at, reply_token, attempts, epoch, first = row
    return Outgoing(
        id=id_,
        address=Address(platform, user),
        message=MESSAGE.loads(message),
        at=instant(at),
        reply_token=reply_token,
        attempts=attempts,
        epoch=epoch,
        first_attempt_at=None if first is None else instant(first),
    )
