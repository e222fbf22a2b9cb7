"""Whole conversations in many voices: the stage after each step, and what must be said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.kit.chat import HomeChat, text_of
from tests.kit.story import NEVER

_PLEASE_DO_HARM = ("受取確認を押してください", "紛争を取り下げてください", "紛争を閉じてください")


@dataclass(frozen=True)
class Step:
    """What is said, the stages after it by order number, and words for and against the answer."""

    text: str
    stages: dict[int, str]
    must: tuple[str, ...]
    never: tuple[str, ...]


def _dialogues() -> Iterator[tuple[str, list[Step]]]:
    """The dialogues of dialogues.txt, whose head says how they are written."""
    words = (Path(__file__).parent / "dialogues.txt").read_text(encoding="utf-8")
    for dialogue in words.split("\n## ")[1:]:
        name, *lines = dialogue.splitlines()
        yield name, [_step(line) for line in lines if line.strip()]


def _step(line: str) -> Step:
    text, _, expected = line.partition(" => ")
    stages, *words = (part.strip() for part in expected.split("|"))
    must, never = (*(_listed(part) for part in words), (), ())[:2]
    return Step(text.replace("⏎", "\n"), _stages(stages), must, never)


def _stages(words: str) -> dict[int, str]:
    if words == "-":
        return {}
    pairs = words if "=" in words else f"1={words}"
    return {int(number): stage for number, stage in (pair.split("=") for pair in pairs.split())}


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(";") if word.strip())


@pytest.mark.parametrize(
    ("name", "steps"), [pytest.param(name, steps, id=name) for name, steps in _dialogues()]
)
def test_a_conversation_goes_where_its_words_lead(
    chat: HomeChat, name: str, steps: list[Step]
) -> None:
    for place, step in enumerate(steps, 1):
        said = _said(chat, step.text)
        where = f"{name}, step {place}: {step.text}\n{said}"
        stages = {case["number"]: case["stage"] for case in chat.cases()}
        assert stages.items() >= step.stages.items(), where
        assert bool(stages) or not step.stages, where
        assert [word for word in step.must if word not in said] == [], where
        assert [word for word in _forbidden(step) if word in said] == [], where


def _said(chat: HomeChat, text: str) -> str:
    if re.fullmatch(r"\+\d+", text):
        lines = [line for line in chat.advance(int(text)) if line["type"] == "message"]
    else:
        lines = chat.press(text.strip("[]")) if text.startswith("[") else chat.say(text)
    return text_of(lines).replace("Goods that have reached me: none", "")


def _forbidden(step: Step) -> tuple[str, ...]:
    return (*NEVER, *_PLEASE_DO_HARM, *step.never)
