"""What a seller's message says: labels, traps, tricks and the sum offered (domain, section 2)."""

import re
from dataclasses import dataclass

from bot.reading.amounts import Amount
from bot.reading.seller_looks import looks_like_seller
from bot.reading.seller_money import Percent, is_pennies, read_share, read_sum
from bot.reading.seller_rules import Finding, findings
from bot.reading.seller_words import Token, tokens

__all__ = ["Amount", "Percent", "SellerReading", "looks_like_seller", "read_seller"]

_ORDER = (
    "offers_refund", "offers_partial_refund", "offers_resend", "offers_coupon", "asks_wait",
    "extends_protection", "gives_tracking", "asks_confirm_receipt", "asks_close_dispute",
    "asks_off_platform_payment", "asks_return", "asks_return_at_buyer_cost", "refuses",
    "blames_buyer_or_post", "asks_evidence", "asks_good_review", "apology_only", "auto_reply",
    "mentions_refund_word",
)  # fmt: skip
_TRAPS = frozenset({"asks_confirm_receipt", "asks_close_dispute", "asks_off_platform_payment"})
_MONEY = frozenset({"offers_refund", "offers_partial_refund", "offers_coupon"})
_STALLING = frozenset(
    {"blames_buyer_or_post", "extends_protection", "asks_confirm_receipt", "asks_close_dispute"}
)  # beside which "it will arrive soon" asks to wait
_REFUND_WORD = re.compile(r"re[- ]?fund|refound|money ?back|返金|払い?戻|退款")
_OFFERED_BY = ("_part", "_full_sum", "_coupon_sum")  # whose sum counts first


@dataclass(frozen=True, slots=True)
class SellerReading:
    """What one message holds.

    `labels` and `trap` as in domain.md, section 2; `tricks` are the short names of the tricks that
    henkin answers, the costliest first; `amount` is the sum or share that is offered.
    """

    labels: tuple[str, ...]
    trap: bool
    tricks: tuple[str, ...]
    amount: Amount | Percent | None


def read_seller(text: str) -> SellerReading:
    """Read a message of a seller in English, Chinese or machine Japanese; linear in its length."""
    row = tokens(text)
    found = list(findings(row))
    facts = {finding.label for finding in found}
    amount = _amount(row, found)
    labels = _labels(facts, row, amount)
    bought = _buys_review(labels, facts)
    if not labels & _MONEY:
        amount = None
    if _says_refund(text, row):
        labels.add("mentions_refund_word")
    return SellerReading(
        tuple(label for label in _ORDER if label in labels),
        bool(labels & _TRAPS) or bought or "_tie" in facts,
        tuple(_tricks(labels, facts, amount, bought)),
        amount,
    )


def _labels(facts: set[str], row: list[Token], amount: Amount | Percent | None) -> set[str]:
    labels = {fact for fact in facts if not fact.startswith("_")}
    labels |= _offers(facts, row, amount)
    going_back = any(token.concept in ("return", "return_fee") for token in row)
    if "_extra" in facts or ("_fee" in facts and not going_back):
        labels.add("asks_off_platform_payment")
    at_buyer_cost = "_buyer_pays" in facts and "_seller_pays" not in facts
    if going_back and at_buyer_cost:
        labels.add("asks_return_at_buyer_cost")
    elif "_return" in facts:
        labels.add("asks_return")
    if "_wait" in facts or ("_soon" in facts and labels <= _STALLING):
        labels.add("asks_wait")
    labels |= _pleasantry(labels, facts, row)
    return labels


def _offers(facts: set[str], row: list[Token], amount: Amount | Percent | None) -> set[str]:
    """Which money and goods are offered; a sum that is the whole price is no part of it."""
    offers = {"offers_resend"} if "_tie" in facts else set()
    shares = any(token.concept in _SHARES and not token.denied for token in row)
    back_for_all = "_return" in facts and not shares  # the sum beside a return is the price
    everything = amount == Percent(100) or "_full" in facts or ("_refund" in facts and back_for_all)
    if "_part" in facts and (not everything or (shares and amount != Percent(100))):
        offers.add("offers_partial_refund")
    if everything or ("_refund" in facts and not offers & _MONEY):
        offers.add("offers_refund")
    return offers


def _says_refund(text: str, row: list[Token]) -> bool:
    """Purely by the word, also inside a refusal; misspelt ones count as mended."""
    return bool(
        _REFUND_WORD.search(text.lower())
        or any(_REFUND_WORD.search(token.words) for token in row if token.concept == "refund")
    )


_SHARES = frozenset({"percent", "half", "part", "compensate"})


def _pleasantry(labels: set[str], facts: set[str], row: list[Token]) -> set[str]:
    """An apology, a greeting or a sticker, when the message holds nothing else."""
    if "_working" in facts and labels <= {"asks_wait"}:
        labels.discard("asks_wait")
        return {"auto_reply"}
    if labels:
        return set()
    if "_sorry" in facts and "_content" not in facts:
        return {"apology_only"}
    greets = all(token.concept in _GREETING for token in row)
    if greets or ("_greeting" in facts and "_content" not in facts):
        return {"auto_reply"}
    return set()


_GREETING = frozenset({"hello", "thanks", "greeting", "end", "comma", "you", "calm"})


def _buys_review(labels: set[str], facts: set[str]) -> bool:
    """Whether a good review is paid for, with money or on condition of one with goods."""
    if "asks_good_review" not in labels:
        return False
    return bool(labels & _MONEY) or ("offers_resend" in labels and "_if_review" in facts)


def _amount(row: list[Token], found: list[Finding]) -> Amount | Percent | None:
    chinese = not any("\u3041" <= char <= "\u30fa" for token in row for char in token.words)
    chinese = chinese and any(char >= "\u4e00" for token in row for char in token.words)
    for label in _OFFERED_BY:
        for finding in sorted(found, key=lambda finding: finding.start):
            if finding.label == label:
                for token in row[finding.start : finding.end]:
                    if token.concept in ("money", "percent", "half") and not token.denied:
                        return _value(token, chinese)
    return None


def _value(token: Token, chinese: bool) -> Amount | Percent | None:
    if token.concept == "half":
        return Percent(50)
    return read_share(token.words) if token.concept == "percent" else read_sum(token.words, chinese)


def _tricks(
    labels: set[str], facts: set[str], amount: Amount | Percent | None, bought: bool
) -> list[str]:
    asks_return = labels & {"asks_return", "asks_return_at_buyer_cost"}
    partial = "offers_partial_refund" in labels
    known = {
        "close_dispute_first": "asks_close_dispute" in labels,
        "confirm_receipt_first": "asks_confirm_receipt" in labels,
        "off_platform": "asks_off_platform_payment" in labels,
        "money_for_review": bought,
        "new_item_with_next_order": "_tie" in facts,
        "pennies_offer": partial and amount is not None and is_pennies(amount),
        "small_compensation": partial and "_compensation" in facts,
        "wrong_reason": "_mind" in facts,
        "bogus_return_address": bool(asks_return) and "_address" in facts,
        "fake_tracking": "_delivered" in facts,
        "extend_processing": "_processing" in facts,
        "wait_out_timer": "asks_wait" in labels,
    }
    return [trick for trick, holds in known.items() if holds]
