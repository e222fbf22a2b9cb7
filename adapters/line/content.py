"""The bytes of a photo or video: fetched at once, for LINE deletes them some time later."""

import asyncio
from collections.abc import Sequence

import structlog

from adapters.line.api import NOT_SENT, UNKNOWN, Api
from bot.message import Media

log = structlog.get_logger()

LARGEST = 50_000_000  # bytes; a phone's video of a minute
SECONDS = 25.0  # for one try


async def fetch(api: Api, media: Media, pauses: Sequence[float]) -> bytes:
    """The bytes; none if the file is of no use, was unsent (410) or is gone (404).

    A long video answers 202 until LINE has made it ready; errors of LINE's are tried again.
    """
    if not media.ref.isalnum() or media.kind not in ("image", "video"):
        return b""
    status = NOT_SENT
    for pause in (0, *pauses):
        await asyncio.sleep(pause)
        status, data = await api.file(f"/v2/bot/message/{media.ref}/content", LARGEST, SECONDS)
        if status == 200:
            return data
        if status not in (202, 429, UNKNOWN) and status < 500:
            break
    log.warning("line_content_missing", status=status)
    return b""
