"""Promises about what people see: letters copy cleanly, buttons are numbered, colours go off."""

import re
from datetime import UTC, datetime

from adapters.terminal.paint import Painter
from bot.message import Address, Button, Card, Letter, Message, Row, Style, Text
from bot.ports import Outgoing

AT = datetime(2026, 10, 10, 23, 0, tzinfo=UTC)
LETTER = """Hello,

I placed order 8123456789012345 ("イヤホン") 10 days ago, and it has not reached me yet. [1]
"""
BUTTONS = (Button("届いた", "yes:1", Style.PRIMARY), Button("やめる", "no:1", Style.DANGER))


def painted(painter: Painter, *blocks: Text | Letter | Card, push: bool = False) -> str:
    message = Message(blocks, BUTTONS, push=push)
    return painter.message(Outgoing("a", Address("terminal", "u1"), message, AT)).decode()


def test_a_letter_is_copied_as_it_is() -> None:
    screen = painted(Painter(40, colours=False), Letter("文面", "意味", LETTER))
    between = re.search(r"─ ここからコピー ─+\n(.*)\n─+ ここまで ─", screen, re.DOTALL)
    assert between
    assert between[1] == LETTER


def test_a_message_says_when_it_was_said_and_whether_anybody_asked() -> None:
    painter = Painter(60, colours=False)
    assert painted(painter, Text("x")).startswith("henkin  10/11(日) 08:00\n")
    assert painted(painter, Text("x"), push=True).startswith(
        "henkin  10/11(日) 08:00  ★ お知らせ\n"
    )


def test_buttons_are_numbered_on_and_each_number_means_its_button() -> None:
    painter = Painter(60, colours=False)
    assert "[1] 届いた  [2] やめる" in painted(painter, Text("一つめ"))
    assert "[3] 届いた  [4] やめる" in painted(painter, Text("二つめ"))
    assert [button.data for button in painter.choices] == ["yes:1", "no:1", "yes:1", "no:1"]


def test_a_card_is_drawn_with_the_way_of_the_case() -> None:
    card = Card(
        "イヤホン", (Row("段階", "発送済み"), Row("期限", "10/20")), ("登録", "発送", "到着"), 1
    )
    screen = painted(Painter(40, colours=False), card)
    assert re.search(r"╭─ イヤホン ─+╮\n│ 段階 +発送済み +│\n│ 期限 +10/20 +│", screen)
    assert "○登録 ●発送 ○到着" in screen


def test_without_colours_there_is_no_escape_and_with_them_the_same_words() -> None:
    blocks = (Text("届きましたか?"), Letter("文面", "意味", LETTER))
    plain = painted(Painter(60, colours=False), *blocks)
    coloured = painted(Painter(60, colours=True), *blocks)
    assert "\x1b" not in plain
    assert "\x1b" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
