"""Whatever is typed: no crash, no move out of noise, no flip by width or by a later denial."""

import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.clauses import clauses
from bot.reading.conjugation import Form, read_ending
from bot.reading.fold import fold
from bot.reading.intents import read_answer
from bot.reading.labels import QUESTIONS, SILENT, Label
from bot.reading.normalise import normalise
from bot.reading.tables import rows

_SEEN = [
    line.split("\t")
    for line in (Path(__file__).parent / "data/intents_seen.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
_answers = st.sampled_from([(question, text) for _, question, text, _ in _SEEN])
_questions = st.sampled_from(QUESTIONS)
_noise = st.text(st.characters(codec=None, exclude_categories=()), max_size=80)
_syllables = st.text("ぬゆよむめへほふ絵猫空雨qxz#@%1234567890 ", max_size=30)


@given(_answers)
@settings(max_examples=300, deadline=None)
def test_a_later_not_yet_arrived_is_never_read_as_arrived(answer: tuple[str, str]) -> None:
    _, text = answer
    for tail in ("けど まだ届いてない", "。でもまだ届いてません", "、と思ったけどまだ届いてない"):
        assert read_answer(text + tail, "shipped:arrived?").label is not Label.ARRIVED


@given(_answers)
@settings(max_examples=300, deadline=None)
def test_one_clause_with_a_question_mark_never_moves(answer: tuple[str, str]) -> None:
    question, text = answer
    folded = fold(text)
    rhetorical = any(word in folded for word in ("わけ", "誰が", "もんか"))
    if rhetorical or len(clauses(folded)) > 1:
        return  # the mark stands behind the last clause only
    assert read_answer(text + "？", question).label in SILENT


@given(_noise, _questions)
@settings(max_examples=500, deadline=None)
def test_no_text_at_all_breaks_it(text: str, question: str) -> None:
    reading = read_answer(text, question)
    assert reading.label is reading.labels[0] if reading.labels else reading.label in SILENT
    normalise(text).encode("utf-8")


@given(_syllables, _questions)
@settings(max_examples=500, deadline=None)
def test_noise_never_moves(text: str, question: str) -> None:
    assert read_answer(text, question).label in SILENT


@given(_answers)
@settings(max_examples=300, deadline=None)
def test_width_and_invisible_marks_change_nothing(answer: tuple[str, str]) -> None:
    question, text = answer
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    wanted = read_answer(text, question).label
    assert read_answer(wide, question).label is wanted
    assert read_answer("\u200b" + text + "\u200b\ufe0f", question).label is wanted
    assert read_answer(unicodedata.normalize("NFD", text), question).label is wanted


@given(st.text(max_size=200))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@pytest.mark.parametrize(("base", "ending", "form", "example"), [*rows("endings.tsv", 4)])
def test_every_ending_is_found_in_its_example(
    base: str, ending: str, form: str, example: str
) -> None:
    found = read_ending(example, 1, "k5")
    assert found is not None
    assert (found.form, found.end) == (Form(form), len(example))


@pytest.mark.parametrize("example", [row[3] for row in rows("helpers.tsv", 4)])
def test_every_helper_verb_is_read_to_its_end(example: str) -> None:
    found = read_ending(example, 1, "k5")
    assert found is not None
    assert found.end == len(example)


@pytest.mark.parametrize(
    "text",
    [
        "まだ届いてないんですけど、セラーに連絡したら待ってと言われました。" * 320,
        "ですね" * 3400, "だよね" * 3400, "違う、" * 3400, "返金" * 5000, "な" * 10_000,
        "まだ" * 5000, "届いた" * 3400, "ない" * 5000, "よね" * 5000, "a " * 5000,
        "全額返金" * 2500, "? " * 5000, "赤を頼んだのに" * 1400,
    ],
)  # fmt: skip
def test_ten_thousand_letters_are_read_at_once(text: str) -> None:
    read_answer("届いた", "idle:any")
    took = []
    for _ in range(3):
        start = time.process_time()
        read_answer(text[:10_000], "idle:any")
        took.append(time.process_time() - start)
    assert min(took) < 0.2  # some 20 ms on a quiet core
