"""One real payload of each kind, and what happened by it."""

from typing import Any

import pytest

from adapters.discord.payloads import of_interaction, of_message
from adapters.discord.read import raws, read
from bot.message import Address, Inbound, InboundKind, Media

ID = "1175000000000000001"
ANNA = Address("discord", "811111111111111111")
USER = {"id": ANNA.user, "username": "anna", "discriminator": "0", "avatar": None}


def interaction(kind: int, data: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "id": ID,
        "application_id": "1",
        "type": kind,
        "token": "aW50ZXJhY3Rpb24.tok",
        "version": 1,
        "locale": "ja",
        "context": 1,
        "user": USER,
        "data": data,
        **more,
    }


def happened(payload: dict[str, Any]) -> list[Inbound]:
    brought = of_message(payload) if "author" in payload else of_interaction(payload)
    return [read(raw) for raw in raws(brought, "e")]


def sub(name: str, **options: Any) -> dict[str, Any]:
    given = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
    return {
        "id": "5",
        "name": "order",
        "type": 1,
        "options": [{"name": name, "type": 1, "options": given}],
    }


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (sub("list"), "/order list"),
        (sub("show", order=2), "/order show 2"),
        (sub("edit", order=2, fact="価格", value="1,980円"), "/order edit 2 価格 1,980円"),
        (sub("close", order=2), "/order close 2"),
        (sub("undo"), "/order undo"),
        (
            sub(
                "add",
                number="8123456789012345",
                title="イヤホン 黒",
                price="1,980円",
                date="10/3",
                days=45,
            ),
            "/order add 8123456789012345 「イヤホン 黒」 1,980円 10/3 残り45日",
        ),
        (sub("add", page="注文番号\n8123456789012345"), "/order add \n注文番号\n8123456789012345"),
        ({"name": "letter", "options": [{"name": "order", "type": 4, "value": 3}]}, "/letter 3"),
        ({"name": "settings"}, "/settings"),
        ({"name": "help"}, "/help"),
        ({"name": "gone since"}, "/help"),
    ],
)
def test_a_command_is_the_line_that_one_would_type(data: dict[str, Any], text: str) -> None:
    (inbound,) = happened(interaction(2, data))
    assert (inbound.kind, inbound.text) == (InboundKind.TEXT, text)
    assert (inbound.event_id, inbound.address, inbound.lang) == (ID, ANNA, "ja")
    assert inbound.reply_token == f"e.{ID}.1.aW50ZXJhY3Rpb24.tok"


def test_several_settings_are_several_lines() -> None:
    options = [{"name": "time", "value": "9:00"}, {"name": "language", "value": "en"}]
    found = happened(interaction(2, {"name": "settings", "options": options}))
    assert [inbound.text for inbound in found] == [
        "/order settings 時間 9:00",
        "/order settings 言語 en",
    ]
    assert [inbound.event_id for inbound in found] == [ID, f"{ID}-1"]


@pytest.mark.parametrize(
    ("data", "pressed"),
    [
        ({"custom_id": "arrived:1:2:x", "component_type": 2}, "arrived:1:2:x"),
        ({"custom_id": "menu:0", "component_type": 3, "values": ["pick:1:2:x"]}, "pick:1:2:x"),
        ({"custom_id": 7, "component_type": 3, "values": [9]}, ""),
        ({}, ""),
    ],
)
def test_a_press_carries_its_meaning(data: dict[str, Any], pressed: str) -> None:
    (inbound,) = happened(interaction(3, data))
    assert (inbound.kind, inbound.data) == (InboundKind.PRESS, pressed)


@pytest.mark.parametrize(
    "components",
    [
        [{"type": 18, "id": 1, "component": {"type": 4, "custom_id": "words", "value": "10/3"}}],
        [{"type": 1, "components": [{"type": 4, "custom_id": "words", "value": "10/3"}]}],
    ],
)
def test_a_form_brings_what_was_typed(components: Any) -> None:
    (inbound,) = happened(
        interaction(5, {"custom_id": "write_date:1:1:x", "components": components})
    )
    assert (inbound.kind, inbound.data, inbound.text) == (
        InboundKind.PRESS,
        "write_date:1:1:x",
        "10/3",
    )
    (inbound,) = happened(interaction(5, {"custom_id": "form:add", "components": components}))
    assert (inbound.kind, inbound.text) == (InboundKind.TEXT, "/order add 10/3")


def test_files_of_a_command_are_kept_for_the_order_it_names() -> None:
    files = {"9": {"id": "9", "url": "https://cdn/a", "filename": "a.HEIC", "content_type": None}}
    options = [{"name": "file", "type": 11, "value": "9"}, {"name": "order", "type": 4, "value": 2}]
    data: Any = {"name": "evidence", "resolved": {"attachments": files}}
    data["options"] = [{"name": "add", "type": 1, "options": options}]
    (inbound,) = happened(interaction(2, data))
    assert (inbound.media, inbound.number) == (Media("image", "https://cdn/a"), 2)


def test_a_message_is_its_files_and_then_its_words() -> None:
    message = {
        "id": ID,
        "type": 19,
        "channel_id": "77",
        "author": USER,
        "content": " 届いた ",
        "message_reference": {"message_id": 5},
        "attachments": [{"url": "https://cdn/a", "content_type": "video/mp4", "filename": "a"}],
    }
    photo, words = happened(message)
    assert (photo.media, photo.event_id) == (Media("video", "https://cdn/a"), ID)
    assert (words.text, words.event_id, words.reply_to) == ("届いた", f"{ID}-1", "5")
    assert words.reply_token == "..77."


@pytest.mark.parametrize(
    "more",
    [{"author": {**USER, "bot": True}}, {"guild_id": "1"}, {"type": 7}],
)
def test_bots_servers_and_system_messages_say_nothing(more: dict[str, Any]) -> None:
    message = {"id": ID, "type": 0, "channel_id": "7", "author": USER, "content": "x"}
    assert happened({**message, **more}) == []
