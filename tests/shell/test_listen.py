"""What comes in is counted once, answered once, and never costs its neighbours."""

import asyncio

import pytest

from bot.listen import TRIES, listen, receive
from bot.message import Address
from bot.overview import cases_of
from bot.ports import Unit
from tests.kit.make import at
from tests.kit.platform import Play

ORDER = "/order add 8123456789012345 イヤホン 1,980円 2026-03-01 残り75日"


async def orders(play: Play, user: str = "u") -> list[dict[str, object]]:
    def read(unit: Unit) -> list[dict[str, object]]:
        person = unit.person(Address("box", user))
        return cases_of(unit, person, play.clock.at)

    return await play.house.store.run(read)


async def test_the_same_event_twice_is_one_turn_and_one_answer(play: Play) -> None:
    await play.say(ORDER, event_id="same")
    await play.say(ORDER, event_id="same")
    assert len(play.box.tries) == 1
    assert len(await orders(play)) == 1


async def test_a_redelivery_after_the_answer_changes_nothing(play: Play) -> None:
    await play.say(ORDER)
    await play.say("発送された", event_id="x")
    await play.say("届いた", event_id="y")
    before = await orders(play)
    await play.say("発送された", event_id="x")
    assert await orders(play) == before


async def test_one_person_many_events_at_once_none_is_lost(play: Play) -> None:
    texts = [
        f"/order add 81234567890123{n:02d} 品{n} 1,000円 2026-03-01 残り75日" for n in range(20)
    ]
    for n, text in enumerate(texts):
        await receive(play.house, play.raw("u", f"n{n}", {"kind": "text", "text": text}))
    await asyncio.gather(*(listen(play.house) for _ in range(4)))
    assert [order["number"] for order in await orders(play)] == list(range(1, 21))
    assert len(play.box.shown) == 20


async def test_a_poisonous_event_is_set_aside_and_its_person_is_told(play: Play) -> None:
    await receive(play.house, play.raw("u", "bad", {"poison": 1}))
    await receive(play.house, play.raw("v", "good", {"kind": "text", "text": ORDER}))
    await listen(play.house)
    assert len(await orders(play, "v")) == 1
    assert "処理できませんでした" in play.box.texts("u")[-1]
    assert len(play.box.texts("u")) == 1
    await play.say(ORDER)
    assert len(await orders(play)) == 1
    assert TRIES <= 8


async def test_details_stay_out_of_a_group(play: Play) -> None:
    await play.say(ORDER)
    body: dict[str, object] = {"kind": "text", "text": "一覧", "public": True}
    await play.event(body)
    assert "イヤホン" not in play.box.texts()[-1]
    assert "1対1" in play.box.texts()[-1]


async def test_another_persons_button_changes_nothing_and_tells_nothing(play: Play) -> None:
    await play.say(ORDER)
    assert "そのボタンは使えません" in await play.press("発送された", user="thief")
    assert (await orders(play))[0]["stage"] == "ordered"
    assert "イヤホン" not in play.box.texts("thief")[-1]


async def test_a_button_still_works_after_days_and_ticks(play: Play) -> None:
    await play.say(ORDER)
    await play.say("発送された")
    await play.tick(at("2026-03-11", 8))
    await play.tick(at("2026-03-21", 8))
    assert "問題はありましたか" in await play.press("届いた")


@pytest.mark.parametrize("text", ["ありがとう", "👍", "こんにちは", "それで?", "……"])
async def test_small_talk_asks_the_pending_question_again(play: Play, text: str) -> None:
    await play.say(ORDER)
    await play.say("発送された")
    before = await orders(play)
    assert "商品は届きましたか" in await play.say(text)
    assert await orders(play) == before


async def test_a_sticker_answers_nothing(play: Play) -> None:
    await play.say(ORDER)
    await play.event({"kind": "other"})
    assert "発送されましたか" in play.box.texts()[-1]
    assert (await orders(play))[0]["stage"] == "ordered"
