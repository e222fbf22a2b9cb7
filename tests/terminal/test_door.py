"""Promises of `henkin chat --jsonl`, on the real turn, tick, outbox and database."""

import hashlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.chat import NOON, ChildChat, HomeChat, Line, henkin, surroundings, text_of

ADD = "/order add 8123456789012345 イヤホン 1,980円 2026-10-01"


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[HomeChat]:
    with HomeChat(tmp_path) as home:
        yield home


def pushed(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line["push"]]


def test_an_answer_has_exactly_the_keys_of_the_contract(chat: HomeChat) -> None:
    for line in (*chat.say("/start"), *chat.say(ADD), *chat.advance(15)):
        assert list(line) == ["type", "to", "at", "text", "buttons", "case", "push"]
        assert line["type"] == "message"
        assert line["to"] == "u1"
        assert line["at"].endswith("+09:00")
        assert line["text"]
        assert len(set(line["buttons"])) == len(line["buttons"])
        assert line["case"] in (None, 1)


def test_the_clock_stands_still_until_it_is_moved(chat: HomeChat) -> None:
    assert {line["at"] for line in chat.say(ADD)} == {NOON}
    chat.advance(1.5)
    assert {line["at"] for line in chat.say("状況")} == {"2026-10-03T00:00:00+09:00"}
    chat.clock("2026-10-03T01:00:00+09:00")
    assert {line["at"] for line in chat.say("状況")} == {"2026-10-03T01:00:00+09:00"}


def test_push_is_true_for_what_no_line_asked_for_and_only_for_that(chat: HomeChat) -> None:
    assert not pushed(chat.say(ADD))
    nudges = chat.clock("2026-10-11T12:00:00+09:00")
    assert [line["at"] for line in nudges] == ["2026-10-11T08:00:00+09:00"]
    assert nudges == pushed(nudges)
    assert not pushed(chat.press(nudges[0]["buttons"][0]))


def test_a_long_walk_says_what_short_ones_say(tmp_path: Path) -> None:
    said = []
    for days in (60, 7, 1):
        (tmp_path / str(days)).mkdir()
        with HomeChat(tmp_path / str(days)) as chat:
            chat.say(ADD)
            walks = [chat.advance(min(days, 60 - day)) for day in range(0, 60, days)]
            said.append([line for walk in walks for line in walk])
    assert said[0]
    assert said[0] == said[1] == said[2]


def test_the_clock_never_goes_back_and_never_leaps_out_of_sight(chat: HomeChat) -> None:
    chat.say(ADD)
    for line in (chat.clock("2026-10-01T11:59:59+09:00"), chat.clock("2050-01-01")):
        assert [word["type"] for word in line] == ["error"]
    assert {line["at"] for line in chat.say("状況")} == {NOON}


def test_a_press_presses_the_newest_button_of_that_label(chat: HomeChat) -> None:
    chat.say(ADD)
    chat.say("わからない")
    before = chat.cases()[0]["stage"]
    (answer,) = chat.press("発送された")
    assert answer["type"] == "message"
    assert (before, chat.cases()[0]["stage"]) == ("ordered", "shipped")


def test_a_press_without_such_a_button_is_an_error_and_changes_nothing(chat: HomeChat) -> None:
    chat.say(ADD)
    chat.say("わからない")
    before = chat.cases()
    (error,) = chat.press("発送された", user="u2")  # it is u1's button
    assert error["type"] == "error"
    (error,) = chat.press("そんなボタン")
    assert list(error) == ["type", "text"]
    assert "そんなボタン" in error["text"]
    assert chat.cases() == before


def test_people_are_independent(chat: HomeChat) -> None:
    chat.say(ADD, user="u1")
    assert chat.cases("u2") == []
    assert {line["to"] for line in chat.say(ADD, user="u2")} == {"u2"}
    assert {line["to"] for line in chat.advance(10)} == {"u1", "u2"}


def test_a_photo_is_kept_as_it_was_received(chat: HomeChat, tmp_path: Path) -> None:
    photo = tmp_path / "割れた箱.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(1000))
    chat.say(ADD)
    chat.say("届いたけど割れていた")
    assert [line["type"] for line in chat.photo(photo)] == ["message"]
    (kept,) = chat.cases()[0]["evidence"]
    digest = hashlib.sha256(photo.read_bytes()).hexdigest()
    assert kept == {"kind": "image", "sha256": digest, "bytes": 1003}


def test_a_bad_line_changes_nothing_and_the_talk_goes_on(chat: HomeChat) -> None:
    chat.say(ADD)
    before = chat.cases()
    for line in ({"type": "say"}, {"type": "x"}, {"type": "say", "user": "u1", "text": "\0"}):
        (error,) = chat.send(line)
        assert list(error) == ["type", "text"]
    assert chat.cases() == before
    assert text_of(chat.say("状況"))


def talk(data: Path, *lines: object, now: str = NOON) -> list[Line]:
    """A whole run as a child process: these lines, then the end of input."""
    typed = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    run = subprocess.run(
        henkin("chat", "--jsonl", "--now", now),
        input=typed.encode(),
        capture_output=True,
        env=surroundings(data),
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_every_line_gets_exactly_one_idle_and_the_end_of_input_exits(tmp_path: Path) -> None:
    say = {"type": "say", "user": "u1", "text": ADD}
    lines = talk(tmp_path, say, "", "broken", {"type": "advance", "days": 10}, "[]", say)
    assert [line["type"] for line in lines if line["type"] != "message"] == [
        *["idle", "error", "idle", "error", "idle", "idle", "error", "idle", "idle"]
    ]
    assert lines[-1] == {"type": "idle"}
    assert talk(tmp_path) == []


def test_a_restart_forgets_nothing(tmp_path: Path) -> None:
    add, skip = ({"type": "say", "user": "u1", "text": text} for text in (ADD, "わからない"))
    talk(tmp_path, add, skip)
    lines = talk(tmp_path, {"type": "press", "user": "u1", "label": "発送された"})
    assert [line["type"] for line in lines] == ["message", "idle"]
    cases = talk(tmp_path, {"type": "cases", "user": "u1"})[0]["cases"]
    assert cases[0]["stage"] == "shipped"


def test_what_fell_due_while_nothing_ran_comes_before_the_first_idle(tmp_path: Path) -> None:
    talk(tmp_path, {"type": "say", "user": "u1", "text": ADD})
    later = talk(tmp_path, {"type": "cases", "user": "u1"}, now="2026-10-25T12:00:00+09:00")
    assert [line["type"] for line in later] == ["message", "cases", "idle"]
    assert later[0]["push"] is True


def test_two_chats_on_the_same_data_do_not_mix(tmp_path: Path) -> None:
    with ChildChat(tmp_path) as first:
        first.say("/start")
        second = subprocess.run(
            henkin("chat", "--jsonl"), input=b"", capture_output=True, env=surroundings(tmp_path)
        )
        assert (second.returncode, second.stdout) == (1, b"")
        assert "henkin chat" in second.stderr.decode()
        assert first.say("/start")


def test_a_reader_that_has_left_ends_the_chat_and_loses_nothing(tmp_path: Path) -> None:
    chat = ChildChat(tmp_path)
    chat.say("/start")
    assert chat.process.stdout
    chat.process.stdout.close()
    chat.write({"type": "say", "user": "u1", "text": ADD})
    assert chat.process.wait(30) == 1
    assert chat.process.stdin
    chat.process.stdin.close()
    assert [line["case"] for line in talk(tmp_path, "x") if line["type"] == "message"] == [1]
