"""Promises about cost: what the clock and the senders ask does not grow with what lies there."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Executable, insert, text

import storage.due
import storage.inbox
import storage.outbox
from bot.ports import Unit
from storage import open_store
from storage.migrate import prepare
from storage.open import engine_of
from storage.rows import micros
from storage.tables import cases, due, inbox, outbox
from tests.storage.things import HOUR, NOW

PLATFORMS = {"platform_0": "line", "platform_1": "discord"}
NOW_MICROS = micros(NOW)

SWEEPS: dict[str, tuple[Executable, dict[str, Any]]] = {
    "due_people": (storage.due._PEOPLE, {"now": NOW_MICROS}),
    "due_numbers": (storage.due._NUMBERS, {"owner": "p3", "now": NOW_MICROS}),
    "waiting": (storage.inbox._waiting(2), {**PLATFORMS}),
    "claim": (storage.outbox._free_heads(2), {**PLATFORMS, "now": NOW_MICROS}),
    "owed": (storage.outbox._owed(2), PLATFORMS),
}


def fill(url: str, count: int, *, due_of: int, heard: str, sent: str) -> None:
    """So many cases of which some are due, so many events and messages in a state."""
    at = [NOW_MICROS - count + n if n < due_of else micros(NOW + n * HOUR) for n in range(count)]
    tables: Sequence[tuple[Any, Callable[[int], dict[str, Any]]]] = (
        (cases, lambda n: {"owner": f"p{n}", "number": 1, "order_no": "", "stage": "", "data": ""}),
        (due, lambda n: {"owner": f"p{n}", "number": 1, "at": at[n]}),
        (inbox, lambda n: {**user(n), **EVENT, "event_id": f"{n}", "at": n, "state": heard}),
        (outbox, lambda n: {**user(n), **MESSAGE, "id": f"{n}", "at": n, "state": sent}),
    )
    with engine_of(url).begin() as connection:
        for table, row in tables:
            connection.execute(insert(table), [row(n) for n in range(count)])


def gather_statistics(url: str) -> None:
    """What PostgreSQL's autovacuum comes to by itself in a minute."""
    engine = engine_of(url)
    if engine.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))


def user(number: int) -> dict[str, str]:
    return {"platform": "line", "user": f"U{number % 500}"}


EVENT = {"body": b"", "attempts": 0}
MESSAGE = {"message": "", "reply_token": "", "attempts": 1, "epoch": 1}
MESSAGE |= {"lease_until": 0, "not_before": 0, "platform_id": "", "detail": ""}


async def costs(url: str, limit: int) -> dict[str, int]:
    """What each sweep costs: SQLite's machine steps, PostgreSQL's pages read."""
    store = open_store(url)

    def measure(unit: Unit) -> dict[str, int]:
        sql: Any = unit._sql  # type: ignore[attr-defined]
        cost: Any = sqlite_steps if url.startswith("sqlite") else postgres_pages
        return {
            name: cost(sql._cursor, *sql._text(statement), {**values, "most": limit})
            for name, (statement, values) in SWEEPS.items()
        }

    found = await store.run(measure)
    await store.close()
    return found


def sqlite_steps(cursor: Any, statement: str, fixed: dict[str, Any], values: dict[str, Any]) -> int:
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 1

    cursor.connection.set_progress_handler(count, 1)
    cursor.execute(statement, fixed | values).fetchall()
    cursor.connection.set_progress_handler(None, 0)
    return steps


def postgres_pages(
    cursor: Any, statement: str, fixed: dict[str, Any], values: dict[str, Any]
) -> int:
    cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}", fixed | values)
    ((((plan,)),),) = cursor.fetchall()
    return int(plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"])


async def test_a_sweep_reads_what_it_finds_and_not_what_lies_there(database_url: str) -> None:
    """Reading a table would be some 25,000 steps in SQLite, a hundred pages in PostgreSQL."""
    fill(database_url, 5_000, due_of=10, heard="heard", sent="sent")
    gather_statistics(database_url)
    found = await costs(database_url, limit=100)
    most = 500 if database_url.startswith("sqlite") else 60
    assert found == {name: cost for name, cost in found.items() if cost < most}


async def test_a_sudden_backlog_is_read_no_further_than_the_limit(empty_url: str) -> None:
    """Nobody has had the time to gather statistics; only the count of what is owed reads it all."""
    prepare(engine_of(empty_url), upgrade=True)
    fill(empty_url, 5_000, due_of=5_000, heard="waiting", sent="owed")
    found = await costs(empty_url, limit=10)
    del found["owed"]
    most = 1_000 if empty_url.startswith("sqlite") else 120
    assert found == {name: cost for name, cost in found.items() if cost < most}
