"""Autocomplete: the person's own orders by number or words of their name, and time zones."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import available_timezones

from adapters.discord import typed
from adapters.discord.literal import cut
from adapters.discord.words import language
from bot.case.model import Case
from bot.message import Address
from bot.ports import House, Unit
from bot.reading.normalise import normalise
from bot.words.facts import name_of

MOST, LONGEST = 25, 100  # choices, and characters of one
_USUAL = ("Asia/Tokyo", "Asia/Seoul", "Asia/Taipei", "Europe/London", "America/Los_Angeles")

Choice = dict[str, Any]


async def choices(house: House, interaction: Mapping[str, Any], address: Address) -> list[Choice]:
    """What to offer for what is typed so far."""
    option, text = typed.focused(interaction.get("data") or {})
    if option == "zone":
        return zones(text)
    if option != "order":
        return []
    cases = await house.store.run(lambda unit: _cases(unit, address))
    return orders(cases, text, language(interaction.get("locale")))


def orders(cases: Sequence[Case], text: str, lang: str) -> list[Choice]:
    """Orders whose number or name fits, running ones first."""
    words = normalise(text).lower().split()
    fitting = [case for case in cases if all(word in _searched(case) for word in words)]
    ordered = sorted(fitting, key=lambda case: (not case.open, -case.number))
    return [
        {"name": cut(f"{case.number}: {name_of(case, lang)}", LONGEST), "value": case.number}
        for case in ordered[:MOST]
    ]


def zones(text: str) -> list[Choice]:
    """Time zones whose name holds the text."""
    wanted = text.strip().lower().replace(" ", "_")
    named = _USUAL if not wanted else sorted(available_timezones())
    found = [zone for zone in named if wanted in zone.lower()][:MOST]
    return [{"name": zone, "value": zone} for zone in found]


def _cases(unit: Unit, address: Address) -> Sequence[Case]:
    return unit.cases(unit.person(address).id)


def _searched(case: Case) -> str:
    return normalise(f"{case.number} {case.order_no} {case.title or ''} {case.store or ''}").lower()
