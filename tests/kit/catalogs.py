"""Reads the catalogs as their authors wrote them: words, choices and what is filled in."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import ast as ftl
from fluent.syntax import parse

import bot

ROOM = Path(bot.__file__).parent
LANGUAGES = ("ja", "en")
PLURALS = {"one", "other"}  # a choice that only grammar makes, and Japanese never


@cache
def entries(lang: str) -> tuple[ftl.EntryType, ...]:
    """All that stands in the catalog of a language, what cannot be read included."""
    return tuple(parse((ROOM / "words" / f"{lang}.ftl").read_text(encoding="utf-8")).body)


@cache
def catalog(lang: str) -> dict[str, ftl.Message]:
    """The messages of a language by their keys."""
    return {entry.id.name: entry for entry in entries(lang) if isinstance(entry, ftl.Message)}


def labels(message: ftl.Message) -> dict[str, str]:
    """Verb → label of the buttons in the block of a message."""
    return {attribute.id.name: words(attribute.value) for attribute in message.attributes}


def expressions(pattern: ftl.Pattern | None) -> Iterator[object]:
    """What is filled in or chosen by, outermost first."""
    for element in pattern.elements if pattern else ():
        if isinstance(element, ftl.Placeable):
            yield element.expression


def words(pattern: ftl.Pattern | None) -> str:
    """All words, each variant on lines of its own, "…" where something is filled in."""
    return "".join(map(_words, pattern.elements if pattern else ()))


def _words(element: ftl.TextElement | ftl.Placeable) -> str:
    if isinstance(element, ftl.TextElement):
        return str(element.value)
    expression = element.expression
    if isinstance(expression, ftl.StringLiteral):
        return str(expression.value)
    if isinstance(expression, ftl.SelectExpression):
        return "".join(f"\n{words(variant.value)}\n" for variant in expression.variants)
    return "…"


def longest(pattern: ftl.Pattern | None) -> int:
    """Characters of the longest way through the variants, without what is filled in."""
    elements = pattern.elements if pattern else ()
    own = sum(len(part.value) for part in elements if isinstance(part, ftl.TextElement))
    return own + sum(
        max(longest(variant.value) for variant in choice.variants)
        for choice in expressions(pattern)
        if isinstance(choice, ftl.SelectExpression)
    )


def shape(pattern: ftl.Pattern | None) -> frozenset[object]:
    """What a pattern is filled with and chooses by in each variant, whatever its words are."""
    return frozenset().union(*map(_shape, expressions(pattern)))


def _shape(expression: object) -> frozenset[object]:
    if isinstance(expression, ftl.VariableReference):
        return frozenset({f"${expression.id.name}"})
    if isinstance(expression, ftl.MessageReference):
        return frozenset({expression.id.name})
    if not isinstance(expression, ftl.SelectExpression):
        return frozenset()
    chosen = {_key(variant): shape(variant.value) for variant in expression.variants}
    if chosen.keys() == PLURALS:
        return _shape(expression.selector)
    default = next(_key(variant) for variant in expression.variants if variant.default)
    return frozenset({(_shape(expression.selector), frozenset(chosen.items()), default)})


def _key(variant: ftl.Variant) -> str:
    key = variant.key
    return str(key.name if isinstance(key, ftl.Identifier) else key.value)


def references(pattern: ftl.Pattern | None) -> Iterator[str]:
    """The keys of the messages that are put into this one."""
    for expression in expressions(pattern):
        if isinstance(expression, ftl.MessageReference):
            yield str(expression.id.name)
        elif isinstance(expression, ftl.SelectExpression):
            for variant in expression.variants:
                yield from references(variant.value)
