"""The stories of the terminal once more over Discord: in the DM, and in a server without a word."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.kit.discord_chat import DiscordChat
from tests.stories import test_journeys

Story = Callable[..., None]
STORIES = [
    story
    for name, story in inspect.getmembers(test_journeys, inspect.isfunction)
    if name.startswith("test_")
]


@pytest.fixture(params=["dm", "server"])
def chat(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DiscordChat]:
    with DiscordChat(tmp_path, server=request.param == "server") as chat:
        yield chat


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__.removeprefix("test_"))
def test_the_story_goes_the_same_way_on_discord(
    story: Story, chat: DiscordChat, tmp_path: Path
) -> None:
    given: dict[str, Any] = {"chat": chat, "tmp_path": tmp_path}
    story(**{name: given[name] for name in inspect.signature(story).parameters})
    assert len(STORIES) == 5
