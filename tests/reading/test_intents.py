"""An answer is read under its question: the sets of texts, the tables' examples, bare answers."""

from pathlib import Path

import pytest

from bot.reading.intents import read_answer
from bot.reading.labels import ASKED_FOR_A_VALUE, QUESTIONS, SILENT, YES_NO, Label
from bot.reading.tables import rows

_DATA = Path(__file__).parent / "data"


def _set(name: str) -> list[tuple[str, str, frozenset[str]]]:
    lines = (_DATA / f"{name}.tsv").read_text("utf-8").splitlines()
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(question, text, frozenset(label.split("|"))) for _, question, text, label in cells]


def _figures(name: str) -> tuple[float, list[str], list[str]]:
    """The share read right, the opposites read, and the silent ones read as a fact."""
    opposite = {
        label: other for yes, no in YES_NO.values() for label, other in ((yes, no), (no, yes))
    }
    right, flips, moves = 0, [], []
    answers = _set(name)
    for question, text, wanted in answers:
        got = read_answer(text, question).label
        right += got in wanted
        if got in wanted:
            continue
        if got not in SILENT and opposite.get(got) in wanted:
            flips.append(text)
        if got not in SILENT and wanted <= SILENT:
            moves.append(text)
    return right / len(answers), flips, moves


def test_the_answers_it_was_built_with_stay_read() -> None:
    right, flips, moves = _figures("intents_seen")
    assert right >= 0.99
    assert flips == []
    assert moves == []


def test_answers_it_never_saw_are_mostly_read_and_never_turned_round() -> None:
    right, flips, moves = _figures("intents_unseen")
    assert right >= 0.80
    assert flips == []
    assert len(moves) <= 2


def _first_question(prefixes: str) -> str:
    start = "idle:any" if prefixes == "-" else prefixes.split(",")[0]
    return next(question for question in QUESTIONS if question.startswith(start))


@pytest.mark.parametrize(
    ("label", "where", "example"), [(r[0], r[1], r[3]) for r in rows("phrases.tsv", 4)]
)
def test_every_line_of_the_phrases_reads_its_example(label: str, where: str, example: str) -> None:
    assert read_answer(example, _first_question(where)).label == label


@pytest.mark.parametrize(("question", "example", "label"), [r[6:] for r in rows("frames.tsv", 9)])
def test_every_line_of_the_frames_reads_its_example(
    question: str, example: str, label: str
) -> None:
    assert read_answer(example, question).label == label


@pytest.mark.parametrize(
    ("label", "where", "example"), [(r[0], r[1], r[3]) for r in rows("english.tsv", 4)]
)
def test_every_line_of_the_english_table_reads_its_example(
    label: str, where: str, example: str
) -> None:
    assert read_answer(example, _first_question(where)).label == label


@pytest.mark.parametrize("text", ["はい", "うん", "ええ", "はい！", "yes", "そうです", "ハイ"])
@pytest.mark.parametrize("question", [*YES_NO])
def test_yes_has_the_first_meaning_of_the_question(text: str, question: str) -> None:
    assert read_answer(text, question).label is YES_NO[question][0]


@pytest.mark.parametrize("text", ["いいえ", "ううん", "いえ", "no", "いいえ。"])
@pytest.mark.parametrize("question", [*YES_NO])
def test_no_has_the_second_meaning_of_the_question(text: str, question: str) -> None:
    assert read_answer(text, question).label is YES_NO[question][1]


@pytest.mark.parametrize("text", ["まだ", "まだです", "まだー", "まだだよ", "未だ"])
def test_not_yet_denies_what_can_be_done_and_nothing_else(text: str) -> None:
    assert read_answer(text, "shipped:arrived?").label is Label.NOT_ARRIVED
    assert read_answer(text, "arrived:receipt?").label is Label.RECEIPT_NOT_CONFIRMED
    assert read_answer(text, "refund_pending:paid?").label is Label.NOT_REFUNDED
    assert read_answer(text, "arrived:problem?").label is Label.UNCLEAR
    assert read_answer(text, "negotiating:accept_offer?").label is Label.UNCLEAR


@pytest.mark.parametrize("question", ASKED_FOR_A_VALUE)
def test_yes_and_no_mean_nothing_where_a_value_is_asked(question: str) -> None:
    for text in ("はい", "いいえ", "うん", "まだ", "ok"):
        assert read_answer(text, question).label in SILENT
    assert read_answer("まだ届いてない", question).label is Label.NOT_ARRIVED


@pytest.mark.parametrize(
    "text", ["OK", "了解", "👍", "😭", "ありがとう", "", "。。。", "!?", "もう"]
)
@pytest.mark.parametrize("question", ["shipped:arrived?", "arrived:receipt?", "idle:any"])
def test_a_sticker_or_thanks_answers_nothing(text: str, question: str) -> None:
    assert read_answer(text, question).label in SILENT


def test_words_of_intent_open_a_dispute_and_questions_do_not() -> None:
    for text in ("紛争したい", "Open Disputeを出す", "紛争開く", "もう紛争します"):
        assert read_answer(text, "negotiating:seller_replied?").wants_dispute, text
    for text in (
        "紛争したほうがいいですか?", "届かなかったら紛争する", "紛争って何", "紛争はしたくない",
        "紛争するか迷ってる", "まだ届いてない",
    ):  # fmt: skip
        assert not read_answer(text, "negotiating:seller_replied?").wants_dispute, text


def test_a_dispute_filed_as_return_goods_is_told() -> None:
    reading = read_answer("Return Goodsで出しちゃった", "preparing:submitted?")
    assert reading.label is Label.DISPUTE_OPENED
    assert reading.return_goods
    assert not read_answer("提出しました", "preparing:submitted?").return_goods


def test_all_facts_of_a_text_are_kept_with_the_gravest_first() -> None:
    labels = read_answer("届いた、動かない、受取確認も押した", "shipped:arrived?").labels
    assert labels[0] is Label.RECEIPT_CONFIRMED
    assert Label.PROBLEM_DEFECTIVE in labels


def test_a_costly_reading_with_a_doubt_in_it_is_marked() -> None:
    assert read_answer("返金されました。たぶん全額です", "return_sent:refunded?").doubtful
    assert not read_answer("返金されました", "return_sent:refunded?").doubtful
