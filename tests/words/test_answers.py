"""Every question that is read has its answer, whole in both languages whatever the case is like."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.case.decide import decide
from bot.case.events import QuestionAsked
from bot.case.moment import Moment
from bot.reading.questions import TOPICS
from bot.words.catalog import LANGUAGES
from bot.words.say import Voice, say
from tests.kit.catalogs import catalog, labels
from tests.kit.lives import LIVES, Life, end_of, live
from tests.words.test_say import SEALER, check


@pytest.mark.parametrize("topic", TOPICS)
def test_a_question_has_its_answer(topic: str) -> None:
    assert f"q-{topic}" in catalog("ja")
    assert f"q-{topic}" in catalog("en")


def test_no_answer_is_left_without_its_question() -> None:
    answers = {key.removeprefix("q-") for key in catalog("ja") if key.startswith("q-")}
    assert answers == set(TOPICS)


@settings(max_examples=300)
@given(LIVES, st.sampled_from(TOPICS), st.sampled_from(LANGUAGES))
def test_every_answer_is_whole_and_moves_nothing(life: Life, topic: str, lang: str) -> None:
    now = end_of(life)
    case = live(life)[-1]
    decision = decide(case, QuestionAsked(f"q-{topic}"), now)
    assert decision.case == case
    check(say(decision.case, decision.effects, Voice(lang, Moment(now), SEALER)))


@pytest.mark.parametrize("topic", ["threat", "write-what", "form-text", "timer-zero"])
def test_where_words_are_wanted_a_letter_is_a_tap_away(topic: str) -> None:
    assert "letter" in labels(catalog("ja")[f"q-{topic}"])
