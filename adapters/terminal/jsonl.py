"""`henkin chat --jsonl`, the machine's door: a line in, any number out, then one idle."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import structlog

from adapters.clock import MovableClock
from adapters.terminal import lines
from adapters.terminal.lines import BadLineError
from adapters.terminal.printer import GoneError
from adapters.terminal.read import NAME, photographed, pressed, said
from adapters.terminal.send import Terminal
from adapters.terminal.show import IDLE, show_cases, show_error
from adapters.terminal.walk import look, settle, walk
from bot.listen import receive
from bot.message import Address
from bot.overview import cases_of
from bot.ports import House, Raw, Unit

LOG = structlog.get_logger()


class Door:
    """One conversation in JSON lines with the bot of this house; `put` prints a line."""

    def __init__(
        self, house: House, clock: MovableClock, terminal: Terminal, put: Callable[[bytes], None]
    ) -> None:
        self._house = house
        self._clock = clock
        self._terminal = terminal
        self._put = put

    async def open(self) -> None:
        """Say what an earlier run still owed, and what is due by now."""
        await settle(self._house, self._terminal)
        await look(self._house, self._terminal)

    async def answer(self, line: bytes) -> None:
        """Do what a line asks for, then say idle; an error of ours is told and logged."""
        try:
            if self._clock.runs:
                await look(self._house, self._terminal)
            await self._do(lines.parse(line))
            await settle(self._house, self._terminal)
        except BadLineError as error:
            self._put(show_error(str(error)))
        except GoneError:
            raise
        except Exception:
            LOG.exception("line_failed")
            self._put(show_error(lines.OURS))
        self._put(IDLE)

    async def _do(self, line: lines.Line) -> None:
        match line:
            case lines.Say(user, text):
                await self._receive(said(_id(), user, text, self._clock.now()))
            case lines.Press(user, label):
                data = self._button(user, label)
                await self._receive(pressed(_id(), user, data, self._clock.now()))
            case lines.Photo(user, path, kind):
                at = self._clock.now()
                await self._receive(photographed(_id(), user, str(path), kind, at))
            case lines.Advance(by):
                await self._walk(self._clock.now() + by)
            case lines.WalkTo(to):
                await self._walk(to)
            case lines.Cases(user):
                self._put(show_cases(await self._cases(user)))

    async def _receive(self, raw: Raw) -> None:
        await receive(self._house, raw)

    def _button(self, user: str, label: str) -> str:
        data = self._terminal.shown.button(user, label)
        if data is None:
            raise BadLineError(
                f"「{label[:50]}」というボタンは見えていません。"
                '直前のメッセージの "buttons" にある文字をそのまま書いてください。'
            )
        return data

    async def _walk(self, to: datetime) -> None:
        way = to - self._clock.now()
        if way < timedelta(0):
            raise BadLineError("時計は戻せません。いまより後の日時を書いてください。")
        if way > timedelta(days=lines.MAX_DAYS):
            raise BadLineError(f"一度に進められるのは{lines.MAX_DAYS:,}日までです。")
        await walk(self._house, self._clock, self._terminal, to)

    async def _cases(self, user: str) -> Sequence[Mapping[str, Any]]:
        now = self._clock.now()

        def look_up(unit: Unit) -> Sequence[Mapping[str, Any]]:
            return cases_of(unit, unit.person(Address(NAME, user)), now)

        return await self._house.store.run(look_up)


def _id() -> str:
    """A line has no id of its own: each one read is a cause of its own."""
    return uuid4().hex
