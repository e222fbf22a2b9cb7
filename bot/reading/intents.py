"""Reads what a person answers: the label of the text under the question just asked."""

import re
from dataclasses import dataclass

from bot.reading.assertions import assertions
from bot.reading.choice import choose
from bot.reading.dispute import filed_as_return, wants_dispute
from bot.reading.english import english_assertions, is_english
from bot.reading.fold import fold
from bot.reading.labels import COSTLY, Label
from bot.reading.modality import Mood, moods_of_clause
from bot.reading.said import Assertion


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text means under one question.

    `label` is the primary meaning by the reading rules, `labels` all that is
    asserted, primary first. `wants_dispute`: the decision to dispute. `return_goods`: the
    dispute was filed as Return Goods by mistake. `doubtful`: a costly label said with doubt, ask
    before moving. `source` names the rule for the operator.
    """

    label: Label
    labels: tuple[Label, ...] = ()
    wants_dispute: bool = False
    return_goods: bool = False
    doubtful: bool = False
    source: str = ""


_LONGEST = 1600
_LETTER = re.compile("[a-z0-9ぁ-ん一-龥々]")


def read_answer(text: str, question: str) -> Reading:
    """The reading of a text under a question key such as "shipped:arrived?" or "idle:any"."""
    folded = fold(text)
    if len(folded) > _LONGEST:  # an answer stands at the beginning or at the end
        folded = folded[: _LONGEST // 2] + "\n" + folded[-_LONGEST // 2 :]
    if not _LETTER.search(folded):
        return Reading(Label.UNCLEAR, source="no words")
    read = english_assertions if is_english(folded) else assertions
    found = read(folded, question)
    labels, source = choose(found, folded, question)
    label = labels[0]
    return Reading(
        label=label,
        labels=labels,
        wants_dispute=wants_dispute(folded),
        return_goods=Label.DISPUTE_OPENED in labels and filed_as_return(folded),
        doubtful=label in COSTLY and _doubt(found, folded),
        source=source,
    )


def _doubt(found: list[Assertion], folded: str) -> bool:
    return bool(moods_of_clause(folded)) or any(one.mood is not Mood.FACT for one in found)
