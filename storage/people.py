"""People and the addresses by which they are reached."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select, update

from bot.message import Address
from bot.person import Person, person_id
from bot.ports import ConflictError
from storage.rows import PERSON, person_of, row_of
from storage.sql import Sql, add, param
from storage.tables import people, routes

# A person is reachable while the route of the main address is alive.
_main = (routes.c.platform == people.c.platform) & (routes.c.user == people.c.user)
_by = routes.alias("by")

_BY_ID = select(*PERSON).join_from(people, routes, _main).where(people.c.id == param("person"))
_BY_ADDRESS = (
    select(*PERSON)
    .join_from(_by, people, _by.c.person == people.c.id)
    .join(routes, _main)
    .where(_by.c.platform == param("of_platform"), _by.c.user == param("of_user"))
)
_EVERYBODY = select(people.c.id).order_by(people.c.id)
_ADD = add(people).on_conflict_do_nothing()
_SAVE = (
    update(people)
    .where(people.c.id == param("person"), people.c.version == param("seen"))
    .values({column.name: param(column.name) for column in people.columns if column.name != "id"})
)
_ROUTE = add(routes)
_ROUTE = _ROUTE.on_conflict_do_update(
    index_elements=[routes.c.platform, routes.c.user],
    set_={"alive": _ROUTE.excluded.alive},
    where=routes.c.alive != _ROUTE.excluded.alive,  # nearly always nothing to write
)
_THIS_ROUTE = (routes.c.platform == param("of_platform")) & (routes.c.user == param("of_user"))
_REACHES = select(routes.c.person).where(_THIS_ROUTE, routes.c.alive)
_PASS_BY = (
    update(people).where(people.c.id == param("person")).values({"version": people.c.version + 1})
)
_CUT = update(routes).where(_THIS_ROUTE).values(alive=False)


class People:
    """The part of the unit of work that knows people."""

    _sql: Sql

    def person(self, address: Address) -> Person:
        """Who is behind an address; a new person (version 0, not saved yet) if unknown."""
        row = self._sql.row(_BY_ADDRESS, of_platform=address.platform, of_user=address.user)
        return Person(person_id(address), address) if row is None else person_of(row)

    def person_of(self, person_id: str) -> Person:
        """The person with this id; LookupError if there is none."""
        row = self._sql.row(_BY_ID, person=person_id)
        if row is None:
            raise LookupError(f"no person {person_id}")
        return person_of(row)

    def everybody(self) -> Sequence[str]:
        """The ids of all people, always in the same order."""
        return [name for (name,) in self._sql.rows(_EVERYBODY)]

    def save_person(self, person: Person) -> Person:
        """Save; ConflictError unless the stored version is the given one. Returns the next."""
        saved = replace(person, version=person.version + 1)
        values = {**row_of(saved), "version": saved.version}
        if person.version == 0:
            changed = self._sql.change(_ADD, **values)
        else:
            del values["id"]
            changed = self._sql.change(_SAVE, person=person.id, seen=person.version, **values)
        if changed != 1:
            raise ConflictError(f"person {person.id} is no longer at version {person.version}")
        self._sql.change(
            _ROUTE,
            platform=person.address.platform,
            user=person.address.user,
            person=person.id,
            alive=person.reachable,
        )
        return saved

    def mark_unreachable(self, address: Address) -> None:
        """The platform says that nothing reaches this address any more.

        The person's version grows, so that a turn that still saw the address alive is played again.
        """
        here = {"of_platform": address.platform, "of_user": address.user}
        row = self._sql.row(_REACHES, **here)
        if row is not None:
            self._sql.change(_PASS_BY, person=row[0])
            self._sql.change(_CUT, **here)
