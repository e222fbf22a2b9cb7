"""Discord is told of the commands when they have changed, and only then."""

import structlog

from adapters.discord.api import Api
from adapters.discord.commands import COMMANDS, fingerprint
from bot.ports import House

log = structlog.get_logger()

KNOWN = "discord:commands"


async def sync(house: House, api: Api, application: str) -> bool:
    """Bring the commands up to date; whether there was anything to do."""
    wanted = fingerprint(application)
    if await house.store.run(lambda unit: unit.recall(KNOWN)) == wanted:
        return False
    answer = await api.put(f"/applications/{application}/commands", COMMANDS)
    if not answer.ok:
        log.error("discord_commands_refused", detail=answer.detail)
        return False
    await house.store.run(lambda unit: unit.remember(KNOWN, wanted))
    log.info("discord_commands_synced")
    return True
