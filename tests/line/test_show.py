"""Promises of what a person sees on LINE: within its limits, whole, and the same on a computer."""

import json
from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.line.fit import cut, label, pieces
from adapters.line.show import as_text, show, together
from bot.message import Button, Card, Letter, Message, Row, Style, Text, plain
from tests.kit.line_events import actions, texts
from tests.kit.line_limits import faults, graphemes, units

letters = st.text(
    st.one_of(st.characters(exclude_categories=["Cs", "Cc"]), st.sampled_from("あ👨‍👩‍👧🇯🇵é🏽\n")),
    min_size=1,
    max_size=12,
).filter(str.strip)
long = st.builds(lambda words, times: words * times, letters, st.sampled_from([1, 9, 90, 900]))
data = st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=100)
buttons = st.builds(Button, letters, data, st.sampled_from(Style))
rows = st.builds(Row, letters, letters, st.booleans())
blocks = st.one_of(
    st.builds(Text, long),
    st.builds(Letter, letters, long.map(lambda text: text[:2000]), long.map(lambda t: t[:2500])),
    st.builds(
        lambda title, rows, steps: Card(title, tuple(rows), tuple(steps), 0),
        letters,
        st.lists(rows, min_size=1, max_size=15),
        st.lists(letters, max_size=9),
    ),
)


class Said(Message):
    """A message that does not print its ten thousand letters."""

    def __repr__(self) -> str:
        return f"a message of {len(self.blocks)} blocks"


messages = st.builds(
    lambda blocks, buttons, **more: Said(tuple(blocks), tuple(buttons), **more),
    st.lists(blocks, min_size=1, max_size=6),
    st.lists(buttons, max_size=30),
    push=st.booleans(),
    urgent=st.booleans(),
    date=st.none() | buttons,
    photo=st.none() | st.just(True),
    lang=st.sampled_from([None, "ja", "en"]),
)
YES = Button("届いた", "arrived:1:1:x", Style.PRIMARY)
NO = Button("まだ届かない", "not_arrived:1:1:x")


@settings(max_examples=40)
@given(messages)
def test_whatever_is_said_is_within_lines_limits(message: Message) -> None:
    assert faults(show(message)) == []
    assert faults(as_text(message)) == []


@settings(max_examples=20)
@given(st.lists(messages, min_size=1, max_size=4))
def test_several_messages_fit_into_one_call_as_far_as_they_do(several: list[Message]) -> None:
    shown = together(several)
    assert faults([*chain(*shown)]) == []
    assert 1 <= len(shown) <= len(several)


@settings(max_examples=40)
@given(messages)
def test_every_body_is_what_the_official_sdk_understands(message: Message) -> None:
    from linebot.v3.messaging.models import FlexMessage, TextMessage

    for one in show(message):
        model: Any = TextMessage if one["type"] == "text" else FlexMessage
        back = json.loads(json.dumps(model.from_dict(one).to_dict()))
        assert back == json.loads(json.dumps(one))


def test_the_question_and_its_buttons_stand_in_a_card_and_below_the_chat() -> None:
    said, asked = show(Message((Text("記録しました。\n\n商品は届きましたか?"),), (YES, NO), 1))
    assert said == {"type": "text", "text": "記録しました。"}
    assert asked["altText"] == "商品は届きましたか?"
    in_card, quick = actions(asked["contents"]), asked["quickReply"]["items"]
    assert in_card == [item["action"] for item in quick]
    assert in_card[0] == {
        "type": "postback",
        "label": "届いた",
        "data": "arrived:1:1:x",
        "displayText": "届いた",
    }


def test_a_reminder_begins_with_its_title_and_says_all_of_itself_in_the_notification() -> None:
    words = "【あと3日】「イヤホン」\n紛争の期限は11/26(木) 23:59です。\n\n提出しましたか?"
    (card,) = show(Message((Text(words),), (YES,), 1, push=True, urgent=True))
    assert card["altText"] == (
        "【急ぎ】 【あと3日】「イヤホン」 紛争の期限は11/26(木) 23:59です。 提出しましたか?"
    )
    head = card["contents"]["header"]
    assert head["backgroundColor"] == "#B3261E"
    assert texts(head) == ["【急ぎ】 【あと3日】「イヤホン」"]  # never the colour alone


def test_a_letter_is_its_meaning_then_its_words_then_one_tap_that_copies_them() -> None:
    text = "Hello,\n\nWhere is my parcel?"
    (card,) = show(Message((Letter("セラーに送る文面", "荷物はどこですか。", text),)))
    assert texts(card) == [
        "セラーに送る文面",
        "日本語の意味",
        "荷物はどこですか。",
        "Hello,",
        "Where is my parcel?",
    ]
    (copy,) = actions(card)
    assert copy == {"type": "clipboard", "label": "英文をコピー", "clipboardText": text}


def test_a_letter_beyond_the_clipboard_is_copied_in_parts_that_are_all_of_it() -> None:
    text = "\n\n".join(f"Paragraph {i}. " + "word " * 60 for i in range(7))
    parts = actions(show(Message((Letter("t", "m", text),))))
    assert all(units(part["clipboardText"]) <= 1000 for part in parts)
    assert [part["label"] for part in parts] == [f"英文をコピー {i}/3" for i in (1, 2, 3)]
    assert "".join("".join(part["clipboardText"] for part in parts).split()) == "".join(
        text.split()
    )


def test_an_order_is_a_card_with_its_way_its_facts_and_its_question() -> None:
    card = Card("「イヤホン」", (Row("期限", "11/26(木)", True),), ("発送待ち", "配送中"), 1)
    (shown,) = show(Message((card, Text("商品は届きましたか?")), (YES, NO), 1))
    assert texts(shown) == [
        "「イヤホン」",
        "2/2 配送中",
        "期限",
        "11/26(木)",
        "商品は届きましたか?",
    ]
    assert shown["altText"] == "「イヤホン」 期限: 11/26(木) 商品は届きましたか?"


def test_a_question_for_photos_offers_the_camera_on_the_phone_only() -> None:
    (shown,) = show(Message((Text("証拠はそろいましたか?"),), (YES,), 1, photo=True))
    kinds = [item["action"]["type"] for item in shown["quickReply"]["items"]]
    assert kinds == ["camera", "cameraRoll", "postback"]
    assert [action["type"] for action in actions(shown["contents"])] == ["postback"]


def test_a_question_for_a_date_offers_the_picker_on_every_device() -> None:
    date = Button("", "date:1:2:x")
    (shown,) = show(Message((Text("注文日はいつですか?"),), (), 1, date=date))
    picker = {"type": "datetimepicker", "label": "日付を選ぶ", "data": "date:1:2:x", "mode": "date"}
    assert actions(shown) == [picker, picker]


def test_a_list_of_five_hundred_orders_is_still_five_messages_at_most() -> None:
    lines = "\n".join(
        f"「商品{i}」(注文から{i}日): 配送中。次のお知らせは10/10(土)" for i in range(500)
    )
    many = tuple(Button(f"「商品{i}」", f"status:{i}:1:x") for i in range(500))
    shown = show(Message((Text(f"注文は500件です。\n{lines}"),), many))
    assert faults(shown) == []
    assert len(shown) == 5
    assert "「商品0」" in shown[0]["text"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("届いた", "届いた"),
        ("あ" * 20, "あ" * 20),
        ("あ" * 21, "あ" * 19 + "…"),
        ("「" + "あ" * 30 + "」", "「" + "あ" * 17 + "…」"),
        ("あ" * 18 + "👨‍👩‍👧" + "いいい", "あ" * 18 + "…"),
    ],
)
def test_a_label_has_twenty_graphemes_and_never_half_of_one(text: str, expected: str) -> None:
    assert label(text) == expected
    assert graphemes(label(text)) <= 20


@settings(max_examples=60)
@given(long, st.integers(10, 300))
def test_pieces_fit_and_lose_nothing_but_white_space(text: str, limit: int) -> None:
    parts = pieces(text, limit)
    assert all(units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert units(cut(text, limit)) <= limit


@settings(max_examples=40)
@given(messages)
def test_plain_words_hold_the_beginning_of_everything(message: Message) -> None:
    said = "".join(one["text"] for one in as_text(message))
    assert "".join(plain(message).split())[:500] == "".join(said.split())[:500]
