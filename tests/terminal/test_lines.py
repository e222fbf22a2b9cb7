"""Promises about the input lines of the door: a good one is read, a bad one is told in Japanese."""

import contextlib
import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.terminal.lines import (
    Advance,
    BadLineError,
    Cases,
    Photo,
    Press,
    Say,
    WalkTo,
    parse,
)


def test_each_kind_of_line_is_read(tmp_path: Path) -> None:
    photo = tmp_path / "箱.jpg"
    photo.write_bytes(b"x")
    lines: dict[str, object] = {
        '{"type":"say","user":"u1","text":"こんにちは"}': Say("u1", "こんにちは"),
        '{"type":"press","user":"u1","label":"届いた"}': Press("u1", "届いた"),
        '{"type":"advance","days":10}': Advance(timedelta(days=10)),
        '{"type":"advance","days":0.5}': Advance(timedelta(hours=12)),
        '{"type":"cases","user":"u1"}': Cases("u1"),
        json.dumps({"type": "photo", "user": "u1", "path": str(photo), "kind": "video"}): Photo(
            "u1", photo, "video"
        ),
    }
    for line, meant in lines.items():
        assert parse(line.encode() + b"\n") == meant


@pytest.mark.parametrize(
    "to",
    ["2026-10-03T08:00:00+09:00", "2026-10-02T23:00:00Z", "2026-10-03T08:00", "2026-10-03 08:00"],
)
def test_an_instant_without_an_offset_is_tokyo_time(to: str) -> None:
    line = parse(json.dumps({"type": "clock", "to": to}).encode())
    assert line == WalkTo(datetime.fromisoformat("2026-10-03T08:00:00+09:00"))


BAD = {
    "nothing": b"",
    "an empty line": b"\n",
    "no JSON": b"hello\n",
    "broken JSON": b'{"type":"say"',
    "two objects": b'{"type":"cases","user":"u1"}{}',
    "a list": b"[]",
    "a number": b"1",
    "no UTF-8": b'{"type":"say","user":"u1","text":"\xff"}',
    "a NaN": b'{"type":"advance","days":NaN}',
    "depth": b"[" * 100_000,
    "no type": b"{}",
    "an unknown type": b'{"type":"dance","user":"u1"}',
    "a type that is a list": b'{"type":["say"],"user":"u1","text":"x"}',
    "no user": b'{"type":"say","text":"x"}',
    "an empty user": b'{"type":"say","user":"","text":"x"}',
    "a user that is a number": b'{"type":"say","user":1,"text":"x"}',
    "a user with a NUL": b'{"type":"say","user":"a\\u0000","text":"x"}',
    "a user with a line break": b'{"type":"say","user":"a\\nb","text":"x"}',
    "a long user": json.dumps({"type": "cases", "user": "u" * 101}).encode(),
    "no text": b'{"type":"say","user":"u1"}',
    "an empty text": b'{"type":"say","user":"u1","text":" "}',
    "a text that is null": b'{"type":"say","user":"u1","text":null}',
    "10,000 characters": json.dumps({"type": "say", "user": "u", "text": "あ" * 10_000}).encode(),
    "a NUL": b'{"type":"say","user":"u1","text":"a\\u0000b"}',
    "a lone surrogate": b'{"type":"say","user":"u1","text":"\\ud83d"}',
    "no label": b'{"type":"press","user":"u1"}',
    "no days": b'{"type":"advance"}',
    "days in words": b'{"type":"advance","days":"10"}',
    "true days": b'{"type":"advance","days":true}',
    "days back": b'{"type":"advance","days":-1}',
    "a million days": b'{"type":"advance","days":1000000}',
    "endless days": b'{"type":"advance","days":1e999}',
    "days of 400 digits": b'{"type":"advance","days":1' + b"0" * 400 + b"}",
    "no instant": b'{"type":"clock"}',
    "no date": b'{"type":"clock","to":"tomorrow"}',
    "the end of the calendar": b'{"type":"clock","to":"9999-12-31T23:59:59-23:00"}',
    "no path": b'{"type":"photo","user":"u1","kind":"image"}',
    "a path to nothing": b'{"type":"photo","user":"u1","path":"no such file","kind":"image"}',
    "a folder": b'{"type":"photo","user":"u1","path":".","kind":"image"}',
    "a device": b'{"type":"photo","user":"u1","path":"/dev/zero","kind":"image"}',
    "a long path": json.dumps({"type": "photo", "user": "u", "path": "a/" * 2_000}).encode(),
    "an unknown kind": json.dumps(
        {"type": "photo", "user": "u1", "path": __file__, "kind": "audio"}
    ).encode(),
}


@pytest.mark.parametrize("line", BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_told_in_japanese(line: bytes) -> None:
    with pytest.raises(BadLineError) as told:
        parse(line)
    text = str(told.value)
    assert text.endswith(("。", "10", "}", '"', "+09:00"))
    assert any("ぁ" <= letter <= "ん" for letter in text)
    assert text.encode()  # printable wherever it goes


words = st.text(st.characters(codec=None, categories=None), max_size=30)
values = st.none() | st.booleans() | st.integers() | st.floats() | words
fields = st.dictionaries(st.sampled_from(["user", "text", "label", "path", "to", "days"]), values)
kinds = st.sampled_from(["say", "press", "photo", "advance", "clock", "cases"])


@given(kinds, fields)
def test_no_object_breaks_the_door(kind: str, rest: dict[str, object]) -> None:
    with contextlib.suppress(BadLineError):
        parse(json.dumps({**rest, "type": kind}).encode())


@given(st.binary(max_size=200))
def test_no_bytes_break_the_door(line: bytes) -> None:
    with pytest.raises(BadLineError):
        parse(line + b"\n\xff")
