"""What people see in the terminal: the chat, and the demo."""

import asyncio
import contextlib
import shutil
import sys
import threading
from collections.abc import Coroutine
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from adapters.terminal.chat import Chat
from adapters.terminal.paint import Painter, coloured
from adapters.terminal.printer import GoneError, Printer
from bot.cli.terminal import place

with contextlib.suppress(ImportError):
    import readline  # noqa: F401 (arrow keys and Japanese letters in input())

T = TypeVar("T")
PROMPT = "> "


class Background:
    """An event loop in a thread of its own, so that the main one can wait for the keyboard."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do the work there and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin the work there and wait for nothing."""
        asyncio.run_coroutine_threadsafe(work, self._loop)


def chat_for_people(user: str, now: datetime | None) -> None:
    """Talk with one person until they leave."""
    printer = Printer()  # before the thread of the loop
    painter = Painter(shutil.get_terminal_size().columns, coloured())
    loop = Background()
    with place(printer, loop, painter.message, now) as here:
        chat = Chat(here.house, here.clock, here.terminal, painter, printer, user)
        loop.run(chat.open())
        if here.clock.runs:
            loop.begin(chat.keep_looking(here.tick_seconds, PROMPT.encode()))
        while (typed := _typed()) is not None:
            if not loop.run(chat.hear(typed)):
                break


def _typed() -> str | None:
    """The next line from the keyboard, or from a pipe without a prompt; None at the end."""
    try:
        if not sys.stdin.isatty():
            return sys.stdin.readline() or None
        return input(PROMPT)
    except (EOFError, KeyboardInterrupt):
        print()
        return None
    except UnicodeDecodeError:
        return "\0"  # refused like any text that no platform would send


def play_demo() -> None:
    """Play the demo on a database of its own that is gone afterwards."""
    from adapters.terminal.demo import play
    from bot.cli.wiring import WARNING, write_logs
    from storage.open import open_store

    write_logs(WARNING)
    painter = Painter(shutil.get_terminal_size().columns, coloured())
    pace = 0.3 if sys.stdout.isatty() else 0.0  # seconds after each message, for a person to read
    with TemporaryDirectory(prefix="henkin-demo-") as folder:
        store = open_store(f"sqlite:///{folder}/henkin.db")
        try:
            asyncio.run(play(store, painter, sys.stdout.buffer, pace))
        except GoneError:
            sys.exit(1)
        finally:
            asyncio.run(store.close())
