"""What is owed to people: leased to one sender at a time, in order for each address."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, func, literal_column, select, update

from bot.message import Address
from bot.ports import Outcome, Outgoing, Sent
from storage.rows import MESSAGE, OUTGOING, micros, outgoing_of
from storage.sql import Row, Sql, add, each, none, one_of, param
from storage.tables import is_owed, outbox

_PUT = add(outbox, leave_out="seq").on_conflict_do_nothing()
_LEASE = (
    update(outbox)
    .where(outbox.c.id == param("row"))
    .values(
        epoch=param("epoch"),
        attempts=param("attempts"),
        lease_until=param("lease_until"),
        first_attempt_at=param("first_attempt_at"),
    )
)
_THIS_TRY = (outbox.c.id == param("row")) & (outbox.c.epoch == param("of_epoch")) & is_owed(outbox)
_DONE = (
    update(outbox)
    .where(_THIS_TRY)
    .values(
        state=param("state"), platform_id=param("platform_id"), detail=param("detail"), message=""
    )
)
_AGAIN = (
    update(outbox)
    .where(_THIS_TRY)
    .values(
        lease_until=0,
        not_before=param("not_before"),
        detail=param("detail"),
        reply_token="",  # it is tried once: whoever retries knows that it was refused
    )
)
_DROP = (
    update(outbox)
    .where(is_owed(outbox), outbox.c.platform == param("of_platform"))
    .where(outbox.c.user == param("of_user"))
    .values(state="dead", message="")
)
_CASE_OF = select(outbox.c.number).where(
    outbox.c.platform == param("platform"),
    outbox.c.user == param("user"),
    outbox.c.platform_id != literal_column("''"),
    # one message may have been shown as several, whose ids stand side by side
    (literal_column("' '") + outbox.c.platform_id + literal_column("' '")).contains(
        param("platform_id"), autoescape=False
    ),
)

_STATES = {Outcome.ACCEPTED: "sent", Outcome.REFUSED: "refused", Outcome.ROUTE_DEAD: "dead"}


def _free() -> Select[Any]:
    """The first owed row of each address if it is free; rows that another locks are passed by.

    An answer passes rows that are put off: they would hold up a talk for hours.
    """
    earlier = outbox.alias("earlier")
    before: Select[Any] = (
        select(literal_column("1"))
        .where(is_owed(earlier), earlier.c.platform == outbox.c.platform)
        .where(earlier.c.user == outbox.c.user, earlier.c.seq < outbox.c.seq)
        .where((outbox.c.reply_token == "") | (earlier.c.not_before <= param("now")))
    )
    return (
        select(*OUTGOING)
        .where(is_owed(outbox), none(before))
        .where(outbox.c.lease_until <= param("now"), outbox.c.not_before <= param("now"))
        .order_by(outbox.c.seq)
        .limit(param("most"))
        .with_for_update(skip_locked=True)
    )


@cache
def _free_heads(platforms: int) -> Select[Any]:
    return _free().where(one_of(outbox.c.platform, platforms))


_FREE_HEAD = _free().where(
    outbox.c.platform == param("of_platform"), outbox.c.user == param("of_user")
)
_REST = (
    select(*OUTGOING)
    .where(is_owed(outbox), outbox.c.platform == param("of_platform"))
    .where(outbox.c.user == param("of_user"), outbox.c.reply_token == param("token"))
    .where(outbox.c.id != param("head"))
    .order_by(outbox.c.seq)
)


@cache
def _owed(platforms: int) -> Select[Any]:
    return select(func.count()).where(is_owed(outbox), one_of(outbox.c.platform, platforms))


class Outbox:
    """The part of the unit of work that keeps what is to be sent."""

    _sql: Sql

    def put(self, outgoing: Outgoing) -> None:
        """Owe a message; one with a known id is left as it is."""
        self._sql.change(
            _PUT,
            id=outgoing.id,
            platform=outgoing.address.platform,
            user=outgoing.address.user,
            number=outgoing.message.case,
            message=MESSAGE.dumps(outgoing.message),
            reply_token=outgoing.reply_token,
            at=micros(outgoing.at),
            state="owed",
            attempts=0,
            epoch=0,
            lease_until=0,
            not_before=0,
            first_attempt_at=None,
            platform_id="",
            detail="",
        )

    def claim(
        self, platforms: Collection[str], now: datetime, lease: timedelta, limit: int
    ) -> Sequence[Outgoing]:
        """Take rows to send, oldest first, only the head of each address; epoch and tries grow.

        An answer, which has a reply token, brings the rest of its turn along and does not wait for
        earlier rows that are put off.
        """
        named = each(outbox.c.platform, platforms)
        rows = self._sql.rows(_free_heads(len(platforms)), now=micros(now), most=limit, **named)
        return self._lease(rows, now, lease)

    def claim_of(self, address: Address, now: datetime, lease: timedelta) -> Sequence[Outgoing]:
        """The same for one address: its head, or nothing while that is not free."""
        of = {"of_platform": address.platform, "of_user": address.user}
        rows = self._sql.rows(_FREE_HEAD, now=micros(now), most=1, **of)
        return self._lease(rows, now, lease)

    def _lease(self, rows: Sequence[Row], now: datetime, lease: timedelta) -> Sequence[Outgoing]:
        heads = [_next_try(outgoing_of(row), now) for row in rows]
        taken = [replace(head, rest=self._rest(head, now)) for head in heads]
        self._sql.change_each(
            _LEASE,
            (
                {
                    "row": outgoing.id,
                    "epoch": outgoing.epoch,
                    "attempts": outgoing.attempts,
                    "lease_until": micros(now + lease),
                    "first_attempt_at": micros(outgoing.first_attempt_at or now),
                }
                for head in taken
                for outgoing in (head, *head.rest)
            ),
        )
        return taken

    def _rest(self, head: Outgoing, now: datetime) -> tuple[Outgoing, ...]:
        """What else the turn of an answer owes."""
        if not head.reply_token:
            return ()
        rows = self._sql.rows(
            _REST,
            of_platform=head.address.platform,
            of_user=head.address.user,
            token=head.reply_token,
            head=head.id,
        )
        return tuple(_next_try(outgoing_of(row), now) for row in rows)

    def settle(self, outgoing: Outgoing, sent: Sent, now: datetime, again_at: datetime) -> bool:
        """Note the outcome; false if another process took the row over meanwhile (epoch).

        A dead route drops all that its address is owed.
        """
        this_try = {"row": outgoing.id, "of_epoch": outgoing.epoch, "detail": sent.detail}
        if sent.outcome is Outcome.RETRY:
            return self._sql.change(_AGAIN, **this_try, not_before=micros(again_at)) == 1
        state = _STATES[sent.outcome]
        done = self._sql.change(_DONE, **this_try, state=state, platform_id=sent.platform_id) == 1
        if done and sent.outcome is Outcome.ROUTE_DEAD:
            self.drop(outgoing.address)
        return done

    def drop(self, address: Address) -> None:
        """All that is owed to an address is not sent any more."""
        self._sql.change(_DROP, of_platform=address.platform, of_user=address.user)

    def owed(self, platforms: Collection[str]) -> int:
        """How many messages are still to be sent."""
        named = each(outbox.c.platform, platforms)
        ((count,),) = self._sql.rows(_owed(len(platforms)), **named)
        return int(count)

    def case_of(self, address: Address, platform_id: str) -> int | None:
        """The order that a sent message, named by the platform's id, was about."""
        row = self._sql.row(
            _CASE_OF,
            platform=address.platform,
            user=address.user,
            platform_id=f" {platform_id} ",
        )
        return None if row is None else row[0]


def _next_try(outgoing: Outgoing, now: datetime) -> Outgoing:
    return replace(
        outgoing,
        epoch=outgoing.epoch + 1,
        attempts=outgoing.attempts + 1,
        first_attempt_at=outgoing.first_attempt_at or now,
    )
