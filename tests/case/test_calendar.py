"""Business days are those of Japan: holidays by law, computed, and the days between the years."""

from datetime import date

import pytest

from bot.case.calendar import (
    LAST,
    business_days_after,
    day_of,
    holidays,
    is_business_day,
    shift,
    within,
)

# 内閣府「国民の祝日について」, substitute and in-between holidays included
PUBLISHED = {
    2024: "0101 0108 0211 0212 0223 0320 0429 0503 0504 0505 0506 0715 0811 0812 0916 0922 0923"
    " 1014 1103 1104 1123",
    2025: "0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0721 0811 0915 0923 1013 1103"
    " 1123 1124",
    2026: "0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103"
    " 1123",
    2027: "0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123",
}


@pytest.mark.parametrize("year", PUBLISHED)
def test_the_computed_holidays_are_the_published_ones(year: int) -> None:
    computed = sorted(f"{day:%m%d}" for day in holidays(year))
    assert computed == PUBLISHED[year].split()


@pytest.mark.parametrize(
    ("year", "spring", "autumn"),
    [
        (1999, 21, 23),
        (2012, 20, 22),
        (2023, 21, 23),
        (2028, 20, 22),
        (2044, 20, 22),
        (2099, 20, 23),
    ],
)
def test_the_equinoxes_fall_where_the_almanac_has_them(year: int, spring: int, autumn: int) -> None:
    assert date(year, 3, spring) in holidays(year)
    assert date(year, 9, autumn) in holidays(year)


def test_a_day_between_two_holidays_rests_too() -> None:
    assert date(2032, 9, 21) in holidays(2032)  # between 敬老の日 and 秋分の日
    assert date(2026, 9, 22) in holidays(2026)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 20), True),  # an ordinary Friday
        (date(2026, 11, 21), False),  # Saturday
        (date(2026, 11, 22), False),  # Sunday
        (date(2026, 11, 23), False),  # 勤労感謝の日
        (date(2026, 12, 28), True),
        (date(2026, 12, 29), False),
        (date(2026, 12, 31), False),
        (date(2027, 1, 1), False),
        (date(2029, 1, 3), False),  # a Wednesday
        (date(2029, 1, 4), True),
    ],
)
def test_money_moves_only_on_working_days(day: date, works: bool) -> None:
    assert is_business_day(day) is works


def test_business_days_count_from_the_day_after() -> None:
    friday = date(2026, 11, 20)
    assert business_days_after(friday, 0) == friday
    assert business_days_after(friday, 1) == date(2026, 11, 24)
    assert business_days_after(date(2026, 11, 21), 1) == date(2026, 11, 24)


def test_business_days_step_over_the_new_year() -> None:
    assert business_days_after(date(2026, 12, 25), 2) == date(2027, 1, 4)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_raise_nothing(day: date) -> None:
    assert within(day).year in {2, 9998}
    assert shift(day, 400) >= shift(day, -400)
    assert business_days_after(day, 20) <= LAST
    assert day_of(day.toordinal() + 10**6) <= LAST
    assert holidays(day.year)
