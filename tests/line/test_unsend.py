"""Promises about a message that a person takes back: it and all that came of it is gone (S19)."""

from pathlib import Path
from typing import Any

import pytest

from bot.message import Address
from bot.overview import cases_of
from tests.kit.line_chat import LineHouse
from tests.kit.line_events import Event, user_id

ANN = user_id("ann")
CANARY = "カナリアイヤホン"
ORDER = f"/order add 8123456789012345 {CANARY} 1,980円 10/1 残り50日"
JPEG = b"\xff\xd8\xff\xe0 canary picture " + bytes(range(256)) * 20


def unsent(line: LineHouse, event: Event) -> Event:
    """The unsend of a message event; LINE gives it no reply token."""
    unsend = {"messageId": event["message"]["id"]}
    return line.phone.event("unsend", ANN, line.clock.now(), token=False, unsend=unsend)


def text(line: LineHouse, words: str) -> Event:
    return line.phone.text(ANN, line.clock.now(), words)


async def cases(line: LineHouse) -> list[dict[str, Any]]:
    def work(unit: Any) -> list[dict[str, Any]]:
        return cases_of(unit, unit.person(Address("line", ANN)), line.clock.now())

    return await line.store.run(work)


def traces(folder: Path, *needles: bytes) -> list[tuple[str, bytes]]:
    """Where in the files of the database any of these bytes stand."""
    return [
        (file.name, needle)
        for file in folder.iterdir()
        for needle in needles
        if needle in file.read_bytes()
    ]


def in_json(words: str) -> list[bytes]:
    """How words may stand in a file."""
    return [words.encode(), words.encode("unicode_escape"), words.encode("utf-16-le")]


@pytest.mark.parametrize("first", ["message", "unsend"])
async def test_an_order_that_was_taken_back_leaves_no_byte(
    line: LineHouse, tmp_path: Path, first: str
) -> None:
    said = text(line, ORDER)
    if first == "message":
        await line.bring(said)
        assert len(await cases(line)) == 1
        await line.bring(unsent(line, said))
    else:
        await line.bring(unsent(line, said))
        await line.bring(said)
    assert await cases(line) == []
    assert traces(tmp_path, *in_json(CANARY), b"8123456789012345") == []
    assert len(line.standin.shown) == (first == "message")


async def test_a_photo_that_was_taken_back_is_no_evidence_and_no_file(
    line: LineHouse, tmp_path: Path
) -> None:
    await line.bring(text(line, ORDER))
    await line.bring(text(line, "届いたけど電源が入らない"))
    photo = line.phone.photo(ANN, line.clock.now(), JPEG)
    await line.bring(photo)
    assert len((await cases(line))[0]["evidence"]) == 1
    await line.bring(text(line, "セラーにメッセージを送った"))
    await line.bring(unsent(line, photo))
    (case,) = await cases(line)
    assert case["evidence"] == []
    assert case["stage"] == "negotiating"
    assert traces(tmp_path, JPEG[:200]) == []


async def test_a_photo_that_was_sent_twice_stays_while_one_of_them_does(line: LineHouse) -> None:
    await line.bring(text(line, ORDER))
    first, second = (line.phone.photo(ANN, line.clock.now(), JPEG) for _ in range(2))
    await line.bring(first)
    await line.bring(second)
    await line.bring(unsent(line, second))
    (file,) = (await cases(line))[0]["evidence"]
    assert await line.store.run(lambda unit: unit.blob(file["sha256"])) == JPEG
    await line.bring(unsent(line, first))
    assert (await cases(line))[0]["evidence"] == []
    assert await line.store.run(lambda unit: unit.blob(file["sha256"])) is None


async def test_the_last_answer_taken_back_is_undone(line: LineHouse) -> None:
    await line.bring(text(line, ORDER))
    answer = text(line, "発送されました")
    await line.bring(answer)
    assert (await cases(line))[0]["stage"] == "shipped"
    await line.bring(unsent(line, answer))
    (case,) = await cases(line)
    assert case["stage"] == "ordered"
    assert [step["event"] for step in case["history"]] == ["order_added"]


async def test_a_fact_told_before_others_goes_and_the_others_stay(
    line: LineHouse, tmp_path: Path
) -> None:
    await line.bring(text(line, "8123456789012345"))
    await line.bring(text(line, "今日"))
    name = text(line, CANARY)
    await line.bring(name)
    await line.bring(text(line, "1,980円"))
    assert (await cases(line))[0]["title"] == CANARY
    await line.bring(unsent(line, name))
    (case,) = await cases(line)
    assert case["title"] is None
    assert case["price"] == {"amount": "1980", "currency": "JPY"}
    assert traces(tmp_path, *in_json(CANARY)) == []


async def test_what_nobody_knows_may_be_taken_back(line: LineHouse) -> None:
    await line.bring(text(line, ORDER))
    await line.bring(unsent(line, text(line, "never came")))
    assert len(await cases(line)) == 1
    assert len(line.standin.shown) == 1
