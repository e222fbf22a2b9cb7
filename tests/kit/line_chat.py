"""A talk over LINE for tests: signed webhooks to the real server, the stand-in for LINE's side.

It has the words of the terminal's door (tests.kit.chat), so that one story is told on both.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

import aiohttp
from aiohttp import web

from adapters.clock import StandingClock
from adapters.line.adapter import LineAdapter
from adapters.line.api import Api
from bot.message import Address
from bot.overview import cases_of
from bot.ports import House
from bot.speak import speak
from bot.tick import tick
from storage.open import open_store
from tests.kit.chat import NOON, Line, Talk
from tests.kit.database import fresh_sqlite, sqlite_url
from tests.kit.line_events import SECRET, Event, Phone, actions, signed, texts, user_id, webhook
from tests.kit.line_standin import TOKEN, Shown, StandIn

HOUR = timedelta(hours=1)


class LineHouse:
    """The bot with its LINE adapter on a loopback server; `async with` it."""

    def __init__(
        self,
        folder: Path,
        now: str = NOON,
        pauses: Sequence[float] = (0, 0, 0),
        secrets: Sequence[str] = (SECRET,),
    ) -> None:
        self._folder = folder
        self._pauses = pauses
        self._secrets = secrets
        self.clock = StandingClock(datetime.fromisoformat(now))
        self.standin = StandIn(self.clock.now)
        self.phone = Phone(self.standin)

    async def __aenter__(self) -> Self:
        await self.standin.__aenter__()
        new = not (self._folder / "henkin.db").exists()
        self.store = open_store(fresh_sqlite(self._folder) if new else sqlite_url(self._folder))
        self.api = Api(self.standin.url, self.standin.url, TOKEN)
        self.adapter = LineAdapter(self.api, self._secrets, self.clock, self._pauses)
        self.house = House(self.store, {"line": self.adapter.platform}, self.clock)
        app = web.Application()
        app.add_routes(list(self.adapter.routes(self.house)))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.hook = f"http://127.0.0.1:{self._runner.addresses[0][1]}/line/webhook"
        self.client = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.close()
        await self._runner.cleanup()
        await self.adapter.close()
        await self.store.close()
        await self.standin.__aexit__()

    async def call(self, body: bytes, headers: dict[str, str] | None = None) -> int:
        """Send a body to the webhook; the status of the answer."""
        headers = signed(body) if headers is None else headers
        async with self.client.post(self.hook, data=body, headers=headers) as response:
            return response.status

    async def bring(self, *events: Event) -> None:
        """LINE brings events in one webhook; returns when all is answered."""
        assert await self.call(webhook(*events)) == 200
        await self.adapter.settle()

    async def walk(self, to: datetime) -> None:
        """The clock walks on from hour to hour, ticking and speaking at each."""
        while self.clock.now() < to:
            self.clock.move(min(self.clock.now() + HOUR, to))
            await tick(self.house)
            await speak(self.house)


class LineChat(Talk):
    """The words of the door over LINE; the person writes, taps and waits."""

    def __init__(self, folder: Path, now: str = NOON) -> None:
        self._runner = asyncio.Runner()
        self.line = LineHouse(folder, now)
        self._runner.run(self.line.__aenter__())

    def send(self, line: Line) -> list[Line]:
        """Do what a line says; what the person then sees."""
        before = len(self.line.standin.shown)
        found = self._runner.run(self._do(line))
        if line["type"] == "cases":
            return [{"type": "cases", "cases": found}]
        return [_line(shown) for shown in self.line.standin.shown[before:]]

    async def _do(self, line: Line) -> Any:
        phone, now = self.line.phone, self.line.clock.now()
        user = user_id(line.get("user", ""))
        match line["type"]:
            case "say" if line["text"] == "/start":
                await self.line.bring(phone.event("follow", user, now))
            case "say":
                await self.line.bring(phone.text(user, now, line["text"]))
            case "press":
                await self.line.bring(phone.press(user, now, self._data(user, line["label"])))
            case "photo":
                data = await asyncio.to_thread(Path(line["path"]).read_bytes)
                await self.line.bring(phone.photo(user, now, data, line["kind"]))
            case "advance":
                await self.line.walk(now + timedelta(days=line["days"]))
            case "cases":
                return await self.line.store.run(
                    lambda unit: cases_of(unit, unit.person(Address("line", user)), now)
                )

    def _data(self, user: str, label: str) -> str:
        """The data of the newest button with this label."""
        for shown in reversed(self.line.standin.seen(user)):
            for action in actions(shown.objects):
                if action["label"] == label:
                    return str(action["data"])
        raise AssertionError(f"no button {label}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self.line.__aexit__())
        self._runner.close()
        assert not self.line.standin.refusals


def _line(shown: Shown) -> Line:
    labels = [action["label"] for action in actions(shown.objects)]
    return {
        "type": "message",
        "to": shown.user,
        "at": shown.at.isoformat(),
        "text": "\n\n".join(texts(list(shown.objects))),
        "buttons": list(dict.fromkeys(labels)),
        "push": shown.via == "push",
    }
