"""The rule pack: every number the domain rests on, with its source and how sure we are of it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Confidence = Literal["seed", "checked", "unsure"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of AliExpress or of the founding articles, as a number or a ladder of numbers.

    `value` is in `unit`; `source` names where it stands; `checked` is the day it was last looked
    up; `confidence`: "seed" stands in the founding articles, "checked" in current public material,
    "unsure" rules are asked from the buyer's own screen.
    """

    value: tuple[int, ...]
    unit: str
    source: str
    confidence: Confidence
    checked: date = date(2026, 11, 23)

    @property
    def one(self) -> int:
        """The value of a rule that is a single number."""
        (value,) = self.value
        return value


_ARTICLE_1 = "アクシグ, AliExpressの返金方法"
_HOW_TO_DISPUTE = "christinasbeautyjourney.blogspot.com/2022/03/how-to-open-dispute.html"
_ARTICLE_2 = "Open Disputeで返金してもらう手順"


def _rule(value: int | tuple[int, ...], unit: str, source: str, sure: Confidence) -> Rule:
    return Rule(value if isinstance(value, tuple) else (value,), unit, source, sure)


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules in force. Counts of days are calendar days in the buyer's zone unless said."""

    # not arrived: the days from the order
    nudge_days: Rule = field(
        default=_rule((10, 20, 30, 40), "days after the order", _ARTICLE_1, "seed")
    )
    dispute_day: Rule = field(default=_rule(60, "days after the order", _ARTICLE_1, "seed"))
    wish_before_dispute: Rule = field(
        default=_rule(10, "days before the dispute day (day 50 of 60)", _ARTICLE_1, "seed")
    )
    dispute_before_protection: Rule = field(
        default=_rule(
            5, "days before buyer protection ends", f"henkin; cf. {_HOW_TO_DISPUTE}", "checked"
        )
    )
    dispute_repeat: Rule = field(default=_rule(3, "days", "henkin", "checked"))
    dispute_appears: Rule = field(
        default=_rule(11, "days after shipment", _HOW_TO_DISPUTE, "checked")
    )
    # buyer protection
    protection_estimate: Rule = field(
        default=_rule(
            60,
            "days after shipment",
            "redlib.itinerariummentis.org/r/Aliexpress/comments/gten27",
            "unsure",
        )
    )
    protection_ladder: Rule = field(
        default=_rule(
            (-14, -7, -3, -1, 0),
            "days to the end",
            "earlier than cashbackhunter.net/blog/what-is-order-protection-on-aliexpress",
            "checked",
        )
    )
    rescue: Rule = field(
        default=_rule(
            15,
            "days after protection or receipt",
            f"{_HOW_TO_DISPUTE}; aligate.net/bayer-protection",
            "checked",
        )
    )
    rescue_ladder: Rule = field(
        default=_rule((-14, -7, -3, -1, 0), "days to the end", "henkin", "checked")
    )
    # the hours of the clock
    rung_hour: Rule = field(
        default=_rule(8, "o'clock local, when a rung is due", "henkin, manners 3.3", "checked")
    )
    noon: Rule = field(
        default=_rule(
            12, "o'clock local, from when an end has that day's morning", "henkin", "checked"
        )
    )
    # arrived, the talk with the seller, the resend
    check_days: Rule = field(default=_rule((1, 3), "days after arrival", "henkin", "checked"))
    answer_days: Rule = field(
        default=_rule(
            (3, 6),
            "days after the last word to the seller",
            "henkin, between the two articles",
            "checked",
        )
    )
    talk_hours: Rule = field(
        default=_rule(
            (48, 72),
            "hours of silence before a dispute",
            "henkin, between the two articles",
            "checked",
        )
    )
    at_once: Rule = field(
        default=_rule(
            7,
            "days to the end of protection: dispute at once",
            "henkin, between the two articles",
            "checked",
        )
    )
    resend_days: Rule = field(
        default=_rule((14, 21, 28), "days after the resend was agreed", _ARTICLE_1, "seed")
    )
    resend_takes: Rule = field(default=_rule((14, 28), "days", _ARTICLE_1, "seed"))
    # the dispute
    submit_first: Rule = field(default=_rule(1, "days after preparing began", "henkin", "checked"))
    submit_repeat: Rule = field(default=_rule(2, "days", "henkin", "checked"))
    seller_answers: Rule = field(
        default=_rule(
            5, "days after filing", f"{_ARTICLE_1}; ssopdot.com/blog/28769.html", "checked"
        )
    )
    verdict_days: Rule = field(
        default=_rule(
            (5, 7), "days after filing", f"{_ARTICLE_1}; ssopdot.com/blog/19333.html", "checked"
        )
    )
    verdict_repeat: Rule = field(default=_rule(3, "days", "henkin", "checked"))
    offer_ladder: Rule = field(
        default=_rule(
            (-2, -1, 0),
            "days to the answer-by day",
            "alixblog.com/segunda-disputa-aliexpress",
            "unsure",
        )
    )
    images_max: Rule = field(default=_rule(3, "images on the form", _ARTICLE_1, "unsure"))
    image_bytes_max: Rule = field(default=_rule(2_000_000, "bytes an image", _ARTICLE_1, "unsure"))
    dear_yen: Rule = field(default=_rule(10_000, "yen", "henkin, for article 1", "unsure"))
    dear_dollars: Rule = field(default=_rule(70, "dollars", "henkin, for article 1", "unsure"))
    # the return and the money
    return_days: Rule = field(
        default=_rule(
            10,
            "days to send the goods back",
            f"{_ARTICLE_2}; ssopdot.com/blog/19333.html",
            "checked",
        )
    )
    return_ladder: Rule = field(
        default=_rule((-7, -5, -2, -1, 0), "days to the last day", "henkin", "checked")
    )
    return_refund_days: Rule = field(
        default=_rule((10, 20, 30), "days after sending", _ARTICLE_2, "seed")
    )
    return_refund_repeat: Rule = field(default=_rule(3, "days", "henkin", "checked"))
    return_auto_refund: Rule = field(
        default=_rule(
            30, "days after sending", f"{_ARTICLE_2}; ssopdot.com/blog/19333.html", "unsure"
        )
    )
    return_postage_yen: Rule = field(
        default=_rule(1050, "yen, registered air mail", _ARTICLE_2, "seed")
    )
    money_days: Rule = field(
        default=_rule(
            (7, 14, 20),
            "business days after the ruling",
            "alixblog.com/en/aliexpress-refund-not-received",
            "checked",
        )
    )
    money_later: Rule = field(
        default=_rule((30, 40, 50, 60), "business days: still no money", "henkin", "checked")
    )
    money_takes: Rule = field(
        default=_rule(
            (3, 20), "business days", "alixblog.com/en/aliexpress-refund-not-received", "checked"
        )
    )
    # side doors
    paypal_window: Rule = field(
        default=_rule(180, "days after payment", "paypal.com/jp/smarthelp faq2337", "checked")
    )
    card_window: Rule = field(
        default=_rule((30, 90), "days after the contract", "www3.vpass.ne.jp, kaigai03", "unsure")
    )
    side_warning: Rule = field(
        default=_rule(14, "days before a side window ends", "henkin", "checked")
    )


POLICY = Policy()
