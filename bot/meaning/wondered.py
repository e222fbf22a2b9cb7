"""What a buyer wonders: the answer to add, and what a question does not tell of its subject."""

import re
from dataclasses import replace

from bot.case.events import QuestionAsked
from bot.reading.intents import Reading, read_answer
from bot.reading.labels import SILENT, Label
from bot.reading.normalise import normalise
from bot.reading.questions import PLANS, SMALL_TALK, asks

_PIECE = re.compile(r"(?<=[。!?\n])|(?<=けど)|(?<=[がでし]、)|(?<=のに)|(?<=ですが)|(?<=ましたが)")
_DONE = re.compile(
    r"しま(?:った|いました)|ちゃった|ちゃいました|もうた|ました|already|i (?:did|have)\b", re.I
)
_ALL = frozenset(Label)
_NOT_TOLD: dict[str, frozenset[Label]] = {
    **dict.fromkeys(SMALL_TALK | {"invent"}, _ALL),
    "threat": frozenset({Label.SELLER_TRAP, Label.MESSAGED_SELLER, Label.DISPUTE_OPENED}),
    "bonus": frozenset({Label.REFUNDED, Label.VERDICT_REFUND}),
    "full-or-partial": frozenset({Label.REFUNDED_PARTIAL, Label.VERDICT_PARTIAL}),
    "customs": frozenset({Label.ARRIVED}),
    "timer-zero": frozenset({Label.PROBLEM_DEFECTIVE, Label.NOT_ARRIVED}),
    "tracking-stuck": frozenset({Label.PROBLEM_DEFECTIVE}),
    "privacy": _ALL,
}
"""Topic → labels that a text about it never asserts: what came back as bonus is no refund."""

_ONLY_ASKED: dict[str, frozenset[Label]] = {
    **dict.fromkeys(("receipt-press", "seller-receipt"), frozenset({Label.RECEIPT_CONFIRMED})),
    **dict.fromkeys(("dispute-cancel", "seller-close"), frozenset({Label.DISPUTE_CANCELLED})),
    "stop": frozenset({Label.CLOSE_CASE}),
    "undo": frozenset({Label.UNDO}),
}
"""Topic → labels that need a piece of their own: to ask whether to press is no press."""

_ANSWERED: dict[str, frozenset[Label]] = {
    "next": _ALL,
    **dict.fromkeys(("receipt-mistake", "receipt-what"), frozenset({Label.RECEIPT_CONFIRMED})),
    "auto-completed": frozenset({Label.RECEIPT_CONFIRMED}),
    "not-shipped": frozenset({Label.NOT_SHIPPED}),
    "not-arrives": frozenset({Label.NOT_ARRIVED}),
    "when-arrives": frozenset({Label.ARRIVED}),
    "wait-seller": frozenset({Label.SELLER_NO_REPLY}),
    "appeal": frozenset({Label.VERDICT_REJECTED}),
    "evidence-which": frozenset(label for label in Label if label.startswith("problem_")),
    "broken-arrives": frozenset(label for label in Label if label.startswith("problem_")),
}
"""Topic → labels whose own message says already what the answer would say."""


def beside(text: str, question: str, topic: str | None) -> Reading:
    """The reading of a text without what its question or plan only speaks about."""
    reading = read_answer(text, question)
    if topic is None:
        return reading
    said = reading.labels or (reading.label,)
    left = tuple(label for label in said if label not in _untold(text, question, topic))
    same = bool(left) and left[0] is reading.label
    return replace(
        reading,
        label=left[0] if left else Label.QUESTION,
        labels=left,
        wants_dispute=reading.wants_dispute and topic not in PLANS,
        doubtful=reading.doubtful and same,
    )


def _untold(text: str, question: str, topic: str) -> frozenset[Label]:
    if topic not in _ONLY_ASKED:
        return _NOT_TOLD.get(topic, frozenset())
    if _DONE.search(normalise(text)):
        return frozenset()
    return _ONLY_ASKED[topic] - frozenset(read_answer(unasked(text), question).labels)


def answers(topic: str | None, said: frozenset[Label]) -> tuple[QuestionAsked, ...]:
    """The question as an event, unless what was told beside it brings the answer already."""
    told = said - SILENT
    if topic is None or (told and topic in SMALL_TALK) or told & _ANSWERED.get(topic, frozenset()):
        return ()
    return (QuestionAsked(f"q-{topic}"),)


def unasked(text: str) -> str:
    """The pieces of a text that ask nothing; a number in a question is no fact."""
    return "".join(piece for piece in _PIECE.split(normalise(text)) if not asks(piece))
