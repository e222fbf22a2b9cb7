"""Loads the sets of texts with their right readings, and counts how a reader does on them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    """The rows of one JSON Lines file of tests/reading/data."""
    return [json.loads(line) for line in (_DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


@dataclass(frozen=True)
class Score:
    """How many rows there are, how many were read exactly, and how many got a wrong value."""

    total: int
    exact: int
    invented: int

    @property
    def right(self) -> float:
        return self.exact / self.total

    @property
    def wrong(self) -> float:
        return self.invented / self.total


def score(found: list[Row], read: Callable[[Row], object]) -> Score:
    """Reads every row; a value where none or another one is right counts as invented."""
    readings = [(read(row), row["value"]) for row in found]
    return Score(
        total=len(readings),
        exact=sum(got == want for got, want in readings),
        invented=sum(got != want and got is not None for got, want in readings),
    )
