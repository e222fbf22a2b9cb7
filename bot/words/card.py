"""The card of an order: stage, who must act, until when, what to do next, and its facts."""

from datetime import datetime, timedelta

from bot.case.model import Case, Stage
from bot.case.moment import Moment
from bot.message import Card, Row
from bot.words.catalog import catalog
from bot.words.facts import NONE, Facts, ended, facts_of
from bot.words.formats import day_words, instant_words

_WHO = {
    Stage.ORDERED: "seller",
    Stage.SHIPPED: "seller",
    Stage.ARRIVED: "you",
    Stage.NEGOTIATING: "seller",
    Stage.RESHIPPING: "seller",
    Stage.PREPARING: "you",
    Stage.RETURNING: "you",
    Stage.RETURN_SENT: "seller",
    Stage.REFUND_PENDING: "bank",
}
_WAY = (
    Stage.ORDERED,
    Stage.SHIPPED,
    Stage.ARRIVED,
    Stage.PREPARING,
    Stage.DISPUTED,
    Stage.REFUND_PENDING,
    Stage.REFUNDED,
)
_ON_THE_WAY = {
    Stage.NEGOTIATING: Stage.ARRIVED,
    Stage.RESHIPPING: Stage.SHIPPED,
    Stage.RETURNING: Stage.DISPUTED,
    Stage.RETURN_SENT: Stage.DISPUTED,
}


def card(case: Case, moment: Moment, lang: str, next_due: datetime | None) -> Card:
    """The card of a case as it stands at this moment."""
    facts = facts_of(case, moment, lang)
    text = catalog(lang).text
    until, end = _until(case, moment, lang, facts), case.protection_ends_at
    until_end = end if until == facts["protection"] else None
    rows = [
        Row(text("card-stage", {}), str(facts["stage_words"])),
        Row(text("card-who", {}), text(f"who-{who_acts(case, moment)}", {})),
        Row(text("card-until", {}), until, strong=True, at=until_end),
        Row(text("card-do", {}), text(_do(case), facts), strong=True),
        Row(text("card-next", {}), next_words(next_due, moment, lang), at=next_due),
        Row(text("card-ordered", {}), text("ordered-day", facts)),
        *_known(case, lang, facts),
    ]
    here = _ON_THE_WAY.get(case.stage, case.stage)
    if here not in _WAY:
        return Card(text("card-title", facts), tuple(rows))
    way = tuple(text(f"stage-{stage}", {}) for stage in _WAY)
    return Card(text("card-title", facts), tuple(rows), way, _WAY.index(here))


def who_acts(case: Case, moment: Moment) -> str:
    """Whose move it is: you, seller, aliexpress, bank or nobody."""
    if case.stage is Stage.DISPUTED:
        filed = case.disputed_on or moment.today
        answering = moment.today <= filed + timedelta(moment.policy.seller_answers.one)
        return "seller" if answering else "aliexpress"
    return _WHO.get(case.stage, "nobody")


def next_words(next_due: datetime | None, moment: Moment, lang: str) -> str:
    """When the bot speaks next of its own accord."""
    if next_due is None:
        return catalog(lang).text("next-none", {})
    local = next_due.astimezone(moment.zone)
    return instant_words(local, moment.today, lang)


def _until(case: Case, moment: Moment, lang: str, facts: Facts) -> str:
    """Until when whoever must act has time: the page's date or our estimate, said as such."""
    text = catalog(lang).text
    match case.stage:
        case Stage.DISPUTED:
            key = "seller_answer" if who_acts(case, moment) == "seller" else "verdict_day"
            return str(facts[key])
        case Stage.RETURNING:
            return str(facts["return_by"])
        case Stage.RETURN_SENT:
            return str(facts["auto_refund"])
        case Stage.REFUND_PENDING:
            return str(facts["money_by"])
        case Stage.PREPARING if facts["window_end"] != NONE:
            return str(facts["window_end"])
        case Stage.RESHIPPING:
            return str(facts["resend_late"])
        case Stage.NEGOTIATING if case.last_word_on:
            return str(facts["answer_by"])
        case Stage.ORDERED | Stage.SHIPPED if facts["dispute"] != NONE:
            return str(facts["dispute"])
        case _ if not ended(case):
            return str(facts["protection"])
        case _:
            return text("until-none", {})


def _do(case: Case) -> str:
    if ended(case):
        return "do-over"
    if case.stage is Stage.ARRIVED and case.problem:
        return "do-arrived-problem"
    return f"do-{case.stage}"


def _known(case: Case, lang: str, facts: Facts) -> list[Row]:
    """Rows that are shown once their fact is known."""
    text = catalog(lang).text
    rows = {
        "protection": facts["protection"],
        "price": facts["price"],
        "tracking": facts["tracking"],
        "problem": facts["problem_words"],
        "evidence": text("evidence-count", facts) if case.evidence else NONE,
        "claim": facts["claim"],
        "due": facts["due"] if case.stage is Stage.REFUND_PENDING else NONE,
        "refunded": facts["refunded"] if case.refunded else NONE,
    }
    instants = {"protection": case.protection_ends_at}
    return [
        Row(text(f"card-{key}", {}), str(value), at=instants.get(key))
        for key, value in rows.items()
        if value != NONE
    ]


def list_line(case: Case, moment: Moment, lang: str, next_due: datetime | None) -> str:
    """One order in the list of all orders."""
    facts = facts_of(case, moment, lang)
    if ended(case):
        return catalog(lang).text("list-line-over", facts)
    when = "next-none" if next_due is None else "next-due"
    day = day_words(next_due.astimezone(moment.zone).date(), moment.today, lang) if next_due else ""
    next_text = catalog(lang).text(when, {"next_due": day})
    return catalog(lang).text("list-line", facts | {"next": next_text})
