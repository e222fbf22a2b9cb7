"""The catalogs say the same in both languages, and keep their manners."""

import re
import unicodedata
from collections.abc import Iterator

import pytest
from fluent.syntax import ast as ftl

from bot.verbs import CHAT, PRESSED
from tests.kit.catalogs import LANGUAGES, catalog, entries, labels, longest, shape, words

LABEL_LIMIT = 20  # characters; LINE's limit for a quick reply
TEXT_LIMIT = 500  # characters; longer bubbles are not read

each_language = pytest.mark.parametrize("lang", LANGUAGES)


# -- the twins


@each_language
def test_every_entry_can_be_read_and_stands_once(lang: str) -> None:
    assert not [entry.content for entry in entries(lang) if isinstance(entry, ftl.Junk)]
    names = [entry.id.name for entry in entries(lang) if isinstance(entry, ftl.Message)]
    assert len(names) == len(set(names))
    assert all(message.value for message in catalog(lang).values())


def test_both_languages_have_every_message() -> None:
    assert set(catalog("ja")) == set(catalog("en"))


@pytest.mark.parametrize("name", sorted(catalog("ja")))
def test_a_message_is_filled_and_chooses_alike_in_both_languages(name: str) -> None:
    japanese, english = catalog("ja")[name], catalog("en")[name]
    assert shape(japanese.value) == shape(english.value)
    assert list(labels(japanese)) == list(labels(english))


# -- the buttons


@each_language
def test_a_label_fits_on_its_button_and_stands_once_in_a_message(lang: str) -> None:
    for name, message in catalog(lang).items():
        own = labels(message)
        assert len(set(own.values())) == len(own), name
        for label in own.values():
            signs = [c for c in unicodedata.normalize("NFC", label) if not unicodedata.combining(c)]
            assert 0 < len(signs) <= LABEL_LIMIT, label
            assert "…" not in label, "a label is never filled in"


@each_language
def test_every_button_does_something(lang: str) -> None:
    verbs = {verb for message in catalog(lang).values() for verb in labels(message)}
    assert verbs <= PRESSED.keys() | CHAT


# -- the manners


HARMFUL = re.compile(
    r"受(け)?取(り)?確認を?(押|お|し)(して|て)?(ください|ましょう|下さい)"
    r"|受取確認してください|(取り下げ|取下げ|キャンセルし|閉じ)て(ください|下さい)"
    r"|(取り下げ|キャンセルし)ましょう|払って(ください|下さい)"
)
HARMFUL_ENGLISH = re.compile(
    r"(^|[.:!?,] |please |then )(press|confirm|withdraw|close|cancel|pay)\b"
    r"[^.\n]*(confirm received|receipt|dispute|fee)",
    re.IGNORECASE | re.MULTILINE,
)
POLITE = re.compile(
    r"(おかえりなさい|どういたしまして|です|ます|ました|ません|でした|ください|ましょう|でしょう)(か|よ?ね)?[。?]$"
)
ASIDE = re.compile(r"\([^()]*\)|」|^(\d\.|・|\w+: ).*", re.MULTILINE)  # and lines of a list
SHORTENED = re.compile(r"^(what-|list-line)")  # a line of a list or digest has no room


def everything(lang: str) -> Iterator[tuple[str, str]]:
    for name, message in catalog(lang).items():
        yield name, words(message.value)
        yield from ((f"{name}.{verb}", label) for verb, label in labels(message).items())


@each_language
def test_nothing_promises_a_refund(lang: str) -> None:
    promise = re.compile(
        r"確実|必ず返|絶対に返|保証(します|されます)|guarantee[ds]? (?!no)|\bsurely\b"
    )
    assert not [name for name, text in everything(lang) if promise.search(text)]


def test_a_dispute_is_called_by_its_own_name() -> None:
    assert not [name for name, text in everything("ja") if "異議申し立て" in text]


def test_no_harmful_act_is_asked_for() -> None:
    for act in ("受取確認してください", "受取確認を押してください", "紛争を取り下げてください"):
        assert HARMFUL.search(act)
    assert HARMFUL_ENGLISH.search('Please press "Confirm Received"')
    assert not [name for name, text in everything("ja") if HARMFUL.search(text)]
    assert not [name for name, text in everything("en") if HARMFUL_ENGLISH.search(text)]


def test_every_japanese_sentence_is_polite_and_plain() -> None:
    stiff = re.compile(r"することができ|させていただ|いただけますよう|不正な")
    for name, text in everything("ja"):
        assert not stiff.search(text), name
        if not SHORTENED.match(name):
            for sentence in re.findall(r"[^。?\n]*[。?]", ASIDE.sub("", text)):
                assert POLITE.search(sentence), f"{name}: {sentence}"


@each_language
def test_no_message_is_longer_than_one_reads(lang: str) -> None:
    too_long = {
        name: longest(message.value) for name, message in catalog(lang).items() if message.value
    }
    assert not {name: length for name, length in too_long.items() if length > TEXT_LIMIT}


@each_language
def test_a_language_is_itself(lang: str) -> None:
    kana = re.compile("[ぁ-んァ-ヶ一-龠]")
    for name, text in everything(lang):
        if lang == "en":
            assert not kana.search(text), name
        elif "." not in name:
            assert kana.search(text) or re.sub("[…: ]", "", text) in ("", "AliExpress"), name
