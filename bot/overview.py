"""The objects of `henkin cases --json`: every fact of a person's orders as plain data."""

from datetime import datetime
from typing import Any

from bot.case.deadlines import next_due
from bot.case.ends import ends
from bot.case.model import Case, Money
from bot.case.policy import POLICY
from bot.person import Person
from bot.ports import Unit


def cases_of(unit: Unit, person: Person, now: datetime) -> list[dict[str, Any]]:
    """One object for each order of a person, by number."""
    local = now.astimezone(person.habits.zone)
    return [_case(unit, person, case, local) for case in unit.cases(person.id)]


def _case(unit: Unit, person: Person, case: Case, now: datetime) -> dict[str, Any]:
    plan = ends(case, POLICY, person.habits.zone, now.date())
    said = unit.said(person.id, case.number)
    ahead = next_due(case, said, now, POLICY, person.habits) if person.reachable else None
    known = plan.protection_ends_at
    estimate = plan.protection_estimate
    end = known.date() if known else estimate
    return {
        "number": case.number,
        "order_no": case.order_no,
        "title": case.title,
        "store": case.store,
        "price": _money(case.price),
        "ordered_on": case.ordered_on.isoformat(),
        "protection_ends_on": end.isoformat() if end else None,
        "protection_estimated": known is None,
        "tracking_no": case.tracking_no,
        "stage": case.stage.value,
        "next_due": ahead[0].astimezone(person.habits.zone).isoformat() if ahead else None,
        "next_due_kind": ahead[1].rung.kind.value if ahead else None,
        "outcome": case.outcome.value if case.outcome else None,
        "refunded": _money(case.refunded),
        "evidence": [
            {"kind": file.kind, "sha256": file.sha256, "bytes": file.bytes}
            for file in case.evidence
        ],
        "history": [
            {
                "at": step.at.astimezone(person.habits.zone).isoformat(),
                "event": step.event,
                "stage": step.stage,
            }
            for step in unit.history(person.id, case.number)
        ],
    }


def _money(money: Money | None) -> dict[str, str | None] | None:
    return None if money is None else {"amount": str(money.amount), "currency": money.currency}
