"""The table of rules that turn a seller's concepts into labels and facts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.reading.seller_lexicon import concepts
from bot.reading.seller_words import NO_NEED, NOT, Token
from bot.reading.tables import rows

_COMMON = (
    "we",
    "you",
    "please",
    "will",
    "send",
    "give",
    "refund",
    "after",
    "order",
    "goods",
    "end",
)
_AROUND = 80  # signs; hardly a sentence is longer
_FIRST = 0xE000  # the private use area gives each concept one character


@dataclass(frozen=True, slots=True)
class Rule:
    """A label, the pattern that shows it, what speaks against it, and an example."""

    label: str
    pattern: re.Pattern[str]
    exception: re.Pattern[str] | None
    needs: tuple[frozenset[str], ...]  # characters of which one each must be there: a quick look
    example: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A label and the tokens, from `start` to before `end`, that show it."""

    label: str
    start: int
    end: int


def findings(tokens: list[Token]) -> Iterator[Finding]:
    """Every rule that holds, with its first place in the message that no exception forbids."""
    row = _Row(tokens)
    by_sign = _rules_by_sign()
    places = {place for sign in row.signs for place in by_sign.get(sign, ())}
    for rule in (rules()[place] for place in sorted(places)):
        if not any(row.signs.isdisjoint(needed) for needed in rule.needs):
            span = row.find(rule)
            if span:
                yield Finding(rule.label, *span)


@cache
def _rules_by_sign() -> dict[str, list[int]]:
    """The place of each rule under the signs of its rarest step: most rules are never looked at."""
    table: dict[str, list[int]] = {}
    for place, rule in enumerate(rules()):
        for sign in min(rule.needs, key=_commonness):
            table.setdefault(sign, []).append(place)
    return table


def _commonness(needed: frozenset[str]) -> int:
    common = {_signs()[concept] for concept in _COMMON}
    return len(needed) + 10 * len(needed & common)


@cache
def rules() -> tuple[Rule, ...]:
    """The table, compiled; ValueError names a concept that no lexicon has."""
    return tuple(_rule(*cells) for cells in rows("seller_rules.tsv", 4))


class _Row:
    """A message as one string: a character for each token, a mark behind each denied one."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        signs = _signs()
        self.places: list[int] = []  # of each character, the token
        text = []
        for place, token in enumerate(tokens):
            written = signs[token.concept] + token.denied
            text.append(written)
            self.places += [place] * len(written)
        self.text = "".join(text)
        self.signs = frozenset(self.text)

    def find(self, rule: Rule) -> tuple[int, int] | None:
        for hit in rule.pattern.finditer(self.text):
            if not (rule.exception and rule.exception.search(self._sentences(hit))):
                return self.places[hit.start()], self.places[hit.end() - 1] + 1
        return None

    def _sentences(self, hit: re.Match[str]) -> str:
        """Of the sentences around a hit as much as bears on it: so one look stays cheap."""
        end = _signs()["end"]
        first, last = max(hit.start() - _AROUND, 0), hit.end() + _AROUND
        start = self.text.rfind(end, first, hit.start()) + 1 or first
        stop = self.text.find(end, hit.end(), last)
        return self.text[start : stop if stop >= 0 else last]


@cache
def _signs() -> dict[str, str]:
    return {concept: chr(_FIRST + n) for n, concept in enumerate(sorted(concepts()))}


def _rule(label: str, pattern: str, exception: str, example: str) -> Rule:
    exceptions = [] if exception == "-" else [_regex(part) for part in exception.split(" ; ")]
    return Rule(
        label,
        re.compile(_regex(pattern)),
        re.compile("|".join(exceptions)) if exceptions else None,
        tuple(_needs(pattern)),
        example,
    )


def _regex(pattern: str) -> str:
    return "".join(_step(step) for step in pattern.split())


def _step(step: str) -> str:
    if step.startswith("~"):
        return _gap(step)
    optional = step.endswith("?")
    ways = "|".join(_way(name) for name in step.rstrip("?").split("|"))
    return f"(?:{ways}){'?' if optional else ''}"


def _way(name: str) -> str:
    sign = _signs().get(name.rstrip("-0*"))
    if sign is None:
        raise ValueError(f"seller_rules.tsv: no lexicon has the concept {name}")
    denied = {"-": NOT, "0": NO_NEED, "*": f"[{NOT}{NO_NEED}]?"}.get(name[-1])
    return sign + (denied if denied else f"(?![{NOT}{NO_NEED}])")


def _gap(step: str) -> str:
    comma, end = _signs()["comma"], _signs()["end"]
    barred = {",": end, ".": ""}.get(step[1], comma + end)
    other = f"[^{barred}{NOT}{NO_NEED}][{NOT}{NO_NEED}]?"
    return f"(?:{other}){{0,{step.lstrip('~,.')}}}?"


def _needs(pattern: str) -> Iterator[frozenset[str]]:
    for step in pattern.split():
        if not step.startswith("~") and not step.endswith("?"):
            yield frozenset(_signs()[name.rstrip("-0*")] for name in step.split("|"))
