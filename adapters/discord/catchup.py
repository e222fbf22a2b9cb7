"""After downtime: what people wrote meanwhile is read from their DMs, and answered once."""

import asyncio

import structlog

from adapters.discord.api import Answer, Api
from adapters.discord.chats import everybody, read_up_to
from adapters.discord.payloads import of_message
from adapters.discord.take import Take
from bot.ports import House

log = structlog.get_logger()

AT_ONCE = 4  # chats that are looked into side by side
PAGE = 100  # messages of one call


async def catch_up(house: House, api: Api, take: Take) -> int:
    """Look into every known DM; how many messages were found there that were not read."""
    known = await house.store.run(everybody)
    room = asyncio.Semaphore(AT_ONCE)

    async def one(user: str, channel: str, last: str) -> int:
        async with room:
            return await _one(house, api, take, (user, channel, last))

    found = sum(await asyncio.gather(*(one(*chat) for chat in known)))
    log.info("discord_caught_up", chats=len(known), messages=found)
    return found


async def _one(house: House, api: Api, take: Take, chat: tuple[str, str, str]) -> int:
    user, channel, last = chat
    if not channel:
        opened = await _patiently(api, "POST", "/users/@me/channels", {"recipient_id": user})
        if not opened.ok:
            return 0
        channel = str(opened.data["id"])
        await house.store.run(lambda unit: read_up_to(unit, user, channel, last))
    found = 0
    while True:
        path = f"/channels/{channel}/messages?after={last}&limit={PAGE}"
        page = await _patiently(api, "GET", path, None)
        if not page.ok or not page.data:
            return found
        messages = sorted(page.data, key=lambda message: int(message["id"]))
        theirs = [of_message(one) for one in messages if not (one.get("author") or {}).get("bot")]
        await take.messages(theirs)
        found += len(theirs)
        last = str(messages[-1]["id"])
        if len(messages) < PAGE:
            return found


async def _patiently(api: Api, method: str, path: str, body: object) -> Answer:
    """A call that waits for its turn, three times at most."""
    answer = Answer(0)
    for pause in (1.0, 5.0, 15.0):
        answer = await (api.get(path) if method == "GET" else api.post(path, body))
        if not answer.passing:
            break
        await asyncio.sleep(answer.retry_after or pause)
    return answer
