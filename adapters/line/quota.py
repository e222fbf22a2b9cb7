"""How many pushes the month has left, of which a quarter is kept for deadlines."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from adapters.line.api import Answer, Api

FRESH = timedelta(minutes=10)
KEPT = 0.25  # of the month, for what is urgent


@dataclass(frozen=True, slots=True)
class Month:
    """The month as LINE told it: the limit (None: none), what is used, and when that was."""

    limit: int | None
    used: int
    at: datetime

    @property
    def left(self) -> int | None:
        """How many pushes are left; None for no limit."""
        return None if self.limit is None else max(self.limit - self.used, 0)


class Quota:
    """Asks LINE now and then, and counts along in between."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self.month: Month | None = None  # None: never answered

    async def refresh(self, now: datetime) -> None:
        """Ask LINE; what it does not say stays as it was known."""
        limit = await self._api.get("/v2/bot/message/quota")
        used = await self._api.get("/v2/bot/message/quota/consumption")
        if limit.status == used.status == 200:
            value, total = limit.data.get("value"), used.data.get("totalUsage")
            known = value if limit.data.get("type") == "limited" and type(value) is int else None
            self.month = Month(known, total if type(total) is int else 0, now)

    async def allows(self, urgent: bool, now: datetime) -> bool:
        """Whether a push of the bot's own accord may go out; unknown is no reason to be silent."""
        if self.month is None or now - self.month.at > FRESH:
            await self.refresh(now)
        if urgent or self.month is None or self.month.limit is None:
            return True
        return (self.month.left or 0) > self.month.limit * KEPT

    def count(self, answer: Answer) -> None:
        """A push was accepted; a repeated one (409) was counted before."""
        if self.month and answer.status != 409:
            self.month = Month(self.month.limit, self.month.used + 1, self.month.at)

    def spent(self) -> None:
        """LINE says that nothing is left."""
        if self.month and self.month.limit is not None:
            self.month = Month(self.month.limit, self.month.limit, self.month.at)
