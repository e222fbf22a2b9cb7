"""Promises about folding: nothing is lost, nothing is too wide, marks stand where they should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from adapters.terminal.fold import NEVER_FIRST, fold, fold_words


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("あいうえおかき", ["あいうえお", "かき"]),
        ("あいうえお。かき", ["あいうえお。", "かき"]),
        ("あいうえ「おか」", ["あいうえ", "「おか」"]),
        ("注文 8123456789012345", ["注文", "8123456789012345"]),
        ("ab cd ef gh", ["ab cd ef", "gh"]),
        ("一\n\n二", ["一", "", "二"]),
        ("", [""]),
    ],
)
def test_lines_break_as_japanese_readers_expect(text: str, lines: list[str]) -> None:
    assert fold(text, 10) == lines


@given(st.text("あ、。「」ー1a ", max_size=60), st.integers(8, 20))
def test_nothing_is_lost_and_only_one_mark_hangs(text: str, width: int) -> None:
    lines = fold(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        words = max((cell_len(word) for word in line.split() if word.isascii()), default=0)
        assert cell_len(line) <= max(width + 2, words + 2) or set(line) <= set(NEVER_FIRST)


def test_buttons_stay_whole() -> None:
    assert fold_words(["[1] 届いた", "[2] まだ届かない"], 14) == ["[1] 届いた", "[2] まだ届かない"]
    assert fold_words(["[1] 届いた", "[2] あとで"], 30) == ["[1] 届いた  [2] あとで"]
