"""meant(): the events that a text tells of, in the order in which they happened."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from bot.case.events import DisputeDecided, Event, FactsTold, QuestionAsked, Reopened, Unclear
from bot.case.model import Case, Question
from bot.case.questions import question
from bot.meaning import seller, told, values, wondered
from bot.meaning.labelled import event_of
from bot.meaning.quoted import quoted, reopens
from bot.reading.intents import Reading, read_answer
from bot.reading.labels import COSTLY, SILENT, Label
from bot.reading.questions import read_question
from bot.reading.seller import looks_like_seller, read_seller

_CAUSES = {label: place for place, label in enumerate(Label)}  # the enum's order is a case's course
_CAUSES[Label.UNDO] = -1  # what is told besides holds after it
_VAGUER = {
    Label.SELLER_OFFERS_PARTIAL: Label.SELLER_OFFERS_REFUND,
    Label.SELLER_COUNTERED: Label.SELLER_OFFERS_PARTIAL,
    Label.VERDICT_PARTIAL: Label.VERDICT_REFUND,
    Label.REFUNDED_PARTIAL: Label.REFUNDED,
}  # beside the special label the general one tells nothing

_DEAR = COSTLY - {Label.ARRIVED_OK}
_ENDS = frozenset({Label.VERDICT_REJECTED, Label.CLOSE_CASE})  # not without being asked
_KANA = re.compile("[ぁ-んァ-ヶ]")
_A_SENTENCE = 60  # letters; a longer text that looks like a seller's was pasted


@dataclass(frozen=True, slots=True)
class Meant:
    """The events of a text; `doubtful` is a costly label to be asked again before it moves."""

    events: tuple[Event, ...]
    doubtful: Label | None = None

    @property
    def silent(self) -> bool:
        """Whether nothing was told: not understood, or only asked."""
        return all(isinstance(event, Unclear | QuestionAsked) for event in self.events)


def meant(text: str, case: Case, now: datetime) -> Meant:
    """What a text means for a case. `now` is aware, in the person's zone."""
    if not case.open and reopens(text):
        return Meant((Reopened(),))
    heard_them = quoted(text)
    if heard_them:
        return Meant(seller.events_of(read_seller(heard_them)))
    topic = read_question(text)
    if looks_like_seller(text):
        heard = read_seller(text)
        strange = topic is None and not _KANA.search(text)
        if heard.labels or heard.tricks or strange or len(text) > _A_SENTENCE:
            return Meant(seller.events_of(heard))
    asked = question(case) or Question.IDLE
    reading = _with_its_state(wondered.beside(text, asked.value, topic), text, topic)
    if reading.label not in SILENT or reading.wants_dispute:
        what = _facts(text, now, reading)
        more = wondered.answers(topic, frozenset(reading.labels or (reading.label,)))
        return replace(what, events=what.events + more)
    if topic:
        fact = told.volunteered(wondered.unasked(text), now)
        return Meant((*([fact] if fact else ()), *wondered.answers(topic, frozenset())))
    value = values.answer(text, asked, case, now)
    if value:
        return Meant((value,))
    facts = told.volunteered(text, now)
    if facts:
        return Meant((facts,))
    if asked is Question.TITLE and reading.label is Label.UNCLEAR:
        name = told.title(text)
        if name:
            return Meant((FactsTold(title=name),))
    if reading.label is Label.UNCLEAR:
        reading = read_answer(text, Question.IDLE.value)  # no answer, but perhaps other news
        if reading.label not in SILENT | _ENDS:
            return _facts(text, now, replace(reading, doubtful=reading.label in _DEAR))
    label = Label.UNCLEAR if reading.label in _ENDS else reading.label
    return Meant((event_of(label, text, now, reading),))


def _with_its_state(reading: Reading, text: str, topic: str | None) -> Reading:
    """An arrival told under another question, read once more for what is said of the goods."""
    if reading.labels != (Label.ARRIVED,):
        return reading
    again = wondered.beside(text, Question.ARRIVED.value, topic)
    return again if Label.ARRIVED in again.labels else reading


def _facts(text: str, now: datetime, reading: Reading) -> Meant:
    """Every asserted fact, earlier ones first, and what was told of the order besides."""
    said = _one_problem(reading.labels or (reading.label,)) - SILENT
    if Label.RECEIPT_CONFIRMED in said:
        said.discard(Label.NOT_ARRIVED)  # 完了 before it came is one matter, and the worse one
    vague = {general for special, general in _VAGUER.items() if special in said}
    labels = sorted(said - vague, key=_CAUSES.__getitem__)
    events = [event_of(label, text, now, reading) for label in labels]
    if reading.wants_dispute and Label.DISPUTE_OPENED not in labels:
        events.append(DisputeDecided())
    facts = told.volunteered(text, now)
    if facts and facts.protection_ends_at:
        events.insert(0, FactsTold(protection_ends_at=facts.protection_ends_at))
    return Meant(tuple(events), reading.label if reading.doubtful else None)


def _one_problem(labels: tuple[Label, ...]) -> set[Label]:
    """The labels with the first kind of problem only: the one the text is most about."""
    problems = [label for label in labels if label.startswith("problem_")]
    return set(labels) - set(problems[1:])
