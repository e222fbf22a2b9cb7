"""What the catalogs may say of a case: its facts as words, by the names the messages use."""

from datetime import date, datetime, timedelta

from bot.case.calendar import business_days_after
from bot.case.ends import Ends, ends, snooze_limit
from bot.case.model import BEFORE_ARRIVAL, Case, Money, Problem, Question, Stage
from bot.case.moment import Moment
from bot.case.sums import dear, due_sum
from bot.words.catalog import catalog
from bot.words.formats import day_words, instant_words, money_words, share_words

NONE = "none"
Facts = dict[str, object]
LABEL_MAX = 20  # what LINE shows of a button


def name_of(case: Case, lang: str) -> str:
    """What the order is called: its title in quotes, else its number."""
    if case.title:
        return f"「{case.title}」" if lang == "ja" else f"“{case.title}”"
    return f"注文{case.number}" if lang == "ja" else f"Order {case.number}"


def label_of(case: Case, lang: str) -> str:
    """The order's name short enough for a button."""
    name = name_of(case, lang)
    if len(name) <= LABEL_MAX:
        return name
    return name[: LABEL_MAX - 2] + "…" + name[-1]


def facts_of(case: Case, moment: Moment, lang: str) -> Facts:
    """Every fact of the case that a message may name. "none" stands for what is not known."""
    plan = ends(case, moment.policy, moment.zone, moment.today)
    words = _Words(moment.today, lang)
    return {
        "name": name_of(case, lang),
        "number": case.number,
        "order_no": case.order_no,
        "title": case.title or NONE,
        "store": case.store or NONE,
        "tracking": case.tracking_no or NONE,
        "stage": case.stage.value,
        "stage_words": catalog(lang).text(f"stage-{case.stage}", {}),
        "hand": "yes" if case.in_hand else "no",
        "goods": "box" if case.problem is Problem.EMPTY_BOX else "yes" if case.in_hand else "no",
        "sent": "yes" if case.shipped_on or case.in_hand else "no",
        "dear": "yes" if dear(case, moment.policy) else "no",
        "problem": case.problem.value if case.problem else NONE,
        "problem_words": _problem(case, lang),
        "remedy": case.remedy.value if case.remedy else NONE,
        "outcome": case.outcome.value if case.outcome else NONE,
        "silences": case.silences,
        "photos": len(case.evidence),
        "assumed": "yes" if case.ordered_assumed else "no",
        "plan": "nudge" if case.stage in BEFORE_ARRIVAL else "other",
        **_sums(case, words, lang),
        **_days(case, plan, moment, words),
        **_protection(case, plan, moment, words, lang),
    }


class _Words:
    """Dates and sums of one language on one day, "none" where there is nothing."""

    def __init__(self, today: date, lang: str) -> None:
        self.today, self.lang = today, lang

    def day(self, day: date | None) -> str:
        return NONE if day is None else day_words(day, self.today, self.lang)

    def money(self, money: Money | None) -> str:
        return NONE if money is None else money_words(money, self.lang)


def _problem(case: Case, lang: str) -> str:
    if case.problem is None:
        return NONE
    key = "problem-unsaid-short" if case.problem == "unsaid" else f"problem-{case.problem}"
    return catalog(lang).text(key, {})


def _sums(case: Case, words: _Words, lang: str) -> Facts:
    offer, due = case.offer, due_sum(case)
    unsaid = catalog(lang).text("sum-unsaid", {})
    whole = catalog(lang).text("sum-whole", {})
    claim = share_words(case.claim, case.claim_percent, lang)
    offered = share_words(offer.amount, offer.percent, lang) if offer else None
    return {
        "price": words.money(case.price),
        "claim": claim or NONE,
        "claim_or_full": claim or (whole if case.price is None else words.money(case.price)),
        "offer": offered or NONE,
        "price_or_whole": words.money(case.price) if case.price else whole,
        "due": words.money(due) if due else unsaid if case.due_partial else whole,
        "refunded": whole if case.refunded is None else words.money(case.refunded),
    }


def _days(case: Case, plan: Ends, moment: Moment, words: _Words) -> Facts:
    policy, today = moment.policy, moment.today
    arrived = case.arrived_on or today
    resent = (case.resend_on or today) + timedelta(days=policy.resend_takes.value[-1])
    filed = case.disputed_on or today
    rescue_from = case.receipt_confirmed_on or today
    spoke = case.last_word_on or today
    return_by = plan.return_by or case.return_by or today + timedelta(policy.return_days.one)
    back_on = case.return_sent_on or today
    decided = case.refund_decided_on or today
    return {
        "today": words.day(today),
        "ordered": words.day(case.ordered_on),
        "day": (today - case.ordered_on).days,
        "since_arrival": (today - arrived).days,
        "dispute": words.day(plan.dispute_on),
        "rescue": words.day(plan.rescue_ends or rescue_from + timedelta(policy.rescue.one)),
        "answer_by": words.day(spoke + timedelta(policy.answer_days.value[-1])),
        "answer_by_day": words.day(case.offer.answer_by if case.offer else None),
        "seller_answer": words.day(filed + timedelta(policy.seller_answers.one)),
        "verdict_day": words.day(filed + timedelta(policy.verdict_days.value[-1])),
        "return_by": words.day(return_by),
        "return_days": max((return_by - today).days, 0),
        "auto_refund": words.day(back_on + timedelta(policy.return_auto_refund.one)),
        "money_by": words.day(business_days_after(decided, policy.money_takes.value[-1])),
        "resend_late": words.day(resent),
        "paypal": words.day(plan.paypal_ends),
        "card": words.day(plan.card_ends),
        "snooze": words.day(case.snoozed_until),
        "snooze_limit": words.day(_snooze_limit(case, moment)),
    }


def _snooze_limit(case: Case, moment: Moment) -> date | None:
    limit = snooze_limit(case, moment.policy, moment.zone, moment.today)
    return limit if limit and limit > moment.today else None


def _protection(case: Case, plan: Ends, moment: Moment, words: _Words, lang: str) -> Facts:
    known = plan.protection_ends_at
    window = known.date() if known and known >= moment.now else plan.rescue_ends
    if case.receipt_confirmed_on:
        window = plan.rescue_ends  # 完了: only the days after it are left
    since = case.shipped_on or case.ordered_on
    estimate = words.day(since + timedelta(moment.policy.protection_estimate.one))
    left = (known.date() - moment.today).days if known else 0
    fits = "unknown"
    if known:
        fits = "yes" if left >= moment.policy.resend_takes.value[-1] else "no"
    return {
        "protection_known": "yes" if known else "no",
        "protection": _until(known, moment, lang)
        if known
        else catalog(lang).text("protection-estimated", {"date": estimate}),
        "estimate": estimate,
        "protection_left": left,
        "at_once": "yes" if known and left <= moment.policy.at_once.one else "no",
        "resend_fits": fits,
        "window": _window(known, plan, moment),
        "window_end": words.day(window if window and window >= moment.today else None),
    }


def _window(known: datetime | None, plan: Ends, moment: Moment) -> str:
    """Whether protection lasts, or only the days after it, or nothing; unknown is lasting."""
    if known is None or moment.now <= known:
        return "open"
    last = plan.rescue_ends
    return "rescue" if last is not None and moment.today <= last else "over"


def _until(end: datetime, moment: Moment, lang: str) -> str:
    end = end.astimezone(moment.zone)
    return catalog(lang).text(
        "protection-known",
        {
            "date": instant_words(end, moment.today, lang),
            "remaining": left_words(end, moment.now, lang),
        },
    )


def left_words(end: datetime, now: datetime, lang: str) -> str:
    """How much time is left to an end: days, today, or over."""
    days = (end.astimezone(now.tzinfo).date() - now.date()).days
    if end < now:
        return catalog(lang).text("left-over", {})
    return catalog(lang).text("left-days" if days else "left-today", {"days": days})


def question_key(question: Question) -> str:
    """The catalog key of a question: `shipped:arrived?` is `shipped-arrived`."""
    return question.value.rstrip("?").replace(":", "-")


def ended(case: Case) -> bool:
    """Whether the case is over."""
    return case.stage in (Stage.REFUNDED, Stage.COMPLETED, Stage.CLOSED)
