"""What came in: causes that were counted, and events kept until they were listened to."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, literal_column, select, tuple_, update

from bot.ports import Raw
from storage.rows import RAW, micros, raw_of
from storage.sql import Sql, add, each, none, one_of, param
from storage.tables import causes, inbox, is_waiting

_COUNT = add(causes).on_conflict_do_nothing()
_ARRIVE = add(inbox, leave_out="seq").on_conflict_do_nothing()

_THIS_EVENT = (inbox.c.platform == param("of_platform")) & (inbox.c.event_id == param("of_event"))
_HEARD = update(inbox).where(_THIS_EVENT).values(state="heard", body=b"")
_STUMBLED = update(inbox).where(_THIS_EVENT).values(attempts=inbox.c.attempts + 1)
_ATTEMPTS = select(inbox.c.attempts).where(_THIS_EVENT)
_ASIDE = update(inbox).where(_THIS_EVENT).values(state="aside")


@cache
def _waiting(platforms: int) -> Select[Any]:
    """The head of each user's queue; walks the waiting events in order and stops at the limit."""
    older = inbox.alias("older")
    before: Select[Any] = (
        select(literal_column("1"))
        .where(is_waiting(older), older.c.platform == inbox.c.platform)
        .where(older.c.user == inbox.c.user)
        .where(tuple_(older.c.at, older.c.seq) < tuple_(inbox.c.at, inbox.c.seq))
    )
    return (
        select(*RAW)
        .where(is_waiting(inbox), none(before))
        .where(one_of(inbox.c.platform, platforms))
        .order_by(inbox.c.at, inbox.c.seq)
        .limit(param("most"))
    )


class Inbox:
    """The part of the unit of work that keeps what came in."""

    _sql: Sql

    def count(self, cause: str, at: datetime) -> bool:
        """Count a cause; false if it was counted before (then the caller changes nothing)."""
        return self._sql.change(_COUNT, cause=cause, at=micros(at)) == 1

    def arrive(self, raw: Raw) -> bool:
        """Keep an event; false if its (platform, event_id) is known."""
        added = self._sql.change(
            _ARRIVE,
            platform=raw.platform,
            event_id=raw.event_id,
            user=raw.user,
            at=micros(raw.at),
            body=raw.body,
            state="waiting",
            attempts=0,
        )
        return added == 1

    def waiting(self, platforms: Collection[str], limit: int) -> Sequence[Raw]:
        """Events not listened to yet, oldest first, at most one for each (platform, user)."""
        named = each(inbox.c.platform, platforms)
        return [
            raw_of(row) for row in self._sql.rows(_waiting(len(platforms)), most=limit, **named)
        ]

    def heard(self, platform: str, event_id: str) -> None:
        """The event was listened to: its body goes, its id stays known."""
        self._sql.change(_HEARD, of_platform=platform, of_event=event_id)

    def stumbled(self, platform: str, event_id: str, limit: int) -> bool:
        """A turn on this event raised; true if it did so `limit` times now and is set aside."""
        event = {"of_platform": platform, "of_event": event_id}
        self._sql.change(_STUMBLED, **event)
        row = self._sql.row(_ATTEMPTS, **event)
        if row is None or row[0] < limit:
            return False
        self._sql.change(_ASIDE, **event)
        return True
