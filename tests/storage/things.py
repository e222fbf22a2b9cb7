"""A person, an order and the words around them, for the tests of the store."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from bot.case.model import Case
from bot.message import Address, Message, Text
from bot.person import Person, person_id
from bot.ports import Outgoing, Raw, Unit

NOW = datetime(2026, 3, 11, 3, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
LEASE = timedelta(seconds=60)

U1 = Address("line", "U1")
U2 = Address("discord", "2")
BOTH = ("line", "discord")
OWNER = person_id(U1)
CASE = Case(OWNER, 1, "8123456789012345", date(2026, 3, 1), NOW)


def known(unit: Unit, address: Address = U1) -> Person:
    """A person who was saved once."""
    return unit.save_person(unit.person(address))


def with_case(unit: Unit, address: Address = U1, number: int = 1) -> str:
    """An order of this person's; the person's id."""
    owner = person_id(address)
    order = Case(owner, number, "8123456789012345", date(2026, 3, 1), NOW)
    unit.save_case(order, "order_added", NOW, before=None)
    return owner


def raw(event_id: str, user: str = "U1", platform: str = "line", after: int = 0) -> Raw:
    """An event, so many seconds after NOW."""
    return Raw(platform, event_id, user, b"{}", NOW + timedelta(seconds=after))


def owing(id_: str, address: Address = U1, case: int | None = None, token: str = "") -> Outgoing:
    """A message owed to an address."""
    return Outgoing(id_, address, Message((Text(f"words of {id_}"),), case=case), NOW, token)


def counting(cause: str) -> Callable[[Unit], bool]:
    """A work that counts a cause."""
    return lambda unit: unit.count(cause, NOW)
