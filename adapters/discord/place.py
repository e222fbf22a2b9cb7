"""Where an answer goes: the interaction it answers, or the chat it came from, as one text."""

from dataclasses import dataclass
from typing import Self

EYES_ONLY = "e"  # the answer is shown to one person alone, and letters go by DM
TRY_DM = "t"  # whether a DM reaches the person is to be found out, and said


@dataclass(frozen=True, slots=True)
class Place:
    """An interaction with its token; without a token, the DM channel `id` that a message came from.

    `event` is the id in the inbox of what was done: one interaction may be several events.
    """

    id: str  # of the application, or of the channel
    token: str = ""
    marks: str = ""
    event: str = ""

    @classmethod
    def chat(cls, channel: str) -> Self:
        """The DM channel that a message came from."""
        return cls(channel)

    @classmethod
    def of(cls, text: str) -> Self | None:
        """Read back what `str` wrote; None for an empty text."""
        if not text:
            return None
        marks, event, id_, token = text.split(".", 3)
        return cls(id_, token, marks, event)

    def __str__(self) -> str:
        return f"{self.marks}.{self.event}.{self.id}.{self.token}"

    @property
    def channel(self) -> str | None:
        """The channel, where the answer is an ordinary message there."""
        return None if self.token else self.id

    @property
    def original(self) -> str:
        """The path of the answer to the interaction."""
        return f"/webhooks/{self.id}/{self.token}/messages/@original"

    @property
    def further(self) -> str:
        """The path of what is said after the answer."""
        return f"/webhooks/{self.id}/{self.token}"

    @property
    def eyes_only(self) -> bool:
        """Whether only one person sees the answer."""
        return EYES_ONLY in self.marks

    @property
    def try_dm(self) -> bool:
        """Whether to find out if a DM reaches the person."""
        return TRY_DM in self.marks
