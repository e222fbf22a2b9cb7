"""What is owed is sent until it is taken, with the same id, and never to a dead address."""

from datetime import timedelta

from bot.ports import Outcome, Outgoing, Sent
from bot.speak import LONGEST_WAIT, backoff, speak
from tests.kit.make import at
from tests.kit.platform import ACCEPTED, Play

ORDER = "/order add 8123456789012345 イヤホン 1,980円 2026-03-01 残り75日"


async def test_a_failed_try_is_repeated_with_the_same_id_after_a_wait(play: Play) -> None:
    answers = iter([Sent(Outcome.RETRY), Sent(Outcome.RETRY), ACCEPTED])
    play.box.answer = lambda outgoing: next(answers)
    await play.event({"kind": "text", "text": ORDER})
    assert await speak(play.house) == 0, "not before the wait is over"
    for _ in range(2):
        play.clock.at += timedelta(minutes=10)
        await speak(play.house)
    assert len({outgoing.id for outgoing in play.box.tries}) == 1
    assert len(play.box.tries) == 3
    assert len(play.box.shown) == 1


async def test_a_reply_token_is_tried_only_once(play: Play) -> None:
    play.box.answer = lambda outgoing: Sent(Outcome.RETRY)
    await play.event({"kind": "text", "text": ORDER})
    play.clock.at += timedelta(minutes=10)
    await speak(play.house)
    assert [outgoing.attempts for outgoing in play.box.tries] == [1, 2]
    assert all(not outgoing.reply_token for outgoing in play.box.tries[1:])


async def test_messages_to_one_address_keep_their_order(play: Play) -> None:
    stuck = True

    def answer(outgoing: Outgoing) -> Sent:
        return Sent(Outcome.RETRY) if stuck else ACCEPTED

    play.box.answer = answer
    await play.event({"kind": "text", "text": ORDER})
    await play.event({"kind": "text", "text": "発送された"})
    stuck = False
    play.clock.at += timedelta(hours=1)
    await speak(play.house)
    assert [text.splitlines()[0][:8] for text in play.box.texts()] == [
        "「イヤホン」を登",
        "発送済みと記録し",
    ]


async def test_a_dead_address_gets_nothing_more(play: Play) -> None:
    await play.say(ORDER)
    play.box.answer = lambda outgoing: Sent(Outcome.ROUTE_DEAD)
    await play.tick(at("2026-03-11", 8))
    tries = len(play.box.tries)
    await play.tick(at("2026-03-21", 8))
    assert len(play.box.tries) == tries


async def test_a_refused_message_does_not_block_the_next(play: Play) -> None:
    play.box.answer = lambda outgoing: Sent(Outcome.REFUSED)
    await play.event({"kind": "text", "text": ORDER})
    play.box.answer = lambda outgoing: ACCEPTED
    assert "発送済み" in await play.say("発送された")


def test_waits_double_up_to_ten_minutes() -> None:
    waits = [backoff(tries) for tries in range(1, 40)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT
