"""What a person's message caused, so that a message which is taken back takes it along."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select, update

from bot.case.model import Case
from bot.message import Address
from bot.ports import Trace
from storage.codec import Codec
from storage.sql import Sql, add, param
from storage.tables import blobs, cases, inbox, is_owed, messages, outbox, steps

_CASE = Codec(Case)
_NOTE = add(messages).on_conflict_do_nothing()
_THIS = (
    (messages.c.platform == param("of_platform"))
    & (messages.c.user == param("of_user"))
    & (messages.c.message == param("of_message"))
)
_NOTED = select(messages.c.cause, messages.c.sha256).where(_THIS)
_AGAIN = (
    select(messages.c.message)
    .where(messages.c.platform == param("of_platform"), messages.c.user == param("of_user"))
    .where(messages.c.message != param("of_message"), messages.c.sha256 == param("of_sha256"))
    .limit(1)
)
_FORGET = delete(messages).where(_THIS)
_ASIDE = (
    update(inbox)
    .where(inbox.c.platform == param("of_platform"), inbox.c.user == param("of_user"))
    .where(inbox.c.state == "aside")
    .values(body=b"")
)
_BROUGHT = select(messages.c.message).where(messages.c.sha256 == param("of_sha256")).limit(1)
_DROP_FILE = delete(blobs).where(blobs.c.sha256 == param("of_sha256"))
_WITHDRAW = delete(outbox).where(outbox.c.id == param("row"), is_owed(outbox))

_OF_CASE = (steps.c.owner == param("of_owner")) & (steps.c.number == param("of_number"))
_TRACES = (
    select(steps.c.id, steps.c.source, steps.c.event, steps.c.before)
    .where(_OF_CASE)
    .order_by(steps.c.id)
)
_DROP_STEP = delete(steps).where(steps.c.id == param("step"))
_REWRITE = update(steps).where(steps.c.id == param("step")).values(before=param("before"))
_THIS_CASE = (cases.c.owner == param("of_owner")) & (cases.c.number == param("of_number"))
_SAVE = update(cases).where(_THIS_CASE).values(stage=param("stage"), data=param("data"))
_DROP_CASE = delete(cases).where(_THIS_CASE)


class Traces:
    """The part of the unit of work that can take things back."""

    _sql: Sql
    scrubs = False  # whether the files are to be cleaned after the commit

    def note(self, address: Address, message_id: str, cause: str, sha256: str) -> None:
        """What a person's message caused, and the hash of the file that came with it."""
        named = {"platform": address.platform, "user": address.user, "message": message_id}
        self._sql.change(_NOTE, **named, cause=cause, sha256=sha256)

    def noted(self, address: Address, message_id: str) -> tuple[str, str] | None:
        """The cause of a message, and its file's hash unless another of the person's brought it."""
        named = _named(address, message_id)
        row = self._sql.row(_NOTED, **named)
        if row is None:
            return None
        again = self._sql.row(_AGAIN, **named, of_sha256=row[1])
        return row[0], "" if again else row[1]

    def forget(self, address: Address, message_id: str) -> None:
        """A message was taken back: its note goes, its file, the person's events set aside.

        A file stays that another message brought too. After the commit nothing of what was
        deleted may be left in the files of the database.
        """
        named = _named(address, message_id)
        noted = self._sql.row(_NOTED, **named)
        self._sql.change(_FORGET, **named)
        self._sql.change(_ASIDE, of_platform=address.platform, of_user=address.user)
        if noted is not None:
            self.drop_file(noted[1])
        self.scrubs = True

    def drop_file(self, sha256: str) -> None:
        """A file goes unless a message that was noted brought it."""
        if sha256 and self._sql.row(_BROUGHT, of_sha256=sha256) is None:
            self._sql.change(_DROP_FILE, of_sha256=sha256)
            self.scrubs = True

    def withdraw(self, ids: Collection[str]) -> None:
        """Messages that are still owed are not sent any more."""
        self._sql.change_each(_WITHDRAW, ({"row": id_} for id_ in ids))

    def traces(self, owner: str, number: int) -> Sequence[Trace]:
        """The steps of a case with the messages that caused them, oldest first."""
        rows = self._sql.rows(_TRACES, of_owner=owner, of_number=number)
        return [Trace(id_, source, event, _case(before)) for id_, source, event, before in rows]

    def retell(self, case: Case, kept: Sequence[Trace]) -> None:
        """A case and its past as they now are told; steps that are not named go."""
        key = {"of_owner": case.owner, "of_number": case.number}
        ids = {trace.id for trace in kept}
        gone = [trace.id for trace in self.traces(case.owner, case.number) if trace.id not in ids]
        self._sql.change_each(_DROP_STEP, ({"step": id_} for id_ in gone))
        self._sql.change_each(
            _REWRITE,
            (
                {"step": trace.id, "before": trace.before and _CASE.dumps(trace.before)}
                for trace in kept
            ),
        )
        self._sql.change(_SAVE, **key, stage=case.stage.value, data=_CASE.dumps(case))

    def drop_case(self, owner: str, number: int) -> None:
        """A case goes with all its past."""
        self._sql.change(_DROP_CASE, of_owner=owner, of_number=number)


def _named(address: Address, message_id: str) -> dict[str, str]:
    return {
        "of_platform": address.platform,
        "of_user": address.user,
        "of_message": message_id,
    }


def _case(data: str | None) -> Case | None:
    return None if data is None else _CASE.loads(data)
