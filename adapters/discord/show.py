"""A message as what Discord is sent: text, cards, letters and buttons, within the limits; pure."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from adapters.discord.components import components
from adapters.discord.literal import cut, fenced, literal, pieces, size
from adapters.discord.words import words
from bot.message import Block, Card, Letter, Message, Row, Text, plain

CONTENT, TITLE, DESCRIPTION = 2000, 256, 4096
EMBEDS, EMBED_SUM = 10, 6000  # of one message
CALM, URGENT = 0x2B7A78, 0xD64545
NO_MENTIONS: dict[str, list[str]] = {"parse": []}

Payload = dict[str, Any]
Shown = str | Payload  # a paragraph, or an embed


def show(message: Message, eyes_only: bool = False, letters: bool = True) -> list[Payload]:
    """The messages that say it, in order; the buttons stand under the last one.

    Without `letters`, a note says that they came by DM.
    """
    shown = _one_after_another(_blocks(message, letters), message)
    last = {**shown[-1], "components": components(message, eyes_only)}
    return [_whole(payload) for payload in (*shown[:-1], last)]


def show_letters(message: Message) -> list[Payload]:
    """Each letter of a message as a message of its own."""
    letters = [block for block in message.blocks if isinstance(block, Letter)]
    return [
        _whole(payload)
        for letter in letters
        for payload in _one_after_another([_letter(letter, message)], message)
    ]


def show_plainly(message: Message) -> Payload:
    """The same in the barest form, for when Discord does not take the other."""
    return _whole({"content": cut(_safe(plain(message)), CONTENT)})


def note(text: str) -> Payload:
    """A few words of the adapter's own."""
    return _whole({"content": text})


def _blocks(message: Message, letters: bool) -> list[Shown]:
    found: list[Shown] = []
    for block in message.blocks:
        if letters or not isinstance(block, Letter):
            found.append(_block(block, message))
    if not letters:
        found.insert(1, words(message.lang).letter_by_dm)
    return found


def _block(block: Block, message: Message) -> Shown:
    match block:
        case Text(text):
            return literal(_safe(text))
        case Letter():
            return _letter(block, message)
        case Card():
            return _card(block, message)


def _letter(letter: Letter, message: Message) -> str:
    """What it is and what it means, then its words in a block that copies cleanly."""
    own = words(message.lang)
    meaning = literal(_safe(letter.meaning)).replace("\n", "\n> ")
    return (
        f"**{literal(_safe(letter.title))}**\n{own.copy}\n{fenced(_safe(letter.text))}\n"
        f"{own.meaning}\n> {meaning}"
    )


def _card(card: Card, message: Message) -> Payload:
    way = " → ".join(
        f"**{literal(name)}**" if place == card.step else literal(name)
        for place, name in enumerate(card.steps)
    )
    lines = [_row(row) for row in card.rows]
    text = "\n".join([*lines, "", way] if way else lines)
    return {
        "title": cut(literal(_safe(card.title)), TITLE),
        "description": cut(text, DESCRIPTION),
        "color": URGENT if message.urgent else CALM,
    }


def _row(row: Row) -> str:
    """An instant is shown in the zone of whoever looks at it, and how far off it is."""
    value = literal(_safe(row.value))
    if row.at is not None:
        unix = int(row.at.timestamp())
        value = f"<t:{unix}:F>(<t:{unix}:R>)"
    return f"{literal(row.name)}: **{value}**" if row.strong else f"{literal(row.name)}: {value}"


# -- fitting --------------------------------------------------------------------------------------


def _one_after_another(blocks: Sequence[Shown], message: Message) -> list[Payload]:
    """As few messages as hold it all: plain text where it fits, else embeds, else several."""
    text = "\n\n".join(block for block in blocks if isinstance(block, str))
    if all(isinstance(block, str) for block in blocks) and 0 < size(text) <= CONTENT:
        return [{"content": text}]
    color = URGENT if message.urgent else CALM
    first, rest = blocks[0] if blocks else "", blocks[1:]
    begun: Payload = {"embeds": []}
    if isinstance(first, str) and 0 < size(first) <= CONTENT:
        begun["content"] = first
    else:
        rest = blocks
    embeds = chain.from_iterable(_embeds(block, color) for block in rest)
    return list(_packed(begun, embeds))


def _embeds(block: Shown, color: int) -> list[Payload]:
    if not isinstance(block, str):
        return [block]
    return [{"description": piece, "color": color} for piece in pieces(block, DESCRIPTION)]


def _packed(begun: Payload, embeds: Iterator[Payload]) -> Iterator[Payload]:
    taken = 0
    for embed in embeds:
        takes = size(embed.get("title", "")) + size(embed["description"])
        if taken + takes > EMBED_SUM or len(begun["embeds"]) == EMBEDS:
            yield begun
            begun, taken = {"embeds": []}, 0
        begun["embeds"].append(embed)
        taken += takes
    yield begun


def _whole(payload: Payload) -> Payload:
    """Every part named, so that an edit leaves nothing of what stood there before."""
    empty: Payload = {"content": "", "embeds": [], "components": []}
    return {**empty, **payload, "allowed_mentions": NO_MENTIONS}


def _safe(text: str) -> str:
    """Lone halves of characters cannot be sent."""
    return text.encode("utf-8", "replace").decode()
