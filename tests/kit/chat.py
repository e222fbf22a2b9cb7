"""The machine's door for tests: `henkin chat --jsonl` as a child process, and the same in process.

Both are used alike: `chat.say("まだ届かない")` gives the lines that came before the idle.
"""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Self, cast

from adapters.clock import StandingClock
from adapters.terminal.jsonl import Door
from adapters.terminal.send import Terminal
from adapters.terminal.show import show
from adapters.terminal.shown import recall
from bot.ports import House
from storage.open import open_store
from tests.kit.database import fresh_sqlite

NOON = "2026-10-01T12:00:00+09:00"
Line = dict[str, Any]


class Talk:
    """The words of the door, over `send`; `user` speaks unless another is named."""

    user = "u1"

    def send(self, line: Line) -> list[Line]:
        """Send a line; what came out before its idle."""
        raise NotImplementedError

    def say(self, text: str, user: str = "") -> list[Line]:
        """A person writes."""
        return self.send({"type": "say", "user": user or self.user, "text": text})

    def press(self, label: str, user: str = "") -> list[Line]:
        """A person presses the newest button with this label."""
        return self.send({"type": "press", "user": user or self.user, "label": label})

    def photo(self, path: Path, kind: str = "image", user: str = "") -> list[Line]:
        """A person sends a photo or video."""
        line = {"type": "photo", "user": user or self.user, "path": str(path), "kind": kind}
        return self.send(line)

    def advance(self, days: float) -> list[Line]:
        """The clock walks on."""
        return self.send({"type": "advance", "days": days})

    def clock(self, to: str) -> list[Line]:
        """The clock walks to an instant."""
        return self.send({"type": "clock", "to": to})

    def cases(self, user: str = "") -> list[Line]:
        """What the bot holds of a person."""
        (answer,) = self.send({"type": "cases", "user": user or self.user})
        return cast("list[Line]", answer["cases"])


def text_of(lines: Sequence[Line]) -> str:
    """All that was said, errors too."""
    return "\n".join(line["text"] for line in lines if "text" in line)


def henkin(*words: str) -> list[str]:
    """The command as this Python runs it."""
    return [sys.executable, "-m", "bot", *words]


def surroundings(data: Path, **more: str) -> dict[str, str]:
    """An environment in which henkin finds its data here, and no credentials."""
    ours = ("HENKIN_", "LINE_", "DISCORD_", "DATABASE_URL", "PUBLIC_URL", "PORT", "HOST")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    root = str(Path(__file__).parents[2])
    return {**kept, "PYTHONPATH": root, "HENKIN_DATA": str(data), **more}


class ChildChat(Talk):
    """`henkin chat --jsonl` as a child process; ends with the `with` block."""

    def __init__(self, data: Path, now: str = NOON, **more: str) -> None:
        self.process = subprocess.Popen(
            henkin("chat", "--jsonl", "--now", now),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=surroundings(data, **more),
        )

    def send(self, line: Line) -> list[Line]:
        """Send a line; what came out before its idle."""
        self.write(line)
        lines = []
        while (answer := self.read()) != {"type": "idle"}:
            assert answer is not None, "henkin ended before its idle"
            lines.append(answer)
        return lines

    def write(self, line: Line) -> None:
        """Send a line and wait for nothing."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(line).encode() + b"\n")
        self.process.stdin.flush()

    def read(self) -> Line | None:
        """The next line that comes out, None at the end."""
        assert self.process.stdout
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith(b"\n") else None

    def kill(self) -> list[Line]:
        """kill -9; what had still come out before."""
        self.process.kill()
        assert self.process.stdout
        rest = [json.loads(line) for line in self.process.stdout if line.endswith(b"\n")]
        self.close()
        return rest

    def close(self) -> int:
        """End its input and wait; the exit status."""
        assert self.process.stdin
        assert self.process.stdout
        with contextlib.suppress(BrokenPipeError):  # it was killed with a line unread
            self.process.stdin.close()
        status = self.process.wait(30)
        self.process.stdout.close()
        return status

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.close()


class HomeChat(Talk):
    """The same door in this process: the real turn, tick, outbox and database, no pipe between."""

    def __init__(self, folder: Path, now: str = NOON) -> None:
        url = f"sqlite:///{folder / 'henkin.db'}"
        if not (folder / "henkin.db").exists():
            url = fresh_sqlite(folder)
        self._memory = folder / "terminal.jsonl"
        self._out: list[bytes] = []
        self._runner = asyncio.Runner()
        terminal = Terminal(show, self._show, recall(self._memory))
        clock = StandingClock(datetime.fromisoformat(now))
        self.house = House(open_store(url), {terminal.name: terminal}, clock)
        self._door = Door(self.house, clock, terminal, self._out.append)
        self._runner.run(self._door.open())

    def _show(self, line: bytes, note: bytes) -> None:
        self._out.append(line)
        with self._memory.open("ab") as memory:
            memory.write(note)

    def send(self, line: Line) -> list[Line]:
        """Send a line; what came out before its idle."""
        self._runner.run(self._door.answer(json.dumps(line).encode() + b"\n"))
        lines = [json.loads(answer) for answer in self._out]
        self._out.clear()
        assert lines[-1] == {"type": "idle"}
        assert lines.count({"type": "idle"}) == 1
        return lines[:-1]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self.house.store.close())
        self._runner.close()
