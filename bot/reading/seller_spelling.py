"""Misspelt English of sellers: a word one slip away from a known word becomes that word."""

import re
from collections.abc import Iterable

_WORD = re.compile("[a-z]{5,}")
_SHORTEST = 5  # letters; shorter words have too many neighbours


class Spelling:
    """Mends towards `words`, never a real word: "plese confrim" becomes "please confirm"."""

    def __init__(self, words: Iterable[str], real_words: Iterable[str]) -> None:
        meant = set(words)
        self._known = meant.union(real_words)
        self._by_gap: dict[str, str] = {}
        for word in sorted(meant, key=lambda word: (-len(word), word)):
            if len(word) > _SHORTEST:
                for gap in _gaps(word):
                    self._by_gap[gap] = word

    def mend(self, text: str) -> str:
        """The lower-case text with each slip of one letter (or two swapped) put right."""
        return _WORD.sub(lambda found: self._mended(found.group()), text)

    def _mended(self, word: str) -> str:
        if word in self._known or len(word) > 20:
            return word
        for gap in _gaps(word):
            near = self._by_gap.get(gap)
            if near and near[0] == word[0] and _one_slip(word, near):
                return near
        return word


def _one_slip(word: str, meant: str) -> bool:
    """A letter too many, too few or wrong, or two neighbours swapped."""
    if len(word) != len(meant):
        shorter, longer = sorted((word, meant), key=len)
        return shorter in _gaps(longer)
    wrong = [i for i, (a, b) in enumerate(zip(word, meant, strict=True)) if a != b]
    swapped = len(wrong) == 2 and word[wrong[0]] == meant[wrong[1]] and wrong[1] - wrong[0] == 1
    return len(wrong) == 1 or swapped


def _gaps(word: str) -> list[str]:
    """The word itself and the word less any one letter: two words that share one are neighbours."""
    return [word, *(word[:i] + word[i + 1 :] for i in range(len(word)))]
