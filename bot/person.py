"""A person: how to reach them, their language and hours, and what the talk with them is about."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from bot.case.habits import Habits
from bot.message import Address


@dataclass(frozen=True, slots=True)
class Held:
    """What was said before it was clear which order it is about: kept until one is named."""

    text: str
    data: str
    said_at: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """A person on one or more platforms. `version` guards against two turns at once.

    `talking_of` is the number of the order that the bot's latest question was about, None if that
    was about none or several. `reachable` is false after a block: nothing more is sent then.
    """

    id: str
    address: Address
    lang: str = "ja"
    habits: Habits = field(default_factory=Habits)
    greeted: bool = False
    reachable: bool = True
    talking_of: int | None = None
    held: Held | None = None
    orders: int = 0  # how many orders were ever added; the next gets orders + 1
    version: int = 0


def person_id(address: Address) -> str:
    """The id of the person who first came by this address; the same on every machine."""
    return uuid5(NAMESPACE_URL, f"henkin:{address}").hex
