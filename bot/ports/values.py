"""What passes between the shell, the store and the platforms, and what can go wrong there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.case.model import Case
from bot.message import Address, Message


class ConflictError(Exception):
    """Another turn changed the same person or case meanwhile; nothing was saved: play again."""


class UnavailableError(Exception):
    """The database is locked, full or away: try again later.

    Nothing was saved; if the connection broke in the very commit, nobody knows, and only a cause
    that is counted makes it safe to do the work again.
    """


class CredentialError(Exception):
    """A platform does not take our credentials; the text says what to do about it."""


@dataclass(frozen=True, slots=True)
class Raw:
    """An event as the platform sent it, kept before anything is understood of it."""

    platform: str
    event_id: str
    user: str  # whose events keep their order; "" where the platform names nobody
    body: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a case's history."""

    at: datetime
    event: str
    stage: str


@dataclass(frozen=True, slots=True)
class Trace:
    """A step of a case: the message that caused it, and the case as undo would have it back."""

    id: int
    source: str
    event: str
    before: Case | None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A row of the outbox. `id` is a UUID derived from the cause: the platform's key against twice.

    `reply_token` answers free or at once where the platform knows such; it is handed out until the
    outcome of a try with it is known: with `attempts` above 1 a try before ended nobody knows how.
    `rest` are rows of the same turn, for a platform that can say all in one call.
    """

    id: str
    address: Address
    message: Message
    at: datetime
    reply_token: str = ""
    attempts: int = 0
    epoch: int = 0
    first_attempt_at: datetime | None = None
    rest: tuple["Outgoing", ...] = ()


class Outcome(StrEnum):
    """What became of a try to send."""

    ACCEPTED = "accepted"
    RETRY = "retry"  # refused for now, or nobody knows: the same id again later
    ROUTE_DEAD = "route_dead"  # blocked or closed: nothing more to this address
    REFUSED = "refused"  # this message will never be taken


@dataclass(frozen=True, slots=True)
class Sent:
    """The outcome of a try; `after` is how long the platform asks to wait before the next one.

    `rest` has the platform's ids for each row of `Outgoing.rest` that was sent in the same call.
    """

    outcome: Outcome
    after: timedelta | None = None
    platform_id: str = ""  # the platform's ids of the message, for replies that quote it
    rest: tuple[str, ...] = ()
    detail: str = ""  # for the operator: status and request id, never a text or a secret
