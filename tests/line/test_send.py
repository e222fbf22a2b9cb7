"""Promises of sending: once, by the free way where there is one, whatever goes wrong (F13)."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.message import Address, Letter, Message, Text
from bot.ports import Outcome, Outgoing, Sent
from bot.speak import speak
from tests.kit.line_chat import LineHouse
from tests.kit.line_events import Event, texts, user_id
from tests.kit.line_standin import Plan

ANN = user_id("ann")
ID = "0f0e0d0c-0b0a-5908-8706-050403020100"
ORDER = "/order add 8123456789012345 イヤホン 1,980円 10/1 残り75日"
LIMIT = "The API rate limit has been exceeded. Try again later."
SPENT = "You have reached your monthly limit."


def text(line: LineHouse, words: str) -> Event:
    return line.phone.text(ANN, line.clock.now(), words)


def words(line: LineHouse, user: str = ANN) -> list[str]:
    return ["\n".join(texts(list(shown.objects))) for shown in line.standin.seen(user)]


def push(line: LineHouse, urgent: bool = False, user: str = ANN, **more: object) -> Outgoing:
    """A reminder that is tried for the first time."""
    message = Message((Text("【あと3日】イヤホン\n紛争の期限です。"),), push=True, urgent=urgent)
    now = line.clock.now()
    first = Outgoing(ID, Address("line", user), message, now, attempts=1, first_attempt_at=now)
    return Outgoing(**{**{name: getattr(first, name) for name in first.__slots__}, **more})


async def send(line: LineHouse, outgoing: Outgoing) -> Sent:
    return await line.adapter.platform.send(outgoing)


# -- replies --------------------------------------------------------------------------------------


async def test_an_answer_is_a_reply_and_costs_nothing(line: LineHouse) -> None:
    await line.bring(text(line, ORDER))
    assert [shown.via for shown in line.standin.shown] == ["reply"]
    assert line.standin.used == 0


async def test_several_answers_of_one_turn_are_one_call(line: LineHouse) -> None:
    await line.bring(text(line, ORDER))
    before = line.standin.calls["reply"]
    await line.bring(text(line, "/order settings 時間 9:00"))
    assert line.standin.calls["reply"] == before + 1
    assert "設定を変えました" in words(line)[-1]
    assert "9:00" in words(line)[-1]
    assert line.standin.calls["push"] == 0


@pytest.mark.parametrize(
    "plan",
    [Plan(500), Plan(503), Plan(500, accept=True), Plan(429, LIMIT)],
    ids=["500", "503", "500 after it was shown", "429"],
)
async def test_a_reply_that_fails_is_seen_once(line: LineHouse, plan: Plan) -> None:
    line.standin.plan("reply", plan)
    await line.bring(text(line, ORDER))
    assert len(words(line)) == 1
    assert line.standin.calls["push"] == 0


async def test_a_token_that_is_too_old_becomes_a_push(line: LineHouse) -> None:
    event = text(line, ORDER)
    line.clock.move(line.clock.now() + timedelta(minutes=5))
    await line.bring(event)
    assert [shown.via for shown in line.standin.shown] == ["push"]


async def test_a_reply_whose_fate_a_crash_hides_is_tried_by_its_token_and_never_pushed(
    line: LineHouse,
) -> None:
    """F2, F3: of a sender that died nobody knows whether it came so far."""
    token = line.standin.token(ANN)
    answer = push(line, reply_token=token, attempts=2)
    assert (await send(line, answer)).outcome is Outcome.ACCEPTED
    assert (await send(line, answer)).outcome is Outcome.REFUSED
    assert len(words(line)) == 1
    assert line.standin.calls["push"] == 0


# -- pushes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("plan", "tries"),
    [
        (Plan(500), 2),
        (Plan(500, accept=True), 2),
        (Plan(502, accept=True), 2),
        (Plan(429, LIMIT, headers={"Retry-After": "7"}), 2),
        (Plan(200, accept=True), 1),
    ],
    ids=["500", "500 after it was shown", "502 after it was shown", "429", "200 with a bare body"],
)
async def test_a_push_is_seen_once_whatever_its_first_try_met(
    line: LineHouse, plan: Plan, tries: int
) -> None:
    line.standin.plan("push", plan)
    await line.store.run(lambda unit: unit.put(push(line)))
    await speak(line.house)
    line.clock.move(line.clock.now() + timedelta(hours=1))
    await speak(line.house)
    assert len(words(line)) == 1
    assert line.standin.calls["push"] == tries
    assert await line.store.run(lambda unit: unit.owed(("line",))) == 0


async def test_a_push_waits_as_long_as_line_asks(line: LineHouse) -> None:
    line.standin.plan("push", Plan(429, LIMIT, headers={"Retry-After": "7"}))
    sent = await send(line, push(line))
    assert (sent.outcome, sent.after) == (Outcome.RETRY, timedelta(seconds=7))


async def test_a_spent_month_is_no_hot_loop_and_holds_up_no_answer(line: LineHouse) -> None:
    line.standin.plan("push", Plan(429, SPENT))
    await line.store.run(lambda unit: unit.put(push(line, urgent=True)))
    await speak(line.house)
    line.clock.move(line.clock.now() + timedelta(hours=1))
    await speak(line.house)
    assert line.standin.calls["push"] == 1
    await line.bring(text(line, ORDER))
    assert [shown.via for shown in line.standin.shown] == ["reply"]
    line.clock.move(line.clock.now() + timedelta(hours=6))
    await speak(line.house)
    assert "【あと3日】" in words(line)[-1]


async def test_a_quarter_of_the_month_is_kept_for_deadlines(line: LineHouse) -> None:
    line.standin.quota, line.standin.used = 200, 150
    calm = await send(line, push(line))
    assert (calm.outcome, calm.after) == (Outcome.RETRY, timedelta(hours=6))
    assert line.standin.calls["push"] == 0
    assert (await send(line, push(line, urgent=True))).outcome is Outcome.ACCEPTED


async def test_a_refused_token_stops_everything_and_says_so(
    line: LineHouse, capsys: pytest.CaptureFixture[str]
) -> None:
    line.standin.plan("push", Plan(401))
    assert (await send(line, push(line))).outcome is Outcome.RETRY
    calls = line.standin.calls.total()
    assert (await send(line, push(line))).outcome is Outcome.RETRY
    assert line.standin.calls.total() == calls
    assert "LINE_CHANNEL_ACCESS_TOKEN" in capsys.readouterr().out
    line.clock.move(line.clock.now() + timedelta(minutes=11))
    assert (await send(line, push(line))).outcome is Outcome.ACCEPTED


async def test_an_address_that_line_does_not_know_is_a_dead_route(line: LineHouse) -> None:
    line.standin.unknown.add(ANN)
    assert (await send(line, push(line))).outcome is Outcome.ROUTE_DEAD


async def test_a_card_that_line_refuses_is_said_in_plain_words(line: LineHouse) -> None:
    line.standin.plan("push", Plan(400, "A message (messages[0]) in the request body is invalid"))
    assert (await send(line, push(line))).outcome is Outcome.ACCEPTED
    assert [one["type"] for one in line.standin.shown[-1].objects] == ["text"]


async def test_nothing_is_pushed_into_a_group(line: LineHouse) -> None:
    sent = await send(line, push(line, user="C" + "1" * 32))
    assert sent.outcome is Outcome.REFUSED
    assert line.standin.calls["push"] == 0


@pytest.mark.parametrize("urgent", [True, False])
async def test_after_a_day_only_what_is_urgent_comes_once_more_marked_so(
    line: LineHouse, urgent: bool
) -> None:
    """LINE forgets a key after 24 hours: the same one would then come twice."""
    first = push(line, urgent)
    line.clock.move(line.clock.now() + timedelta(hours=23, minutes=1))
    sent = await send(line, first)
    if urgent:
        assert sent.outcome is Outcome.ACCEPTED
        assert "(再送)" in words(line)[-1]
    else:
        assert sent.outcome is Outcome.REFUSED
        assert words(line) == []


async def test_one_who_blocked_us_silently_is_not_pushed_twice(line: LineHouse) -> None:
    line.standin.blocked.add(ANN)
    await line.store.run(lambda unit: unit.put(push(line)))
    await speak(line.house)
    await speak(line.house)
    assert line.standin.calls["push"] == 1
    assert line.standin.used == 0


async def test_no_secret_token_or_word_of_a_person_is_logged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with LineHouse(tmp_path) as line:
        line.standin.plan("reply", Plan(400, "x"), Plan(400, "x"), Plan(500))
        line.standin.plan("push", Plan(400, "x"), Plan(429, SPENT))
        token = text(line, f"{ORDER} CANARY")
        await line.bring(token, text(line, "CANARY"))
        message = Message((Letter("CANARY", "CANARY", "CANARY"),), push=True)
        await send(line, push(line, message=message))
    logged = "".join(capsys.readouterr())
    assert "line_message_refused" in logged
    for secret in ("CANARY", "line-channel", token["replyToken"], ANN):
        assert secret not in logged
