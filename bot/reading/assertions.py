"""Everything a text asserts: phrases, verbs in their frames, yes and no, each with its mood."""

import re
from dataclasses import dataclass

from bot.reading.clauses import Clause, Link, clauses
from bot.reading.conjugation import Form
from bot.reading.frames import answer, frame_of, label_of
from bot.reading.labels import SILENT, Label
from bot.reading.lexicon import Act, acts, things
from bot.reading.modality import Mood, mood_after, moods_of_clause
from bot.reading.phrases import phrases


@dataclass(frozen=True, slots=True)
class Assertion:
    """One thing the text says, in which clause, and how it is meant."""

    label: Label
    mood: Mood
    clause: int
    source: str
    weak: bool = False
    past_denial: bool = False


_YES = re.compile(
    "(?:はい|はあい|うん|ええ|えー|おう|おお|そう(?:です|だ|や|だよ|ですね|なんです|っす)?|いえす|yes|yep|yeah|sure|ok|"
    "おけ|おっけ|おっけい|うむ|もちろん(?:です)?|ああ|せや|ほい|へい|うす|おす|いえっさ|はいな|ですです|あい|はいよ)"
    "(?:よ|ね|はい|うん)*$"
)
_NO = re.compile(
    "(?:いいえ|いえ|いいや|いや|いやいや|いえいえ|ううん|うんにゃ|いんや|んにゃ|の|no|nope|not yet|違います|ちがいます"
    "|違う|ちがう|違うよ|ちゃう|ちゃいます|いな|あかん|だめ|なし|ない|ないです|ないよ|なしです|未|のん|ぜんぜん|さっぱり)"
    "(?:です|よ|ね|や|だ|わ)*$"
)
_THIS = re.compile("これ|こっち|こちら|今回|この(?:注文|荷物|商品|件|やつ)|本件|例の")


def assertions(folded: str, question: str) -> list[Assertion]:
    """What the text asserts, in order, facts and others."""
    found: list[Assertion] = []
    elsewhere = False
    topic: frozenset[str] = frozenset()
    for number, clause in enumerate(clauses(folded)):
        moods = moods_of_clause(clause.text)
        if Mood.OTHER in moods:
            elsewhere = True
        elif _THIS.search(clause.text):
            elsewhere = False
        found += _of_clause(clause, number, question, topic, moods, elsewhere)
        named = frozenset(thing.name for thing in things(clause.text))
        topic = named or topic
        if clause.link in (Link.END, Link.BUT):
            elsewhere = False
    return found


def _of_clause(
    clause: Clause,
    number: int,
    question: str,
    topic: frozenset[str],
    moods: frozenset[Mood],
    elsewhere: bool,
) -> list[Assertion]:
    text = clause.text
    word = text.strip("、 ")
    if _YES.match(word) or _NO.match(word):
        label = answer(question, _YES.match(word) is not None)
        mood = Mood.QUESTION if clause.asked else Mood.FACT
        return [Assertion(label, mood, number, "yes/no", weak=True)]
    found = []
    taken: list[tuple[int, int]] = []
    for phrase in phrases(text, question):
        taken.append((phrase.start, phrase.end))
        mood = _mood(clause, phrase.end, moods, elsewhere, None)
        found.append(Assertion(phrase.label, mood, number, "phrase"))
    named = things(text)
    for act in acts(text):
        if any(start <= act.start < end for start, end in taken):
            continue
        near = frozenset(thing.name for thing in named if thing.start < act.end)
        found += _of_act(clause, act, near, topic, number, question, moods, elsewhere)
    if clause.asked or Mood.QUESTION in moods:
        found.append(Assertion(Label.QUESTION, Mood.QUESTION, number, "question"))
    return found


def _of_act(
    clause: Clause,
    act: Act,
    near: frozenset[str],
    topic: frozenset[str],
    number: int,
    question: str,
    moods: frozenset[Mood],
    elsewhere: bool,
) -> list[Assertion]:
    frame = frame_of(act, near or topic, question)
    if frame is None:
        if act.group != "mada":
            return []
        label: Label | None = answer(question, yes=False)
    else:
        label = label_of(act, frame)
        if act.group == "mada":
            label = frame.denied
    mood = _mood(clause, act.end, moods, elsewhere, act.form)
    if mood is Mood.UNDONE and frame is not None:
        label = frame.denied if label is frame.said else frame.said
        mood = Mood.FACT
    if label is None:
        if act.form in (Form.DONE, Form.STATE, Form.NEG, Form.NEG_PAST, Form.TE):
            return []
        label, mood = Label.UNCLEAR, _MOOD_OF_FORM.get(act.form, Mood.HEDGE)
    if label in SILENT and mood is Mood.FACT:
        mood = Mood.HEDGE
    return [Assertion(label, mood, number, act.group, past_denial=act.form is Form.NEG_PAST)]


_MOOD_OF_FORM = {
    Form.COND: Mood.CONDITION,
    Form.NEG_COND: Mood.CONDITION,
    Form.PLAIN: Mood.PLAN,
    Form.WILL: Mood.PLAN,
    Form.PLAN: Mood.PLAN,
    Form.WISH: Mood.PLAN,
    Form.ASK: Mood.PLAN,
}


def _mood(
    clause: Clause, end: int, moods: frozenset[Mood], elsewhere: bool, form: Form | None
) -> Mood:
    """How something said in this clause, ending at `end`, is meant."""
    if elsewhere:
        return Mood.OTHER
    if clause.asked:
        return Mood.QUESTION
    if clause.link is Link.THOUGHT:
        return Mood.UNREAL
    after = mood_after(clause.text[end:])
    if after is not Mood.FACT:
        return after
    return next((mood for mood in moods if mood is not Mood.OTHER), Mood.FACT)
