"""A fresh bot for each story, with the clock at noon of 1 October 2026 in Japan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.chat import HomeChat


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[HomeChat]:
    with HomeChat(tmp_path) as chat:
        yield chat
