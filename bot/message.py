"""What comes in from a platform and what goes out to one, free of any platform."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class InboundKind(StrEnum):
    """What a person did."""

    TEXT = "text"
    PRESS = "press"
    MEDIA = "media"  # photo, video or file
    FOLLOW = "follow"  # a new person, or one who came back
    UNFOLLOW = "unfollow"  # blocked or left: nothing more may be sent
    UNSEND = "unsend"
    OTHER = "other"  # sticker, location and what is unknown: answers nothing


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: "line:U…", "discord:123", "terminal:u1"."""

    platform: str
    user: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.user}"


@dataclass(frozen=True, slots=True)
class Media:
    """A photo, video or file: `ref` is what the platform needs to fetch its bytes."""

    kind: str  # "image", "video" or "file"
    ref: str


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing a person did. `event_id` is the platform's own id: the cause, counted once.

    `data` is a pressed button's whole meaning; `reply_to` the platform's id of the message that is
    answered or quoted; `reply_token` what the platform needs for a free or immediate answer;
    `public` is true in a group or server channel, where no detail of a case may be shown.
    `message_id` is the platform's id of what the person wrote, or of what they took back (UNSEND).
    `number` is the order that a file was sent for, where the platform asks for it; `lang` the
    language of the person's app, which a new person is spoken to in.
    """

    event_id: str
    address: Address
    kind: InboundKind
    at: datetime
    text: str = ""  # with PRESS: the date that was picked
    data: str = ""
    message_id: str = ""
    reply_to: str = ""
    reply_token: str = ""
    media: Media | None = None
    public: bool = False
    number: int | None = None
    lang: str = ""


class Style(StrEnum):
    """How a button looks; at most one primary a message."""

    PRIMARY = "primary"
    PLAIN = "plain"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice; `data` carries its whole meaning (see bot.buttons) within 100 characters."""

    label: str
    data: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph or several, in the person's language."""

    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to copy: what it is, what it means in the person's language, and its words."""

    title: str
    meaning: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a card: a name and its value; `strong` for what must not be overlooked.

    `at` is the instant that the value tells, where it tells one.
    """

    name: str
    value: str
    strong: bool | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The state of an order at a glance."""

    title: str
    rows: tuple[Row, ...]
    steps: tuple[str, ...] = ()  # the way of the case, the current step marked by `step`
    step: int = 0


Block = Text | Letter | Card


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one person: blocks from top to bottom, then buttons.

    `case` is the order it is about (the owner's number), None for a list or a digest. `push` is
    true for what no input asked for; `urgent` for a warning on a last day. `date` and `photo` tell
    a platform with a date picker or a camera what the question wants: the press of `date` brings
    the picked date as text. `write` is for a platform with forms: its press brings typed words.
    `lang` is the person's language, None while nobody has said.
    """

    blocks: tuple[Block, ...]
    buttons: tuple[Button, ...] = ()
    case: int | None = None
    push: bool = False
    urgent: bool = False
    date: Button | None = None
    photo: bool | None = None
    lang: str | None = None
    write: Button | None = None


def plain(message: Message) -> str:
    """The whole message as text, letters and cards included, buttons not."""
    return "\n\n".join(_plain_block(block) for block in message.blocks)


def _plain_block(block: Block) -> str:
    match block:
        case Text(text):
            return text
        case Letter(title, meaning, text):
            return f"{title}\n{meaning}\n----\n{text}\n----"
        case Card(title, rows, steps, step):
            way = " → ".join(f"[{name}]" if i == step else name for i, name in enumerate(steps))
            lines = [title, *(f"{row.name}: {row.value}" for row in rows)]
            return "\n".join([*lines, way] if way else lines)
