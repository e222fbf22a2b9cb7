"""What an event is: something that happened to a case, in the past tense."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; subclasses say what."""

    name: ClassVar[str] = ""

    @property
    def label(self) -> str:
        """The name of this event in history, the label of domain.md section 5 where it has one."""
        return self.name
