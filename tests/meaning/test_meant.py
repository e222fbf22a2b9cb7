"""What a text means beyond its label: days of acts, shares called refunds, quotes, names."""

from datetime import date

import pytest

from bot.case import events as e
from bot.case.model import Problem, Stage
from bot.meaning import meant
from bot.meaning.told import called
from tests.kit.make import at, order

NOW = at("2026-10-01")


@pytest.mark.parametrize(
    ("stage", "text", "day"),
    [
        (Stage.ORDERED, "9月3日に発送されました", date(2026, 9, 3)),
        (Stage.PREPARING, "9/28に紛争を提出した", date(2026, 9, 28)),
        (Stage.NEGOTIATING, "昨日セラーにメッセージを送った", date(2026, 9, 30)),
    ],
)
def test_the_day_of_an_act_is_kept(stage: Stage, text: str, day: date) -> None:
    events = meant(text, order(stage), NOW).events
    assert [event.on for event in events if hasattr(event, "on")] == [day]


def test_a_share_that_was_ruled_is_a_part_whatever_it_is_called() -> None:
    (event,) = meant("40%の返金が認められました", order(Stage.DISPUTED), NOW).events
    assert isinstance(event, e.VerdictPartial)
    assert event.percent == 40


def test_a_sellers_foreign_words_in_a_sentence_are_read_as_the_sellers() -> None:
    text = "セラーから「Dear, we can refund you $20, you keep the item」と言われました"
    events = meant(text, order(Stage.NEGOTIATING, problem=Problem.DEFECTIVE), NOW).events
    assert any(isinstance(event, e.SellerOfferedPartial) for event in events)


def test_a_resend_tied_to_the_next_order_is_no_offer() -> None:
    text = "Dear, we will send you a new one with your next order, please close this order."
    events = meant(text, order(Stage.NEGOTIATING), NOW).events
    assert any(isinstance(event, e.SellerSetTrap) for event in events)
    assert not any(isinstance(event, e.SellerOfferedResend) for event in events)


def test_an_ended_case_opens_again_when_asked_in_words() -> None:
    assert meant("もう一度開いてください", order(Stage.CLOSED), NOW).events == (e.Reopened(),)
    assert meant("再開しなくていい", order(Stage.CLOSED), NOW).events != (e.Reopened(),)


def test_a_parcel_that_comes_during_a_dispute_is_heard() -> None:
    (event,) = meant("今日届きました", order(Stage.DISPUTED), NOW).events
    assert isinstance(event, e.Arrived)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("注文番号 8123456789012345 のバッグがまだ発送されません", "バッグ"),
        ("9月12日に注文した8123456789012345のデスクライトなんですが", "デスクライト"),
        ("8123456789012345が届きません", None),
        ("注文番号8123456789012345の件でご相談です", None),
    ],
)
def test_a_sentence_names_the_goods_or_not(text: str, name: str | None) -> None:
    assert called(text) == name
