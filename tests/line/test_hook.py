"""Promises of the webhook: who is let in, what is written down, and that nothing comes twice."""

import asyncio
import base64
import random
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.ports import UnavailableError, Unit
from tests.kit.line_chat import LineHouse
from tests.kit.line_events import Event, signature, signed, texts, user_id, webhook
from tests.kit.line_standin import Plan

ANN = user_id("ann")
GROUP = "C" + "1" * 32


def text(line: LineHouse, words: str, user: str = ANN) -> Event:
    return line.phone.text(user, line.clock.now(), words)


def said(line: LineHouse, user: str = ANN) -> list[str]:
    return ["\n".join(texts(list(shown.objects))) for shown in line.standin.seen(user)]


async def arrived(line: LineHouse) -> int:
    """How many events the inbox knows."""

    def work(unit: Unit) -> int:
        row: Any = unit._sql._cursor.execute("SELECT count(*) FROM inbox").fetchone()  # type: ignore[attr-defined]
        return int(row[0])

    return await line.store.run(work)


BODY = webhook()
BAD_HEADERS = {
    "missing": {},
    "empty": {"X-Line-Signature": ""},
    "of another secret": {"X-Line-Signature": signature(BODY, "another")},
    "of another body": {"X-Line-Signature": signature(BODY + b" ")},
    "no base64": {"X-Line-Signature": "ü" * 44},
    "in hex": {"X-Line-Signature": base64.b64decode(signature(BODY)).hex()},
    "twice": {"X-Line-Signature": f"{signature(BODY)}, {signature(BODY)}"},
}


@pytest.mark.parametrize("name", BAD_HEADERS)
async def test_what_line_did_not_sign_is_refused_and_leaves_nothing(
    line: LineHouse, name: str
) -> None:
    headers = {key: value.encode().decode("latin-1") for key, value in BAD_HEADERS[name].items()}
    assert await line.call(webhook(text(line, "一覧")), headers) == 401
    assert await line.call(BODY, headers) == 401
    assert await arrived(line) == 0


async def test_a_thousand_wrong_signatures_leave_nothing(line: LineHouse) -> None:
    chance = random.Random(1)
    for _ in range(1000):
        mark = base64.b64encode(chance.randbytes(chance.choice((31, 32, 33)))).decode()
        assert await line.call(BODY, {"X-Line-Signature": mark}) == 401
    assert await arrived(line) == 0


async def test_an_empty_webhook_as_the_console_sends_it_is_welcome(line: LineHouse) -> None:
    assert await line.call(webhook()) == 200


async def test_a_webhook_for_another_bot_is_refused(line: LineHouse) -> None:
    body = webhook(text(line, "一覧"), destination="U" + "0" * 32)
    assert await line.call(body) == 400
    assert await arrived(line) == 0


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b"null", b'{"events":7}'],
    ids=["empty", "list", "torn", "no text", "deep", "null", "no events"],
)
async def test_nonsense_that_is_signed_brings_nothing_down(line: LineHouse, body: bytes) -> None:
    assert await line.call(body) in (200, 400)
    await line.bring(text(line, "一覧"))
    assert len(said(line)) == 1


async def test_a_body_beyond_all_measure_is_refused(line: LineHouse) -> None:
    assert await line.call(b" " * 1_000_001) == 413
    assert await arrived(line) == 0


async def test_one_who_sends_slowly_holds_up_nobody(line: LineHouse) -> None:
    port = int(line.hook.split(":")[2].split("/")[0])
    with socket.create_connection(("127.0.0.1", port)) as slow:
        head = f"POST /line/webhook HTTP/1.1\r\nHost: h\r\nContent-Length: {len(BODY)}\r\n\r\n{{"
        slow.sendall(head.encode())
        async with asyncio.timeout(2):
            await line.bring(text(line, "一覧"))
    assert len(said(line)) == 1


async def test_a_strange_event_never_costs_its_neighbours(line: LineHouse) -> None:
    now = line.clock.now()
    strange: list[Any] = [
        7,
        {},
        {"type": "dream", "mode": "lucid", "source": {"type": "cloud"}},
        {**line.phone.event("message", ANN, now), "message": None},
        {**line.phone.event("message", ANN, now), "message": {"type": "hologram", "id": 9}},
        {**text(line, "一覧"), "webhookEventId": None, "timestamp": "soon", "source": None},
        {**text(line, "一覧"), "mode": "standby"},
        line.phone.event("messageEdited", ANN, now),
        line.phone.event("accountLink", ANN, now, link={"result": "ok", "nonce": "n"}),
        line.phone.event("beacon", ANN, now, beacon={"hwid": "1", "type": "enter"}),
        line.phone.event("postback", ANN, now, postback={"data": "\ud800\0"}),
    ]
    await line.bring(*strange[:6], text(line, "使い方"), *strange[6:])
    assert any("ふつうの言葉" in words for words in said(line))


async def test_what_comes_again_is_answered_once(line: LineHouse) -> None:
    event = text(line, "8123456789012345")
    again = {**event, "deliveryContext": {"isRedelivery": True}}
    await line.bring(event, event, again)
    await line.bring(again)
    assert len(said(line)) == 1
    assert await arrived(line) == 1


async def test_a_database_that_takes_nothing_is_503_and_line_may_come_again(
    line: LineHouse,
) -> None:
    event = text(line, "8123456789012345")

    class Away:
        async def run(self, _: object) -> None:
            raise UnavailableError("locked")

    hook = line.adapter._hook
    assert hook is not None
    well = hook._house
    hook._house = replace(well, store=Away())  # type: ignore[arg-type]
    assert await line.call(webhook(event)) == 503
    hook._house = well
    await line.bring(event)
    assert len(said(line)) == 1


async def test_two_secrets_are_good_while_one_is_being_changed(tmp_path: Path) -> None:
    async with LineHouse(tmp_path, secrets=("old", "new")) as line:
        for secret, status in (("old", 200), ("new", 200), ("other", 401)):
            assert await line.call(BODY, signed(BODY, secret)) == status


async def test_a_group_hears_one_neutral_line_a_day_and_no_detail(line: LineHouse) -> None:
    await line.bring(text(line, "/order add 8123456789012345 イヤホン 1,980円 10/1 残り50日"))
    source = {"type": "group", "groupId": GROUP, "userId": ANN}
    events = []
    for kind in ("join", "message", "message", "postback"):
        event = (
            text(line, "一覧")
            if kind == "message"
            else line.phone.event(kind, ANN, line.clock.now(), postback={"data": "list:0:0:x"})
        )
        events.append({**event, "source": source, "replyToken": line.standin.token(GROUP)})
    await line.bring(*events)
    (words,) = said(line, GROUP)
    assert "1対1" in words
    assert "イヤホン" not in words
    mention = {"mentionees": [{"index": 0, "length": 7, "type": "user", "isSelf": True}]}
    named = line.phone.text(ANN, line.clock.now(), "@henkin 一覧", mention=mention)
    await line.bring({**named, "source": source, "replyToken": line.standin.token(GROUP)})
    assert said(line, GROUP) == [words, words]
    assert line.standin.calls["push"] == 0


async def test_whoever_blocks_us_gets_nothing_more_until_they_come_back(line: LineHouse) -> None:
    await line.bring(text(line, "/order add 8123456789012345 イヤホン 1,980円 10/1 残り50日"))
    await line.bring(line.phone.event("follow", ANN, line.clock.now()))
    await line.bring(line.phone.event("unfollow", ANN, line.clock.now(), token=False))
    await line.walk(line.clock.now().replace(day=25))
    assert line.standin.calls["push"] == 0
    await line.bring(line.phone.event("follow", ANN, line.clock.now()))
    assert "1件" in said(line)[-1]


async def test_a_quoted_message_names_its_order(line: LineHouse) -> None:
    await line.bring(text(line, "/order add 8123456789012345 イヤホン 1,980円 10/1 残り50日"))
    first = line.standin.shown[-1]
    await line.bring(text(line, "/order add 8123456789012346 マグカップ 980円 10/1 残り50日"))
    quoting = line.phone.text(ANN, line.clock.now(), "発送された", quotedMessageId=first.ids[-1])
    await line.bring(quoting)
    await line.bring(text(line, "一覧"))
    (earphones,) = [words for words in said(line)[-1].split("\n") if "イヤホン" in words][:1]
    assert "配送中" in earphones


async def test_a_picked_date_answers_the_question(line: LineHouse) -> None:
    await line.bring(text(line, "8123456789012345"))
    action = next(
        item["action"]
        for item in line.standin.shown[-1].objects[-1]["quickReply"]["items"]
        if item["action"]["type"] == "datetimepicker"
    )
    await line.bring(line.phone.press(ANN, line.clock.now(), action["data"], date="2026-09-28"))
    assert "9/28(月)" in said(line)[-1]
    await line.bring(line.phone.press(ANN, line.clock.now(), action["data"], date="2026-09-01"))
    assert "9/1" not in said(line)[-1]  # the button of an old question changes nothing


async def test_a_slow_answer_shows_the_loading_animation(line: LineHouse) -> None:
    line.adapter.platform.loading._after = 0.0
    line.standin.plan("content", Plan(202), Plan(202))
    await line.bring(line.phone.photo(ANN, line.clock.now(), b"\xff\xd8\xff picture"))
    assert line.standin.calls["loading"] == 1


@pytest.mark.parametrize("status", [404, 410, 500])
async def test_a_photo_that_line_does_not_have_is_asked_for_again(
    line: LineHouse, status: int
) -> None:
    await line.bring(text(line, "/order add 8123456789012345 イヤホン 1,980円 10/1 残り50日"))
    photo = line.phone.photo(ANN, line.clock.now(), b"")
    line.standin.content[photo["message"]["id"]] = [(status, b"")]
    await line.bring(photo)
    assert "保管できませんでした" in said(line)[-1]


async def test_a_video_that_is_not_ready_is_waited_for(line: LineHouse) -> None:
    await line.bring(text(line, "/order add 8123456789012345 イヤホン 1,980円 10/1 残り50日"))
    video = line.phone.photo(ANN, line.clock.now(), b"film", "video")
    line.standin.content[video["message"]["id"]] = [(202, b""), (500, b""), (200, b"film")]
    await line.bring(video)
    assert "1件目の証拠" in said(line)[-1]
