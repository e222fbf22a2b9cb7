"""The gateway: sessions that break and go on, downtime, two processes, a crash loop."""

import asyncio
import os
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.clock import SystemClock
from adapters.discord.holder import Holder, count, delay
from bot.message import Address
from bot.ports import CredentialError, Unit
from tests.discord.conftest import ANNA, NUMBER
from tests.kit.discord_chat import DiscordHouse
from tests.kit.discord_gateway import INVALID, PRIVILEGED, RECONNECT
from tests.kit.discord_person import Person, within
from tests.kit.discord_standin import StandIn, texts


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    """A stand-in that outlives the bots."""
    async with StandIn(SystemClock().now) as standin:
        yield standin


def answers(standin: StandIn) -> list[str]:
    return [texts(seen.message) for seen in standin.seen]


async def test_no_privileged_intent_and_commands_synced_once(
    tmp_path: Path, standin: StandIn
) -> None:
    for _ in range(2):
        async with DiscordHouse(tmp_path, standin=standin) as discord:
            await discord.connected()
    assert len(standin.gateway.identified) == 2
    assert not [one for one in standin.gateway.identified if one["intents"] & PRIVILEGED]
    assert standin.calls["commands"] == 1


async def test_a_session_goes_on_after_a_reconnect_and_replays_change_nothing(
    discord: DiscordHouse,
) -> None:
    standin = discord.standin
    anna = discord.person(ANNA)
    facts: Any = {"title": "靴", "price": "1円", "date": "9/20"}
    await discord.answered(await anna.command("order add", number=NUMBER, days=70, **facts))
    await discord.answered(await anna.press(*anna.button("発送された")))
    written = await anna.write("状況")
    await discord.heard(ANNA, written["id"])
    before = len(standin.seen)
    await standin.gateway.tell(RECONNECT)
    await within(standin.gateway.ready)
    assert standin.gateway.resumed == 1
    await standin.gateway.again()
    last = await anna.write("一覧")
    await discord.heard(ANNA, last["id"])
    assert len(standin.seen) == before + 1
    assert len(standin.gateway.identified) == 1


async def test_a_session_that_may_be_resumed_after_op_9_is_resumed(discord: DiscordHouse) -> None:
    await discord.standin.gateway.tell(INVALID, True)
    await within(discord.standin.gateway.ready)
    assert (discord.standin.gateway.resumed, len(discord.standin.gateway.identified)) == (1, 1)


async def test_what_was_written_while_nobody_listened_is_answered_once(
    tmp_path: Path, standin: StandIn
) -> None:
    async with DiscordHouse(tmp_path, standin=standin) as discord:
        await discord.connected()
        anna = discord.person(ANNA)
        await discord.answered(await anna.command("order add", number=NUMBER, title="靴", days=70))
        written = await anna.write("状況")
        await discord.heard(ANNA, written["id"])
    before = len(standin.seen)
    missed = [anna.message("発送されました"), anna.message("一覧")]
    for _ in range(2):
        async with DiscordHouse(tmp_path, standin=standin) as discord:
            await discord.connected()
            await discord.heard(ANNA, missed[-1]["id"])
    said = answers(standin)[before:]
    assert len(said) == 2
    assert "発送済み" in said[0]
    assert "注文は1件" in said[1]


async def test_a_first_message_ever_that_was_missed_is_found_too(
    tmp_path: Path, standin: StandIn
) -> None:
    async with DiscordHouse(tmp_path, standin=standin) as discord:
        await discord.connected()
        in_server = discord.person(ANNA, guild="700000000000000009")
        await discord.answered(await in_server.command("help"))
    before = len(standin.seen)
    missed = Person(standin, ANNA).message("ヘルプ")
    async with DiscordHouse(tmp_path, standin=standin) as discord:
        await discord.connected()
        await discord.heard(ANNA, missed["id"])
    assert len(standin.seen) == before + 1


async def test_one_gateway_is_held_while_two_processes_run(discord: DiscordHouse) -> None:
    second = Holder(discord.house)
    held = await discord.store.run(lambda unit: unit.recall("discord:holder"))
    assert held
    elsewhere = held.replace('"pid":', '"pid":1').replace('"host":"', '"host":"other-')
    await discord.store.run(lambda unit: unit.remember("discord:holder", elsewhere))
    assert not await second.take()
    discord.clock.move(discord.clock.now() + timedelta(seconds=21))
    assert await second.take()
    await second.release()


async def test_a_dead_process_of_this_machine_holds_nothing(discord: DiscordHouse) -> None:
    process = await asyncio.create_subprocess_exec("true")
    await process.wait()
    held = await discord.store.run(lambda unit: unit.recall("discord:holder"))
    assert held

    dead = held.replace(f'"pid":{os.getpid()}', f'"pid":{process.pid}').replace(
        '"name":"', '"name":"x'
    )
    await discord.store.run(lambda unit: unit.remember("discord:holder", dead))
    assert await Holder(discord.house).take()


async def test_a_crash_loop_logs_in_ever_more_slowly(discord: DiscordHouse) -> None:
    now, logins, waited = discord.clock.now() + timedelta(hours=2), 0, 0.0
    end = now + timedelta(hours=1)
    while now < end:
        wait = await discord.store.run(delay(now))
        now += timedelta(seconds=wait + 1)
        await discord.store.run(count(now))
        logins, waited = logins + 1, max(waited, wait)
    assert logins <= 50
    assert waited >= 300


async def test_no_login_is_made_when_few_are_left(tmp_path: Path, standin: StandIn) -> None:
    standin.remaining = 3
    async with DiscordHouse(tmp_path, standin=standin) as discord:
        await within(standin.asked)
        await discord.look()
    assert not standin.gateway.identified


async def test_a_wrong_token_is_said_so(tmp_path: Path, standin: StandIn) -> None:
    discord = DiscordHouse(tmp_path, standin=standin)
    discord.token = "wrong"
    async with discord:
        with pytest.raises(CredentialError, match="DISCORD_TOKEN"):
            await asyncio.wait_for(discord.running, 20)
    assert not standin.gateway.identified


async def test_a_message_that_is_deleted_takes_along_what_came_of_it(
    discord: DiscordHouse,
) -> None:
    anna = discord.person(ANNA)
    written = await anna.write(f"/order add {NUMBER} 靴 1円 9/20 残り70日")
    await discord.heard(ANNA, written["id"])
    assert await discord.store.run(lambda unit: orders_of(unit, ANNA)) == 1
    gone = {"id": written["id"], "channel_id": written["channel_id"]}
    await discord.standin.gateway.bring("MESSAGE_DELETE", gone)
    last = await anna.write("一覧")
    await discord.heard(ANNA, last["id"])
    assert await discord.store.run(lambda unit: orders_of(unit, ANNA)) == 0


def orders_of(unit: Unit, user: str) -> int:
    return len(unit.cases(unit.person(Address("discord", user)).id))
