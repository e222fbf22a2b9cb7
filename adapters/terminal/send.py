"""The terminal as a platform: shows a message once, however often it is asked to."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from adapters.terminal.printer import GoneError
from adapters.terminal.read import NAME, read
from adapters.terminal.shown import Shown, note
from bot.message import Inbound, Media
from bot.ports import Outcome, Outgoing, Raw, Sent

Show = Callable[[Outgoing], bytes]
Put = Callable[[bytes, bytes], None]


class Terminal:
    """Shows with `show`, prints and remembers with `put`, knows from `shown` what it has shown."""

    name = NAME

    def __init__(self, show: Show, put: Put, shown: Shown) -> None:
        self._show = show
        self._put = put
        self.shown = shown
        self.gone = False  # nobody reads any more

    def read(self, raw: Raw) -> Inbound:
        """What a person did."""
        return read(raw)

    async def fetch(self, media: Media) -> bytes:
        """The bytes of the file that the person named."""
        return await asyncio.to_thread(Path(media.ref).read_bytes)

    async def send(self, outgoing: Outgoing) -> Sent:
        """Show a message, unless a run that was killed has shown it already."""
        if outgoing.id not in self.shown.ids:
            line = note(outgoing)
            try:
                self._put(self._show(outgoing), line)
            except GoneError:
                self.gone = True
                return Sent(Outcome.RETRY)
            self.shown.add(line)
        return Sent(Outcome.ACCEPTED, platform_id=outgoing.id)
