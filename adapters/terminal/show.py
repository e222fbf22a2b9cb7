"""What the bot says as the JSON lines of `henkin chat --jsonl`; pure."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from adapters.terminal.lines import TOKYO
from bot.message import plain
from bot.ports import Outgoing


def show(outgoing: Outgoing) -> bytes:
    """A message line: its whole text, letters included, and the labels of its buttons."""
    message = outgoing.message
    return line(
        {
            "type": "message",
            "to": outgoing.address.user,
            "at": outgoing.at.astimezone(TOKYO).isoformat(),
            "text": plain(message),
            "buttons": [button.label for button in message.buttons],
            "case": message.case,
            "push": message.push,
        }
    )


def show_cases(cases: Sequence[Mapping[str, Any]]) -> bytes:
    """What the bot holds of a person."""
    return line({"type": "cases", "cases": list(cases)})


def show_error(text: str) -> bytes:
    """A bad input line; the program goes on."""
    return line({"type": "error", "text": text})


IDLE = b'{"type":"idle"}\n'  # all that came in is answered, sent and committed


def line(fields: Mapping[str, Any]) -> bytes:
    """One line of JSON in UTF-8."""
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
