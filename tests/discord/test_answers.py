"""Answers: acknowledged at once, seen by one person, told to nobody else."""

import json
from datetime import timedelta

import pytest

from tests.discord.conftest import ANNA, BEN, NUMBER
from tests.kit.discord_chat import DiscordHouse
from tests.kit.discord_person import SERVER, Person, within
from tests.kit.discord_standin import Plan, parts, texts


async def test_in_a_server_all_that_is_about_an_order_is_for_one_pair_of_eyes(
    discord: DiscordHouse, anna: Person, order: str
) -> None:
    for path in ("order show", "order list", "letter", "help"):
        await discord.answered(await anna.command(path))
    answers = [seen for seen in discord.standin.seen if seen.via != "dm"]
    assert answers
    assert all(seen.hidden for seen in answers)
    assert not discord.standin.messages[SERVER]


async def test_in_the_chat_with_the_bot_the_answer_stays(discord: DiscordHouse) -> None:
    ben = discord.person(BEN)
    made = await ben.command("help")
    await discord.answered(made)
    assert made.first == {"type": 5, "data": {"flags": 0}}
    assert discord.standin.seen[-1].via == "answer"


async def test_letters_of_a_server_come_by_dm_and_stay_when_dms_are_closed(
    discord: DiscordHouse, anna: Person, order: str
) -> None:
    await discord.answered(await anna.command("letter"))
    answer = next(seen for seen in reversed(discord.standin.seen) if seen.via == "answer")
    letter = next(seen for seen in reversed(discord.standin.seen) if seen.via == "dm")
    assert "```" not in texts(answer.message)
    assert "DMに送りました" in texts(answer.message)
    assert f"```\nHello,\n\nI placed order {NUMBER}" in letter.message["content"]
    discord.standin.closed[ANNA] = 50007
    await discord.answered(await anna.command("letter"))
    assert "```\nHello," in texts(discord.standin.seen[-1].message)


@pytest.mark.parametrize("where", [None, SERVER])
async def test_another_person_learns_nothing_whatever_they_press(
    discord: DiscordHouse, anna: Person, order: str, where: str | None
) -> None:
    ben = discord.person(BEN, where)
    buttons = [part for seen in discord.standin.seen for part in parts(seen.message)]
    guessed = [
        {"custom_id": "status:1:1:AAAAAAAAAAAA"},
        {"custom_id": "menu:0", "value": buttons[0]["custom_id"]},
        {"custom_id": "hello"},
    ]
    before = len(discord.standin.seen)
    for part in [*buttons, *guessed]:
        made = await ben.press(part)
        await within(made.acked)
        assert made.first
        if made.first["type"] == 9:
            assert order not in json.dumps(made.first, ensure_ascii=False)
            made = await ben.send_form(made.first["data"], "届いた")
        await discord.answered(made)
    shown = [seen for seen in discord.standin.seen[before:] if seen.user == BEN]
    assert len(shown) == len(buttons) + len(guessed)
    assert all("使えません" in texts(seen.message) for seen in shown)
    assert not [seen for seen in shown if order in json.dumps(seen.message)]
    await discord.answered(await ben.command("order show", order=1))
    assert order not in texts(discord.standin.seen[-1].message)
    typing = await ben.typing("order show", "order", "")
    await within(typing.acked)
    assert typing.first == {"type": 8, "data": {"choices": []}}


async def test_orders_complete_themselves_by_number_and_by_words(
    discord: DiscordHouse, anna: Person, order: str
) -> None:
    await discord.answered(
        await anna.command("order add", number="8123456789012346", title="青いカメラ", days=30)
    )
    found = {}
    for text in ("", "2", "カメラ", "secret", "nothing"):
        typing = await anna.typing("order show", "order", text)
        await within(typing.acked)
        assert typing.first
        found[text] = [choice["value"] for choice in typing.first["data"]["choices"]]
    assert found == {"": [2, 1], "2": [2, 1], "カメラ": [2], "secret": [1], "nothing": []}
    zones = await anna.typing("settings", "zone", "tokyo")
    await within(zones.acked)
    assert zones.first
    assert zones.first["data"]["choices"] == [{"name": "Asia/Tokyo", "value": "Asia/Tokyo"}]


async def test_a_button_for_a_value_is_answered_with_a_form_and_starts_no_turn(
    discord: DiscordHouse, anna: Person
) -> None:
    opened = await anna.command("order add")
    await within(opened.acked)
    assert opened.first
    assert opened.first["type"] == 9
    await discord.answered(await anna.send_form(opened.first["data"], NUMBER))
    part, message = anna.button("日付を入力")
    assert part["style"] == 1
    assert [one["style"] for one in parts(message)].count(1) == 1
    opened = await anna.press(part, message)
    await within(opened.acked)
    assert opened.first
    assert opened.first["data"]["custom_id"] == part["custom_id"]
    assert discord.standin.calls["edit"] == 1
    await discord.answered(await anna.send_form(opened.first["data"], "9/20"))
    assert "商品名" in texts(discord.standin.seen[-1].message)


async def test_an_old_button_says_so_and_changes_nothing(
    discord: DiscordHouse, anna: Person, order: str
) -> None:
    old = anna.button("発送された")
    await discord.answered(await anna.press(*old))
    await discord.answered(await anna.press(*old))
    assert "前の質問" in texts(discord.standin.seen[-1].message)


async def test_a_new_person_is_spoken_to_in_the_language_of_their_app(
    discord: DiscordHouse,
) -> None:
    for place, (locale, japanese) in enumerate((("ja", True), ("en-GB", False), ("fr", False))):
        person = discord.person(f"83{place:016d}", SERVER, locale)
        await discord.answered(await person.command("help"))
        assert ("注文" in texts(discord.standin.seen[-1].message)) is japanese


async def test_adding_an_order_finds_out_whether_reminders_will_come_through(
    discord: DiscordHouse, anna: Person
) -> None:
    discord.standin.closed[ANNA] = 50007
    made = await anna.command("order add", number=NUMBER, title="靴", days=70)
    await discord.answered(made)
    assert "お知らせが届きません" in texts(discord.standin.seen[-1].message)
    ben = discord.person(BEN, SERVER)
    await discord.answered(await ben.command("order add", number=NUMBER, title="靴", days=70))
    assert "テストのDM" in texts(discord.standin.seen[-1].message)
    assert [seen.user for seen in discord.standin.seen if seen.via == "dm"] == [BEN]


@pytest.mark.parametrize(
    "plan",
    [
        Plan(500),
        Plan(503),
        Plan(502, accept=True),
        Plan(reset=True),
        Plan(429, body={"retry_after": 0.01}, headers={"Via": "1.1 google"}),
        Plan(429, headers={"Retry-After": "0"}),
    ],
)
async def test_an_answer_is_edited_until_it_stands_there(
    discord: DiscordHouse, anna: Person, plan: Plan
) -> None:
    discord.standin.plans["edit"].append(plan)
    await discord.answered(await anna.command("help"))
    assert "henkin" in texts(discord.standin.seen[-1].message)
    assert discord.standin.calls["edit"] == 2
    assert not [seen for seen in discord.standin.seen if seen.via == "dm"]


async def test_a_dead_interaction_is_answered_by_dm_once(
    discord: DiscordHouse, anna: Person
) -> None:
    discord.standin.plans["edit"].append(Plan(401, 50027))
    await anna.command("help")
    await within(next(iter(discord.standin.interactions.values())).acked)
    while not discord.standin.seen:
        await discord.quiet()
    assert [seen.via for seen in discord.standin.seen] == ["dm"]


async def test_what_came_too_late_to_be_acknowledged_changes_nothing(
    discord: DiscordHouse, anna: Person, order: str
) -> None:
    discord.standin.plans["callback"].append(Plan(404, 10062))
    part, message = anna.button("発送された")
    await anna.press(part, message)
    discord.clock.move(discord.clock.now() + timedelta(minutes=1))
    await discord.answered(await anna.press(part, message))
    assert "発送済み" in texts(discord.standin.seen[-1].message)


async def test_no_mention_is_ever_allowed(discord: DiscordHouse, anna: Person) -> None:
    made = await anna.command(
        "order add", number=NUMBER, title="@everyone <@&1> **x** ```", price="1円", days=70
    )
    await discord.answered(made)
    bodies = [body for name, body in discord.standin.bodies if name in ("create", "edit")]
    assert all(body["allowed_mentions"] == {"parse": []} for body in bodies)
    assert not [body for body in bodies if "**x**" in json.dumps(body)]
