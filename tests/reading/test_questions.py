"""What buyers ask is read by topic; what is not known stays unknown, and statements ask nothing."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.labels import Label
from bot.reading.questions import PLANS, SMALL_TALK, TOPICS, asks, read_question
from bot.reading.tables import rows

_DATA = Path(__file__).parent / "data"


def asked(name: str) -> list[tuple[set[str], str]]:
    """The topics that would do, and the text; no topic where none is right."""
    lines = (_DATA / f"{name}.tsv").read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(set(topics.split("|")) - {"-"}, text) for topics, text in pairs]


@pytest.mark.parametrize(("topic", "example"), [(r[0], r[2]) for r in rows("questions.tsv", 3)])
def test_each_line_of_the_table_reads_its_own_example(topic: str, example: str) -> None:
    assert read_question(example) == topic


@pytest.mark.parametrize("name", ["questions_seen", "questions_unseen"])
def test_questions_are_answered_rightly_or_not_at_all(name: str) -> None:
    right = wrong = 0
    known = 0
    for topics, text in asked(name):
        found = read_question(text)
        known += bool(topics)
        right += found in topics
        wrong += found is not None and found not in topics
    assert right / (right + wrong) >= 0.97
    assert right / known >= 0.80


def test_every_topic_is_asked_in_several_ways() -> None:
    sets = asked("questions_seen") + asked("questions_unseen")
    for topic in TOPICS:
        assert sum(topic in topics for topics, _ in sets) >= 5, topic


def test_statements_ask_nothing() -> None:
    """A word of what happened never gets the answer to a question beside it."""
    told = 0
    answered = []
    for name in ("intents_seen", "intents_unseen"):
        for line in (_DATA / f"{name}.tsv").read_text("utf-8").splitlines():
            if line.startswith("#"):
                continue
            _, _, text, labels = line.split("\t")
            if {"question", "unclear", "postpone"} & set(labels.split("|")) or asks(text):
                continue
            assert labels.split("|")[0] in set(Label)
            told += 1
            if read_question(text):
                answered.append(text)
    assert told > 800
    assert len(answered) <= told * 0.003, answered


@pytest.mark.parametrize(
    "text",
    [
        "紛争したい",
        "紛争を出します",
        "もう紛争します",
        "返金しないなら紛争します",
        "紛争を開きました",
        "悪い評価をつけました",
        "セラーにメッセージを送ります",
        "I want to open a dispute",
        "I opened a dispute",
    ],
)
def test_a_decision_to_dispute_is_no_threat(text: str) -> None:
    assert read_question(text) not in PLANS


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("まだ届きません。いつまで待てばいいですか?", "wait-arrival"),
        ("いろいろすみません。返送料は誰が払うの?", "postage-who"),
        ("税関で止まったみたい。どうすればいい?", "customs"),
        ("返送料って誰持ち???教えて!!", "postage-who"),
        ("ﾍﾝｿｳ料は誰が払うの", "postage-who"),
        ("ありがとう。返送料は誰が払うの?", "postage-who"),
    ],
)
def test_the_asking_sentence_counts_and_the_one_before_it_helps(
    text: str, topic: str | None
) -> None:
    assert read_question(text) == topic


def test_thanks_are_thanks_only_when_nothing_else_is_said() -> None:
    assert read_question("ありがとうございます!") in SMALL_TALK
    assert read_question("ありがとうございます、届きました") is None


@given(st.text())
def test_no_text_crashes_it(text: str) -> None:
    assert read_question(text) in {None, *TOPICS}


@given(st.text(alphabet="返品送料返金紛争受取確認いつどこですかの?。、 abc\n", max_size=60))
def test_no_heap_of_its_own_words_crashes_it(text: str) -> None:
    assert read_question(text) in {None, *TOPICS}


@pytest.mark.parametrize("piece", ["あ", "どう?", "返品", "how ", "紛争するって", "?\n", "けど"])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    text = (piece * 10_000)[:10_000] + "?"
    start = process_time()
    read_question(text)
    assert process_time() - start < 0.2  # 10,000 letters; a tenth of it on an idle machine
