"""The ends and plan days that cards show, and how far a snooze may go."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case.deadlines import ends, snooze_limit
from bot.case.model import Offer, OfferKind, Stage
from bot.case.policy import POLICY
from tests.case.clockwork import TOKYO, at, day, order


def test_an_order_without_a_known_end_shows_an_estimate_and_the_articles_days() -> None:
    shown = ends(order(), POLICY, TOKYO)
    assert (shown.wish_on, shown.dispute_on) == (day(50), day(60))
    assert shown.protection_estimate == day(60)
    assert shown.protection_ends_at is None
    assert shown.rescue_ends is None
    assert shown.dispute_appears_on is None


def test_the_estimate_counts_from_shipping_once_that_is_known() -> None:
    shown = ends(order(shipped_on=day(7)), POLICY, TOKYO)
    assert shown.protection_estimate == day(67)
    assert shown.dispute_appears_on == day(18)
    assert shown.dispute_on == day(60)


def test_a_known_end_replaces_the_estimate_and_rules_the_plan() -> None:
    shown = ends(order(protection_ends_at=at(45, 15)), POLICY, TOKYO)
    assert shown.protection_ends_at == at(45, 15)
    assert shown.protection_estimate is None
    assert (shown.wish_on, shown.dispute_on) == (day(30), day(40))
    assert shown.rescue_ends == day(60)


def test_protection_too_short_for_a_wish_has_none() -> None:
    shown = ends(order(protection_ends_at=at(15, 23)), POLICY, TOKYO)
    assert (shown.wish_on, shown.dispute_on) == (None, day(10))


def test_of_receipt_and_protection_the_earlier_ends_the_rescue() -> None:
    case = order(receipt_confirmed_on=day(20), protection_ends_at=at(45, 15))
    assert ends(case, POLICY, TOKYO).rescue_ends == day(35)
    assert ends(replace(case, receipt_confirmed_on=day(50)), POLICY, TOKYO).rescue_ends == day(60)


@pytest.mark.parametrize("stage", [Stage.COMPLETED, Stage.DISPUTED, Stage.CLOSED])
def test_the_rescue_date_is_shown_in_every_stage(stage: Stage) -> None:
    assert ends(order(stage, receipt_confirmed_on=day(20)), POLICY, TOKYO).rescue_ends == day(35)


def test_goods_in_hand_have_no_dispute_day_and_no_wish_day() -> None:
    shown = ends(order(Stage.NEGOTIATING, in_hand=True), POLICY, TOKYO)
    assert (shown.wish_on, shown.dispute_on) == (None, None)


def test_what_was_filed_sent_or_ruled_shows_when_to_expect_the_answer() -> None:
    shown = ends(
        order(
            Stage.REFUND_PENDING,
            disputed_on=day(3),
            return_sent_on=day(20),
            refund_decided_on=date(2026, 4, 24),
        ),
        POLICY,
        TOKYO,
    )
    assert shown.verdict_on == day(10)
    assert shown.auto_refund_on == day(50)
    assert shown.money_by == date(2026, 5, 28)
    assert (shown.card_ends, shown.paypal_ends) == (day(90), day(180))


def test_goods_to_send_back_show_their_last_day() -> None:
    assert ends(order(Stage.RETURNING, return_by=day(9)), POLICY, TOKYO).return_by == day(9)
    assert ends(order(Stage.RETURNING), POLICY, TOKYO).return_by == day(10)
    assert ends(order(Stage.SHIPPED, return_by=day(9)), POLICY, TOKYO).return_by is None


def test_a_snooze_may_go_to_the_dispute_day_then_to_the_last_morning_then_to_the_rescue() -> None:
    case = order(protection_ends_at=at(65, 10))
    assert snooze_limit(case, POLICY, TOKYO) == day(60)
    assert snooze_limit(case, POLICY, TOKYO, day(60)) == day(60)
    assert snooze_limit(case, POLICY, TOKYO, day(61)) == day(64)
    assert snooze_limit(case, POLICY, TOKYO, day(66)) == day(79)
    assert snooze_limit(case, POLICY, TOKYO, day(81)) is None


def test_a_snooze_may_not_pass_an_offer_or_a_return() -> None:
    offered = order(Stage.DISPUTED, offer=Offer(OfferKind.PARTIAL, answer_by=day(9)))
    assert snooze_limit(offered, POLICY, TOKYO) == day(9)
    assert snooze_limit(order(Stage.RETURNING, return_by=day(8)), POLICY, TOKYO) == day(8)


def test_a_case_that_only_waits_for_money_may_be_snoozed_freely() -> None:
    assert snooze_limit(order(Stage.REFUND_PENDING), POLICY, TOKYO) is None
    assert ends(order(Stage.REFUND_PENDING), POLICY, TOKYO).hard_end is None


def test_the_hard_end_is_the_instant_behind_the_limit() -> None:
    case = order(Stage.ARRIVED, in_hand=True, protection_ends_at=at(65, 10))
    assert ends(case, POLICY, TOKYO).hard_end == at(65, 10)
    assert ends(case, POLICY, TOKYO, day(66)).hard_end == at(80, 10)
