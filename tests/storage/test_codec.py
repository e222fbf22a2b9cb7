"""Promises of the codec: whatever a value holds survives, and old rows stay readable."""

import json
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.case.model import (
    Case,
    Evidence,
    Money,
    Offer,
    OfferKind,
    Outcome,
    Problem,
    Question,
    Remedy,
    Stage,
)
from bot.message import Button, Card, Letter, Message, Row, Style, Text
from storage.codec import Codec, CodecError

CASE = Codec(Case)
MESSAGE = Codec(Message)
GOLDEN = Path(__file__).parent / "golden"
TOKYO = timezone(timedelta(hours=9))

words = st.text(st.characters(exclude_categories=["Cs"]))
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
st.register_type_strategy(str, words)
st.register_type_strategy(datetime, st.datetimes(timezones=offsets))
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))
st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))


@given(st.from_type(Case))
def test_whatever_a_case_holds_survives(case: Case) -> None:
    found = CASE.loads(CASE.dumps(case))
    assert found == case
    assert repr(found.price) == repr(case.price)  # 12.50 is not 12.5


@given(st.from_type(Message))
def test_whatever_a_message_holds_survives(message: Message) -> None:
    assert MESSAGE.loads(MESSAGE.dumps(message)) == message


FULL = Case(
    owner="0123456789abcdef0123456789abcdef",
    number=2,
    order_no="8123456789012345",
    ordered_on=date(2026, 3, 1),
    opened_at=datetime(2026, 3, 1, 3, 4, 5, 678901, UTC),
    stage=Stage.RETURNING,
    stage_since=date(2026, 4, 1),
    ordered_assumed=True,
    title="イヤホン <b>",
    store="Shop & Co",
    price=Money(Decimal("12.50"), "USD"),
    tracking_no="RB123456789CN",
    protection_ends_at=datetime(2026, 5, 9, 23, 59, tzinfo=TOKYO),
    to_ask=(Question.PRICE, Question.PROTECTION),
    asking=Question.PROBLEM_KIND,
    question_no=7,
    shipped_on=date(2026, 3, 3),
    in_hand=True,
    arrived_on=date(2026, 3, 20),
    checked_ok=True,
    problem=Problem.DAMAGED,
    receipt_confirmed_on=date(2026, 3, 21),
    last_word_on=date(2026, 3, 22),
    letters_sent=3,
    silences=2,
    seller_spoke_on=date(2026, 3, 23),
    refund_word=True,
    offer=Offer(OfferKind.PARTIAL, Money(Decimal("5"), None), 40, date(2026, 3, 30)),
    resend_on=date(2026, 3, 24),
    parcel=2,
    remedy=Remedy.PARTIAL,
    claim=Money(Decimal("1980"), "JPY"),
    claim_percent=50,
    evidence=(Evidence("image", "ab" * 32, 1234, datetime(2026, 3, 25, 1, tzinfo=UTC)),),
    evidence_ready=True,
    disputed_on=date(2026, 3, 26),
    filed_as_return=True,
    due=Money(Decimal("6.25"), "USD"),
    due_partial=True,
    refund_decided_on=date(2026, 3, 31),
    return_by=date(2026, 4, 11),
    return_sent_on=date(2026, 4, 5),
    return_tracking="EA000000000JP",
    refunded=Money(Decimal("1.00"), "USD"),
    snoozed_until=date(2026, 4, 6),
    outcome=Outcome.PARTIAL,
    closed_from=Stage.DISPUTED,
)
SAID = Message(
    blocks=(
        Text("こんにちは"),
        Letter("手紙", "意味", "Hello"),
        Card("注文 2", (Row("段階", "返送"),), ("発送", "到着"), 1),
    ),
    buttons=(
        Button("はい", "yes:2:7:abc", Style.PRIMARY),
        Button("いいえ", "no:2:7:abc", Style.DANGER),
    ),
    case=2,
    push=True,
    urgent=True,
)


def test_the_full_case_leaves_no_field_at_its_default() -> None:
    """Else the golden file would not see a change of that field's name."""
    bare = Case("", 0, "", date.min, datetime.min.replace(tzinfo=UTC))
    same = [
        part.name for part in fields(Case) if getattr(FULL, part.name) == getattr(bare, part.name)
    ]
    assert same == []


def test_rows_of_the_first_version_stay_readable() -> None:
    """These files are rows as the first version wrote them; they are never written anew."""
    assert CASE.loads((GOLDEN / "case.json").read_bytes()) == FULL
    assert MESSAGE.loads((GOLDEN / "message.json").read_bytes()) == SAID


def test_a_row_from_before_a_field_was_added_has_its_default() -> None:
    bare = Case("o", 1, "8123456789012345", date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=UTC))
    row = json.loads(CASE.dumps(bare))
    for name in ("to_ask", "question_no", "evidence", "stage"):
        del row[name]
    assert CASE.loads(json.dumps(row)) == bare


@dataclass(frozen=True)
class Kept:
    """Something of each kind that must be refused where it does not belong."""

    at: datetime
    day: date = date(2026, 3, 1)
    sum: Decimal = Decimal(1)
    count: int = 0
    flag: bool = False
    stage: Stage = Stage.ORDERED
    maybe: str | None = "set"
    list: tuple[int, ...] = ()


AT = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "2026-03-01T00:00:00"},  # in which zone?
        {"at": 5},
        {"at": None},
        {"day": "2026-02-30"},
        {"sum": 1.5},
        {"sum": "much"},
        {"count": "1"},
        {"count": True},
        {"count": 1.0},
        {"flag": 1},
        {"stage": "lost"},
        {"maybe": 1},
        {"list": "12"},
        {"list": [1, "2"]},
        {"newer": 1},
    ],
)
def test_what_does_not_belong_is_refused(wrong: dict[str, object]) -> None:
    row = {"at": "2026-03-01T00:00:00+00:00"}
    assert Codec(Kept).loads(json.dumps(row)) == Kept(AT)
    with pytest.raises(CodecError):
        Codec(Kept).loads(json.dumps(row | wrong))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "3", "{}", '{"is":"Text"}', "\ud800"])
def test_a_broken_row_is_refused(text: str) -> None:
    with pytest.raises(CodecError):
        CASE.loads(text)


@pytest.mark.parametrize("block", [{}, {"is": "Video"}, {"text": "x"}, "x", {"is": "Text"}])
def test_a_block_of_no_known_kind_is_refused(block: object) -> None:
    with pytest.raises(CodecError):
        MESSAGE.loads(json.dumps({"blocks": [block]}))


def test_none_where_none_is_not_the_default_is_kept() -> None:
    assert Codec(Kept).loads(Codec(Kept).dumps(Kept(AT, maybe=None))).maybe is None


def test_an_instant_without_a_zone_is_not_kept() -> None:
    with pytest.raises(ValueError, match="zone"):
        Codec(Kept).dumps(Kept(datetime(2026, 3, 1)))  # noqa: DTZ001 - the very mistake


def test_a_type_that_cannot_be_kept_is_told_at_once() -> None:
    @dataclass(frozen=True)
    class Loose:
        anything: object

    with pytest.raises(TypeError):
        Codec(Loose)


def test_the_wall_time_of_an_instant_is_kept() -> None:
    found = Codec(Kept).loads(Codec(Kept).dumps(Kept(datetime(2026, 5, 9, 23, 59, tzinfo=TOKYO))))
    assert found.at.isoformat() == "2026-05-09T23:59:00+09:00"


class Colour(StrEnum):
    """Written as its value."""

    RED = "r"


def test_enums_are_written_as_their_values_and_decimals_as_text() -> None:
    @dataclass(frozen=True)
    class Paint:
        colour: Colour
        price: Decimal

    assert Codec(Paint).dumps(Paint(Colour.RED, Decimal("1.10"))) == '{"colour":"r","price":"1.10"}'
