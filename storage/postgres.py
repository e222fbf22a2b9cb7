"""The PostgreSQL store: a few threads with a connection each; the server orders what they do."""

import asyncio
import select
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

import psycopg
from sqlalchemy import URL, Engine, NullPool, create_engine, event
from sqlalchemy.exc import OperationalError

from bot.ports import ConflictError, UnavailableError, Unit
from storage.migrate import RefusedError
from storage.outcome import Outcome
from storage.sql import Sql
from storage.unit import SqlUnit

T = TypeVar("T")

THREADS = 8  # works at once for each process; web, worker and clock stay far below 100 connections
_LOST_RACES = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)


def postgres_engine(url: URL) -> Engine:
    """An engine on a server that answers; RefusedError if it does not."""
    engine = create_engine(url, poolclass=NullPool, connect_args={"connect_timeout": 10})
    event.listen(engine, "connect", _set_up)
    try:
        engine.connect().close()
    except OperationalError as error:
        raise RefusedError(f"PostgreSQL does not let us in: {error.orig}") from error
    return engine


def _set_up(connection: Any, _record: object) -> None:
    connection.execute("SET synchronous_commit = on")  # an answered turn survives a power cut
    # Every sweep walks an index in order and stops at its limit. A planner that has no statistics
    # yet, as after a sudden backlog, would rather read and sort all of it.
    connection.execute("SET enable_sort = off")
    connection.execute("SET enable_bitmapscan = off")
    connection.commit()


class _Session:
    """A connection and its unit of work."""

    def __init__(self, engine: Engine) -> None:
        pooled = engine.raw_connection()
        connection = pooled.driver_connection
        pooled.detach()
        assert isinstance(connection, psycopg.Connection)
        self.connection = connection
        self.unit = SqlUnit(Sql(connection.cursor(), engine.dialect))

    def fresh(self) -> bool:
        """Whether it is of use: a server sends nothing to an idle connection but its goodbye."""
        goodbye = select.poll()
        goodbye.register(self.connection.fileno(), select.POLLIN)
        return not goodbye.poll(0)

    def do(self, work: Callable[[Unit], T]) -> T:
        """Do a work in a transaction of its own."""
        try:
            value = work(self.unit)
            self.connection.commit()
        except BaseException:
            if not self.connection.broken:
                self.connection.rollback()
            raise
        self._scrub()
        return value

    def _scrub(self) -> None:
        """Free the rows that were deleted; the server writes over them and over its log in time.

        The work is committed by now: what goes wrong here is tried again after the next one.
        """
        if not self.unit.scrubs:
            return
        with suppress(psycopg.Error):
            self.connection.autocommit = True
            self.connection.execute("VACUUM cases, steps, inbox, outbox, people, messages, blobs")
            self.unit.scrubs = False
        with suppress(psycopg.Error):
            self.connection.autocommit = False


class PostgresStore:
    """A `bot.ports.Store`. At READ COMMITTED the person's version finds the turn that came late."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="henkin-store")
        self._idle: deque[_Session] = deque()

    async def run(self, work: Callable[[Unit], T]) -> T:
        """Do `work` in one transaction, durable when this returns; ConflictError: nothing saved."""
        loop = asyncio.get_running_loop()
        return (await loop.run_in_executor(self._threads, self._outcome, work)).get()

    async def close(self) -> None:
        """Finish what runs and close."""
        await asyncio.to_thread(self._threads.shutdown)
        while self._idle:
            self._idle.pop().connection.close()

    def _outcome(self, work: Callable[[Unit], T]) -> Outcome[T]:
        try:
            return Outcome(value=self._do(work))
        except _LOST_RACES as error:
            lost = ConflictError(str(error))
            lost.__cause__ = error
            return Outcome(error=lost)
        except (psycopg.OperationalError, OperationalError) as error:
            away = UnavailableError(f"the database does not take anything now: {error}")
            away.__cause__ = error
            return Outcome(error=away)
        except BaseException as error:
            return Outcome(error=error)

    def _do(self, work: Callable[[Unit], T]) -> T:
        session = self._session()
        try:
            return session.do(work)
        finally:
            if session.connection.broken:
                session.connection.close()
            else:
                self._idle.append(session)

    def _session(self) -> _Session:
        """One that nobody uses and the server still knows, else a new one."""
        while True:
            try:
                session = self._idle.pop()
            except IndexError:
                return _Session(self._engine)
            if session.fresh():
                return session
            session.connection.close()
