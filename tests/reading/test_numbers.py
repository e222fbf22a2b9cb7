"""Order numbers and tracking numbers, and everything that only looks like one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.numbers import order_numbers, read_order_no, read_tracking, s10_valid

NUMBER = "8123456789012345"


@pytest.mark.parametrize(
    "text",
    [
        NUMBER,
        "８１２３４５６７８９０１２３４５",
        "8123 4567 8901 2345",
        "8123-4567-8901-2345",
        "81234567\n89012345",
        "Order ID: 8123456789012345Copy",
        "注文番号：8123456789012345コピー",
        "No.8123456789012345です",
        "https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345&spm=1",
        "8123456789012345 2980円",
        "8123456789012345 (もう一度 8123456789012345)",
        "8999999999999999じゃなくて8123456789012345",
        "8123456789012345、商品は https://ja.aliexpress.com/item/1005006123456789.html",
    ],
)
def test_sixteen_digits_are_an_order_number_however_they_are_typed(text: str) -> None:
    assert read_order_no(text) == NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "812345678901234",
        "81234567890123456",
        "8123456789O12345",
        "8123 4567 8901 23456",
        "https://ja.aliexpress.com/item/1005006123456789.html",
        "商品ID: 1005006123456789",
        "Item ID 4000123456789012",
        "4111 1111 1111 1111",
        "カード番号 8123456789012345",
        "追跡番号 1234567890123456",
        "090-1234-5678",
        "8123456789012345と8123456789012346",
    ],
)
def test_what_only_looks_like_an_order_number_is_none(text: str) -> None:
    assert read_order_no(text) is None


def test_all_order_numbers_come_in_text_order_and_once() -> None:
    text = f"{NUMBER}\n8123456789012346\n{NUMBER}\n商品ID 1005006123456789"
    assert order_numbers(text) == (NUMBER, "8123456789012346")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lp 123 456 789 cn", "LP123456789CN"),
        ("RR-123-456-789-SG です", "RR123456789SG"),
        ("LP00612345678901", "LP00612345678901"),
        ("追跡番号 1234-5678-9012", "123456789012"),
        ("1234-5678-9012", "123456789012"),
        ("古いのはLP123456789CN、新しいのがRB987654321SG", "RB987654321SG"),
        ("新しい番号はRB987654321SG、前のLP123456789CNは無効", "RB987654321SG"),
        ("https://t.17track.net/ja#nums=LP123456789CN", "LP123456789CN"),
        ("LP12345…", None),
        ("LP123456789", None),
        ("RB12345678CN", None),
        (NUMBER, None),
        ("まだもらってない", None),
        ("090-1234-5678", None),
        ("Ends 2026-12-15 23:59", None),
    ],
)
def test_a_tracking_number_is_whole_the_newest_and_in_capitals(
    text: str, expected: str | None
) -> None:
    assert read_tracking(text) == expected


def test_a_wrong_check_digit_is_a_hint_and_no_reason() -> None:
    assert s10_valid("RR473124829FI") is True
    assert s10_valid("LP123456789CN") is False
    assert s10_valid("LP00612345678901") is None
    assert read_tracking("LP123456789CN") == "LP123456789CN"


PIECES = st.lists(
    st.one_of(
        st.text(alphabet="0123456789 -\n", max_size=24),
        st.text(max_size=6),
        st.integers(10**14, 10**17 - 1).map(str),
        st.sampled_from(
            ["注文番号", "商品ID ", "orderId=", "/item/", "https://a.b/", "円", "じゃなくて", "O"]
        ),
    ),
    max_size=8,
).map("".join)


@given(PIECES)
def test_a_number_found_is_always_sixteen_digits_of_the_text(text: str) -> None:
    numbers = order_numbers(text)
    assert all(re.fullmatch(r"[1-9][0-9]{15}", number) for number in numbers)
    assert read_order_no(text) in (None, *numbers)


@given(st.integers(1, 10**18).filter(lambda n: len(str(n)) != 16))
def test_a_number_of_another_length_is_never_an_order_number(number: int) -> None:
    assert read_order_no(f"注文番号は{number}です") is None


@given(PIECES)
def test_a_tracking_number_has_only_capitals_and_digits(text: str) -> None:
    found = read_tracking(text)
    assert found is None or re.fullmatch(r"[0-9A-Z]{9,30}", found)
