"""The table of the clock, row by row: what the bot says by itself in each stage, and when."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case.model import Case, Offer, OfferKind, Outcome, Problem, Stage
from bot.case.rung import Kind
from tests.case.clockwork import at, day, days, order, words

WAITING = [Stage.ORDERED, Stage.SHIPPED, Stage.NEGOTIATING, Stage.PREPARING]
BEFORE_DISPUTE = [*WAITING, Stage.ARRIVED, Stage.RESHIPPING]
AFTER_DISPUTE = [Stage.DISPUTED, Stage.RETURNING, Stage.RETURN_SENT, Stage.REFUND_PENDING]
ENDED = [Stage.REFUNDED, Stage.COMPLETED, Stage.CLOSED]
PLAN = (Kind.NUDGE, Kind.WISH, Kind.DISPUTE)


def here(stage: Stage, **facts: object) -> Case:
    """The goods are in hand, with a problem."""
    return order(stage, in_hand=True, arrived_on=day(0), problem=Problem.DEFECTIVE, **facts)


# -- ordered, shipped: the days from the order


@pytest.mark.parametrize("stage", [Stage.ORDERED, Stage.SHIPPED])
def test_a_silent_order_is_nudged_each_ten_days_then_wished_then_disputed(stage: Stage) -> None:
    assert words(order(stage), 69, *PLAN) == [
        ("nudge", 10),
        ("nudge", 20),
        ("nudge", 30),
        ("nudge", 40),
        ("wish", 50),
        ("dispute", 60),
        ("dispute", 63),
        ("dispute", 66),
        ("dispute", 69),
    ]


@pytest.mark.parametrize("stage", [Stage.NEGOTIATING, Stage.PREPARING])
def test_the_days_of_the_order_run_on_while_nothing_has_arrived(stage: Stage) -> None:
    assert days(order(stage), 60, Kind.WISH) == [50]
    assert days(order(stage), 64, Kind.DISPUTE) == [60, 63]
    assert set(days(order(stage), 60, Kind.NUDGE)) == {10, 20, 30, 40}


@pytest.mark.parametrize("stage", [Stage.ARRIVED, Stage.NEGOTIATING, Stage.PREPARING])
def test_goods_in_hand_end_the_days_of_the_order(stage: Stage) -> None:
    assert words(here(stage), 70, *PLAN) == []


def test_a_resent_parcel_is_no_missing_order() -> None:
    assert words(order(Stage.NEGOTIATING, parcel=2), 70, *PLAN) == []


# -- the known end of protection


@pytest.mark.parametrize("stage", BEFORE_DISPUTE)
def test_every_stage_before_the_dispute_is_warned_five_times(stage: Stage) -> None:
    case = order(stage, protection_ends_at=at(100, 23, 59))
    assert days(case, 110, Kind.PROTECTION) == [86, 93, 97, 99, 100]


@pytest.mark.parametrize("stage", [*AFTER_DISPUTE, *ENDED])
def test_protection_warns_no_more_once_the_dispute_is_filed(stage: Stage) -> None:
    assert days(order(stage, protection_ends_at=at(100, 23)), 110, Kind.PROTECTION) == []


def test_an_end_before_noon_has_its_last_morning_the_day_before() -> None:
    assert days(order(protection_ends_at=at(100, 11, 59)), 110, Kind.PROTECTION)[-1] == 99
    assert days(order(protection_ends_at=at(100, 12)), 110, Kind.PROTECTION)[-1] == 100


def test_the_dispute_comes_five_days_before_a_sooner_end_and_again_on_day_sixty() -> None:
    case = order(protection_ends_at=at(50, 23, 59))
    assert days(case, 45, Kind.DISPUTE) == [45]
    assert days(case, 35, Kind.WISH) == [35]
    assert days(case, 60, Kind.NUDGE) == [10, 20, 30]
    assert days(case, 60, Kind.DISPUTE)[-1] == 60


def test_day_sixty_speaks_again_between_the_repeats_of_an_early_dispute_day() -> None:
    case = order(protection_ends_at=at(51, 23, 59))
    assert [number for number in days(case, 62, Kind.DISPUTE) if number > 57] == [58, 60, 61]


def test_a_later_end_leaves_the_dispute_on_day_sixty() -> None:
    assert days(order(protection_ends_at=at(90, 23)), 62, Kind.DISPUTE) == [60]


def test_no_dispute_before_its_button_is_shown_eleven_days_after_shipping() -> None:
    assert days(order(shipped_on=day(55)), 70, Kind.DISPUTE)[0] == 66
    assert days(order(shipped_on=day(55)), 70, Kind.WISH) == [56]


def test_waiting_for_the_button_never_goes_past_the_end_of_protection() -> None:
    late = order(shipped_on=day(55), protection_ends_at=at(62, 23, 59))
    assert words(late, 62)[-1] == ("protection", 62)
    early = replace(late, protection_ends_at=at(62, 9))
    assert words(early, 62)[-1] == ("protection", 61)


def test_an_estimate_neither_warns_nor_moves_the_days() -> None:
    assert words(order(shipped_on=day(3)), 63, *PLAN) == words(order(), 63, *PLAN)
    assert days(order(shipped_on=day(3)), 90, Kind.PROTECTION) == []


def test_after_protection_the_fifteen_days_count() -> None:
    case = here(Stage.ARRIVED, protection_ends_at=at(40, 23, 59))
    assert days(case, 80, Kind.RESCUE) == [41, 48, 52, 54, 55]


@pytest.mark.parametrize("stage", BEFORE_DISPUTE)
def test_receipt_pressed_too_early_leaves_fifteen_days(stage: Stage) -> None:
    case = order(stage, receipt_confirmed_on=day(20), problem=Problem.DEFECTIVE)
    assert days(case, 80, Kind.RESCUE) == [21, 28, 32, 34, 35]


def test_receipt_pressed_too_early_brings_the_dispute_day_forward() -> None:
    assert days(order(receipt_confirmed_on=day(20)), 31, Kind.DISPUTE) == [30]


def test_fine_goods_need_no_rescue() -> None:
    case = order(Stage.ARRIVED, in_hand=True, checked_ok=True, protection_ends_at=at(40, 23))
    assert words(case, 200) == [("protection", number) for number in (26, 33, 37, 39, 40)]


def test_a_completed_order_is_left_alone_unless_a_problem_is_on_record() -> None:
    fine = order(Stage.COMPLETED, receipt_confirmed_on=day(20))
    assert words(fine, 200) == []
    assert days(replace(fine, problem=Problem.DAMAGED), 200, Kind.RESCUE) == [21, 28, 32, 34, 35]


# -- the stages' own questions


def test_goods_in_hand_are_asked_about_after_one_and_three_days() -> None:
    case = order(Stage.ARRIVED, in_hand=True, arrived_on=day(5), stage_since=day(6))
    assert words(case, 60) == [("check", 6), ("check", 8)]
    assert words(replace(case, checked_ok=True), 60) == []


def test_an_arrival_of_unknown_day_counts_from_when_it_was_told() -> None:
    case = order(Stage.ARRIVED, in_hand=True, stage_since=day(6))
    assert words(case, 60) == [("check", 7), ("check", 9)]


def test_a_silent_seller_is_asked_about_after_three_and_six_days() -> None:
    case = here(Stage.NEGOTIATING, last_word_on=day(7), stage_since=day(6))
    assert words(case, 60) == [("answer", 10), ("answer", 13)]


def test_a_word_older_than_the_goods_does_not_count() -> None:
    case = here(Stage.NEGOTIATING, last_word_on=day(-5), stage_since=day(6))
    assert days(case, 60, Kind.ANSWER) == [9, 12]


def test_a_resend_is_asked_about_for_four_weeks_then_disputed() -> None:
    case = order(Stage.RESHIPPING, parcel=2, resend_on=day(4), stage_since=day(5))
    assert words(case, 36) == [("resend", 18), ("resend", 25), ("dispute", 32), ("dispute", 35)]


def test_a_resend_replaces_the_nudges_but_not_the_end_of_the_orders_days() -> None:
    case = order(Stage.RESHIPPING, resend_on=day(40))
    assert words(case, 62) == [("wish", 50), ("resend", 54), ("dispute", 60), ("resend", 61)]


def test_a_resend_must_fit_into_protection() -> None:
    case = order(Stage.RESHIPPING, parcel=2, resend_on=day(4), protection_ends_at=at(20, 23, 59))
    assert days(case, 15, Kind.DISPUTE) == [15]


def test_a_dispute_in_preparation_is_asked_about_after_one_day_then_every_two() -> None:
    case = here(Stage.PREPARING, stage_since=day(4))
    assert words(case, 12) == [("submit", 5), ("submit", 7), ("submit", 9), ("submit", 11)]


def test_a_verdict_is_asked_about_after_five_and_seven_days_then_every_three() -> None:
    case = here(Stage.DISPUTED, disputed_on=day(4), stage_since=day(6))
    assert days(case, 20, Kind.VERDICT) == [9, 11, 14, 17, 20]


@pytest.mark.parametrize("stage", [Stage.SHIPPED, Stage.NEGOTIATING, Stage.DISPUTED])
def test_an_offer_must_be_answered_in_time(stage: Stage) -> None:
    case = order(stage, offer=Offer(OfferKind.PARTIAL, answer_by=day(9)))
    assert days(case, 30, Kind.OFFER) == [7, 8, 9]


def test_goods_to_send_back_have_ten_days() -> None:
    told = here(Stage.RETURNING, return_by=day(14))
    untold = here(Stage.RETURNING, stage_since=day(4))
    assert words(told, 40) == [("return", number) for number in (7, 9, 12, 13, 14)]
    assert words(untold, 40) == words(told, 40)


def test_returned_goods_count_from_the_sending_day() -> None:
    case = here(Stage.RETURN_SENT, return_sent_on=day(4), stage_since=day(6))
    assert days(case, 41, Kind.RETURN_REFUND) == [14, 24, 34, 37, 40]


def test_money_is_asked_about_after_seven_fourteen_and_twenty_business_days() -> None:
    case = here(Stage.REFUND_PENDING, refund_decided_on=date(2026, 4, 24))  # before Golden Week
    asked = [day(number) for number in days(case, 120, Kind.MONEY)]
    assert asked[:3] == [date(2026, 5, 11), date(2026, 5, 20), date(2026, 5, 28)]
    assert asked[3:] == [date(2026, 6, 11), date(2026, 6, 25)], "money outstanding is never left"


@pytest.mark.parametrize("stage", ENDED)
def test_an_ended_case_is_left_alone(stage: Stage) -> None:
    case = order(
        stage,
        protection_ends_at=at(30),
        snoozed_until=day(5),
        offer=Offer(OfferKind.REFUND, answer_by=day(9)),
        return_by=day(9),
        outcome=Outcome.GIVEN_UP,
    )
    assert words(case, 400) == []


# -- side windows


@pytest.mark.parametrize("stage", [*BEFORE_DISPUTE, *AFTER_DISPUTE])
def test_each_side_window_gets_one_early_warning_while_money_is_outstanding(stage: Stage) -> None:
    case = order(stage)
    assert len(days(case, 200, Kind.CARD)) == 1
    assert len(days(case, 200, Kind.PAYPAL)) == 1


def test_a_lost_case_is_still_warned_of_the_side_windows() -> None:
    case = order(Stage.CLOSED, outcome=Outcome.LOST)
    assert words(case, 400) == [("card", 76), ("paypal", 166)]
    assert words(replace(case, outcome=Outcome.WITHDRAWN), 400) == []


def test_a_side_warning_gives_way_for_a_day_but_is_not_lost() -> None:
    case = here(Stage.DISPUTED, disputed_on=day(69), stage_since=day(69))
    assert words(case, 77, start=at(70, 12)) == [("verdict", 74), ("verdict", 76), ("card", 77)]
