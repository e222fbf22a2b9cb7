"""`henkin run` and its single parts: from the environment to running parts, and a clean stop."""

import asyncio
import signal
import sys
from collections.abc import Iterator, Sequence

import structlog

from adapters.clock import SystemClock
from bot.cli.faults import FaultError
from bot.cli.wiring import INFO, open_database, settings, write_logs
from bot.ports import House
from bot.settings import Settings

LOG = structlog.get_logger()
ALL = ("web", "worker", "clock")
NOTHING = """\
LINE_CHANNEL_SECRET と LINE_CHANNEL_ACCESS_TOKEN、または DISCORD_TOKEN が設定されていません。
LINEにもDiscordにもつながず、この端末で動かします。"""


def run() -> None:
    """Start all parts; without any credentials, say what is missing and talk in the terminal."""
    found = settings()
    if found.line or found.discord:
        start(*ALL)
        return
    print(NOTHING, file=sys.stderr, flush=True)
    if sys.stdin.isatty():
        from bot.cli.people import chat_for_people

        chat_for_people("you", None)
    else:
        from bot.cli.people import play_demo

        play_demo()


def start(*names: str) -> None:
    """Run these parts until SIGTERM or SIGINT."""
    found = settings()
    write_logs(INFO)
    try:
        asyncio.run(_run(found, names))
    except BaseExceptionGroup as group:
        fault = next(_faults(group), None)
        if fault is None:
            raise
        raise fault from None


async def _run(found: Settings, names: Sequence[str]) -> None:
    from bot.cli.adapters import connect, missing
    from bot.cli.parts import Parts

    adapters = connect(found)
    for name in missing(found, adapters):
        LOG.warning("platform_not_built", platform=name)
    store = open_database(found)
    platforms = {adapter.platform.name: adapter.platform for adapter in adapters}
    parts = Parts(House(store, platforms, SystemClock()), adapters, found)
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, parts.stop.set)
    LOG.info("parts_start", parts=names)
    try:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(getattr(parts, name)())
    finally:
        for adapter in adapters:
            await adapter.close()
        await store.close()
        LOG.info("stopped")


def _faults(group: BaseExceptionGroup[BaseException]) -> Iterator[FaultError]:
    """The faults in a group, however deep."""
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from _faults(error)
        elif isinstance(error, FaultError):
            yield error
