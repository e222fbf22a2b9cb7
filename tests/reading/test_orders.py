"""Pasted order pages, mails, links and typed lines become the orders they tell of."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.amounts import Amount
from bot.reading.numbers import order_numbers
from bot.reading.orders import OrderPage, read_order_line, read_orders
from tests.reading.sets import rows

NOW = datetime(2026, 10, 7, 12, tzinfo=timezone(timedelta(hours=9)))
NUMBER = "8190456712345678"


def one(text: str) -> OrderPage:
    (page,) = read_orders(text, NOW)
    return page


def test_an_order_page_fills_a_case() -> None:
    page = one(
        """配達待ち
購入者保護: 残り45日12時間
SOUNDPEATS Official Store >
SOUNDPEATS Air4 ワイヤレスイヤホン
ブラック
¥4,980 x1
小計 ¥4,980
ストアクーポン -¥500
合計 ¥4,480
注文番号: 8190456712345678 コピー
注文日: 2026年9月28日"""
    )
    assert page == OrderPage(
        order_no=NUMBER,
        title="SOUNDPEATS Air4 ワイヤレスイヤホン",
        store="SOUNDPEATS Official Store",
        price=Amount(Decimal(4480), "JPY"),
        order_date=date(2026, 9, 28),
        protection_days=45,
        protection_hours=12,
        status="shipped",
    )


def test_a_cart_of_two_orders_becomes_two_cases_with_their_own_facts() -> None:
    first, second = read_orders(
        """Completed
Order date: Aug 30, 2026
Order ID: 8190456712345601
USB C Cable 2m
US $5.12 x1
Total:US $5.12
Awaiting delivery
Order date: Sep 28, 2026
Order ID: 8190456712345602
Tempered glass
US $3.08 x1
Total:US $3.08""",
        NOW,
    )
    assert (first.title, first.status, first.order_date) == (
        "USB C Cable 2m",
        "completed",
        date(2026, 8, 30),
    )
    assert (second.title, second.status, second.order_date) == (
        "Tempered glass",
        "shipped",
        date(2026, 9, 28),
    )


def test_one_cart_shares_its_order_date() -> None:
    pages = read_orders(
        "注文日：2026/9/28\n注文番号：8190456712345601\n\n注文番号：8190456712345602", NOW
    )
    assert [page.order_date for page in pages] == [date(2026, 9, 28)] * 2


def test_a_disputes_countdown_is_no_protection_and_a_refund_no_price() -> None:
    page = one(f"紛争中\n注文番号: {NUMBER}\nセラーの回答期限: 残り4日3時間\n返金希望額: US $10.00")
    assert (page.protection_days, page.price, page.status) == (None, None, "disputed")


def test_a_delivery_estimate_is_no_order_date() -> None:
    page = one(f"注文番号 {NUMBER}\nお届け予定日: 2026/10/5\nEstimated delivery: Oct 3, 2026")
    assert page.order_date is None


def test_several_items_in_one_order_have_no_title() -> None:
    assert one(f"注文番号 {NUMBER}\nケース\n¥300 x1\nフィルム\n¥200 x1\n合計 ¥500").title is None


def test_item_and_postage_without_a_total_are_no_price() -> None:
    assert one(f"注文番号 {NUMBER}\n商品小計 ¥300\n送料 ¥200").price is None


def test_the_hour_of_the_protections_end_is_kept() -> None:
    page = one(f"Order ID {NUMBER}\nBuyer protection ends 2026-12-15 22:30")
    assert page.protection_until == datetime(2026, 12, 15, 22, 30, tzinfo=NOW.tzinfo)


def test_a_text_without_an_order_number_holds_no_order() -> None:
    assert (
        read_orders("https://ja.aliexpress.com/item/1005006123456789.html イヤホン ¥980", NOW) == ()
    )


def test_a_typed_line_registers_in_any_order() -> None:
    expected = OrderPage(
        order_no=NUMBER,
        title="ワイヤレスイヤホン",
        price=Amount(Decimal(2980), "JPY"),
        order_date=date(2026, 10, 3),
        protection_days=45,
    )
    for line in (
        f"{NUMBER} ワイヤレスイヤホン 2,980円 10/3 残り45日",
        f"/order add {NUMBER} 2,980円 ワイヤレスイヤホン 残り45日 10/3",
        f"10月3日 残り45日 ワイヤレスイヤホン ¥2,980 {NUMBER}",
        f"注文追加 {NUMBER} 「ワイヤレスイヤホン」 2980円 10/3(土) 保護期間 残り45日",
    ):
        assert read_order_line(line, NOW) == expected


def test_a_typed_line_takes_dollars_a_quoted_title_and_the_last_day() -> None:
    assert read_order_line(
        f'/order add {NUMBER} "USB C cable 2m" US $12.50 Oct 3 保護期間 12/20まで', NOW
    ) == OrderPage(
        order_no=NUMBER,
        title="USB C cable 2m",
        price=Amount(Decimal("12.50"), "USD"),
        order_date=date(2026, 10, 3),
        protection_until=date(2026, 12, 20),
    )


def test_a_typed_line_needs_exactly_one_order_number() -> None:
    assert read_order_line("イヤホン 2,980円", NOW) is None
    assert read_order_line(f"{NUMBER} 8190456712345601", NOW) is None
    assert read_order_line(f"{NUMBER[:15]} イヤホン", NOW) is None


def test_numbers_in_a_title_are_no_date_and_no_price() -> None:
    page = read_order_line(f"{NUMBER} ケース iPhone 15 用", NOW)
    assert page == OrderPage(order_no=NUMBER, title="ケース iPhone 15 用")


def _core(page: OrderPage) -> tuple[object, ...]:
    amount = page.price and (f"{page.price.amount:f}", page.price.currency)
    return page.order_no, page.title, amount, page.order_date and page.order_date.isoformat()


def test_nine_pages_of_ten_are_read_right_in_their_core() -> None:
    for name in ("orders_seen", "orders_unseen"):
        right = total = 0
        for row in rows(name):
            pages = {
                p.order_no: p for p in read_orders(row["text"], datetime.fromisoformat(row["now"]))
            }
            assert list(pages) == [order["order_no"] for order in row["orders"]]
            for order in row["orders"]:
                price = order["price"] and (order["price"]["amount"], order["price"]["currency"])
                expected = order["order_no"], order["title"], price, order["order_date"]
                right += _core(pages[order["order_no"]]) == expected
                total += 1
        assert right / total >= 0.9, name


PAGES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "注文番号", "8190456712345678", "8190456712345601", "合計", "¥1,980", "\n", ": ",
                "残り45日", "保護", "Store", "Order ID", "Total", "US $", "10/3", "「", "」",
                "x1", "─────", "発送済み", "819045671234567",
            ]
        ),
        st.text(max_size=6),
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(PAGES)
def test_a_page_has_only_order_numbers_of_its_text(text: str) -> None:
    pages = read_orders(text, NOW.astimezone(UTC))
    assert tuple(page.order_no for page in pages) == order_numbers(text)
    assert all(page.order_date is None or page.order_date <= NOW.date() for page in pages)
