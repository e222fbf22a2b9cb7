"""LINE as a platform: reads events, fetches files, replies where it can and pushes otherwise."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from adapters.line import NAME
from adapters.line.api import Api
from adapters.line.content import fetch
from adapters.line.loading import Loading
from adapters.line.push import push
from adapters.line.quota import Quota
from adapters.line.read import read
from adapters.line.reply import reply
from bot.message import Inbound, Media
from bot.ports import Clock, Outcome, Outgoing, Raw, Sent

log = structlog.get_logger()

PAUSES = (0.5, 1, 2, 4, 8, 8, 8)  # seconds between tries of a reply, or to fetch a file
LEFT_ALONE = timedelta(
    minutes=10
)  # LINE, after it refused our token: more calls would mend nothing


class Line:
    """The channel."""

    name = NAME

    def __init__(self, api: Api, clock: Clock, pauses: Sequence[float] = PAUSES) -> None:
        self._api = api
        self._clock = clock
        self._pauses = pauses
        self._alone_until: datetime | None = None
        self.quota = Quota(api)
        self.loading = Loading(api)

    def read(self, raw: Raw) -> Inbound | None:
        """What happened, None for what concerns nobody."""
        return read(raw)

    async def fetch(self, media: Media) -> bytes:
        """The bytes of a photo or video; none if LINE does not have them (any more)."""
        return await fetch(self._api, media, self._pauses)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Try once: an answer by its reply token, with the rest of its turn; else a push."""
        now = self._clock.now()
        self.loading.answered(outgoing.reply_token)
        if self._alone_until and now < self._alone_until:
            return Sent(Outcome.RETRY, self._alone_until - now, detail="token refused")
        sent = await reply(self._api, outgoing, self._pauses) if outgoing.reply_token else None
        if sent is None:
            sent = await push(self._api, self.quota, outgoing, now)
        if sent.outcome is Outcome.RETRY and sent.detail.startswith("401"):
            log.error("line_token_refused", do="set LINE_CHANNEL_ACCESS_TOKEN anew and restart")
            self._alone_until = now + LEFT_ALONE
        return sent
