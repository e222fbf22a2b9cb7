"""A bot connected to a stand-in for each test, with two people who know nothing of each other."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.discord_chat import DiscordHouse
from tests.kit.discord_person import SERVER, Person

ANNA, BEN = "811111111111111111", "822222222222222222"
NUMBER = "8123456789012345"


@pytest.fixture
async def discord(tmp_path: Path) -> AsyncIterator[DiscordHouse]:
    async with DiscordHouse(tmp_path) as house:
        await house.connected()
        yield house


@pytest.fixture
def anna(discord: DiscordHouse) -> Person:
    """Somebody in a server."""
    return discord.person(ANNA, SERVER)


@pytest.fixture
async def order(discord: DiscordHouse, anna: Person) -> str:
    """Anna's order, registered in the server; its title."""
    made = await anna.command(
        "order add", number=NUMBER, title="SECRETSHOES", price="3,500円", date="9/20", days=70
    )
    await discord.answered(made)
    return "SECRETSHOES"
