"""How fast the bot may call: Discord's global limit, its buckets, and what it has refused."""

import re
from collections import deque
from collections.abc import Mapping

PATIENCE = 5.0  # seconds to wait for a turn; longer, and the caller is told to come again
GLOBAL = 45.0  # calls a second for the whole bot; Discord's limit is 50
BURST = 20.0  # calls that may go out at once
INVALID_MOST = 500  # 401, 403 and 429 answers in ten minutes; at 10,000 Discord bans our address
INVALID_SPAN = 600.0
REFUSED_FOR = 600.0  # seconds until a refused token is tried again
DEFAULT_WAIT = 5.0  # seconds after a limit that does not say how long it lasts
_ID = re.compile(r"/\d+")
_CHANNEL = re.compile(r"^/channels/\d+")
_FEW = 4096  # remembered waits before the old ones are swept out


class Pace:
    """Says how long to wait before a call; times are seconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._tokens = BURST
        self._filled_at = 0.0
        self._all_until = 0.0
        self._refused_until = 0.0
        self._until: dict[str, float] = {}
        self._invalid: deque[float] = deque()

    def refused(self, now: float) -> bool:
        """Whether our token is known to be bad."""
        return now < self._refused_until

    def turn(self, method: str, path: str, now: float) -> float:
        """Seconds until this call may be made; its place in the global limit is taken."""
        while self._invalid and self._invalid[0] < now - INVALID_SPAN:
            self._invalid.popleft()
        if len(self._invalid) >= INVALID_MOST:
            return self._invalid[0] + INVALID_SPAN - now
        wait = max(self._all_until, self._until.get(_bucket(method, path), 0.0)) - now
        return wait if wait > PATIENCE else max(wait, self._take(now), 0.0)

    def learn(
        self,
        method: str,
        path: str,
        status: int,
        retry_after: float | None,
        headers: Mapping[str, str],
        now: float,
    ) -> None:
        """Note what an answer says about the next calls."""
        if status == 401:
            self._refused_until = now + REFUSED_FOR
        if status in (401, 403, 429) and headers.get("X-RateLimit-Scope") != "shared":
            self._invalid.append(now)
        if status == 429:
            until = now + (DEFAULT_WAIT if retry_after is None else retry_after)
            if "true" in (headers.get("X-RateLimit-Global") or "").lower():
                self._all_until = max(self._all_until, until)
            else:
                self._hold(_bucket(method, path), until, now)
        elif headers.get("X-RateLimit-Remaining") == "0":
            self._hold(_bucket(method, path), now + _seconds(headers), now)

    def _take(self, now: float) -> float:
        """One token; below zero it is a debt that time pays, and too large a one is not made."""
        filled = min(self._tokens + (now - self._filled_at) * GLOBAL, BURST)
        wait = max((1 - filled) / GLOBAL, 0.0)
        self._tokens = filled - 1 if wait <= PATIENCE else filled
        self._filled_at = now
        return wait

    def _hold(self, bucket: str, until: float, now: float) -> None:
        if len(self._until) > _FEW:
            self._until = {key: end for key, end in self._until.items() if end > now}
        self._until[bucket] = until


def _bucket(method: str, path: str) -> str:
    """The route with its channel, other ids apart: what Discord counts together."""
    path = path.partition("?")[0]
    channel = _CHANNEL.match(path)
    return f"{method} {channel[0] if channel else ''} {_ID.sub('/:id', path)}"


def _seconds(headers: Mapping[str, str]) -> float:
    try:
        return float(headers.get("X-RateLimit-Reset-After") or 0)
    except ValueError:
        return DEFAULT_WAIT
