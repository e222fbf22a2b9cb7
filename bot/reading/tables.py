"""Reads the lexicon tables of bot/reading/data: tab-separated lines, # for a remark."""

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str, columns: int) -> Iterator[tuple[str, ...]]:
    """The lines of one table, each cut into `columns` cells; ValueError names a bad line."""
    text = files("bot.reading").joinpath("data", name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = tuple(line.split("\t"))
        if len(cells) != columns:
            raise ValueError(f"{name} line {number}: {len(cells)} cells, not {columns}")
        yield cells
