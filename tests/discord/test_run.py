"""The henkin command with Discord: it connects, stops, tells what is wrong, prints the invite."""

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.clock import SystemClock
from tests.kit.chat import henkin, surroundings
from tests.kit.discord_gateway import APPLICATION, TOKEN
from tests.kit.discord_person import SERVER, Person, within
from tests.kit.discord_standin import StandIn, texts


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    async with StandIn(SystemClock().now) as standin:
        yield standin


async def started(
    standin: StandIn, folder: Path, *words: str, token: str = TOKEN
) -> asyncio.subprocess.Process:
    """henkin as a child process."""
    return await asyncio.create_subprocess_exec(
        *henkin(*words),
        env=surroundings(folder, DISCORD_TOKEN=token, DISCORD_API_URL=standin.url, PORT="0"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_run_answers_and_stops_when_told_to(standin: StandIn, tmp_path: Path) -> None:
    process = await started(standin, tmp_path, "run")
    await within(standin.gateway.ready)
    made = await Person(standin, "811111111111111111", guild=SERVER).command("help")
    await within(made.answered)
    assert "henkin" in texts(standin.seen[-1].message)
    process.send_signal(signal.SIGTERM)
    _, errors = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0, errors.decode()
    assert TOKEN not in errors.decode()
    assert made.token not in errors.decode()


async def test_a_wrong_token_ends_with_what_to_do(standin: StandIn, tmp_path: Path) -> None:
    process = await started(standin, tmp_path, "worker", token="wrong")
    _, errors = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    assert "DISCORD_TOKEN" in errors.decode()
    assert "Traceback" not in errors.decode()


async def test_a_database_that_cannot_be_used_costs_no_login(
    standin: StandIn, tmp_path: Path
) -> None:
    (tmp_path / "henkin.db").write_bytes(b"no database " * 100)
    process = await started(standin, tmp_path, "worker")
    await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    assert not standin.gateway.identified


async def test_the_invite_and_the_doctor(standin: StandIn, tmp_path: Path) -> None:
    process = await started(standin, tmp_path, "discord", "invite")
    said, _ = await process.communicate()
    link = f"/oauth2/authorize?client_id={APPLICATION}&scope=bot+applications.commands"
    assert link in said.decode()
    process = await started(standin, tmp_path, "doctor")
    said, _ = await process.communicate()
    assert process.returncode == 1
    assert "コマンドがまだ登録されていません" in said.decode()
