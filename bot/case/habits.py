"""When a person may be spoken to: zone, quiet hours, and the hour of the daily digest."""

from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

TOKYO = ZoneInfo("Asia/Tokyo")


@dataclass(frozen=True, slots=True)
class Habits:
    """A person's hours. Quiet time runs from `quiet_from` to `quiet_to`, usually over midnight."""

    zone: ZoneInfo = TOKYO
    quiet_from: time = time(21, 0)
    quiet_to: time = time(8, 0)
    digest_at: time = time(8, 0)
    last_digest_on: date | None = None  # at most one digest a local day
