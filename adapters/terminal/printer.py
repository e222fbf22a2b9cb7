"""The terminal's own process: it prints and remembers, and outlives a bot that is killed.

A platform does not die with the bot. Were printing and remembering two steps of the bot itself, a
kill between them would lose a message or show it twice. So they are done in a forked process that
ends only when the bot is gone and all that it was given is printed and remembered.
"""

import contextlib
import fcntl
import os
import signal
import socket
import struct
import sys
import time
from typing import NoReturn

HEAD = struct.Struct("!cII")  # what to do, then the lengths of two byte strings
LOCK, SHOW = b"L", b"S"
DONE, FAILED = b"+", b"-"
PATIENCE = 5.0  # seconds to wait for a killed run's printer to finish


class BusyError(Exception):
    """Another terminal chat uses the same database."""


class GoneError(Exception):
    """Nobody reads what is printed any more."""


class Printer:
    """The near end of the process; start it before the first thread and the event loop."""

    def __init__(self) -> None:
        self._near, far = socket.socketpair()
        self._process = os.fork()
        if self._process == 0:
            self._near.close()
            _serve(far)
        far.close()

    def remember_in(self, path: str) -> None:
        """Remember in this file from now on; BusyError while another terminal does."""
        if self._ask(LOCK, path.encode()) != DONE:
            raise BusyError(path)

    def __call__(self, line: bytes, note: bytes = b"") -> None:
        """Print a line and remember the note; returns when both are done, else GoneError."""
        if self._ask(SHOW, line, note) != DONE:
            raise GoneError

    def close(self) -> None:
        """End the process and wait for its end."""
        self._near.close()
        os.waitpid(self._process, 0)

    def _ask(self, what: bytes, first: bytes, second: bytes = b"") -> bytes:
        try:
            self._near.sendall(HEAD.pack(what, len(first), len(second)) + first + second)
            return self._near.recv(1)
        except OSError:
            return FAILED


def _serve(far: socket.socket) -> NoReturn:
    """Do what is asked until the other end is gone."""
    os.setsid()  # a Ctrl-C or a kill of the group is meant for the bot
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    memory = ""
    with contextlib.suppress(OSError, struct.error), far.makefile("rb") as asked:
        while True:
            what, *sizes = HEAD.unpack(asked.read(HEAD.size))
            first, second = (asked.read(size) for size in sizes)
            if len(second) < sizes[1]:
                break  # the bot died while it asked: the message stays owed
            if what == LOCK:
                memory = first.decode()
                done = _lock(memory)
            else:
                done = _show(first, second, memory)
            far.sendall(DONE if done else FAILED)
    os._exit(0)


def _lock(memory: str) -> bool:
    """Hold the memory for as long as this process lives; false while another one does."""
    handle = os.open(f"{memory}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.01)
        else:
            return True
    return False


def _show(line: bytes, note: bytes, memory: str) -> bool:
    """Print, then remember; false if nobody reads or the memory cannot be written."""
    try:
        _write(sys.stdout.fileno(), line)
        if note:
            # opened each time: a start may have put a smaller file in its place
            handle = os.open(memory, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                _write(handle, note)
            finally:
                os.close(handle)
    except OSError:
        return False
    return True


def _write(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]
