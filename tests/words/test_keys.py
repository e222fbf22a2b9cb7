"""Every message that the code says is in the catalogs, and no other."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from bot.case.model import Question, Stage
from bot.case.rules import TABLE
from bot.case.rung import Kind
from bot.words.facts import question_key
from tests.kit.catalogs import LANGUAGES, ROOM, catalog, references

SAYING = {"Say", "say", "tell", "text", "buttons", "_offer", "_decide"}
KEY = re.compile(r"[a-z]+(-[a-z_]+)*")


@cache
def code() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(path.read_text("utf-8")) for path in sorted(ROOM.rglob("*.py")))


def nodes() -> Iterator[ast.AST]:
    for module in code():
        yield from ast.walk(module)


def called(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def literals(node: ast.AST) -> Iterator[str]:
    """The strings that an argument may be; what is called or looked up in it is its own matter."""
    match node:
        case ast.Constant(str(value)):
            yield value
        case ast.IfExp(body=body, orelse=orelse):
            yield from literals(body)
            yield from literals(orelse)


def named() -> set[str]:
    """The keys that the code says outright."""
    return {
        value
        for node in nodes()
        if isinstance(node, ast.Call) and called(node) in SAYING
        for argument in node.args
        for value in literals(argument)
        if KEY.fullmatch(value)
    }


def test_every_key_that_the_code_says_is_there() -> None:
    assert named() - catalog("ja").keys() - set(LANGUAGES) == set()


@pytest.mark.parametrize(
    "built",
    [
        *(f"due-{kind}" for kind in Kind),
        *(f"what-{kind}" for kind in Kind),
        *(f"stage-{stage}" for stage in Stage),
        *(question_key(question) for question in Question if question is not Question.IDLE),
        *sorted({f"not-now-{row.not_now}" for row in TABLE if row.not_now}),
    ],
)
def test_every_key_that_the_code_builds_is_there(built: str) -> None:
    assert built in catalog("ja")


def test_no_message_is_left_that_nothing_says() -> None:
    strings = {
        node.value
        for node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    cells = {
        cell
        for path in ROOM.rglob("*.tsv")
        for cell in re.split(r"[\t\n]", path.read_text("utf-8"))
    }
    begun = {
        str(start.value)
        for node in nodes()
        if isinstance(node, ast.JoinedStr)
        and isinstance(start := node.values[0], ast.Constant)
        and str(start.value).endswith("-")
    }
    said = strings | cells | {question_key(q) for q in Question}
    said |= {start + string for start in begun for string in strings | cells}
    said |= {key for message in catalog("ja").values() for key in references(message.value)}
    assert catalog("ja").keys() - said == set()
