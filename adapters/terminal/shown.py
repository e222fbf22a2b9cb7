"""What a terminal has shown, remembered in a file as a platform remembers its retry keys."""

import json
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.ports import Outgoing

KEPT = 50  # messages of each person whose buttons can still be pressed after a compaction
LARGE = 1_000_000  # bytes from which the file is made smaller at the next start


def note(outgoing: Outgoing) -> bytes:
    """The line to remember of a message: its id, and what its buttons mean."""
    fields = {
        "id": outgoing.id,
        "to": outgoing.address.user,
        "at": outgoing.at.isoformat(),
        "buttons": {button.label: button.data for button in outgoing.message.buttons},
    }
    return json.dumps(fields, ensure_ascii=False).encode() + b"\n"


@dataclass(slots=True)
class Shown:
    """The memory of one terminal: which messages it has shown, the newest button of each label."""

    ids: set[str] = field(default_factory=set)
    buttons: dict[str, dict[str, str]] = field(default_factory=dict)
    latest: datetime | None = None

    def add(self, line: bytes) -> None:
        """Remember a line made by `note`."""
        fields = json.loads(line)
        self.ids.add(fields["id"])
        self.buttons.setdefault(fields["to"], {}).update(fields["buttons"])
        at = datetime.fromisoformat(fields["at"])
        self.latest = max(at, self.latest or at)

    def button(self, user: str, label: str) -> str | None:
        """The data of the person's newest button with this label, None if there is none."""
        return self.buttons.get(user, {}).get(label)


def recall(path: Path) -> Shown:
    """The memory kept in a file; one that grew large, or was torn by a power cut, is mended."""
    shown = Shown()
    if not path.exists():
        return shown
    data = path.read_bytes()
    lines = [line for line in data.splitlines(keepends=True) if _whole(line)]
    if len(data) > LARGE or sum(map(len, lines)) < len(data):
        lines = list(_newest(lines))
        fresh = path.with_suffix(".new")
        fresh.write_bytes(b"".join(lines))
        os.replace(fresh, path)
    for line in lines:
        shown.add(line)
    return shown


def _whole(line: bytes) -> bool:
    try:
        fields: Any = json.loads(line)
    except ValueError:
        return False
    return line.endswith(b"\n") and isinstance(fields, dict)


def _newest(lines: list[bytes]) -> Iterable[bytes]:
    """The newest lines of each person, in their order."""
    counts: Counter[str] = Counter()
    kept = []
    for line in reversed(lines):
        user = json.loads(line)["to"]
        counts[user] += 1
        if counts[user] <= KEPT:
            kept.append(line)
    return reversed(kept)
