"""Sums, shares and days as people write them, and when the reader rather asks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.amounts import read_amount, read_days, read_percent
from bot.reading.shares import share_offered


def money(text: str, field: str = "order_total") -> str | None:
    found = read_amount(text, field)
    return f"{found.amount:f} {found.currency}" if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,234円", "1234 JPY"),
        ("￥９８０", "980 JPY"),
        ("2千円", "2000 JPY"),
        ("1万2千円", "12000 JPY"),
        ("三千五百円", "3500 JPY"),
        ("1.5万円くらい", "15000 JPY"),
        ("US $12.50", "12.50 USD"),
        ("12.5ドル", "12.50 USD"),
        ("12ドル50セント", "12.50 USD"),
        ("€8", "8.00 EUR"),
        ("8,50€", "8.50 EUR"),
        ("HK$50", "50.00 HKD"),
        ("1980", "1980 None"),
        ("1万2千", "12000 None"),
    ],
)
def test_a_sum_has_its_number_and_the_currency_that_was_named(text: str, expected: str) -> None:
    assert money(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "1000円から2000円", "2〜3千円", "2、3千円", "数千円", "3000円以上", "最低でも3000円",
        "1,980円か2,980円",
        "between $10 and $20", "3000円ちょっと", "忘れました",
    ],
)  # fmt: skip
def test_a_range_or_bound_is_asked_about(text: str) -> None:
    assert money(text) is None


def test_item_and_postage_count_only_with_their_total() -> None:
    assert money("商品1,980円、送料500円") is None
    assert money("商品1,980円、送料500円で合計2,480円") == "2480 JPY"
    assert money("合計2,480円(商品1,980円、送料500円)") == "2480 JPY"
    assert money("送料込みで2,480円") == "2480 JPY"
    assert money("12ドル(送料2ドル込み)") == "12.00 USD"


def test_of_two_currencies_the_first_named_counts() -> None:
    assert money("US $12.50(約1,900円)") == "12.50 USD"
    assert money("1,900円(US $12.50)") == "1900 JPY"


def test_price_and_refund_in_one_text_go_to_their_fields() -> None:
    text = "2,980円払って1,500円返金された"
    assert money(text, "order_total") == "2980 JPY"
    assert money(text, "refund_amount") == "1500 JPY"


@pytest.mark.parametrize(
    "text",
    [
        "500円足りない", "全額", "3ドル提示されたけど断りました", "セラーが500円返すと言ってる",
        "まだ返ってきてません",
        "送料の500円は返金されなかった",
    ],
)  # fmt: skip
def test_what_was_neither_refunded_nor_demanded_is_no_refund(text: str) -> None:
    assert money(text, "refund_amount") is None


def test_the_demand_counts_and_not_the_offer_refused() -> None:
    assert money("500円と言われたけど断って1,500円要求した", "refund_amount") == "1500 JPY"
    assert money("500円しか返ってきてない", "refund_amount") == "500 JPY"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全額", 100), ("半額", 50), ("3割", 30), ("三割五分", 35), ("3割5分", 35),
        ("4分の1", 25), ("30%", 30),
        ("３０％でお願い", 30), ("half", 50), ("全額じゃなくて半額で", 50), ("30%、いや40%", 40),
        ("2、3割", None), ("3割以上", None), ("少なくとも半分", None), ("120%", None),
        ("30%オフで買った", None),
        ("半額セールで買った", None), ("up to 30%", None), ("3分の1", None),
        ("3割と言われたけど断った。7割がいい", 70),
    ],
)  # fmt: skip
def test_a_share_is_what_is_to_be_refunded(text: str, expected: int | None) -> None:
    assert read_percent(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3日", 3), ("一週間", 7), ("72時間", 3), ("36時間", None), ("10日間", 10),
        ("１ヶ月", 30), ("two weeks", 14),
        ("1週間くらい", 7), ("5日じゃなくて7日", 7), ("半月", None), ("3営業日", None),
        ("2、3日", None),
        ("3日以上", None), ("いつか", None), ("3-5 days", None),
    ],
)  # fmt: skip
def test_days_are_whole_days(text: str, expected: int | None) -> None:
    assert read_days(text, "wait_days") == expected


def test_the_days_that_remain_are_not_the_days_gone_by() -> None:
    assert read_days("注文から20日、残りは40日", "remaining_days") == 40
    assert read_days("残り45日12時間", "remaining_days") == 45


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(ValueError, match="tip"):
        read_amount("100円", "tip")
    with pytest.raises(ValueError, match="tip"):
        read_days("3日", "tip")


@given(st.integers(1, 9_999_999))
def test_a_sum_is_read_back_however_it_is_grouped(number: int) -> None:
    for text in (f"{number}円", f"{number:,}円", f"¥{number:,}", f"JPY {number}"):
        assert money(text) == f"{number} JPY"


@given(st.text(max_size=60))
def test_no_text_breaks_the_readers_and_a_share_is_one_to_a_hundred(text: str) -> None:
    for field in ("order_total", "refund_amount"):
        found = read_amount(text, field)
        assert found is None or found.amount >= 0
    assert read_percent(text) in (None, *range(1, 101))
    read_days(text, "wait_days")


@pytest.mark.parametrize(
    "text", ["12.50 USD 9/20", "12.50USD 2026-09-20", "イヤホン 12.50 usd 9/20"]
)
def test_a_currency_belongs_to_the_number_before_it_not_to_the_date_after(text: str) -> None:
    assert money(text) == "12.50 USD"


def test_a_date_beside_a_share_is_no_fraction() -> None:
    assert share_offered("30%返金を提案された。回答期限は3/17") == 30
