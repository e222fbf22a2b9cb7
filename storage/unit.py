"""The unit of work over the tables: everything that happens in one transaction."""

from storage.cases import Cases
from storage.due import Due
from storage.evidence import Evidence
from storage.inbox import Inbox
from storage.memory import Memory
from storage.outbox import Outbox
from storage.people import People
from storage.sql import Sql
from storage.traces import Traces


class SqlUnit(Inbox, People, Cases, Due, Outbox, Evidence, Memory, Traces):
    """A `bot.ports.Unit`; its store begins and ends the transaction."""

    def __init__(self, sql: Sql) -> None:
        self._sql = sql
