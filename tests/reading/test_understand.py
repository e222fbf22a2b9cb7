"""The operator's door: one request a line, one answer a line."""

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.understand import FIELDS, understand
from tests.reading.sets import Row, rows, score

NOW = "2026-10-07T12:00:00+09:00"


def slot(kind: str, field: str, text: str) -> Any:
    return understand({"id": "1", "kind": kind, "field": field, "now": NOW, "text": text})["value"]


def test_every_kind_of_request_has_its_answer() -> None:
    assert understand(
        {"id": "a", "kind": "intent", "state": "shipped:arrived?", "text": "まだ届いてません"}
    ) == {"id": "a", "label": "not_arrived"}
    assert slot("date", "order_date", "先週の金曜") == "2026-10-02"
    assert slot("amount", "order_total", "12.5ドル") == {"amount": "12.50", "currency": "USD"}
    assert slot("amount", "order_total", "1万円") == {"amount": "10000", "currency": "JPY"}
    assert slot("amount", "order_total", "1980") == {"amount": "1980", "currency": None}
    assert slot("percent", "refund_percent", "半額") == 50
    assert slot("days", "wait_days", "一週間") == 7
    assert slot("order_no", "order_no", "8123 4567 8901 2345") == "8123456789012345"
    assert slot("tracking", "tracking", "lp123456789cn") == "LP123456789CN"
    assert slot("date", "order_date", "2、3日前") is None


def test_a_sellers_message_has_labels_trap_and_amount() -> None:
    answer = understand(
        {"id": 7, "kind": "seller", "text": "We can refund you $5, please close the dispute first."}
    )
    assert answer["id"] == 7
    labels = answer["labels"]
    assert isinstance(labels, list)
    assert "asks_close_dispute" in labels
    assert answer["trap"] is True
    assert answer["amount"] == {"amount": "5.00", "currency": "USD"}


def test_a_page_has_all_its_fields_even_when_it_tells_nothing() -> None:
    assert understand(
        {"id": "o", "kind": "order", "now": NOW, "text": "注文 8190456712345678 残り45日で保護終了"}
    ) == {
        "id": "o",
        "orders": [
            {
                "order_no": "8190456712345678",
                "title": None,
                "store": None,
                "price": None,
                "order_date": None,
                "protection_remaining": {"days": 45, "hours": 0},
                "protection_until": None,
                "tracking_no": None,
                "status": None,
            }
        ],
    }


@pytest.mark.parametrize(
    "request_line",
    [
        {},
        {"kind": "weather", "text": "晴れ"},
        {"kind": "date", "field": "birthday", "now": NOW, "text": "10/3"},
        {"kind": "date", "field": "order_date", "now": "yesterday", "text": "10/3"},
        {"kind": "date", "field": "order_date", "now": NOW},
        {"kind": "intent", "state": "nowhere?", "text": "はい"},
        {"kind": "amount", "field": "order_total", "text": 5},
    ],
)
def test_a_bad_request_is_an_error_with_its_id(request_line: dict[str, object]) -> None:
    answer = understand({"id": "x", **request_line})
    assert answer["id"] == "x"
    assert answer["type"] == "error"


def _value(row: Row) -> object:
    return understand({"id": 1, **row}).get("value")


@pytest.mark.parametrize("name", ["slots_seen", "slots_unseen"])
def test_slots_are_read_exactly_and_hardly_ever_invented(name: str) -> None:
    found = score(rows(name), _value)
    assert found.right >= 0.95
    assert found.wrong <= 0.01


KINDS = ["intent", "date", "amount", "percent", "days", "order_no", "tracking", "seller", "order"]
FIELD_NAMES = [name for names in FIELDS.values() for name in names]


@given(st.text(max_size=80), st.sampled_from(KINDS), st.sampled_from(FIELD_NAMES))
def test_any_text_gets_one_answer_that_is_plain_data(text: str, kind: str, field: str) -> None:
    request = {"id": 1, "kind": kind, "field": field, "state": "idle:any", "now": NOW, "text": text}
    answer = understand(request)
    assert answer["id"] == 1
    assert json.loads(json.dumps(answer)) == answer


LONG = {
    "digits": "1 " * 5000,
    "one digit": "1" * 10_000,
    "dates": "10/3か10/4、" * 1000,
    "days": "3日 " * 3333,
    "sums": "1,000円と" * 1600,
    "kanji numerals": "三千" * 5000,
    "quotes": "「" * 10_000,
    "labels": "注文番号: 合計: " * 800,
    "kana": "あ" * 10_000,
}


@pytest.mark.parametrize("name", LONG)
def test_ten_thousand_characters_take_no_noticeable_time(name: str) -> None:
    for kind in ("order", "order_no", "tracking"):
        _timed({"kind": kind, "now": NOW, "text": LONG[name]})
    for kind in ("date", "amount", "percent", "days"):
        for field in FIELDS[kind]:
            _timed({"kind": kind, "field": field, "now": NOW, "text": LONG[name]})


def _timed(request: dict[str, object]) -> None:
    """Ten times what it takes on one idle core, so that only growth by the square is caught."""
    start = process_time()
    understand(request)
    assert process_time() - start < 0.5
