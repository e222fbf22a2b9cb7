"""What dates people's words mean, and when the reader rather asks."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.dates import LOOKS_BACK, read_date, read_moment

JST = timezone(timedelta(hours=9))
WEDNESDAY = datetime(2026, 10, 7, 12, tzinfo=JST)


def day(text: str, field: str = "order_date", now: datetime = WEDNESDAY) -> str | None:
    found = read_date(text, field, now)
    return found.isoformat() if found else None


@pytest.mark.parametrize(
    "text",
    [
        "10/3", "10/3(土)", "１０／３", "10月3日", "十月三日", "10月3日（土曜日）",
        "10/3 土曜に届いた",
        "土曜日の10/3", "2026-10-03", "2026年10月3日 12:33", "26/10/3", "R8.10.3", "r8/10/3",
        "令和8年10月3日", "令和八年十月三日", "20261003", "Oct 3", "October 3rd, 2026",
        "3 Oct 2026",
        "the 3rd of October", "10.3に届いた", "3日", "今月の3日", "4日前", "四日前", "土曜",
        "先週の土曜",
        "10/3ごろ", "たしか10/3", "10/3だったと思う", "on Saturday", "four days ago",
    ],
)  # fmt: skip
def test_one_day_is_named_in_many_ways(text: str) -> None:
    assert day(text, "arrival_date") == "2026-10-03"


@pytest.mark.parametrize(
    "text",
    [
        "2、3日前", "2,3日前", "二三日前", "2〜3日前", "2日か3日前", "10/3か10/4", "10/2〜10/4",
        "数日前",
        "10/3以降", "1ヶ月以上前", "a few days ago",
    ],
)  # fmt: skip
def test_a_range_or_choice_is_asked_about(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "9月の頭",
        "9月上旬",
        "9月半ば",
        "9月下旬",
        "先月末",
        "先週",
        "先月",
        "夏に買った",
        "last week",
    ],
)
def test_a_vague_time_is_asked_about(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize("text", ["2月30日", "9/31", "13/45", "10/3(金)", "9月12日 金曜日"])
def test_an_impossible_day_or_a_weekday_that_contradicts_is_asked_about(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("先週の金曜", "2026-10-02"),
        ("先週の日曜", None),
        ("先々週の火曜", "2026-09-22"),
        ("今週の月曜", "2026-10-05"),
        ("水曜", "2026-09-30"),
        ("月曜", "2026-10-05"),
    ],
)
def test_a_weekday_looks_back_over_calendar_weeks(text: str, expected: str | None) -> None:
    assert day(text) == expected


def test_a_month_and_day_without_a_year_is_the_last_one_or_the_next_one() -> None:
    assert day("12/25", "order_date") == "2025-12-25"
    assert day("12/25", "deadline") == "2026-12-25"
    assert day("10/3", "deadline") == "2027-10-03"
    assert day("20日", "order_date") == "2026-09-20"
    assert day("20日まで", "deadline") == "2026-10-20"


def test_one_month_ago_is_the_same_day_of_the_month_before() -> None:
    assert day("１ヶ月前") == "2026-09-07"
    assert day("一か月前", now=datetime(2026, 3, 31, tzinfo=JST)) == "2026-02-28"


@pytest.mark.parametrize(
    "text",
    [
        "9/12、いや9/13",
        "9/12じゃなくて9/13",
        "9/12 あ間違えた9/13です",
        "9/12→9/13",
        "Sep 12, sorry, Sep 13",
    ],
)
def test_the_last_word_of_a_self_correction_holds(text: str) -> None:
    assert day(text) == "2026-09-13"


@pytest.mark.parametrize(
    "text",
    [
        "9/12に注文して10/3に届いた",
        "注文は9/12、到着は10/3です",
        "10/3に届いたけど注文したのは9/12",
        "9/12注文 10/3到着",
        "注文日 9/12 到着日 10/3",
        "Ordered Sep 12, received Oct 3",
    ],
)
def test_of_several_dates_the_one_for_the_field_counts(text: str) -> None:
    assert day(text, "order_date") == "2026-09-12"
    assert day(text, "arrival_date") == "2026-10-03"


@pytest.mark.parametrize(
    "text",
    [
        "まだ届いてない",
        "昨日も届かなかった",
        "明日届く",
        "10/3に届くはず",
        "10/10に届く予定",
        "10/3に注文した",
    ],
)
def test_what_has_not_arrived_has_no_day_of_arrival(text: str) -> None:
    assert day(text, "arrival_date") is None


def test_a_date_of_another_field_keeps_its_own_clause() -> None:
    assert day("9/12に注文したけどまだ届いてない", "order_date") == "2026-09-12"
    assert day("9/12に注文したけどまだ届いてない", "arrival_date") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("残り45日", "2026-11-21"),
        ("あと一週間", "2026-10-14"),
        ("10日以内に返送", "2026-10-17"),
        ("今月末まで", "2026-10-31"),
        ("来月末まで", "2026-11-30"),
        ("今月末", None),
        ("来週の金曜まで", "2026-10-16"),
        ("12/20(日)まで", "2026-12-20"),
        ("12/20(月)まで", None),
        ("until Dec 20", "2026-12-20"),
        ("昨日まで", None),
        ("2025年12月20日まで", None),
    ],
)
def test_a_deadline_looks_forward(text: str, expected: str | None) -> None:
    assert day(text, "deadline") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12/20", "2026-12-20T23:59:00+09:00"),
        ("10/10 17:30まで", "2026-10-10T17:30:00+09:00"),
        ("明日の午後5時", "2026-10-08T17:00:00+09:00"),
        ("10/10の正午まで", "2026-10-10T12:00:00+09:00"),
        ("残り3日5時間", "2026-10-10T17:00:00+09:00"),
        ("残り3日", "2026-10-10T23:59:00+09:00"),
    ],
)
def test_a_deadline_ends_at_its_hour_or_at_the_end_of_its_day(text: str, expected: str) -> None:
    moment = read_moment(text, "deadline", WEDNESDAY)
    assert moment is not None
    assert moment.isoformat() == expected


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(KeyError):
        read_date("10/3", "birthday", WEDNESDAY)


WORDS = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "昨日", "明日", "おととい", "先週の", "来週の", "金曜", "10/3", "2/29", "31日",
                "月末", "まで", "3日前", "三", "二", "千", "万", "から", "か", "〜", "いや",
                "届いた", "注文", "残り", "日", "月", "年", "R8.", "1ヶ月", "週間後", "ago", "in",
                "Oct", "12", "days", "、", "。", "(", ")", "土", "/", ".", "-", ":", "%", "円",
                "２０２６",
            ]
        ),
        st.text(max_size=4),
        st.integers(0, 99999).map(str),
    ),
    max_size=12,
).map("".join)  # fmt: skip
NOWS = st.datetimes(datetime(2024, 1, 1), datetime(2032, 12, 31), timezones=st.just(JST))  # noqa: DTZ001


@given(WORDS, NOWS, st.sampled_from(sorted(LOOKS_BACK)))
def test_looking_back_never_finds_the_future_nor_looking_forward_the_past(
    text: str, now: datetime, field: str
) -> None:
    found = read_date(text, field, now)
    if found:
        assert found <= now.date() if LOOKS_BACK[field] else found >= now.date()


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_a_full_date_is_read_back_however_it_is_written(then: date) -> None:
    now = datetime(2036, 1, 1, tzinfo=JST)
    for text in (
        then.isoformat(),
        f"{then.year}年{then.month}月{then.day}日",
        f"{then.year}/{then.month}/{then.day}({'月火水木金土日'[then.weekday()]})",
        f"R{then.year - 2018}.{then.month}.{then.day}",
        then.strftime("%b %d, %Y"),
    ):
        assert read_date(text, "order_date", now) == then
