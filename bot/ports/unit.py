"""The unit of work: everything a turn may ask of the database inside one transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.case.model import Case
from bot.case.rung import Rung
from bot.message import Address
from bot.person import Person
from bot.ports.values import Outgoing, Raw, Sent, Step, Trace


class Unit(Protocol):
    """One transaction. Every method runs in it; it is committed whole or not at all."""

    # causes and inbox
    def count(self, cause: str, at: datetime) -> bool:
        """Count a cause; false if it was counted before (then the caller changes nothing)."""

    def arrive(self, raw: Raw) -> bool:
        """Keep an event; false if its (platform, event_id) is known."""

    def waiting(self, platforms: Collection[str], limit: int) -> Sequence[Raw]:
        """Events not listened to yet, oldest first, at most one for each (platform, user)."""

    def heard(self, platform: str, event_id: str) -> None:
        """The event was listened to; its raw body may go."""

    def stumbled(self, platform: str, event_id: str, limit: int) -> bool:
        """A turn on this event raised; true if it did so `limit` times now and is set aside."""

    # people
    def person(self, address: Address) -> Person:
        """Who is behind an address; a new person (version 0, not saved yet) if unknown."""

    def person_of(self, person_id: str) -> Person:
        """The person with this id; LookupError if there is none."""

    def everybody(self) -> Sequence[str]:
        """The ids of all people, always in the same order."""

    def save_person(self, person: Person) -> Person:
        """Save; ConflictError unless the stored version is the given one. Returns the next."""

    def mark_unreachable(self, address: Address) -> None:
        """The platform says that nothing reaches this address any more."""

    # cases
    def cases(self, owner: str) -> Sequence[Case]:
        """All orders of a person, by number, closed ones too."""

    def save_case(
        self, case: Case, event: str, at: datetime, before: Case | None, source: str = ""
    ) -> None:
        """Save with a line of history. `before` is what undo returns to, None: not undoable.

        `source` is the platform's id of the message that caused it.
        The caller holds the person's version, which guards all of the person's cases.
        """

    def undoable(self, owner: str, number: int) -> Case | None:
        """The case as it was before the last undoable step that was not taken back yet."""

    def take_back(self, owner: str, number: int) -> None:
        """Mark that last undoable step as taken back."""

    def history(self, owner: str, number: int) -> Sequence[Step]:
        """What happened, oldest first."""

    # what is taken back
    def note(self, address: Address, message_id: str, cause: str, sha256: str) -> None:
        """What a person's message caused, and the hash of the file that came with it."""

    def noted(self, address: Address, message_id: str) -> tuple[str, str] | None:
        """The cause of a message, and its file's hash unless another of the person's brought it."""

    def forget(self, address: Address, message_id: str) -> None:
        """A message was taken back: its note goes, its file, the person's events set aside.

        A file stays that another message brought too. After the commit nothing of what was
        deleted may be left in the files of the database.
        """

    def drop_file(self, sha256: str) -> None:
        """A file goes unless a message that was noted brought it."""

    def withdraw(self, ids: Collection[str]) -> None:
        """Messages that are still owed are not sent any more."""

    def traces(self, owner: str, number: int) -> Sequence[Trace]:
        """The steps of a case with the messages that caused them, oldest first."""

    def retell(self, case: Case, kept: Sequence[Trace]) -> None:
        """A case and its past as they now are told; steps that are not named go."""

    def drop_case(self, owner: str, number: int) -> None:
        """A case goes with all its past."""

    # the clock
    def said(self, owner: str, number: int) -> frozenset[Rung]:
        """The rungs that were spoken or passed over."""

    def mark_said(self, owner: str, number: int, rungs: Collection[Rung]) -> None:
        """These rungs will not be said again."""

    def set_due(self, owner: str, number: int, at: datetime | None) -> None:
        """When the bot next speaks of this case by itself; None: never."""

    def due_people(self, now: datetime, limit: int) -> Sequence[tuple[str, datetime]]:
        """(person id, earliest due instant) of people with a case due at or before `now`."""

    def due_numbers(self, owner: str, now: datetime) -> Sequence[int]:
        """The numbers of this person's cases that are due at or before `now`."""

    def next_dues(self, owner: str) -> dict[int, datetime]:
        """The next due instant of each of the person's cases that has one."""

    # outbox
    def drop(self, address: Address) -> None:
        """All that is owed to an address is not sent any more."""

    def put(self, outgoing: Outgoing) -> None:
        """Owe a message; one with a known id is left as it is."""

    def claim(
        self, platforms: Collection[str], now: datetime, lease: timedelta, limit: int
    ) -> Sequence[Outgoing]:
        """Take rows to send, oldest first, only the head of each address; epoch and tries grow.

        An answer, which has a reply token, brings the rest of its turn along and does not wait for
        earlier rows that are put off.
        """

    def claim_of(self, address: Address, now: datetime, lease: timedelta) -> Sequence[Outgoing]:
        """The same for one address: its head, or nothing while that is not free."""

    def settle(self, outgoing: Outgoing, sent: Sent, now: datetime, again_at: datetime) -> bool:
        """Note the outcome; false if another process took the row over meanwhile (epoch)."""

    def owed(self, platforms: Collection[str]) -> int:
        """How many messages are still to be sent."""

    def case_of(self, address: Address, platform_id: str) -> int | None:
        """The order that a sent message, named by the platform's id, was about."""

    # evidence
    def keep_blob(self, sha256: str, kind: str, data: bytes) -> None:
        """Keep a file's bytes under their hash; one copy."""

    def blob(self, sha256: str) -> bytes | None:
        """The bytes of a kept file."""

    # secrets
    def secret(self, name: str) -> bytes:
        """32 random bytes kept under this name, made at the first call."""

    # an adapter's own memory
    def recall(self, name: str) -> str | None:
        """What was remembered under a name, None if nothing was."""

    def recall_all(self, beginning: str) -> dict[str, str]:
        """All that was remembered under names that begin so, by name."""

    def remember(self, name: str, value: str) -> None:
        """Keep a text under a name, in place of what was there."""

    def swap(self, name: str, seen: str | None, value: str) -> bool:
        """Keep a text if `seen` (None: nothing) is still there; false if another was quicker."""
