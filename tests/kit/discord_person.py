"""A person on Discord for tests: they write, press, choose and type, as their app would send it."""

import asyncio
from dataclasses import dataclass
from typing import Any

from tests.kit.discord_gateway import APPLICATION
from tests.kit.discord_standin import EMPTY, Interaction, Part, StandIn, parts

SERVER = "700000000000000001"
SECONDS = 20.0  # that a test waits for the bot before it fails


@dataclass
class Person:
    """Somebody with an app in this language; in a server unless in the chat with the bot."""

    standin: StandIn
    id: str
    locale: str = "ja"
    guild: str | None = None

    def _profile(self) -> Part:
        return {"id": self.id, "username": f"u{self.id}", "discriminator": "0", "avatar": None}

    async def interact(self, kind: int, data: Part, message: Part | None = None) -> Interaction:
        """Bring an interaction; what became of it is seen in the result."""
        standin = self.standin
        id_ = standin.snowflake()
        made = Interaction(
            id_,
            f"token.{id_}",
            kind,
            self.id,
            self.guild,
            asyncio.get_running_loop().time(),
            standin.now(),
        )
        standin.interactions[made.token] = made
        channel = self.guild or standin.channel_of(self.id)
        body: Part = {
            "id": id_,
            "application_id": APPLICATION,
            "type": kind,
            "token": made.token,
            "version": 1,
            "data": data,
            "channel_id": channel,
            "channel": {"id": channel, "type": 0 if self.guild else 1, "name": "x"},
            "locale": self.locale,
            "context": 0 if self.guild else 1,
            "attachment_size_limit": 10_485_760,
            "entitlements": [],
            "authorizing_integration_owners": {"0": self.guild or "0"},
            "app_permissions": "0",
        }
        if message is not None:
            body["message"] = message
        if self.guild:
            body |= {"guild_id": self.guild, "guild": {"id": self.guild, "features": []}}
            body["member"] = {
                "user": self._profile(),
                "roles": [],
                "joined_at": "2026-01-01T00:00:00+00:00",
                "deaf": False,
                "mute": False,
                "flags": 0,
                "permissions": "0",
            }
        else:
            body["user"] = self._profile()
        await standin.gateway.bring("INTERACTION_CREATE", body)
        return made

    async def command(self, path: str, files: Part | None = None, **options: Any) -> Interaction:
        """Give a slash command: "order add"."""
        name, *rest = path.split()
        given = [
            {"name": key, "type": 4 if isinstance(value, int) else 3, "value": value}
            for key, value in options.items()
        ]
        for word in reversed(rest):
            given = [{"name": word, "type": 1, "options": given}]
        data = {"id": "1", "name": name, "type": 1, "options": given}
        if files:
            data["resolved"] = {"attachments": files}
        return await self.interact(2, data)

    async def typing(self, path: str, option: str, text: str) -> Interaction:
        """Type an option that completes itself."""
        name, *rest = path.split()
        given: list[Part] = [{"name": option, "type": 3, "value": text, "focused": True}]
        for word in reversed(rest):
            given = [{"name": word, "type": 1, "options": given}]
        return await self.interact(4, {"id": "1", "name": name, "type": 1, "options": given})

    async def press(self, part: Part, message: Part | None = None) -> Interaction:
        """Press a button, or choose from a menu."""
        data: Part = {"custom_id": part["custom_id"], "component_type": 2}
        if "value" in part:
            data |= {"component_type": 3, "values": [part["value"]]}
        return await self.interact(3, data, message)

    async def send_form(self, form: Part, text: str) -> Interaction:
        """Fill in a form and send it."""
        field = form["components"][0]["component"]
        typed = {"type": 4, "custom_id": field["custom_id"], "value": text}
        label = {"type": 18, "id": 1, "component": {**typed, "id": 2}}
        return await self.interact(5, {"custom_id": form["custom_id"], "components": [label]})

    def message(self, text: str, reply_to: str = "", files: list[Part] | None = None) -> Part:
        """A message in the DM, kept in the channel as Discord keeps it."""
        channel = self.standin.channel_of(self.id)
        message = {
            **EMPTY,
            "id": self.standin.snowflake(),
            "type": 19 if reply_to else 0,
            "channel_id": channel,
            "author": self._profile(),
            "content": text,
            "timestamp": self.standin.now().isoformat(),
            "embeds": [],
            "components": [],
            "attachments": files or [],
        }
        if reply_to:
            message["message_reference"] = {"message_id": reply_to, "channel_id": channel}
        self.standin.messages[channel].append(message)
        return message

    async def write(self, text: str, reply_to: str = "", files: list[Part] | None = None) -> Part:
        """Write in the DM."""
        message = self.message(text, reply_to, files)
        await self.standin.gateway.bring("MESSAGE_CREATE", message)
        return message

    def file(self, data: bytes, kind: str = "image") -> Part:
        """An attachment on Discord's servers."""
        id_ = self.standin.snowflake()
        ending = {"image": "png", "video": "mp4"}[kind]
        name = f"{id_}.{ending}"
        self.standin.files[name] = data
        url = f"{self.standin.url}/attachments/{name}"
        return {
            "id": id_,
            "filename": name,
            "size": len(data),
            "url": url,
            "proxy_url": url,
            "content_type": f"{kind}/{ending}",
        }

    def button(self, label: str) -> tuple[Part, Part]:
        """The newest visible button with this label, and its message."""
        for seen in reversed(self.standin.seen):
            if seen.user == self.id:
                for part in parts(seen.message):
                    if part["label"] == label:
                        return part, seen.message
        raise AssertionError(f"no button {label}")


async def within(event: asyncio.Event) -> None:
    """Wait for something that the bot must do."""
    async with asyncio.timeout(SECONDS):
        await event.wait()
