"""What goes wrong outside of henkin is told in a few lines; everything else keeps its traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class FaultError(Exception):
    """Something outside is not as it must be; the text says what to do, `status` is the exit's."""

    def __init__(self, text: str, status: int) -> None:
        super().__init__(text)
        self.status = status


@contextmanager
def told() -> Iterator[None]:
    """Tell a fault on stderr and exit with its status."""
    try:
        yield
    except FaultError as fault:
        print(fault, file=sys.stderr)
        sys.exit(fault.status)
    except BrokenPipeError:  # the reader of our output has left: as `head` does
        sys.stdout = None
        sys.exit(1)
