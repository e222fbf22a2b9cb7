"""Promises of `henkin line setup` and the doctor, with the SDK against the stand-in."""

import asyncio
import struct
from collections.abc import AsyncIterator

import pytest

from adapters.clock import SystemClock
from adapters.line.api import Api
from adapters.line.check import examine
from adapters.line.menu import FIELDS, HEIGHT, WIDTH, menu, picture
from adapters.line.setup import Done, set_up
from bot.chat.commands import parse
from tests.kit.line_standin import TOKEN, Plan, StandIn

HOME = "https://bot.example.org"


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    async with StandIn(SystemClock().now) as standin:
        yield standin


async def steps(standin: StandIn, url: str | None = HOME, token: str = TOKEN) -> list[Done]:
    return await asyncio.to_thread(lambda: list(set_up(standin.url, standin.url, token, url)))


async def test_setup_sets_and_tests_the_webhook_and_shows_the_menu(standin: StandIn) -> None:
    done = await steps(standin)
    assert all(step.good for step in done)
    assert standin.endpoint["endpoint"] == f"{HOME}/line/webhook"
    assert standin.menu in standin.menus
    assert standin.calls["test"] == 1


async def test_setup_twice_leaves_one_menu_and_others_alone(standin: StandIn) -> None:
    standin.menus["richmenu-foreign"] = {**menu("spring sale"), "name": "spring sale"}
    await steps(standin)
    await steps(standin)
    assert len(standin.menus) == 2
    assert len(standin.pictures) == 1


async def test_an_older_menu_of_ours_is_replaced(standin: StandIn) -> None:
    standin.menus["richmenu-old"] = menu("henkin 000000000000")
    await steps(standin)
    assert "richmenu-old" not in standin.menus
    assert standin.menus[standin.menu]["name"].startswith("henkin ")


async def test_setup_says_what_is_missing_and_goes_on(standin: StandIn) -> None:
    done = await steps(standin, url=None)
    assert ["PUBLIC_URL" in step.text for step in done if not step.good] == [True]
    assert standin.menu


async def test_a_refused_token_is_told_and_nothing_is_changed(standin: StandIn) -> None:
    (done,) = await steps(standin, token="wrong")
    assert not done.good
    assert "LINE_CHANNEL_ACCESS_TOKEN" in done.text
    assert not standin.menus


def test_the_menu_is_within_lines_limits_and_its_words_are_understood() -> None:
    data = picture()
    width, height = struct.unpack("!II", data[16:24])
    assert (width, height) == (WIDTH, HEIGHT)
    assert width / height >= 1.45
    assert len(data) <= 1_000_000
    for area, field in zip(menu("henkin")["areas"], FIELDS, strict=True):
        assert area["action"]["label"] == field.word
        command = parse(area["action"]["text"])
        assert command is not None
        assert command.name != "unknown"


async def test_the_doctor_finds_nothing_wrong_with_a_channel_that_is_set_up(
    standin: StandIn,
) -> None:
    await steps(standin)
    assert await findings(standin) == []


async def test_the_doctor_says_what_is_wrong_and_what_to_do(standin: StandIn) -> None:
    assert "henkin line setup" in (await findings(standin))[0]
    await steps(standin)
    standin.endpoint["active"] = False
    standin.quota, standin.used = 200, 190
    webhook, month = await findings(standin)
    assert "Webhookの利用" in webhook
    assert "残り10通" in month
    standin.plan("info", Plan(401))
    assert "LINE_CHANNEL_ACCESS_TOKEN" in (await findings(standin))[0]


async def findings(standin: StandIn) -> list[str]:
    api = Api(standin.url, standin.url, TOKEN)
    try:
        return list(await examine(api))
    finally:
        await api.close()
