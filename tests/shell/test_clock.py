"""The clock speaks once, in one digest, and never to who cannot be reached."""

from bot.message import plain
from bot.ports import House
from bot.tick import tick
from tests.kit.make import at
from tests.kit.platform import Play

ORDER = "/order add 8123456789012345 イヤホン 1,980円 2026-03-01 残り75日"
SECOND = "/order add 8123456789012346 腕時計 3,000円 2026-03-01 残り75日"


def pushes(play: Play) -> list[str]:
    return [plain(out.message) for out in play.box.shown.values() if out.message.push]


async def test_a_rung_is_spoken_once_however_often_the_clock_ticks(play: Play) -> None:
    await play.say(ORDER)
    for hour in (8, 8, 9, 12, 20):
        await play.tick(at("2026-03-11", hour))
    assert len(pushes(play)) == 1


async def test_nothing_is_spoken_before_its_hour(play: Play) -> None:
    await play.say(ORDER)
    assert await play.tick(at("2026-03-11", 7)) == 0
    assert await play.tick(at("2026-03-11", 8)) == 1


async def test_two_orders_make_one_digest(play: Play) -> None:
    await play.say(ORDER)
    await play.say(SECOND)
    await play.tick(at("2026-03-11", 8))
    (digest,) = pushes(play)
    assert "イヤホン" in digest
    assert "腕時計" in digest


async def test_thirty_days_of_downtime_bring_one_message(play: Play) -> None:
    await play.say(ORDER)
    await play.say(SECOND)
    await play.tick(at("2026-04-05", 15))
    await play.tick(at("2026-04-05", 16))
    assert len(pushes(play)) == 1


async def test_after_a_block_nothing_is_sent_and_a_return_takes_the_clock_up_again(
    play: Play,
) -> None:
    await play.say(ORDER)
    await play.event({"kind": "unfollow"})
    shown = len(play.box.shown)
    assert await play.tick(at("2026-03-11", 8)) == 0
    assert len(play.box.shown) == shown
    await play.event({"kind": "follow"})
    assert await play.tick(at("2026-03-21", 8)) == 1


async def test_a_closed_order_is_silent(play: Play) -> None:
    await play.say(ORDER)
    await play.say("/order close 1")
    assert await play.tick(at("2026-03-11", 8)) == 0


async def test_a_snooze_asks_again_on_its_day(play: Play) -> None:
    await play.say(ORDER)
    await play.say("発送された")
    assert "3/4" in await play.say("3日後にまた聞いて")
    assert await play.tick(at("2026-03-03", 8)) == 0
    await play.tick(at("2026-03-04", 8))
    assert "お約束の日" in play.box.texts()[-1]


async def test_a_snooze_past_a_deadline_is_refused_with_the_last_day(play: Play) -> None:
    await play.say("/order add 8123456789012345 イヤホン 1,980円 2026-03-01 残り5日")
    assert "お休みできません" in await play.say("来月また聞いて。4/20で")


async def test_an_edited_deadline_silences_the_old_one(play: Play) -> None:
    await play.say("/order add 8123456789012345 イヤホン 1,980円 2026-03-01 残り20日")
    await play.say("/order edit 1 保護期間 2026-05-20")
    await play.tick(at("2026-03-07", 8))
    assert pushes(play) == []


async def test_what_is_due_rides_on_the_answer_of_a_late_registration(play: Play) -> None:
    play.clock.at = at("2026-03-24")
    answer = await play.say(ORDER)
    assert "注文から23日" in answer
    assert await play.tick(at("2026-03-25", 8)) == 0
    await play.tick(at("2026-03-31", 8))
    assert "注文から30日" in play.box.texts()[-1]


async def test_the_people_of_a_platform_that_is_not_here_are_left_to_its_own_process(
    play: Play,
) -> None:
    await play.say(ORDER)
    elsewhere = House(play.house.store, {}, play.clock)
    play.clock.at = at("2026-03-11", 8)
    assert await tick(elsewhere) == 0
    assert await play.tick() == 1
