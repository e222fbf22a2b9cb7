"""A seller's message is read right: labels, traps, the sum offered, and whose words they are."""

import json
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.amounts import Amount
from bot.reading.seller import Percent, looks_like_seller, read_seller
from bot.reading.seller_rules import findings, rules
from bot.reading.seller_words import tokens

DATA = Path(__file__).parent / "data"


def messages(name: str) -> list[dict[str, object]]:
    lines = (DATA / f"seller_{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def pairs(name: str) -> Iterator[tuple[set[str], set[str]]]:
    for message in messages(name):
        said = message["labels"]
        assert isinstance(said, list)
        yield set(said), set(read_seller(str(message["text"])).labels)


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_no_trap_is_missed(name: str) -> None:
    traps = [m for m in messages(name) if m["trap"]]
    assert len(traps) >= 25
    assert [m["text"] for m in traps if not read_seller(str(m["text"])).trap] == []


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_an_honest_message_is_hardly_ever_called_a_trap(name: str) -> None:
    honest = [m for m in messages(name) if not m["trap"]]
    alarms = [m["text"] for m in honest if read_seller(str(m["text"])).trap]
    assert len(alarms) <= 0.04 * len(honest), alarms


def test_traps_in_many_manners_are_told_from_their_honest_neighbours() -> None:
    wrong = [
        m["text"] for m in messages("traps") if read_seller(str(m["text"])).trap is not m["trap"]
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_labels_are_right_by_the_bar_of_nine_tenths(name: str) -> None:
    right = sum(len(said & read) for said, read in pairs(name))
    wrong = sum(len(said ^ read) for said, read in pairs(name))
    assert 2 * right / (2 * right + wrong) >= 0.90


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_the_sum_offered_is_read_in_nineteen_of_twenty(name: str) -> None:
    wrong = [m["text"] for m in messages(name) if not same_sum(m["amount"], str(m["text"]))]
    assert len(wrong) <= 0.05 * len(messages(name)), wrong


def same_sum(said: object, text: str) -> bool:
    read = read_seller(text).amount
    if not isinstance(said, dict):
        return read is None
    if "percent" in said:
        return read == Percent(said["percent"])
    return read == Amount(Decimal(said["amount"]), said["currency"])


def test_each_rule_finds_its_own_example() -> None:
    lost = [
        (rule.label, rule.example)
        for rule in rules()
        if rule.example != "-"
        and rule.label not in {finding.label for finding in findings(tokens(rule.example))}
    ]
    assert lost == []


@pytest.mark.parametrize(
    "text",
    [
        "You don't need to confirm receipt now.",
        "please do not close the dispute",
        "no need to cancel the dispute, just wait for AliExpress",
        "We never use WhatsApp, please talk here only.",
        "Please confirm whether you received the parcel.",
        "Please confirm your address for us.",
        "We have cancelled the order for you and refund you in full.",
        "不用取消纠纷",
        "请不要确认收货",
        "紛争を閉じる必要はありません。",
        "受取確認はまだ押さないでください。",
    ],
)
def test_what_the_seller_tells_you_not_to_do_is_no_trap(text: str) -> None:
    assert not read_seller(text).trap


@pytest.mark.parametrize(
    ("text", "tricks"),
    [
        ("Please close the dispute first, then we refund.", ("close_dispute_first",)),
        ("Please confirm receipt, then we refund.", ("confirm_receipt_first",)),
        ("Give me your PayPal, I refund you there.", ("off_platform",)),
        ("5 stars and I refund you 3 usd", ("money_for_review",)),
        (
            "We send the missing part with your next order.",
            ("new_item_with_next_order",),
        ),
        ("We can refund 0.5 usd, ok?", ("pennies_offer",)),
        ("We give you 4 USD compensation.", ("small_compensation",)),
        ("Please choose the reason: I changed my mind. We will refund.", ("wrong_reason",)),
        ("Please agree to extend the processing time.", ("extend_processing", "wait_out_timer")),
        ("Please wait 10 days more.", ("wait_out_timer",)),
    ],
)
def test_each_trick_is_named(text: str, tricks: tuple[str, ...]) -> None:
    assert read_seller(text).tricks == tricks


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_letters_of_sellers_are_mostly_known_as_such(name: str) -> None:
    letters = [m for m in messages(name) if len(str(m["text"])) >= 60]
    known = [m for m in letters if looks_like_seller(str(m["text"]))]
    assert len(known) >= 0.8 * len(letters)


@pytest.mark.parametrize(
    "text",
    [
        "it arrived but broken",
        "The seller wants me to close the dispute. Should I?",
        "no, they have not answered yet",
        "I want a full refund please",
        "he offered 5 dollars",
        "yes",
        "not yet, please remind me tomorrow",
        "can you help me with the refund?",
        "could you please tell me how to open the dispute now?",
        "do you need more photos of the box from me?",
        "package is stuck at customs, still waiting for 3 weeks",
        "the parcel arrived but the box was crushed and one piece is missing",
        "Can you remind me again in three days please?",
        "they want me to confirm receipt first and then send a new one",
        "I sent them the photos yesterday, no answer yet",
        "You can close the case now",
        "届いたけど壊れてた",
        "セラーから紛争をキャンセルしてくださいと言われた",
        "返金してください",
        "まだ届きません。どうすればいいですか?",
        "お待ちくださいって言われました",
        "全額返金を希望します",
        "受取確認を押してしまいました",
        "不良品",
        "返金済み",
        "未着です",
        "8123456789012345",
        "👍",
        "",
    ],
)
def test_the_buyers_own_answers_are_not_taken_for_the_sellers(text: str) -> None:
    assert not looks_like_seller(text)


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error_and_in_known_labels(text: str) -> None:
    reading = read_seller(text)
    assert reading == read_seller(text)
    assert isinstance(looks_like_seller(text), bool)


@pytest.mark.parametrize(
    "piece", ["please close the ", "返金 ", "不", "5 usd or ", "a", "[", "refund ~ "]
)
def test_a_text_of_ten_thousand_characters_takes_no_longer_than_its_length(piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    read_seller("warm up: 温める 你好")
    begun = time.perf_counter()
    read_seller(text)
    looks_like_seller(text)
    assert time.perf_counter() - begun < 1.0
