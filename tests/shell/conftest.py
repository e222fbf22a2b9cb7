"""A house on a fresh SQLite file, with a letterbox for a platform."""

from collections.abc import AsyncIterator
from datetime import UTC
from pathlib import Path

import pytest

from bot.ports import House
from storage import open_store
from tests.kit.database import fresh_sqlite
from tests.kit.make import at
from tests.kit.platform import Letterbox, Play, StillClock


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    store = open_store(fresh_sqlite(tmp_path))
    box, clock = Letterbox(), StillClock(at("2026-03-01").astimezone(UTC))
    yield Play(House(store, {box.name: box}, clock), box, clock)
    await store.close()
