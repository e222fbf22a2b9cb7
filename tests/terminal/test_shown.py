"""Promises about the terminal's memory: what was shown is known again, and it stays small."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.terminal import shown
from adapters.terminal.show import show
from adapters.terminal.shown import Shown, note, recall
from bot.message import Address, Button, Card, Letter, Message, Row, Text
from bot.ports import Outgoing

AT = datetime(2026, 10, 1, 3, 0, tzinfo=UTC)


def outgoing(name: str, user: str = "u1", at: datetime = AT, **buttons: str) -> Outgoing:
    choices = tuple(Button(label, data) for label, data in buttons.items())
    return Outgoing(name, Address("terminal", user), Message((Text("届きましたか?"),), choices), at)


def keep(path: Path, *messages: Outgoing) -> None:
    with path.open("ab") as memory:
        memory.write(b"".join(map(note, messages)))


def test_a_restart_knows_what_was_shown(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    keep(memory, outgoing("a", はい="yes:1"), outgoing("b", at=AT + timedelta(days=1)))
    again = recall(memory)
    assert again.ids == {"a", "b"}
    assert again.button("u1", "はい") == "yes:1"
    assert again.latest == AT + timedelta(days=1)


def test_nothing_was_shown_before_the_first_start(tmp_path: Path) -> None:
    assert recall(tmp_path / "none") == Shown()


def test_a_label_means_the_newest_button_and_only_ones_own(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    keep(memory, outgoing("a", はい="yes:1", いいえ="no:1"), outgoing("b", はい="yes:2"))
    keep(memory, outgoing("c", "u2", はい="yes:3"))
    again = recall(memory)
    assert again.button("u1", "はい") == "yes:2"
    assert again.button("u1", "いいえ") == "no:1"
    assert again.button("u2", "いいえ") is None
    assert again.button("u3", "はい") is None


def test_a_line_torn_by_a_power_cut_is_forgotten_and_spoils_no_later_one(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    keep(memory, outgoing("a"))
    for rest in (note(outgoing("b"))[:-9], note(outgoing("b"))[:-1], b"1\n", b"\0\0\0", b"\xff\n"):
        with memory.open("ab") as end:
            end.write(rest)
        assert recall(memory).ids == {"a"}
        keep(memory, outgoing("c"))
        assert recall(memory).ids == {"a", "c"}
        memory.write_bytes(note(outgoing("a")))


def test_the_memory_stays_small_and_keeps_what_everybody_saw_last(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    one = outgoing("early", "u2", はい="yes:early")
    keep(memory, one)
    number = 0
    while memory.stat().st_size <= shown.LARGE:
        keep(memory, *(outgoing(str(number + k), はい=f"yes:{number + k}") for k in range(1_000)))
        number += 1_000
    again = recall(memory)
    assert memory.stat().st_size < shown.LARGE / 10
    assert str(number - 1) in again.ids
    assert again.button("u1", "はい") == f"yes:{number - 1}"
    assert again.button("u2", "はい") == "yes:early"


def test_a_message_line_holds_the_whole_message() -> None:
    message = Message(
        (
            Text("届きましたか?"),
            Letter("文面", "意味", "Hello,\n\nWhere is it?"),
            Card("状況", (Row("注文", "1"),), ("発送", "到着"), 1),
        ),
        (Button("はい", "yes:1"), Button("いいえ", "no:1")),
        case=3,
        push=True,
    )
    line = show(Outgoing("a", Address("terminal", "u1"), message, AT))
    assert line.decode() == (
        '{"type":"message","to":"u1","at":"2026-10-01T12:00:00+09:00",'
        '"text":"届きましたか?\\n\\n文面\\n意味\\n----\\nHello,\\n\\nWhere is it?\\n----\\n\\n'
        '状況\\n注文: 1\\n発送 → [到着]","buttons":["はい","いいえ"],"case":3,"push":true}\n'
    )
