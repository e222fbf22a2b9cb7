"""Ready-made values for tests: an order at any stage, and moments in Japan."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

from bot.case.habits import TOKYO
from bot.case.model import Case, Money, Problem, Stage

ORDERED_ON = date(2026, 3, 1)
ORDER = Case(
    owner="p",
    number=1,
    order_no="8123456789012345",
    ordered_on=ORDERED_ON,
    opened_at=datetime(2026, 3, 1, 12, 0, tzinfo=TOKYO),
    title="イヤホン",
    price=Money(Decimal(1980), "JPY"),
)


def yen(amount: int) -> Money:
    """A sum in yen."""
    return Money(Decimal(amount), "JPY")


def at(day: str, hour: int = 12) -> datetime:
    """A local instant in Japan: `at("2026-03-11")` is noon of that day."""
    return datetime.combine(date.fromisoformat(day), time(hour), TOKYO)


def order(stage: Stage, **facts: object) -> Case:
    """An order at a stage, with the facts that an order there usually has."""
    usual: dict[str, object] = {"stage": stage, "stage_since": ORDERED_ON}
    if stage not in (Stage.ORDERED,):
        usual["shipped_on"] = date(2026, 3, 3)
    if stage not in (Stage.ORDERED, Stage.SHIPPED):
        usual |= {"in_hand": True, "arrived_on": date(2026, 3, 20)}
    if stage in (Stage.NEGOTIATING, Stage.PREPARING, Stage.DISPUTED, Stage.RETURNING):
        usual["problem"] = Problem.DEFECTIVE
    if stage in (Stage.DISPUTED, Stage.RETURNING, Stage.RETURN_SENT, Stage.REFUND_PENDING):
        usual["disputed_on"] = date(2026, 3, 25)
    if stage in (Stage.RETURNING, Stage.RETURN_SENT):
        usual["return_by"] = date(2026, 4, 10)
    if stage is Stage.RETURN_SENT:
        usual["return_sent_on"] = date(2026, 4, 2)
    if stage is Stage.REFUND_PENDING:
        usual["refund_decided_on"] = date(2026, 4, 1)
    return replace(ORDER, **(usual | facts))  # type: ignore[arg-type]
