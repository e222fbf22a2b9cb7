"""What discord.py hands over, back in Discord's own words, as far as henkin needs it."""

from typing import Any

import discord


def of_interaction(interaction: discord.Interaction[Any]) -> dict[str, Any]:
    """An interaction with what its answer needs."""
    return {
        "id": str(interaction.id),
        "type": interaction.type.value,
        "token": interaction.token,
        "application_id": str(interaction.application_id),
        "guild_id": str(interaction.guild_id) if interaction.guild_id else None,
        "context": _context(interaction),
        "locale": interaction.locale.value,
        "user": {"id": str(interaction.user.id)},
        "data": interaction.data,
    }


def _context(interaction: discord.Interaction[Any]) -> int | None:
    """0 in a server, 1 in the chat with the bot, 2 in another private one, None: not said."""
    context = interaction.context
    if context.dm_channel:
        return 1
    if context.private_channel:
        return 2
    return 0 if context.guild else None


def of_message(message: discord.Message) -> dict[str, Any]:
    """A message to the bot."""
    reference = message.reference
    return {
        "id": str(message.id),
        "type": message.type.value,
        "channel_id": str(message.channel.id),
        "guild_id": str(message.guild.id) if message.guild else None,
        "author": {"id": str(message.author.id), "bot": message.author.bot},
        "content": message.content,
        "message_reference": {"message_id": str(reference.message_id)} if reference else None,
        "attachments": [
            {"url": file.url, "filename": file.filename, "content_type": file.content_type}
            for file in message.attachments
        ],
    }
