"""DMs: said once whatever goes wrong, and never again to a closed door."""

from datetime import timedelta
from pathlib import Path

import pytest

from adapters.discord.nonce import nonce
from bot.message import Address, Message, Text
from bot.ports import Outgoing
from bot.speak import speak
from tests.discord.conftest import ANNA, BEN
from tests.kit.discord_chat import DiscordHouse
from tests.kit.discord_person import Person
from tests.kit.discord_standin import Plan, texts

MINUTE = timedelta(minutes=1)


async def owe(discord: DiscordHouse, number: int, user: str = ANNA, text: str = "") -> None:
    """A reminder that is owed."""
    id_ = f"00000000-0000-4000-8000-{number:012d}"
    message = Message((Text(text or f"お知らせ{number}"),), push=True)
    outgoing = Outgoing(id_, Address("discord", user), message, discord.clock.now())
    await discord.store.run(lambda unit: unit.put(outgoing))


async def speak_on(discord: DiscordHouse, times: int = 3, wait: timedelta = MINUTE) -> None:
    """What the clock part does while time goes on."""
    for _ in range(times):
        await speak(discord.house)
        discord.clock.move(discord.clock.now() + wait)


def said(discord: DiscordHouse) -> list[str]:
    return [texts(seen.message) for seen in discord.standin.seen if seen.via == "dm"]


@pytest.mark.parametrize(
    "plan",
    [
        Plan(500),
        Plan(500, accept=True),
        Plan(503),
        Plan(503, accept=True),
        Plan(reset=True),
        Plan(429, body={"retry_after": 0.2}, headers={"Via": "1.1 google"}),
        Plan(429, body={"retry_after": 0.1}, headers={"X-RateLimit-Global": "true"}),
        Plan(429, headers={"Retry-After": "1"}),
        Plan(404, 10003),
    ],
)
async def test_a_reminder_is_said_once_whatever_goes_wrong(
    discord: DiscordHouse, plan: Plan
) -> None:
    discord.standin.plans["create"].append(plan)
    await owe(discord, 1)
    await speak_on(discord)
    assert said(discord) == ["お知らせ1"]


async def test_beyond_the_window_of_nonces_the_history_is_looked_through(
    discord: DiscordHouse,
) -> None:
    discord.standin.plans["create"].append(Plan(500, accept=True))
    await owe(discord, 1)
    await speak_on(discord, 2, timedelta(hours=5))
    assert said(discord) == ["お知らせ1"]
    assert discord.standin.calls["history"] == 1
    assert await discord.store.run(lambda unit: unit.owed(("discord",))) == 0


async def test_what_the_history_does_not_show_is_said(discord: DiscordHouse) -> None:
    discord.standin.plans["create"].append(Plan(500))
    await owe(discord, 1)
    await speak_on(discord, 2, timedelta(hours=5))
    assert said(discord) == ["お知らせ1"]


async def test_a_message_that_was_deleted_meanwhile_is_not_said_again(
    discord: DiscordHouse,
) -> None:
    discord.standin.plans["create"] += [Plan(500, accept=True), Plan(404, 10008)]
    await owe(discord, 1)
    await speak_on(discord)
    assert said(discord) == ["お知らせ1"]
    assert await discord.store.run(lambda unit: unit.owed(("discord",))) == 0


async def test_what_discord_does_not_take_is_said_plainly(discord: DiscordHouse) -> None:
    discord.standin.plans["create"].append(Plan(400, 50035))
    await owe(discord, 1)
    await owe(discord, 2)
    await speak_on(discord)
    assert said(discord) == ["お知らせ1", "お知らせ2"]


@pytest.mark.parametrize("code", [50007, 50278])
async def test_a_closed_dm_ends_the_route_and_the_next_interaction_says_so(
    discord: DiscordHouse, anna: Person, order: str, code: int
) -> None:
    discord.standin.closed[ANNA] = code
    await owe(discord, 1)
    await owe(discord, 2)
    before = discord.standin.calls["create"]
    await speak_on(discord)
    assert discord.standin.calls["create"] == before + 1
    person = await discord.store.run(lambda unit: unit.person(Address("discord", ANNA)))
    assert not person.reachable
    await discord.answered(await anna.command("order show"))
    assert "お知らせが届きません" in texts(discord.standin.seen[-1].message)
    del discord.standin.closed[ANNA]
    await owe(discord, 3)
    await speak_on(discord)
    assert said(discord)[-1] == "お知らせ3"


async def test_a_limit_on_one_channel_holds_up_nobody_else(discord: DiscordHouse) -> None:
    body, via = {"retry_after": 3600.0}, {"Via": "1.1 google"}
    discord.standin.plans["create"].append(Plan(429, body=body, headers=via))
    await owe(discord, 1)
    await speak(discord.house)
    await owe(discord, 2, BEN)
    await speak(discord.house)
    assert said(discord) == ["お知らせ2"]


async def test_a_refused_token_stops_all_calls(tmp_path: Path) -> None:
    async with DiscordHouse(tmp_path) as discord:
        await discord.connected()
        discord.adapter._api._token = "revoked"
        await owe(discord, 1)
        await owe(discord, 2, BEN)
        await speak_on(discord, 5)
        assert discord.standin.calls["channel"] <= 2
        assert await discord.store.run(lambda unit: unit.owed(("discord",))) == 2


async def test_a_reply_to_a_reminder_names_its_order(
    discord: DiscordHouse, anna: Person, order: str
) -> None:
    await discord.answered(
        await anna.command("order add", number="8123456789012346", title="カメラ", days=30)
    )
    id_ = "00000000-0000-4000-8000-000000000009"
    message = Message((Text("カメラのこと"),), case=2, push=True)
    address = Address("discord", ANNA)
    row = Outgoing(id_, address, message, discord.clock.now())
    await discord.store.run(lambda unit: unit.put(row))
    await speak(discord.house)
    shown = discord.standin.seen[-1].message
    in_dm = discord.person(ANNA)
    written = await in_dm.write("発送されました", reply_to=shown["id"])
    await discord.heard(ANNA, written["id"])
    cases = await discord.store.run(lambda unit: unit.cases(unit.person(address).id))
    assert [case.stage.value for case in cases] == ["ordered", "shipped"]


def test_a_nonce_fits_and_is_never_the_same_for_two_rows() -> None:
    rows = [f"{number:08x}-ffff-4fff-bfff-ffffffffffff" for number in range(500)]
    keys = {nonce(row, part) for row in [*rows, "f" * 32] for part in ("", "part 1", "hello")}
    assert len(keys) == 501 * 3
    assert max(map(len, keys)) <= 25
