"""What a turn wants done: words to say and letters to write, in the imperative."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Arg = object  # a plain value of the case: date, datetime, Money, int, str or StrEnum


class LetterKind(StrEnum):
    """The letters henkin can write: to the seller, for the dispute form, for the live chat."""

    NUDGE_10 = "nudge_10"
    NUDGE_20 = "nudge_20"
    NUDGE_30 = "nudge_30"
    NUDGE_40 = "nudge_40"
    WISH = "wish"
    NOT_SHIPPED = "not_shipped"
    DEFECTIVE = "defective"
    DAMAGED = "damaged"
    WRONG_COLOR = "wrong_color"
    WRONG_ITEM = "wrong_item"
    MISSING = "missing"
    EMPTY_BOX = "empty_box"
    NOT_AS_DESCRIBED = "not_as_described"
    PROBLEM_REMINDER = "problem_reminder"  # second word after silence about a problem
    WISH_PROBLEM = "wish_problem"  # the wish for a refund of goods in hand
    ASK_RESEND = "ask_resend"
    AGREE_RESEND = "agree_resend"
    REFUSE_EXCUSE = "refuse_excuse"
    REFUSE_OFFER = "refuse_offer"
    ASK_PARTIAL = "ask_partial"
    REFUSE_CONFIRM = "refuse_confirm"  # will not confirm receipt or close the dispute first
    REFUSE_OFF_PLATFORM = "refuse_off_platform"
    ASK_RETURN_ADDRESS = "ask_return_address"
    DISPUTE_NOT_ARRIVED = "dispute_not_arrived"
    DISPUTE_ARRIVED = "dispute_arrived"
    LIVE_CHAT = "live_chat"  # the timer of the dispute is at 0 and nothing happened
    MONEY_MISSING = "money_missing"  # the refund was decided, the money is not there


@dataclass(frozen=True, slots=True)
class Say:
    """Say the catalog message `key`; `args` fill it besides the facts of the case itself."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WriteLetter:
    """Put a letter, ready to copy, into the answer."""

    kind: LetterKind


Effect = Say | WriteLetter
