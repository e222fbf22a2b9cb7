"""A talk over Discord for tests: the real adapter and discord.py, the stand-in for their side.

It has the words of the terminal's door (tests.kit.chat), so that one story is told on both: in the
chat with the bot by plain messages, in a server by commands, buttons and forms alone.
"""

import asyncio
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Self

from adapters.clock import StandingClock
from adapters.discord.adapter import DiscordAdapter
from bot.listen import listen
from bot.message import Address
from bot.overview import cases_of
from bot.ports import House, Unit
from bot.speak import speak
from bot.tick import tick
from storage.open import open_store
from tests.kit.chat import NOON, Line, Talk
from tests.kit.database import fresh_sqlite, sqlite_url
from tests.kit.discord_gateway import TOKEN
from tests.kit.discord_person import SECONDS, SERVER, Person, within
from tests.kit.discord_standin import Interaction, Seen, StandIn, parts, texts

HOUR = timedelta(hours=1)
ADD = re.compile(
    r"/order add (?P<number>\d+) (?P<title>\S+) (?P<price>.+) (?P<date>\S+) 残り(?P<days>\d+)日"
)


class DiscordHouse:
    """The bot connected to a stand-in of its own, or to one that runs; `async with` it."""

    def __init__(self, folder: Path, now: str = NOON, standin: StandIn | None = None) -> None:
        self._folder = folder
        self.clock = StandingClock(datetime.fromisoformat(now))
        self._ours = standin is None
        self.standin = standin or StandIn(self.clock.now)
        self.token = TOKEN

    async def __aenter__(self) -> Self:
        if self._ours:
            await self.standin.__aenter__()
        new = not (self._folder / "henkin.db").exists()
        self.store = open_store(fresh_sqlite(self._folder) if new else sqlite_url(self._folder))
        self.adapter = DiscordAdapter(self.standin.url, self.token, self.clock, named=True)
        self.house = House(self.store, {"discord": self.adapter.platform}, self.clock)
        self.stop = asyncio.Event()
        self.running = asyncio.create_task(self.adapter.gateway(self.house, self.stop))
        return self

    async def __aexit__(self, *_: object) -> None:
        self.stop.set()
        await asyncio.gather(self.running, return_exceptions=True)
        await self.adapter.close()
        await self.store.close()
        if self._ours:
            await self.standin.__aexit__()

    def person(self, id_: str, guild: str | None = None, locale: str = "ja") -> Person:
        """Somebody, in the chat with the bot or in a server."""
        return Person(self.standin, id_, locale, guild)

    async def connected(self) -> None:
        """Wait until the gateway is entered."""
        await within(self.standin.gateway.ready)

    async def quiet(self) -> None:
        """Wait until nothing waits and nothing is owed."""
        async with asyncio.timeout(SECONDS):
            while not await self.store.run(_idle) or self.house.busy:  # noqa: ASYNC110
                await asyncio.sleep(0.005)

    async def answered(self, made: Interaction) -> None:
        """Wait for the answer to an interaction, and for all that follows."""
        await within(made.answered)
        await self.quiet()

    async def heard(self, user: str, message: str) -> None:
        """Wait until a message was read and answered."""
        async with asyncio.timeout(SECONDS):
            while await self.store.run(partial(_last, user)) < int(message):  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        await self.quiet()

    async def walk(self, to: datetime) -> None:
        """The clock walks on from hour to hour, ticking and speaking at each."""
        while self.clock.now() < to:
            self.clock.move(min(self.clock.now() + HOUR, to))
            await tick(self.house)
            await speak(self.house)

    async def look(self) -> None:
        """What the worker does now and then."""
        await listen(self.house)
        await speak(self.house)


def _idle(unit: Unit) -> bool:
    return not unit.waiting(("discord",), 1) and not unit.owed(("discord",))


def _last(user: str, unit: Unit) -> int:
    return int((unit.recall(f"discord:dm:{user}") or "0:0").partition(":")[2])


def user_id(name: str) -> str:
    """A snowflake for a name of the stories."""
    return f"8{int.from_bytes(name.encode()[:6]):017d}"


class DiscordChat(Talk):
    """The words of the door over Discord, in the chat with the bot or in a server."""

    def __init__(self, folder: Path, server: bool, now: str = NOON) -> None:
        self._runner = asyncio.Runner()
        self._server = server
        self.discord = DiscordHouse(folder, now)
        self._runner.run(self._begin())

    async def _begin(self) -> None:
        await self.discord.__aenter__()
        await self.discord.connected()

    def send(self, line: Line) -> list[Line]:
        """Do what a line says; what the person then sees."""
        before = len(self.discord.standin.seen)
        found = self._runner.run(self._do(line))
        if line["type"] == "cases":
            return [{"type": "cases", "cases": found}]
        pushed = line["type"] == "advance"
        return [_line(seen, pushed) for seen in self.discord.standin.seen[before:]]

    async def _do(self, line: Line) -> Any:
        discord, now = self.discord, self.discord.clock.now()
        person = discord.person(user_id(line.get("user", "")), SERVER if self._server else None)
        match line["type"]:
            case "say" if line["text"] == "/start":
                await discord.answered(await person.command("help"))
            case "say" if added := ADD.fullmatch(line["text"]):
                given: Any = {**added.groupdict(), "days": int(added["days"])}
                await discord.answered(await person.command("order add", **given))
            case "say" if self._server:
                await self._in_words(person, line["text"])
            case "say":
                message = await person.write(line["text"])
                await discord.heard(person.id, message["id"])
            case "press":
                await discord.answered(await person.press(*person.button(line["label"])))
            case "photo":
                await self._photo(person, line)
            case "advance":
                await discord.walk(now + timedelta(days=line["days"]))
            case "cases":
                return await discord.store.run(
                    lambda unit: cases_of(unit, unit.person(Address("discord", person.id)), now)
                )

    async def _in_words(self, person: Person, text: str) -> None:
        """Where nobody can simply write: a command for a number, a form for all else."""
        if re.fullmatch(r"\d{16}", text):
            opened = await person.command("order add")
        else:
            opened = await person.press(*_form_button(person))
        await within(opened.acked)
        assert opened.first
        await self.discord.answered(await person.send_form(opened.first["data"], text))

    async def _photo(self, person: Person, line: Line) -> None:
        data = await asyncio.to_thread(Path(line["path"]).read_bytes)
        file = person.file(data, line["kind"])
        if self._server:
            files = {file["id"]: file}
            await self.discord.answered(
                await person.command("evidence add", files, file=file["id"])
            )
        else:
            message = await person.write("", files=[file])
            await self.discord.heard(person.id, message["id"])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self.discord.__aexit__())
        self._runner.close()
        assert not self.discord.standin.refusals


def _form_button(person: Person) -> Sequence[Any]:
    """The newest button that opens a form."""
    for seen in reversed(person.standin.seen):
        for part in parts(seen.message):
            if seen.user == person.id and part["custom_id"].startswith("write"):
                return part, seen.message
    raise AssertionError("no form")


def _line(seen: Seen, pushed: bool) -> Line:
    return {
        "type": "message",
        "to": seen.user,
        "at": seen.message["timestamp"],
        "text": texts(seen.message),
        "buttons": [part["label"] for part in parts(seen.message)],
        "push": pushed,
    }
