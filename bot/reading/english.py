"""Reads answers written in English: the same layers as for Japanese, over a table of its own."""

import re

from bot.reading.frames import fits
from bot.reading.labels import Label
from bot.reading.modality import Mood
from bot.reading.said import Assertion
from bot.reading.tables import rows
from bot.reading.yes_no import answer

_SHORT = (
    "(not|never|havent|hasnt|hadnt|didnt|dont|doesnt|wasnt|isnt|arent|wont|cant|couldnt"
    "|no one|nobody"
    "|nothing|none|yet to|have yet to|without)"
)
_TABLE = tuple(
    (
        Label(label),
        () if where == "-" else tuple(where.split(",")),
        re.compile(pattern.replace("<not>", rf"\b{_SHORT}\b")),
    )
    for label, where, pattern, _ in rows("english.tsv", 4)
)
_CUT = re.compile(r"[.!\n;]+|,|\b(?:but|however|although|though|because)\b|(\?+)")
_ASKING = re.compile(
    r"^(?:(?:so|and|hi|hello|ok|okay|well|um|hey) )*"
    r"(?:what|when(?! (?:it|they|i|the)\b)|where|which|who|why|how|do"
    r"|does|did|is|are|was|can|could"
    r"|should|will|would|has|have i|may i|shall)\b(?! not arrived)"
)
_DOUBT = re.compile(
    r"\b(?:maybe|perhaps|probably|might|i think|i guess|not sure|unsure|im not certain|seems?"
    r"|possibly"
    r"|supposedly|apparently|dont know|no idea|dont remember|i believe|should have|hopefully)\b"
)
_SYSTEM = re.compile(
    r"\b(?:tracking|status|app|site|page|system|email|e-mail) (?:\w+ )?(?:says?|shows?|said|is"
    r"|claims?)"
)
_ELSEWHERE = re.compile(
    r"\b(?:another|other|different|last|previous) (?:order|one|parcel|package|time|shop|store)\b"
    r"|\b(?:my (?:friend(?!$)|wife|husband|brother|sister|mother)s?"
    r"|amazon|ebay|temu|shein|rakuten)\b"
)
_CONDITION = re.compile(r"\b(?:if|once|unless|until|as soon as|when(?:ever)? (?:it|they|i|the))\b")
_PLAN = re.compile(r"\b(?:will|ill|going to|gonna|plan to|want to|would like to|about to|intend)\b")
_YES = re.compile(
    r"^(?:yes|yeah|yep|yup|sure|of course|absolutely|indeed|correct|aye|ya|y)(?: it did| i did"
    r"| they did| please| it has| i have)?$"
)
_NO = re.compile(
    r"^(?:no|nope|nah|not yet|n|negative|never|not really|no it didnt|no i didnt|no i havent"
    r"|unfortunately not|nay|not)$"
)
_WANTS = frozenset(
    {
        Label.WANT_FULL,
        Label.WANT_PARTIAL,
        Label.ACCEPT_OFFER,
        Label.REJECT_OFFER,
        Label.CLOSE_CASE,
        Label.UNDO,
    }
)
_TOLD = ("seller_", "no_", "not_")


def is_english(folded: str) -> bool:
    """True for a text in Latin letters with hardly a kana or kanji in it."""
    latin = sum("a" <= letter <= "z" for letter in folded)
    letters = sum(letter.isalpha() for letter in folded)
    return latin >= 2 and (latin == letters or (latin * 10 >= 9 * letters and " " in folded))


def english_assertions(folded: str, question: str) -> list[Assertion]:
    """What an English text asserts, in order."""
    text = folded.replace("'", "").replace("\u2019", "")
    found: list[Assertion] = []
    for number, (clause, asked) in enumerate(_clauses(text)):
        found += _of_clause(clause, asked, number, question)
    return found


def _clauses(text: str) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    start = 0
    for cut in _CUT.finditer(text):
        found.append((" ".join(text[start : cut.start()].split()), cut.group(1) is not None))
        start = cut.end()
    found.append((" ".join(text[start:].split()), False))
    return [(clause, asked) for clause, asked in found if clause]


def _of_clause(clause: str, asked: bool, number: int, question: str) -> list[Assertion]:
    if asked or _ASKING.match(clause):
        return [Assertion(Label.QUESTION, Mood.QUESTION, number, "english question")]
    if _YES.match(clause) or _NO.match(clause):
        label = answer(question, _YES.match(clause) is not None)
        return [Assertion(label, Mood.FACT, number, "yes/no", weak=True)]
    mood = _mood(clause)
    for label, where, pattern in _TABLE:
        if fits(where, question) and pattern.search(clause):
            if label is Label.POSTPONE:
                return [Assertion(label, Mood.FACT, number, "english")]
            return [Assertion(label, _for_label(mood, label), number, "english")]
    if mood is Mood.FACT:
        return []
    return [Assertion(Label.UNCLEAR, mood, number, "english")]


def _mood(clause: str) -> Mood:
    for mood, pattern in (
        (Mood.OTHER, _ELSEWHERE),
        (Mood.HEDGE, _DOUBT),
        (Mood.CONDITION, _CONDITION),
        (Mood.HEARSAY, _SYSTEM),
        (Mood.PLAN, _PLAN),
    ):
        if pattern.search(clause):
            return mood
    return Mood.FACT


def _for_label(mood: Mood, label: Label) -> Mood:
    """The seller's words may be hearsay and in the future, a wish may be a plan."""
    if label in _WANTS and mood is Mood.PLAN:
        return Mood.FACT
    if label.startswith(_TOLD) and mood in (Mood.HEARSAY, Mood.PLAN):
        return Mood.FACT
    return mood
