"""Which question a case waits on: derived from its facts, so it can never be out of step."""

from bot.case.model import BEFORE_ARRIVAL, Case, Problem, Question, Stage

_PLAIN = {
    Stage.ORDERED: Question.SHIPPED,
    Stage.SHIPPED: Question.ARRIVED,
    Stage.RESHIPPING: Question.RESEND_ARRIVED,
    Stage.DISPUTED: Question.VERDICT,
    Stage.RETURN_SENT: Question.RETURN_REFUNDED,
    Stage.REFUND_PENDING: Question.PAID,
}


def question(case: Case) -> Question | None:
    """The pending question; None when the case is over."""
    if case.asking:
        return case.asking
    if case.to_ask and case.stage in BEFORE_ARRIVAL:
        return case.to_ask[0]
    return stage_question(case)


def stage_question(case: Case) -> Question | None:
    """The question that the stage itself asks, whatever else was put before it."""
    match case.stage:
        case Stage.ARRIVED:
            return _arrived(case)
        case Stage.NEGOTIATING:
            return Question.ACCEPT_OFFER if case.offer else Question.SELLER_REPLIED
        case Stage.PREPARING:
            return _preparing(case)
        case Stage.RETURNING:
            return Question.TRACKING_ENTERED if case.return_sent_on else Question.RETURN_SENT
        case stage:
            return _PLAIN.get(stage)


def _arrived(case: Case) -> Question:
    if case.problem is Problem.UNSAID:
        return Question.PROBLEM_KIND
    if case.problem:
        return Question.MESSAGED
    return Question.RECEIPT if case.checked_ok else Question.PROBLEM


def _preparing(case: Case) -> Question:
    if case.remedy is None:
        return Question.REMEDY
    return Question.SUBMITTED if case.evidence_ready else Question.EVIDENCE
