"""What became of a unit of work in another thread, carried to where it is awaited."""

from dataclasses import dataclass
from typing import Generic, TypeVar, cast

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """A value, or the error to raise; a future's own error would refuse StopIteration."""

    value: T | None = None
    error: BaseException | None = None

    def get(self) -> T:
        """The value, or the error raised."""
        if self.error is not None:
            raise self.error
        return cast("T", self.value)
