"""What Discord is sent fits its limits by construction, and reads as it was meant."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.commands import COMMANDS, fingerprint
from adapters.discord.literal import literal, pieces, size
from adapters.discord.place import Place
from adapters.discord.show import show, show_letters, show_plainly
from bot.message import Button, Card, Letter, Message, Row, Style, Text
from tests.kit.discord_limits import CREATE, command_faults, message_faults
from tests.kit.discord_standin import parts, texts

AT = datetime(2026, 12, 15, 14, 59, tzinfo=UTC)
PLAIN = st.text(min_size=1, max_size=300).filter(str.strip)
LONG = st.builds(lambda word, times: word * times, PLAIN, st.integers(1, 60))
TEXTS = st.builds(Text, st.one_of(PLAIN, LONG))
LETTERS = st.builds(Letter, PLAIN, PLAIN, st.one_of(PLAIN, LONG))
ROWS = st.builds(Row, PLAIN, PLAIN, st.booleans(), st.one_of(st.none(), st.just(AT)))
CARDS = st.builds(
    Card,
    PLAIN,
    st.lists(ROWS, min_size=1, max_size=15).map(tuple),
    st.lists(PLAIN, max_size=7).map(tuple),
)
BUTTONS = st.builds(
    lambda verb, number, label, style: Button(label, f"{verb}:{number}:1:AAAAAAAAAAAA", style),
    st.sampled_from(["pick", "status", "arrived", "undo"]),
    st.integers(0, 600),
    PLAIN,
    st.sampled_from(Style),
)
MESSAGES = st.builds(
    Message,
    st.lists(st.one_of(TEXTS, LETTERS, CARDS), min_size=1, max_size=6).map(tuple),
    st.lists(BUTTONS, max_size=150).map(tuple),
    urgent=st.booleans(),
    lang=st.sampled_from([None, "ja", "en"]),
    write=st.sampled_from([None, Button("", "write_sum:1:1:BBBBBBBBBBBB")]),
)


@settings(max_examples=150)
@given(MESSAGES, st.booleans())
def test_whatever_is_said_fits(message: Message, eyes_only: bool) -> None:
    letters = any(isinstance(block, Letter) for block in message.blocks)
    shown = [*show(message, eyes_only), *show_letters(message), show_plainly(message)]
    if letters:
        shown += show(message, eyes_only, letters=False)
    assert not [fault for body in shown for fault in message_faults(body, CREATE)]


@given(st.text(max_size=400), st.integers(2, 50))
def test_pieces_fit_and_lose_nothing_but_line_ends(text: str, most: int) -> None:
    found = pieces(text, most)
    assert all(0 < size(piece) <= most for piece in found)
    assert "".join(found).replace("\n", "") == text.replace("\n", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**太字** _x_ ~~y~~ ||z||", r"\**太字\** \_x\_ \~~y\~~ \||z\||".replace(r"\**", r"\*\*")),
        ("a_b_c 1,980円 US $12.50", "a_b_c 1,980円 US $12.50"),
        ("[無料](https://evil.example)", r"\[無料](https://evil.example)"),
        ("@everyone @here <@1> <@&2> <#3>", r"@\everyone @\here \<@1> \<@&2> \<#3>"),
        ("> 引用\n# 題\n- 項", "\\> 引用\n\\# 題\n\\- 項"),
        ("```x", r"\`\`\`x"),
    ],
)
def test_a_text_is_shown_as_it_is_written(text: str, shown: str) -> None:
    assert literal(text) == shown


def test_an_instant_is_shown_in_the_zone_of_whoever_looks() -> None:
    card = Card(
        "靴", (Row("期限", "12/15(火) 23:59まで", strong=True, at=AT), Row("段階", "配送中"))
    )
    (body,) = show(Message((Text("いま"), card, Text("届きましたか?")), lang="ja"))
    unix = int(AT.timestamp())
    assert body["content"] == "いま"
    assert [embed["description"] for embed in body["embeds"]] == [
        f"期限: **<t:{unix}:F>(<t:{unix}:R>)**\n段階: 配送中",
        "届きましたか?",
    ]


def test_a_letter_stands_in_a_block_of_its_own_that_nothing_breaks() -> None:
    letter = Letter("文面", "意味", "Hello,\n\n```my``` order <@1> *x*")
    (body,) = show(Message((letter,)))
    assert "```\nHello,\n\n'''my''' order <@1> *x*\n```" in body["content"]


def test_the_value_that_is_asked_for_stands_out_alone() -> None:
    buttons = (Button("わからない", "skip:1:1:AAAAAAAAAAAA", Style.PRIMARY),)
    form = Button("", "write_date:1:1:BBBBBBBBBBBB")
    (body,) = show(Message((Text("いつ?"),), buttons, write=form))
    assert [(part["label"], part["style"]) for part in parts(body)] == [
        ("日付を入力", 1),
        ("わからない", 2),
    ]


def test_many_orders_become_a_menu() -> None:
    buttons = tuple(Button(f"注文{n}", f"pick:{n}:1:AAAAAAAAAAAA") for n in range(1, 61))
    (body,) = show(
        Message((Text("どれ?"),), (*buttons, Button("やめる", "cancel:0:0:BBBBBBBBBBBB")))
    )
    assert [len(row["components"][0].get("options", [])) for row in body["components"]] == [
        25,
        25,
        10,
        0,
    ]
    assert "どれ?" in texts(body)


def test_the_commands_fit_and_are_everywhere_in_both_languages() -> None:
    assert not [fault for command in COMMANDS for fault in command_faults(command)]
    assert all(command["contexts"] == [0, 1, 2] for command in COMMANDS)
    assert all(command["integration_types"] == [0, 1] for command in COMMANDS)
    assert not list(untranslated(COMMANDS))
    assert fingerprint("1") != fingerprint("2")


def untranslated(options: Any) -> Any:
    for option in options:
        if not {"name_localizations", "description_localizations"} <= option.keys():
            yield option["name"]
        yield from untranslated(option.get("options", []))


@pytest.mark.parametrize(
    "place", [Place("1", "a.b.c", "et", "9-1"), Place.chat("77"), Place("1", "t")]
)
def test_a_place_is_read_back(place: Place) -> None:
    assert Place.of(str(place)) == place
    assert Place.of("") is None
