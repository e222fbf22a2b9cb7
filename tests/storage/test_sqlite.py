"""Promises of the SQLite store alone: durable groups, patience with others, no half work."""

import asyncio
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ports import Store, UnavailableError, Unit
from storage import open_store
from storage.store import GROUP
from tests.kit.database import fresh_sqlite, sqlite_url
from tests.storage.things import NOW, counting, known

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def sqlite_store(tmp_path: Path) -> AsyncIterator[Store]:
    store = open_store(fresh_sqlite(tmp_path))
    yield store
    await store.close()


def other(tmp_path: Path) -> sqlite3.Connection:
    """Another process's connection to the same file."""
    return sqlite3.connect(tmp_path / "henkin.db", isolation_level=None, check_same_thread=False)


def counted(tmp_path: Path) -> int:
    connection = other(tmp_path)
    ((number,),) = connection.execute("SELECT count(*) FROM causes").fetchall()
    connection.close()
    return int(number)


async def test_works_asked_for_together_are_committed_together(
    sqlite_store: Store, tmp_path: Path
) -> None:
    """While the first group waits for another process, the rest gather behind it."""
    commits = []
    connection = other(tmp_path)
    connection.execute("BEGIN IMMEDIATE")
    tries = [asyncio.create_task(sqlite_store.run(counting(f"{n}"))) for n in range(2 * GROUP)]
    for task in tries:
        task.add_done_callback(lambda _: commits.append(counted(tmp_path)))
    await asyncio.sleep(0)
    connection.execute("COMMIT")
    connection.close()
    await asyncio.gather(*tries)
    assert len(set(commits)) <= 4  # the first few, a full group, the rest


async def test_what_others_do_not_see_was_not_answered(sqlite_store: Store, tmp_path: Path) -> None:
    for number in range(20):
        await sqlite_store.run(counting(f"{number}"))
        assert counted(tmp_path) == number + 1


async def test_a_commit_is_synced_to_the_disk(sqlite_store: Store, tmp_path: Path) -> None:
    def pragmas(unit: Unit) -> list[object]:
        cursor = unit._sql._cursor  # type: ignore[attr-defined]
        names = ("synchronous", "journal_mode", "foreign_keys")
        return [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await sqlite_store.run(pragmas) == [2, "wal", 1]  # 2 is FULL


async def test_a_busy_file_is_waited_for(sqlite_store: Store, tmp_path: Path) -> None:
    connection = other(tmp_path)
    connection.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, connection.execute, ["COMMIT"])
    release.start()
    assert await sqlite_store.run(counting("line:e1"))
    release.join()
    connection.close()


async def test_a_file_that_stays_busy_is_told_and_taken_up_again_later(tmp_path: Path) -> None:
    store = open_store(fresh_sqlite(tmp_path))
    await store.run(lambda unit: unit._sql._cursor.execute("PRAGMA busy_timeout = 50"))  # type: ignore[attr-defined]
    connection = other(tmp_path)
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(UnavailableError):
        await store.run(counting("line:e1"))
    connection.execute("COMMIT")
    connection.close()
    assert await store.run(counting("line:e1"))
    await store.close()


async def test_a_full_disk_is_told_and_nothing_is_half_kept(sqlite_store: Store) -> None:
    """SQLite rolls all of the group back by itself: none of its works may be told as done."""

    def pages(unit: Unit, number: int) -> None:
        unit._sql._cursor.execute(f"PRAGMA max_page_count = {number}")  # type: ignore[attr-defined]

    await sqlite_store.run(lambda unit: pages(unit, 1))  # as many as there are
    works = [
        sqlite_store.run(counting("before")),
        sqlite_store.run(lambda unit: unit.keep_blob("large", "image", b"x" * 100_000)),
        sqlite_store.run(counting("after")),
    ]
    results = await asyncio.gather(*works, return_exceptions=True)
    assert UnavailableError in {type(result) for result in results}
    await sqlite_store.run(lambda unit: pages(unit, 1_000_000))
    assert await sqlite_store.run(lambda unit: unit.blob("large")) is None
    for result, cause in zip(results[::2], ("before", "after"), strict=True):
        kept = not await sqlite_store.run(counting(cause))
        assert kept == (result is True)


async def test_a_commit_that_fails_is_told_and_the_next_group_goes_on(sqlite_store: Store) -> None:
    def break_at_commit(unit: Unit) -> None:
        unit._sql._cursor.execute("PRAGMA defer_foreign_keys = ON")  # type: ignore[attr-defined]
        unit.set_due("nobody", 1, NOW)

    with pytest.raises(UnavailableError):
        await sqlite_store.run(break_at_commit)
    assert await sqlite_store.run(lambda unit: unit.next_dues("nobody")) == {}
    assert await sqlite_store.run(counting("line:e1"))


def test_the_files_are_nobody_elses_to_read(tmp_path: Path) -> None:
    store = open_store(sqlite_url(tmp_path))
    asyncio.run(store.run(known))
    files = list(tmp_path.glob("henkin.db*"))
    assert len(files) == 3
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)
    asyncio.run(store.close())


CHILD = """
import asyncio, sys
from datetime import UTC, datetime
from storage import open_store

async def main() -> None:
    store = open_store(sys.argv[1])
    now = datetime(2026, 3, 11, tzinfo=UTC)
    async def count(name: str) -> None:
        await store.run(lambda unit: unit.count(name, now))
        print(name, flush=True)
    for round in range(10_000):
        await asyncio.gather(*(count(f"{sys.argv[2]}-{round}-{n}") for n in range(48)))

asyncio.run(main())
"""


def test_killed_in_the_middle_of_its_commits_it_loses_nothing_it_answered(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'henkin.db'}"
    told: set[str] = set()
    for kill in range(4):
        command = [sys.executable, "-c", CHILD, url, str(kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
            assert child.stdout is not None
            for line, _ in zip(child.stdout, range(200 + 431 * kill), strict=False):
                told.add(line.strip())
            child.kill()
            told |= {line.strip() for line in child.stdout if line.endswith("\n")}
    connection = other(tmp_path)
    kept = {cause for (cause,) in connection.execute("SELECT cause FROM causes")}
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert len(told) > 3_000
    assert told <= kept
