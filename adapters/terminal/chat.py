"""`henkin chat` for people: what is typed is said, a number presses, and the clock can be moved."""

import asyncio
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import uuid4

import structlog

from adapters.clock import MovableClock
from adapters.terminal.lines import (
    MAX_DAYS,
    OURS,
    BadLineError,
    checked_text,
    instant,
    readable_file,
)
from adapters.terminal.paint import Painter, moment
from adapters.terminal.printer import GoneError
from adapters.terminal.read import GREETING, photographed, pressed, said
from adapters.terminal.send import Terminal
from adapters.terminal.walk import look, settle, walk
from bot.listen import receive
from bot.ports import House, Raw

LOG = structlog.get_logger()
HELP = """\
文字を打てばボットに届きます。番号でボタンを押せます。
  /advance 10d       時計を10日進める(3h なら3時間)
  /clock 2026-12-01  その日時まで進める
  /photo 場所        写真や動画を送る
  /quit              終わる"""
MOVIES = {".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".3gp"}
_SPAN = re.compile(r"(\d{1,5})\s*(d|日|h|時間)?", re.IGNORECASE)


class Chat:
    """One person at a terminal; `put` prints."""

    def __init__(
        self,
        house: House,
        clock: MovableClock,
        terminal: Terminal,
        painter: Painter,
        put: Callable[[bytes], None],
        user: str,
    ) -> None:
        self._house = house
        self._clock = clock
        self._terminal = terminal
        self._painter = painter
        self._put = put
        self._user = user
        self._turn = asyncio.Lock()

    async def open(self) -> None:
        """Say what was owed and what is due, then greet."""
        await settle(self._house, self._terminal)
        await look(self._house, self._terminal)
        self._put(self._painter.note(HELP))
        await self._take(said(_id(), self._user, GREETING, self._clock.now()))

    async def hear(self, typed: str) -> bool:
        """Do what was typed; false if the person leaves."""
        async with self._turn:
            try:
                return await self._do(typed.strip())
            except BadLineError as error:
                self._put(self._painter.note(str(error)))
            except GoneError:
                raise
            except Exception:
                LOG.exception("line_failed")
                self._put(self._painter.note(OURS))
            return True

    async def keep_looking(self, seconds: float, prompt: bytes) -> None:
        """Say what falls due while nobody types, for as long as the chat is open."""
        while True:
            await asyncio.sleep(seconds)
            async with self._turn:
                try:
                    if await look(self._house, self._terminal):
                        self._put(prompt)
                except Exception:  # the next look tries again
                    LOG.exception("look_failed")

    async def _do(self, typed: str) -> bool:
        command, _, rest = typed.partition(" ")
        match command:
            case "":
                pass
            case "/quit" | "/exit":
                return False
            case "/advance":
                await self._walk(self._clock.now() + _span(rest))
            case "/clock":
                await self._walk(_instant(rest))
            case "/photo":
                path = readable_file(rest.strip())
                kind = "video" if path.suffix.lower() in MOVIES else "image"
                await self._take(photographed(_id(), self._user, str(path), kind, self._now()))
            case _:
                await self._take(self._meant(typed))
        return True

    def _meant(self, typed: str) -> Raw:
        """A number on the screen is a press, everything else a text."""
        choices = self._painter.choices
        if typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= len(choices):
            button = choices[int(typed) - 1]
            return pressed(_id(), self._user, button.data, self._now())
        return said(_id(), self._user, checked_text(typed), self._now())

    async def _take(self, raw: Raw) -> None:
        self._painter.choices.clear()
        await receive(self._house, raw)
        await settle(self._house, self._terminal)

    async def _walk(self, to: datetime) -> None:
        if not timedelta(0) <= to - self._now() <= timedelta(days=MAX_DAYS):
            raise BadLineError("時計は戻せません。いまより後の、10年以内の日時にしてください。")
        self._painter.choices.clear()
        await walk(self._house, self._clock, self._terminal, to)
        self._put(self._painter.note(f"時計: {moment(self._now())}"))

    def _now(self) -> datetime:
        return self._clock.now()


def _id() -> str:
    return uuid4().hex


def _span(text: str) -> timedelta:
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise BadLineError("進める長さを書いてください。例: /advance 10d (3h なら3時間)")
    number = int(found[1])
    hours = (found[2] or "d").lower() in ("h", "時間")
    return timedelta(hours=number) if hours else timedelta(days=number)


def _instant(text: str) -> datetime:
    try:
        return instant(text.strip())
    except (ValueError, OverflowError):
        raise BadLineError("日時を書いてください。例: /clock 2026-12-01 08:00") from None
