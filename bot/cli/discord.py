"""`henkin discord invite`: how the bot comes into a server."""

import asyncio

import typer

from bot.cli.adapters import connect_discord
from bot.cli.faults import FaultError
from bot.cli.wiring import WARNING, settings, write_logs


def print_invite() -> None:
    """Print the links; a FaultError says why there are none."""
    write_logs(WARNING)
    links = asyncio.run(_links())
    if isinstance(links, str):
        raise FaultError(links, 1)
    server, account = links
    typer.echo(f"サーバーに追加 / Add to a server:\n  {server}")
    typer.echo(f"自分のアカウントに追加 / Add to your own account:\n  {account}")


async def _links() -> tuple[str, str] | str:
    found = settings()
    if not found.discord:
        raise FaultError("DISCORD_TOKEN を設定してください / DISCORD_TOKEN is missing", 2)
    adapter = connect_discord(found)
    try:
        return await adapter.invite()
    finally:
        await adapter.close()
