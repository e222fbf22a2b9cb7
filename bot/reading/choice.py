"""Chooses the primary label among all that a text asserts, by the reading rules of domain.md."""

from bot.reading.labels import YES_NO, Label
from bot.reading.modality import Mood
from bot.reading.said import Assertion

_FIRST = (Label.RECEIPT_CONFIRMED, Label.DISPUTE_CANCELLED, Label.SELLER_TRAP)
_OPPOSITES = (
    (Label.SHIPPED, Label.NOT_SHIPPED),
    (Label.ARRIVED, Label.NOT_ARRIVED),
    (Label.HAS_PROBLEM, Label.ARRIVED_OK),
    (Label.RECEIPT_CONFIRMED, Label.RECEIPT_NOT_CONFIRMED),
    (Label.MESSAGED_SELLER, Label.NOT_MESSAGED_SELLER),
    (Label.SELLER_REPLIED, Label.SELLER_NO_REPLY),
    (Label.ACCEPT_OFFER, Label.REJECT_OFFER),
    (Label.EVIDENCE_READY, Label.EVIDENCE_MISSING),
    (Label.DISPUTE_OPENED, Label.DISPUTE_NOT_OPENED),
    (Label.RETURN_SHIPPED, Label.RETURN_NOT_SHIPPED),
    (Label.TRACKING_ENTERED, Label.TRACKING_NOT_ENTERED),
    (Label.REFUNDED, Label.NOT_REFUNDED),
    (Label.WANT_FULL, Label.WANT_PARTIAL),
)
_FAMILY = {
    "arrived:problem?": ("problem_", "has_problem", "arrived_ok"),
    "arrived:problem_kind?": ("problem_", "has_problem"),
    "shipped:arrived?": ("problem_", "has_problem", "arrived_ok", "arrived", "not_arrived"),
    "reshipping:arrived?": ("problem_", "has_problem", "arrived_ok", "arrived", "not_arrived"),
    "negotiating:seller_replied?": (
        "seller_offers", "seller_asks", "seller_refused", "seller_countered",
        "seller_replied", "seller_no_reply",
    ),
    "negotiating:accept_offer?": ("accept_offer", "reject_offer", "want_"),
    "preparing:remedy?": ("want_",),
    "preparing:evidence?": ("evidence_",),
    "disputed:verdict?": ("verdict_", "no_verdict"),
    "disputed:seller_counter?": ("seller_countered", "seller_"),
    "return_sent:refunded?": ("refunded_partial", "refunded", "not_refunded"),
    "refund_pending:paid?": ("refunded_partial", "refunded", "not_refunded"),
}  # fmt: skip
_SPECIFIC = (
    "problem_", "verdict_", "refunded_partial", "seller_offers", "seller_asks", "seller_refused",
    "seller_countered", "dispute_", "return_", "tracking_", "refunded", "not_refunded",
    "has_problem", "arrived_ok", "want_", "accept_", "reject_", "evidence_", "receipt_",
    "not_arrived", "arrived", "seller_no_reply", "seller_replied", "not_messaged", "messaged",
    "not_shipped", "shipped", "no_verdict", "close_case", "undo",
)  # fmt: skip


def choose(found: list[Assertion], folded: str, question: str) -> tuple[tuple[Label, ...], str]:
    """All asserted labels, the primary first, and the rule that chose it."""
    facts = [one for one in found if one.mood is Mood.FACT]
    postponed = [one for one in facts if one.label is Label.POSTPONE]
    facts = [one for one in facts if one.label not in (Label.POSTPONE, Label.UNCLEAR)]
    strong = [one for one in facts if not one.weak]
    if strong:
        facts = [one for one in facts if not one.weak or not _same_matter(one.label, strong)]
    facts, torn = _settle(facts)
    if torn:
        return (Label.UNCLEAR,), "says both"
    if facts:
        labels = _ordered([one.label for one in facts], question)
        return labels, next(one.source for one in facts if one.label is labels[0])
    if postponed:
        return (Label.POSTPONE,), "postpone"
    if any(one.mood is Mood.QUESTION for one in found):
        return (Label.QUESTION,), "question"
    if any(one.mood is Mood.PLAN for one in found):
        return (Label.POSTPONE,), "plan"
    return (Label.UNCLEAR,), "nothing certain"


def _same_matter(label: Label, strong: list[Assertion]) -> bool:
    pair = next((pair for pair in YES_NO.values() if label in pair), (label, label))
    opposite = next((pair for pair in _OPPOSITES if label in pair), (label, label))
    return any(one.label in pair or one.label in opposite for one in strong)


def _settle(facts: list[Assertion]) -> tuple[list[Assertion], bool]:
    """Of two opposite facts the last holds if it is a denial or corrects a past one; else torn."""
    if len({one.label for one in facts}) < 2:
        return facts, False
    for yes, no in _OPPOSITES:
        said = [one for one in facts if one.label in (yes, no)]
        if len({one.label for one in said}) < 2:
            continue
        last = said[-1]
        earlier = [one for one in said if one.label is not last.label]
        by_itself = last.label is Label.RECEIPT_CONFIRMED and last.source == "phrase"
        if last.label is yes and not by_itself and not all(one.past for one in earlier):
            return [], True
        facts = [one for one in facts if one.label not in (yes, no) or one.label is last.label]
    return _fine_or_not(facts), False


def _fine_or_not(facts: list[Assertion]) -> list[Assertion]:
    """A problem beats "all is well" unless it is told as past and the good comes last."""
    problems = [one for one in facts if one.label.startswith("problem_")]
    if not problems or all(one.label is not Label.ARRIVED_OK for one in facts):
        return facts
    overcome = facts[-1].label is Label.ARRIVED_OK and all(one.past for one in problems)
    beaten = problems if overcome else [one for one in facts if one.label is Label.ARRIVED_OK]
    return [one for one in facts if one not in beaten]


def _ordered(labels: list[Label], question: str) -> tuple[Label, ...]:
    unique = list(dict.fromkeys(labels))
    return tuple(sorted(unique, key=lambda label: _rank(label, question)))


def _rank(label: Label, question: str) -> tuple[int, int]:
    if label in _FIRST:
        return 0, _FIRST.index(label)
    family = _FAMILY.get(question, tuple(YES_NO.get(question, ())))
    for place, start in enumerate(family):
        if label.startswith(start):
            return 1, place
    for place, start in enumerate(_SPECIFIC):
        if label.startswith(start):
            return 2, place
    return 3, 0
