"""Letters say what the case holds, stay short and clean, and never threaten."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Message
from hypothesis import given
from hypothesis import strategies as st

import bot.words.letters as letters
from bot.case.effects import LetterKind
from bot.case.model import Problem
from bot.words.letter_slots import slot, units
from bot.words.letters import LIMIT, LetterFacts, letter

BARE = LetterFacts("8123456789012345", date(2026, 10, 3), 32)
FULL = replace(
    BARE,
    title="Wireless Earbuds",
    problem=Problem.DEFECTIVE,
    tracking_no="LP00123456789CN",
    amount="US $12.50",
    percent=30,
    protection_ends=date(2026, 12, 2),
)
IN_DISPUTE = {
    LetterKind.DISPUTE_NOT_ARRIVED,
    LetterKind.DISPUTE_ARRIVED,
    LetterKind.LIVE_CHAT,
    LetterKind.MONEY_MISSING,
}
TO_SELLER = [kind for kind in LetterKind if kind not in IN_DISPUTE]
NUDGES = [
    LetterKind.NUDGE_10,
    LetterKind.NUDGE_20,
    LetterKind.NUDGE_30,
    LetterKind.NUDGE_40,
]
THREATS = re.compile(
    r"disput|complain|legal|lawyer|law\b|court|sue\b|police|report|review|feedback|rating|star"
    r"|bank|chargeback|paypal claim|consequence|or else|otherwise|scam|fraud|cheat|escalat"
    r"|have no choice|take action|platform will|aliexpress will|if you do not"
    r"|紛争|ディスピュート|苦情|クレーム|訴え|法的|弁護士|警察|通報|報告|評価|レビュー|星"
    r"|さもな|しなければ|詐欺|チャージバック|裁判"
    r"|纠纷|投诉|举报|法律|律师|起诉|警察|差评|评价|评论|星|银行|否则|骗|平台介入|后果",
    re.IGNORECASE,
)


def voices(kind: LetterKind, facts: LetterFacts) -> list[str]:
    written = letter(kind, facts)
    return [written.text, written.meaning, written.chinese, letter(kind, facts, "en").meaning]


@pytest.mark.parametrize("kind", TO_SELLER)
@pytest.mark.parametrize("problem", [None, *Problem])
def test_no_letter_before_a_dispute_threatens(kind: LetterKind, problem: Problem | None) -> None:
    for facts in (replace(BARE, problem=problem), replace(FULL, problem=problem)):
        for voice in voices(kind, facts):
            assert not THREATS.search(voice)


@pytest.mark.parametrize("lang", ["en", "ja", "zh"])
def test_each_catalog_has_every_letter_and_no_sentence_more(lang: str) -> None:
    folder = Path(letters.__file__).parent / "letters"
    source = (folder / f"{lang}.ftl").read_text("utf-8")
    names = {entry.id.name for entry in parse(source).body if isinstance(entry, Message)}
    used = set(re.findall(r"\{ ([a-z-]+) \}", source))
    kinds = {kind.value.replace("_", "-") for kind in LetterKind}
    assert names == kinds | used


TITLES = st.one_of(
    st.text(),
    st.text(alphabet='👨‍👩‍👧🏽🇯🇵️é\u0301\u202e\u200b{}"`「」$\n\r\t\x00\u2028\u3164'),
    st.text(alphabet="ab \u0301", min_size=200, max_size=10_000),
    st.sampled_from(["👩‍👩‍👧‍👦" * 2_500, "🇯🇵" * 5_000, "e" + "\u0301" * 10_000]),
    st.sampled_from(['{ $sum } " x' * 999, "\u202eevil\u202c\ud800", "あ" * 10_000]),
)


@given(
    kind=st.sampled_from(LetterKind),
    problem=st.sampled_from([None, *Problem]),
    title=TITLES,
    tracking=st.none() | TITLES,
    amount=st.none() | TITLES,
    partial=st.booleans(),
    days=st.integers(-9, 99_999),
)
def test_whatever_the_title_holds_every_letter_stays_short_and_clean(
    kind: LetterKind,
    problem: Problem | None,
    title: str,
    tracking: str | None,
    amount: str | None,
    partial: bool,
    days: int,
) -> None:
    facts = replace(FULL, problem=problem, title=title, days=days, partial=partial)
    for voice in voices(kind, replace(facts, tracking_no=tracking, amount=amount)):
        assert 0 < units(voice) <= LIMIT
        assert not [
            c for c in voice if c != "\n" and unicodedata.category(c)[0] in "CZ" and c != " "
        ]
        assert not re.search("[\ufe00-\ufe0f\u3164\u2800\u034f]|  |\n\n\n", voice)


@given(kind=st.sampled_from(LetterKind), title=TITLES)
def test_a_title_adds_nothing_but_its_own_line(kind: LetterKind, title: str) -> None:
    for plain, filled in zip(
        voices(kind, replace(FULL, title="x")),
        voices(kind, replace(FULL, title=title)),
        strict=True,
    ):
        assert filled.count("\n") == plain.count("\n")
        assert filled.count('"') in (plain.count('"'), plain.count('"') - 2)


@pytest.mark.parametrize("limit", range(2, 12))
def test_a_long_title_is_cut_between_whole_signs(limit: int) -> None:
    cut = slot("👍🏽🇯🇵n\u0308👍🏽" * 9, limit).removesuffix("…")
    assert units(cut) < limit
    assert re.fullmatch("(?:👍🏽|🇯🇵|n\u0308)*", cut)


@pytest.mark.parametrize("kind", LetterKind)
def test_what_is_unknown_leaves_no_hole(kind: LetterKind) -> None:
    for voice in voices(kind, BARE):
        assert not re.search(r"None|\{|\$|\(\)|（）|「」|“”|\"\"| [,.]|,\s*,|、、", voice)


@pytest.mark.parametrize("kind", LetterKind)
def test_each_letter_names_the_order_and_its_title(kind: LetterKind) -> None:
    written = letter(kind, FULL)
    for voice in (written.text, written.meaning, written.chinese):
        assert "8123456789012345" in voice
        assert "Wireless Earbuds" in voice


@pytest.mark.parametrize("kind", LetterKind)
def test_each_voice_speaks_its_own_language(kind: LetterKind) -> None:
    written = letter(kind, replace(FULL, title=None))
    assert written.text.isascii()
    assert re.search("[ぁ-ん]", written.meaning)
    assert not re.search("[ぁ-んァ-ヶ]", written.chinese)
    assert letter(kind, FULL, "en").meaning.isascii()


@pytest.mark.parametrize("kind", LetterKind)
def test_the_japanese_meaning_is_polite_to_the_end(kind: LetterKind) -> None:
    meaning = letter(kind, FULL).meaning
    sentences = re.findall(r"[^。?\n]+[。?]", meaning)
    ending = re.compile(
        r"(です|ます|ました|ません|でした|ください|でしょうか|ますか|こんにちは)[。?]$"
    )
    assert [s for s in sentences if not ending.search(s)] == []


def test_nudges_get_firmer_and_name_the_days() -> None:
    first, second, third, last = (letter(kind, FULL).text for kind in NUDGES)
    assert all("32 days" in text for text in (first, second, third, last))
    assert "Thank you for your help!" in first
    assert "in the next few days" in second
    assert "definite answer" in third
    assert "within three days" in third
    assert "I need a clear answer within three days." in last
    assert "Thank" not in last
    assert not any("refund" in text for text in (first, second, third, last))


@pytest.mark.parametrize("kind", [LetterKind.WISH, LetterKind.WISH_PROBLEM])
def test_the_wish_lets_the_seller_say_refund(kind: LetterKind) -> None:
    written = letter(kind, FULL)
    assert '"Yes, we will refund you"' in written.text
    assert "返金" in written.meaning
    assert "退款" in written.chinese


def test_a_resend_is_agreed_to_only_tracked_and_in_time() -> None:
    written = letter(LetterKind.AGREE_RESEND, FULL)
    assert "full tracking" in written.text
    assert "December 2, 2026" in written.text
    assert "2026年12月2日" in written.meaning
    assert "2026年12月2日" in written.chinese
    assert "December" not in letter(LetterKind.AGREE_RESEND, BARE).text


def test_a_known_tracking_number_is_told_and_an_unknown_one_asked_for() -> None:
    for kind in NUDGES:
        assert "LP00123456789CN" in letter(kind, FULL).text
        assert "tracking number" in letter(kind, BARE).text


@pytest.mark.parametrize(
    ("facts", "claim"),
    [
        (BARE, "a full refund to"),
        (replace(BARE, amount="US $12.50"), "a full refund of US $12.50 to"),
        (replace(BARE, amount="US $12.50", percent=100), "a full refund of US $12.50 to"),
        (replace(BARE, amount="US $3.75", percent=30), "a partial refund of 30% (US $3.75) to"),
        (replace(BARE, percent=30), "a partial refund of 30% to"),
        (replace(BARE, amount="US $3.75", partial=True), "a partial refund of US $3.75 to"),
    ],
)
def test_the_statement_claims_what_the_buyer_chose(facts: LetterFacts, claim: str) -> None:
    assert claim in letter(LetterKind.DISPUTE_ARRIVED, facts).text


def test_goods_that_never_came_are_claimed_in_full_and_nothing_goes_back() -> None:
    written = letter(LetterKind.DISPUTE_NOT_ARRIVED, FULL)
    assert "a full refund to" in written.text
    assert "30%" not in written.text
    assert "I have received nothing of this order" in written.text
    assert "返送" not in written.meaning
    assert "全額返金" in written.meaning


@pytest.mark.parametrize(
    ("problem", "percent", "goods"),
    [
        (Problem.EMPTY_BOX, 100, "nothing that I could send back"),
        (Problem.EMPTY_BOX, 50, "nothing that I could send back"),
        (Problem.DEFECTIVE, 30, "no return is needed"),
        (Problem.DEFECTIVE, 100, "prepaid label"),
        (None, None, "prepaid label"),
    ],
)
def test_the_statement_says_what_becomes_of_the_goods(
    problem: Problem | None, percent: int | None, goods: str
) -> None:
    facts = replace(BARE, problem=problem, percent=percent)
    assert goods in letter(LetterKind.DISPUTE_ARRIVED, facts).text


def test_a_share_outside_one_to_a_hundred_is_no_share() -> None:
    for percent in (0, -5, 101):
        with pytest.raises(ValueError, match="percent"):
            replace(BARE, percent=percent)
