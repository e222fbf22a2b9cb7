"""The moves of a case as conversations (domain.md, "The moves" and rules 1 to 19)."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case import events as e
from bot.case.decide import decide, fits
from bot.case.model import (
    BEFORE_DISPUTE,
    CLAIMED,
    OPEN,
    Evidence,
    Offer,
    OfferKind,
    Outcome,
    Problem,
    Question,
    Remedy,
    Stage,
)
from bot.case.questions import question
from tests.kit.make import ORDER, at, order, yen
from tests.kit.play import on, play, words


def test_an_order_that_never_arrives_ends_with_the_money() -> None:
    case = play(
        ORDER,
        on("2026-03-02", e.Shipped(), "shipped", stage=Stage.SHIPPED),
        on("2026-03-11", e.NotArrived(), "not-arrived", "nudge_10", stage=Stage.SHIPPED),
        on("2026-03-11", e.MessagedSeller(), "messaged"),
        on("2026-03-21", e.NotArrived(), "nudge_20"),
        on("2026-04-21", e.NotArrived(), "wish"),
        on("2026-04-30", e.NotArrived(), "not-arrived-dispute", "dispute_not_arrived"),
        on("2026-04-30", e.DisputeOpened(), "dispute-opened", stage=Stage.DISPUTED),
        on("2026-05-06", e.VerdictRefund(), "verdict-refund", stage=Stage.REFUND_PENDING),
        on("2026-05-20", e.MoneySeen(), "refunded", stage=Stage.REFUNDED),
    )
    assert (case.outcome, case.refunded) == (Outcome.FULL, yen(1980))


def test_writing_to_the_seller_before_arrival_leaves_the_clock_running() -> None:
    play(
        order(Stage.SHIPPED),
        on("2026-03-11", e.MessagedSeller(), "messaged", stage=Stage.SHIPPED),
        on("2026-03-12", e.SellerReplied(), "replied", stage=Stage.SHIPPED),
        on("2026-03-12", e.SellerAskedToWait(), "asks-wait", "refuse_excuse", stage=Stage.SHIPPED),
        on("2026-03-13", e.SellerRefused(), "refused", stage=Stage.SHIPPED),
        on("2026-03-13", e.SellerSetTrap(), "trap", "trick", stage=Stage.SHIPPED),
        on("2026-03-14", e.SellerOfferedRefund(), "offer-refund", stage=Stage.SHIPPED),
        on("2026-03-14", e.OfferAccepted(), "refund-agreed-early", stage=Stage.SHIPPED),
    )


@pytest.mark.parametrize("stage", [Stage.ORDERED, Stage.SHIPPED, Stage.RESHIPPING])
def test_arrival_told_with_a_problem_does_both_steps_at_once(stage: Stage) -> None:
    case = play(
        order(stage, in_hand=False),
        on("2026-03-20", e.ProblemFound(Problem.DAMAGED), "problem", "damaged"),
    )
    assert (case.stage, case.in_hand, case.problem) == (Stage.ARRIVED, True, Problem.DAMAGED)


def test_fine_goods_stay_arrived_until_receipt_is_confirmed() -> None:
    play(
        order(Stage.SHIPPED),
        on("2026-03-20", e.ArrivedOk(), "arrived-ok", stage=Stage.ARRIVED),
        on("2026-03-21", e.ReceiptConfirmed(), "completed", stage=Stage.COMPLETED),
    )


def test_a_problem_after_completion_comes_back_with_the_rescue_date() -> None:
    case = play(
        order(Stage.COMPLETED, receipt_confirmed_on=date(2026, 3, 21)),
        on("2026-03-25", e.ProblemFound(Problem.DEFECTIVE), "rescue", stage=Stage.ARRIVED),
    )
    assert case.receipt_confirmed_on == date(2026, 3, 21)


@pytest.mark.parametrize("stage", sorted(OPEN))
def test_receipt_with_a_problem_or_without_goods_never_completes(stage: Stage) -> None:
    for case in (order(stage, problem=Problem.DAMAGED), order(stage, in_hand=False, problem=None)):
        if stage in (Stage.ARRIVED, Stage.NEGOTIATING) and not case.in_hand:
            continue  # these two mean goods in hand
        decision = decide(case, e.ReceiptConfirmed(), at("2026-04-03"))
        assert decision.case.stage is not Stage.COMPLETED
        assert decision.case.receipt_confirmed_on == date(2026, 4, 3)


def test_a_resent_item_starts_with_a_clean_record() -> None:
    case = play(
        order(Stage.NEGOTIATING, evidence_ready=True, letters_sent=2),
        on("2026-03-22", e.SellerOfferedResend(), "offer-resend", stage=Stage.NEGOTIATING),
        on("2026-03-22", e.OfferAccepted(), "agree_resend", stage=Stage.RESHIPPING),
        on("2026-04-10", e.Arrived(), "arrived", stage=Stage.ARRIVED),
    )
    assert (case.problem, case.evidence_ready, case.letters_sent, case.parcel) == (
        None,
        False,
        0,
        2,
    )


@pytest.mark.parametrize("stage", sorted(BEFORE_DISPUTE))
def test_the_decision_to_dispute_leads_to_preparing_from_everywhere_before_it(stage: Stage) -> None:
    decision = decide(order(stage), e.DisputeDecided(), at("2026-04-03"))
    assert decision.case.stage is Stage.PREPARING


@pytest.mark.parametrize("stage", sorted(BEFORE_DISPUTE))
def test_a_filed_dispute_is_disputed_from_every_open_stage_before_it(stage: Stage) -> None:
    decision = decide(order(stage), e.DisputeOpened(), at("2026-04-03"))
    assert decision.case.stage is Stage.DISPUTED


def test_wanting_everything_waits_while_nothing_is_here() -> None:
    play(
        order(Stage.SHIPPED),
        on("2026-03-11", e.FullWanted(), "want-full-early", stage=Stage.SHIPPED),
    )
    play(order(Stage.ARRIVED), on("2026-03-21", e.FullWanted(), "want-full", stage=Stage.PREPARING))


def test_a_partial_share_becomes_a_sum() -> None:
    case = play(order(Stage.NEGOTIATING), on("2026-03-21", e.PartialWanted(percent=30)))
    assert (case.stage, case.remedy, case.claim) == (Stage.PREPARING, Remedy.PARTIAL, yen(594))


def test_a_share_that_was_not_named_is_asked_for() -> None:
    case = play(order(Stage.ARRIVED), on("2026-03-21", e.PartialWanted()))
    assert question(case) is Question.CLAIM_AMOUNT


def test_filing_as_return_goods_stays_disputed_and_is_said() -> None:
    play(
        order(Stage.PREPARING),
        on(
            "2026-03-21",
            e.DisputeOpened(as_return=True),
            "dispute-opened",
            "filed-as-return",
            stage=Stage.DISPUTED,
        ),
    )


def test_an_accepted_refund_is_claimed_for_the_agreed_sum() -> None:
    case = play(
        order(Stage.NEGOTIATING),
        on("2026-03-21", e.SellerOfferedPartial(yen(500)), "offer-partial"),
        on("2026-03-21", e.OfferAccepted(), "refund-agreed", stage=Stage.PREPARING),
    )
    assert (case.claim, case.claim_percent, case.due) == (yen(500), 25, yen(500))


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        (OfferKind.REFUND, Stage.REFUND_PENDING),
        (OfferKind.PARTIAL, Stage.REFUND_PENDING),
        (OfferKind.RETURN, Stage.RETURNING),
        (OfferKind.RESEND, Stage.DISPUTED),
    ],
)
def test_an_offer_accepted_in_a_dispute_decides_it(kind: OfferKind, stage: Stage) -> None:
    case = order(Stage.DISPUTED, offer=Offer(kind, yen(500)))
    assert decide(case, e.OfferAccepted(), at("2026-03-27")).case.stage is stage


def test_an_offer_declined_in_a_dispute_leaves_it_running() -> None:
    case = play(
        order(Stage.DISPUTED),
        on("2026-03-27", e.SellerCountered(percent=10), "countered"),
        on("2026-03-27", e.OfferRejected(), "counter-rejected", stage=Stage.DISPUTED),
    )
    assert case.offer is None


def test_no_offer_no_acceptance() -> None:
    play(order(Stage.NEGOTIATING), on("2026-03-21", e.OfferAccepted(), "not-now-no-offer"))


def test_goods_never_received_or_an_empty_box_are_not_sent_back() -> None:
    for case in (
        order(Stage.DISPUTED, in_hand=False, problem=None),
        order(Stage.DISPUTED, problem=Problem.EMPTY_BOX),
    ):
        play(
            case,
            on("2026-04-01", e.VerdictReturn(), "return-of-nothing-ruled", stage=Stage.DISPUTED),
        )


def test_a_return_runs_from_the_ruling_to_the_money() -> None:
    case = play(
        order(Stage.DISPUTED),
        on("2026-04-01", e.VerdictReturn(), "verdict-return", stage=Stage.RETURNING),
        on("2026-04-05", e.ReturnShipped(tracking_no="EE1"), stage=Stage.RETURNING),
        on("2026-04-06", e.TrackingNotEntered(), "tracking-not-entered", stage=Stage.RETURNING),
        on("2026-04-06", e.TrackingEntered(), "tracking-entered", stage=Stage.RETURN_SENT),
        on("2026-04-20", e.NoMoneySeen(), "return-not-refunded", stage=Stage.RETURN_SENT),
        on("2026-05-05", e.MoneySeen(), "refunded", stage=Stage.REFUNDED),
    )
    assert (case.return_by, case.return_sent_on) == (date(2026, 4, 11), date(2026, 4, 5))


def test_sending_back_after_a_number_of_days_that_the_page_names() -> None:
    case = play(order(Stage.DISPUTED), on("2026-04-01", e.VerdictReturn(days=7)))
    assert case.return_by == date(2026, 4, 8)


def test_a_partial_verdict_paid_in_full_is_refunded_partly() -> None:
    case = play(
        order(Stage.DISPUTED),
        on("2026-04-01", e.VerdictPartial(yen(900)), "verdict-partial", stage=Stage.REFUND_PENDING),
        on("2026-04-10", e.MoneyPartlySeen(yen(500)), "refunded-short", stage=Stage.REFUND_PENDING),
        on("2026-04-20", e.MoneySeen(yen(900)), "refunded", stage=Stage.REFUNDED),
    )
    assert (case.outcome, case.refunded) == (Outcome.PARTIAL, yen(900))


def test_less_money_than_due_stays_open_and_asks() -> None:
    play(
        order(Stage.REFUND_PENDING),
        on("2026-04-10", e.MoneySeen(yen(1000)), "refunded-short", stage=Stage.REFUND_PENDING),
        on("2026-04-11", e.MoneyPartlySeen(), "refunded-how-much", stage=Stage.REFUND_PENDING),
        on("2026-04-12", e.MoneyPartlySeen(yen(1980)), "refunded", stage=Stage.REFUNDED),
    )


@pytest.mark.parametrize("stage", sorted(CLAIMED))
def test_the_money_seen_closes_every_stage_with_a_claim(stage: Stage) -> None:
    assert decide(order(stage), e.MoneySeen(), at("2026-05-01")).case.stage is Stage.REFUNDED


def test_money_without_a_claim_is_asked_again_before_it_closes() -> None:
    play(
        order(Stage.SHIPPED),
        on("2026-03-11", e.MoneySeen(), "sure-refunded", stage=Stage.SHIPPED),
        on("2026-03-11", e.MoneySeen(sure=True), "refunded", stage=Stage.REFUNDED),
    )


@pytest.mark.parametrize("stage", sorted(CLAIMED))
def test_a_cancelled_dispute_is_urgent_while_it_can_be_filed_again(stage: Stage) -> None:
    case = order(stage, protection_ends_at=at("2026-05-01"))
    early = decide(case, e.DisputeCancelled(), at("2026-05-10"))
    late = decide(case, e.DisputeCancelled(), at("2026-05-20"))
    assert (early.case.stage, late.case.stage) == (Stage.PREPARING, Stage.CLOSED)
    assert "rescue-ladder" in words(late.effects)


def test_a_lost_case_closes_with_the_ladder_and_can_be_reopened() -> None:
    play(
        order(Stage.DISPUTED),
        on("2026-04-01", e.VerdictRejected(), "verdict-rejected", "rescue-ladder"),
        on("2026-04-02", e.Reopened(), "reopened", stage=Stage.DISPUTED),
    )


@pytest.mark.parametrize("stage", sorted(OPEN))
def test_closing_is_one_word_and_reopening_another(stage: Stage) -> None:
    case = play(
        order(stage),
        on("2026-04-01", e.CaseClosed(), "closed", stage=Stage.CLOSED),
        on("2026-04-02", e.Reopened(), "reopened", stage=stage),
    )
    assert case.outcome is None


def test_an_unknown_date_is_asked_before_a_letter_is_chosen() -> None:
    case = replace(ORDER, ordered_assumed=True, to_ask=(Question.ORDER_DATE,))
    after = play(case, on("2026-03-01", e.NotArrived(), "not-arrived-undated"))
    assert question(after) is Question.ORDER_DATE


def test_a_snooze_never_passes_a_deadline() -> None:
    case = order(Stage.SHIPPED, protection_ends_at=at("2026-03-20", 23))
    play(
        case,
        on("2026-03-11", e.Postponed(date(2026, 4, 20)), "snooze-refused"),
        on("2026-03-11", e.Postponed(date(2026, 3, 12)), "snoozed"),
    )


def test_a_file_counts_once_and_undo_never_loses_it() -> None:
    photo = Evidence("image", "ab" * 32, 100, at("2026-03-21"))
    before = order(Stage.ARRIVED, problem=Problem.DEFECTIVE)
    case = play(
        before,
        on("2026-03-21", e.PhotoKept(photo), "photo-kept"),
        on("2026-03-21", e.PhotoKept(photo), "photo-known"),
        on("2026-03-21", e.Undone(before), "undone"),
    )
    assert case.evidence == (photo,)


def test_the_question_number_changes_with_stage_or_question_and_never_by_a_repeat() -> None:
    case = order(Stage.DISPUTED)
    same = decide(case, e.NoVerdict(), at("2026-03-27")).case
    moved = decide(case, e.VerdictRefund(), at("2026-03-27")).case
    assert (same.question_no, moved.question_no) == (case.question_no, case.question_no + 1)


def test_what_repeats_a_known_arrival_does_not_fit() -> None:
    assert fits(order(Stage.SHIPPED), e.Arrived(), at("2026-03-20"))
    assert not fits(order(Stage.ARRIVED), e.Arrived(), at("2026-03-20"))
