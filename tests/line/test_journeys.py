"""The stories of the terminal told once more over LINE: signed webhooks, replies and pushes."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.kit.line_chat import LineChat
from tests.stories import test_journeys

Story = Callable[..., None]
STORIES = [
    story
    for name, story in inspect.getmembers(test_journeys, inspect.isfunction)
    if name.startswith("test_")
]


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[LineChat]:
    with LineChat(tmp_path) as chat:
        yield chat


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__.removeprefix("test_"))
def test_the_story_goes_the_same_way_on_line(story: Story, chat: LineChat, tmp_path: Path) -> None:
    given: dict[str, Any] = {"chat": chat, "tmp_path": tmp_path}
    story(**{name: given[name] for name in inspect.signature(story).parameters})
    assert len(STORIES) == 5
