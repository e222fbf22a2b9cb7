"""Verb + thing + question: the table that turns what a clause says into labels."""

from dataclasses import dataclass
from functools import cache

from bot.reading.conjugation import Form
from bot.reading.labels import Label
from bot.reading.lexicon import Act
from bot.reading.tables import rows


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of frames.tsv."""

    verbs: frozenset[str]
    things: frozenset[str]
    questions: tuple[str, ...]
    said: Label | None
    denied: Label | None
    counts: str


_DONE = frozenset({Form.DONE, Form.STATE, Form.TE})
_DENIED = frozenset({Form.NEG, Form.NEG_PAST, Form.NEG_TE})
_LASTING = frozenset({"aru", "work", "light", "differ", "suffice", "lack", "stop"})
_DECIDED = frozenset({Form.PLAIN, Form.WISH, Form.WILL, Form.PLAN})


def _cell(text: str) -> frozenset[str]:
    return frozenset(() if text == "-" else text.split(","))


def _label(text: str) -> Label | None:
    return None if text == "-" else Label(text)


FRAMES: tuple[Frame, ...] = tuple(
    Frame(
        _cell(verbs),
        _cell(things),
        () if questions == "-" else tuple(questions.split(",")),
        _label(said),
        _label(denied),
        counts,
    )
    for verbs, things, questions, said, denied, counts, *_ in rows("frames.tsv", 9)
)


def fits(prefixes: tuple[str, ...], question: str) -> bool:
    """Whether a line of a table holds under this question."""
    return not prefixes or question.startswith(prefixes)


@cache
def _candidates(group: str, incoming: bool, question: str) -> tuple[Frame, ...]:
    """The lines for a verb under a question; まだ denies whatever thing it stands with."""
    names = {group, group + "_in"} if incoming else {group}
    return tuple(
        frame
        for frame in FRAMES
        if fits(frame.questions, question)
        and (names & frame.verbs or (group == "mada" and frame.things and frame.denied))
    )


def frame_of(act: Act, near: frozenset[str], question: str) -> Frame | None:
    """The first frame of the table for this act among these things, under this question."""
    for frame in _candidates(act.group, act.incoming, question):
        if not frame.things or frame.things & near:
            return frame
    return None


def label_of(act: Act, frame: Frame) -> Label | None:
    """What the act says as a fact within its frame; None if its form tells no fact."""
    if act.form in _DENIED:
        return frame.denied
    if act.form is Form.WISH_NEG and frame.counts == "wish":
        return frame.denied
    if act.form in _DONE or (act.form is Form.PLAIN and act.group in _LASTING):
        return frame.said
    return frame.said if frame.counts == "wish" and act.form in _DECIDED else None
