"""A bot on LINE for each test, at noon of 1 October 2026 in Japan, and its user Ann."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.line_chat import LineHouse


@pytest.fixture
async def line(tmp_path: Path) -> AsyncIterator[LineHouse]:
    async with LineHouse(tmp_path) as line:
        yield line
