"""`henkin doctor`: what is configured, what works, and what to do about the rest."""

import asyncio
from collections.abc import AsyncIterator

from bot.cli.adapters import connect, missing
from bot.cli.faults import FaultError
from bot.cli.wiring import WARNING, open_database, settings, write_logs
from bot.settings import Settings

GOOD, BAD, NOTE = "✓", "✗", "・"


def examine() -> int:
    """Print what was found, one line each; 1 if anything must be mended."""
    write_logs(WARNING)
    return asyncio.run(_examine())


async def _examine() -> int:
    status = 0
    try:
        found = settings()
        print(GOOD, "設定を読めました")
        async for mark, text in _findings(found):
            print(mark, text)
            status = status or int(mark == BAD)
    except FaultError as fault:
        print(BAD, fault)
        status = 1
    return status


async def _findings(found: Settings) -> AsyncIterator[tuple[str, str]]:
    store = open_database(found)
    try:
        await store.run(lambda unit: unit.secret("doctor"))
        yield GOOD, "データベースに読み書きできます"
    finally:
        await store.close()
    if found.key is not None:
        yield BAD, "HENKIN_KEY: この版はまだ暗号化をしません。データはそのまま保存されます"
    adapters = connect(found)
    for name in missing(found, adapters):
        yield BAD, f"{name}: 設定はありますが、この版はまだつなげません"
    for adapter in adapters:
        problems = await adapter.examine()
        await adapter.close()
        for problem in problems:
            yield BAD, f"{adapter.platform.name}: {problem}"
        if not problems:
            yield GOOD, f"{adapter.platform.name}: つながります"
    if not found.line:
        yield NOTE, "LINE: LINE_CHANNEL_SECRET と LINE_CHANNEL_ACCESS_TOKEN を設定すると使えます"
    if not found.discord:
        yield NOTE, "Discord: DISCORD_TOKEN を設定すると使えます"
