"""The value that every layer of the reader hands on: one thing the text says."""

from dataclasses import dataclass

from bot.reading.labels import Label
from bot.reading.modality import Mood


@dataclass(frozen=True, slots=True)
class Assertion:
    """One thing the text says, in which clause, how it is meant, and which rule found it.

    `weak` marks a bare yes or no, which a plain statement of the same matter overrides;
    `past` a denial in the past (届いてなかった), which a later fact may overtake.
    """

    label: Label
    mood: Mood
    clause: int
    source: str
    weak: bool = False
    past: bool = False
