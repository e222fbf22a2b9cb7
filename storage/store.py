"""The SQLite store: one thread writes many units of work a transaction, answered when durable."""

import asyncio
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import Engine

from bot.ports import UnavailableError, Unit
from storage.outcome import Outcome
from storage.sql import Sql
from storage.sqlite import PATIENCE
from storage.unit import SqlUnit

T = TypeVar("T")

GROUP = 64  # units of work in one commit at most: one fsync for all of them


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[Unit], Any]
    loop: asyncio.AbstractEventLoop
    future: "asyncio.Future[Outcome[Any]]"


class SqliteStore:
    """A `bot.ports.Store`: works that arrive during a commit share the next one.

    Other processes may use the same file: `BEGIN IMMEDIATE` waits for them, then nothing a work
    reads can change before its commit.
    """

    def __init__(self, engine: Engine) -> None:
        pooled = engine.raw_connection()
        connection = pooled.driver_connection
        pooled.detach()
        assert isinstance(connection, sqlite3.Connection)
        self._connection = connection
        self._cursor = connection.cursor()
        self._unit = SqlUnit(Sql(self._cursor, engine.dialect))
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._closed = False
        self._writer = threading.Thread(target=self._write, name="henkin-writer", daemon=True)
        self._writer.start()

    async def run(self, work: Callable[[Unit], T]) -> T:
        """Do `work` in one transaction, durable when this returns; ConflictError: nothing saved."""
        if self._closed:
            raise RuntimeError("the store is closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Outcome[T]] = loop.create_future()
        self._jobs.put(_Job(work, loop, future))
        return (await future).get()

    async def close(self) -> None:
        """Finish what runs and close."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        await asyncio.to_thread(self._writer.join)

    def _write(self) -> None:
        while group := self._next_group():
            _answer(group, self._commit(group))
        self._connection.close()

    def _next_group(self) -> list[_Job]:
        """All that waits, at least one job; none at the end."""
        group: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            group.append(job)
            if len(group) == GROUP or self._jobs.empty():
                return group
            job = self._jobs.get()
        if group:
            self._jobs.put(None)  # first these, then the end
        return group

    def _commit(self, group: Sequence[_Job]) -> Sequence[Outcome[Any]]:
        try:
            self._cursor.execute("BEGIN IMMEDIATE")
            outcomes = [self._try(job.work) for job in group]
            self._cursor.execute("COMMIT")
        except sqlite3.Error as error:
            if self._connection.in_transaction:
                self._cursor.execute("ROLLBACK")
            return [_unavailable(error)] * len(group)
        self._scrub()
        return outcomes

    def _scrub(self) -> None:
        """Empty the write-ahead log of what was deleted; while another process reads, later.

        The group is committed by now, so nothing that goes wrong here is its business: the log is
        emptied after the next group. It does not wait for readers, nobody else could write then.
        """
        if not self._unit.scrubs:
            return
        with suppress(sqlite3.Error):
            self._cursor.execute("PRAGMA busy_timeout = 0")
            self._cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = self._cursor.fetchone()
            self._unit.scrubs = bool(busy)
        self._cursor.execute(f"PRAGMA busy_timeout = {round(PATIENCE * 1000)}")

    def _try(self, work: Callable[[Unit], T]) -> Outcome[T]:
        """Do a work that, if it fails, is taken back alone.

        Where SQLite has rolled all of the group back by itself (disk full), there is no savepoint
        to return to: that error ends the group.
        """
        self._cursor.execute("SAVEPOINT work")
        try:
            outcome = Outcome(value=work(self._unit))
        except BaseException as error:
            self._cursor.execute("ROLLBACK TO work")
            outcome = Outcome(error=error)
        self._cursor.execute("RELEASE work")
        return outcome


def _unavailable(error: sqlite3.Error) -> Outcome[Any]:
    told = UnavailableError(f"the database does not take anything now: {error}")
    told.__cause__ = error
    return Outcome(error=told)


def _answer(group: Sequence[_Job], outcomes: Sequence[Outcome[Any]]) -> None:
    """Wake each event loop once, however many works it waits for."""
    woken = defaultdict(list)
    for job, outcome in zip(group, outcomes, strict=True):
        woken[job.loop].append((job.future, outcome))
    for loop, answers in woken.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_resolve, answers)


def _resolve(answers: Sequence[tuple["asyncio.Future[Outcome[Any]]", Outcome[Any]]]) -> None:
    for future, outcome in answers:
        if not future.done():  # nobody waits for a cancelled one
            future.set_result(outcome)
