"""Fixed ways of saying it, from phrases.tsv: found in the text with the label each stands for."""

import re
from dataclasses import dataclass

from bot.reading.frames import fits
from bot.reading.labels import Label
from bot.reading.tables import rows


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase found in a clause."""

    label: Label
    start: int
    end: int


_TABLE = tuple(
    (Label(label), () if where == "-" else tuple(where.split(",")), re.compile(pattern))
    for label, where, pattern, _, _ in rows("phrases.tsv", 5)
)
_DENIABLE = tuple(
    label
    for label in Label
    if label.startswith(
        ("problem_", "want_", "seller_", "verdict_", "has_", "accept_", "evidence_r")
    )
    and label not in (Label.SELLER_NO_REPLY, Label.VERDICT_REJECTED)
)
_DENIED = re.compile(
    r"(?:[はもがとでじゃ]|って|とか|わけ|という|こと|など|やつ|の){0,3}(?:じゃ|では|では|じゃあ|は|が|も)?"
    r"(?:ない(?!の?か)|なく|なし|なかった|ありません|ねえ|あらへん|ちゃう|違(?:う|って|い)|無)"
)


def phrases(text: str, question: str) -> list[Phrase]:
    """The phrases of a folded clause that hold under this question and are not denied right after."""
    found: list[Phrase] = []
    for label, where, pattern in _TABLE:
        if not fits(where, question):
            continue
        for hit in pattern.finditer(text):
            if label not in _DENIABLE or not _DENIED.match(text, hit.end()):
                found.append(Phrase(label, hit.start(), hit.end()))
    return found
