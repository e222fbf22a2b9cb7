"""The small language of the pattern tables: short forms, bounded repeats, starts of a match."""

import re

from bot.reading.fold import respell
from bot.reading.tables import rows

_UP_TO_TWELVE = "([^、。]{0,12}?)"


def _short_forms() -> dict[str, str]:
    """Each short form with the ways of saying it; ~ is up to twelve letters of the clause."""
    ways: dict[str, list[str]] = {}
    for name, way, _ in rows("short_forms.tsv", 3):
        ways.setdefault(name, []).append(way)
    return {name: f"({'|'.join(found)})" for name, found in ways.items()} | {"~": _UP_TO_TWELVE}


_SHORT = _short_forms()
_MACRO = re.compile("|".join(map(re.escape, _SHORT)))
_UNBOUNDED = re.compile(r"(?<=[)\]])([*+])")
_WIDTHLESS = re.compile(r"\(\?(?:[=!]|<[=!])")


def expand(pattern: str) -> str:
    """The regular expression behind a table pattern; every repeat of a group is bounded."""
    plain = _MACRO.sub(lambda found: _SHORT[found.group()], pattern)
    plain = respell(plain)
    return _UNBOUNDED.sub(lambda found: "{0,3}" if found.group() == "*" else "{1,3}", plain)


def starts(pattern: str) -> frozenset[str]:
    """How a match of an expanded pattern can begin: pairs of letters, and single letters after
    which any letter or none may follow. ValueError if a match can begin with any letter."""
    found, _ = _alternation(pattern, 0)
    if any(start[:1] in ("", _ANY) for start in found):
        raise ValueError(f"a pattern must begin with certain letters: {pattern}")
    return frozenset(start.rstrip(_ANY) for start in found)


_ANY = "\0"  # stands for any letter
_MOST = 128  # a wider class, as of all kanji, is any letter to the index


def _joined(heads: set[str], tails: set[str]) -> set[str]:
    whole = {head for head in heads if len(head) > 1}
    return whole | {(head + tail)[:2] for head in heads - whole for tail in tails}


def _alternation(pattern: str, at: int) -> tuple[set[str], int]:
    """Starts of the alternatives from `at` to the closing bracket, and the place behind it."""
    found: set[str] = set()
    while True:
        starts_here, at = _sequence(pattern, at)
        found |= starts_here
        if at >= len(pattern) or pattern[at] == ")":
            return found, at + 1
        at += 1  # the |


def _sequence(pattern: str, at: int) -> tuple[set[str], int]:
    found: set[str] = {""}
    while at < len(pattern) and pattern[at] not in "|)":
        atom, at = _atom(pattern, at)
        least, most, at = _repeat(pattern, at)
        once = atom
        if most > 1:
            atom = _joined(atom, once | {""})
        found = _joined(found, atom | {""} if least == 0 else atom)
    return found, at


def _atom(pattern: str, at: int) -> tuple[set[str], int]:
    letter = pattern[at]
    if letter == "^":
        return {""}, at + 1
    if letter == "$":
        return {_ANY}, at + 1  # nothing follows: the first letter alone decides
    if letter == ".":
        return {_ANY}, at + 1
    if letter == "\\":
        return {pattern[at + 1]}, at + 2
    if letter == "[":
        end = pattern.index("]", at)
        return _letter_class(pattern[at + 1 : end]), end + 1
    if letter != "(":
        return {letter}, at + 1
    if widthless := _WIDTHLESS.match(pattern, at):
        _, end = _alternation(pattern, widthless.end())
        return {""}, end
    return _alternation(pattern, at + 1)


def _letter_class(inside: str) -> set[str]:
    ranges = re.findall("(.)-(.)", inside)
    if inside.startswith("^") or sum(ord(last) - ord(first) for first, last in ranges) > _MOST:
        return {_ANY}
    letters = set(inside)
    for first, last in ranges:
        letters |= {chr(code) for code in range(ord(first), ord(last) + 1)}
    return letters


def _repeat(pattern: str, at: int) -> tuple[int, int, int]:
    """The least and most repeats of the atom before `at`, and the place behind the sign."""
    if at < len(pattern) and pattern[at] in "?*+":
        return int(pattern[at] == "+"), 1 if pattern[at] == "?" else 2, at + 1
    if at < len(pattern) and pattern[at] == "{":
        end = pattern.index("}", at) + 1
        return int(pattern[at + 1] != "0"), 2, end + (pattern[end : end + 1] == "?")
    return 1, 1, at
