"""`henkin demo`: an order that never arrives, from day 0 to the money, on a fast clock."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import BinaryIO

from adapters.clock import StandingClock
from adapters.terminal.lines import TOKYO
from adapters.terminal.paint import Painter, moment
from adapters.terminal.printer import GoneError
from adapters.terminal.read import GREETING, NAME, pressed, said
from adapters.terminal.send import Terminal
from adapters.terminal.shown import Shown
from adapters.terminal.walk import settle, walk
from bot.listen import receive
from bot.ports import House, Outgoing, Raw, Store

USER = "demo"
BEGIN = datetime(2026, 10, 1, 12, 0, tzinfo=TOKYO)
ORDER = "/order add 8123456789012345 ワイヤレスイヤホン 1,980円 2026-10-01"


@dataclass(frozen=True, slots=True)
class Act:
    """What the person does at noon of this day: presses the button with this label, or writes."""

    day: int
    text: str
    press: bool = True


ACTS = (
    Act(0, GREETING, press=False),
    Act(0, ORDER, press=False),
    Act(0, "残り75日", press=False),
    Act(3, "発送された"),
    Act(10, "セラーに送った"),
    Act(20, "セラーに送った"),
    Act(30, "セラーに送った"),
    Act(40, "セラーに送った"),
    Act(50, "セラーに送った"),
    Act(60, "提出した"),
    Act(65, "まだ出ない"),
    Act(67, "全額返金になった"),
    Act(78, "入金を確認した"),
)


class Stage:
    """The terminal on which the demo is seen: no memory is needed, nobody kills it."""

    def __init__(self, painter: Painter, out: BinaryIO) -> None:
        self._painter = painter
        self._out = out
        self._day = -1
        self.terminal = Terminal(self._show, self._put, Shown())

    def day(self, at: datetime) -> None:
        """Begin a new day if it is one."""
        day = (at.astimezone(TOKYO).date() - BEGIN.date()).days
        if day != self._day:
            self._day = day
            self.put(self._painter.heading(f"{day}日目  {moment(at)}"))

    def person(self, text: str) -> None:
        """Show what the person does."""
        self.put(self._painter.person(text))

    def put(self, line: bytes) -> None:
        """Print; GoneError if nobody reads."""
        try:
            self._out.write(line)
            self._out.flush()
        except BrokenPipeError:
            raise GoneError from None

    def _show(self, outgoing: Outgoing) -> bytes:
        self.day(outgoing.at)
        self._painter.choices.clear()
        return self._painter.message(outgoing)

    def _put(self, line: bytes, note: bytes) -> None:
        self.put(line)


async def play(store: Store, painter: Painter, out: BinaryIO, pace: float) -> None:
    """Play all acts through the real turn, tick and outbox; LookupError if a button is missing."""
    stage = Stage(painter, out)
    clock = StandingClock(BEGIN)
    house = House(store, {NAME: stage.terminal}, clock)
    stage.put(painter.note("届かない注文のお金が戻るまでの78日間を、早回しの時計でお見せします。"))
    for number, act in enumerate(ACTS):
        await walk(house, clock, stage.terminal, BEGIN + timedelta(days=act.day))
        stage.day(clock.now())
        stage.person(f"[{act.text}]" if act.press else act.text)
        await asyncio.sleep(pace)
        await receive(house, _event(f"demo-{number}", act, stage.terminal.shown, clock.now()))
        await settle(house, stage.terminal)
    stage.put(painter.note("おわり。ご自分の注文で始めるには: henkin chat"))


def _event(name: str, act: Act, shown: Shown, now: datetime) -> Raw:
    if not act.press:
        return said(name, USER, act.text, now)
    data = shown.button(USER, act.text)
    if data is None:
        raise LookupError(f"no button {act.text!r} on day {act.day}")
    return pressed(name, USER, data, now)
