"""Promises about kill -9: what was answered stays answered, and nothing is said twice or lost.

The talk of a run that is killed again and again must be, line by line, the talk of a run that is
left in peace. `HENKIN_KILLS` is the number of kills (20; the figures of a large run are in docs/).
"""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from tests.kit.chat import NOON, ChildChat, HomeChat, Line

KILLS = int(os.environ.get("HENKIN_KILLS", "20"))
SEED = int(os.environ.get("HENKIN_KILLS_SEED", "1"))
LENGTH = max(20, KILLS // 2)
START = 1.2  # seconds that a start takes at most, from which an instant is drawn
WORK = 0.04  # seconds that a line takes


def script(length: int) -> Iterator[Line]:
    """Orders of one person after the other, which the clock nudges meanwhile."""
    at = datetime.fromisoformat(NOON)
    for round_ in range(length // 4):
        user = f"u{round_}"
        at += timedelta(days=5)
        yield {"type": "say", "user": user, "text": f"/order add {8123456789000000 + round_}"}
        yield {"type": "press", "user": user, "label": "わからない"}
        yield {"type": "clock", "to": at.isoformat()}
        yield {"type": "say", "user": user, "text": "発送された"}


@dataclass
class Killer:
    """Plays a script on a chat that is killed at random instants, and keeps all that came out."""

    folder: Path
    chance: random.Random
    said: list[Line] = field(default_factory=list)
    now: str = NOON
    ways: Counter[str] = field(default_factory=Counter)

    def play(self, lines: list[Line], kills: int) -> None:
        """Each line until it is answered, with the kills spread over them."""
        chat = ChildChat(self.folder, self.now)
        for place, line in enumerate(lines):
            before = self._answers_to(line)
            for _ in range(kills * (place + 1) // len(lines) - kills * place // len(lines)):
                chat = self._killed_over(chat, line, before)
            if self._is_open(line, before):
                self.said += chat.send(line)
            self.now = line.get("to", self.now)
        assert chat.close() == 0

    def _killed_over(self, chat: ChildChat, line: Line, before: int) -> ChildChat:
        """Kill the chat somewhere around this line, and start it again on the same data."""
        way = self.chance.choice(["while it works", "after a printed line", "while it starts"])
        self.ways[way] += 1
        if way == "while it starts":
            self._keep(chat.kill())
            chat = ChildChat(self.folder, self.now)
            time.sleep(self.chance.uniform(0, START))
        elif self._is_open(line, before):
            chat.write(line)
            if way == "while it works":
                time.sleep(self.chance.uniform(0, WORK))
            elif first := chat.read():
                self._keep([first])
        self._keep(chat.kill())
        chat = ChildChat(self.folder, self.now)
        *owed, _ = chat.send({"type": "cases", "user": "nobody"})  # what is owed comes before it
        self._keep(owed)
        return chat

    def _keep(self, lines: list[Line]) -> None:
        self.said += [line for line in lines if line["type"] == "message"]

    def _answers_to(self, line: Line) -> int:
        return sum(said["to"] == line.get("user") and not said["push"] for said in self.said)

    def _is_open(self, line: Line, before: int) -> bool:
        """Whether the line is still to be sent: an answer came if the bot had taken it."""
        return line["type"] == "clock" or self._answers_to(line) == before


def told(lines: list[Line]) -> dict[str, list[Line]]:
    """What each person was told, in order."""
    people: dict[str, list[Line]] = {}
    for line in lines:
        people.setdefault(line["to"], []).append(line)
    return people


def test_a_chat_killed_again_and_again_says_what_an_undisturbed_one_says(tmp_path: Path) -> None:
    lines = list(script(LENGTH))
    (tmp_path / "peace").mkdir()
    with HomeChat(tmp_path / "peace") as home:
        peace = [said for line in lines for said in home.send(line)]
    killer = Killer(tmp_path / "war", random.Random(SEED))
    killer.play(lines, KILLS)
    print(f"{KILLS} kills: {dict(killer.ways)}; {len(peace)} messages")
    assert told(killer.said) == told(peace)
