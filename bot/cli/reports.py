"""What an operator asks for: the cases as JSON, and what the bot reads in a text."""

import asyncio
import json
import sys
from collections.abc import Mapping
from typing import Any, BinaryIO

from adapters.clock import SystemClock
from bot.cli.faults import FaultError
from bot.message import Address
from bot.ports import Unit


def print_cases(user: str) -> None:
    """One JSON array of everybody's cases, or of the person's at this address."""
    from bot.cli.wiring import settings, store

    address = _address(user) if user else None
    with store(settings()) as opened:
        found = asyncio.run(opened.run(lambda unit: _cases(unit, address)))
    print(json.dumps(found, ensure_ascii=False, indent=1))


def _address(user: str) -> Address:
    platform, colon, name = user.partition(":")
    if not colon or not platform or not name:
        raise FaultError("--user: line:U… / discord:ID / terminal:u1", 2)
    return Address(platform, name)


def _cases(unit: Unit, address: Address | None) -> list[dict[str, Any]]:
    from bot.overview import cases_of

    now = SystemClock().now()
    if address is not None:
        return cases_of(unit, unit.person(address), now)
    people = map(unit.person_of, unit.everybody())
    return [case for person in people for case in cases_of(unit, person, now)]


def read_aloud() -> None:
    """One reading for each request line, in order; a bad line is answered with an error."""
    answer_each(sys.stdin.buffer, sys.stdout.buffer)


def answer_each(requests: BinaryIO, answers: BinaryIO) -> None:
    """Read each line's request and write its answer at once."""
    for line in requests:
        answer = json.dumps(_answer(line), ensure_ascii=False)
        answers.write(answer.encode("utf-8", "replace") + b"\n")
        answers.flush()


def _answer(line: bytes) -> Mapping[str, object]:
    from bot.reading.understand import understand

    try:
        request = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError):
        request = None
    if not isinstance(request, dict):
        return {"type": "error", "text": "a line holds one JSON object in UTF-8"}
    return understand(request)
