"""What the bot says as LINE's message objects: plain dicts within LINE's limits; pure."""

from collections.abc import Sequence
from itertools import chain

import orjson

from adapters.line import flex
from adapters.line.actions import buttons, copies, quick_replies
from adapters.line.fit import ALT, CLIPBOARD, TEXT, cut, one_line, pieces
from adapters.line.flex import Part
from adapters.line.labels import labels
from bot.message import Block, Card, Letter, Message, Text, plain

MOST = 5  # message objects in one call
BUBBLE, CAROUSEL = 30_000, 50_000  # bytes of JSON
_SHORT = 80  # characters that may stand larger
_IN_A_CARD = 1_200  # characters of a text that still looks well in a card


def show(message: Message) -> list[Part]:
    """One to five message objects, the last with the quick replies."""
    (objects,) = together([message])
    return objects


def together(messages: Sequence[Message]) -> list[list[Part]]:
    """The objects of each message, as far as they fit into one call; the first one does.

    Quick replies are shown below the last object only, so they are the last message's.
    """
    shown: list[list[Part]] = []
    for one in messages:
        objects = _objects(one)
        if sum(map(len, shown)) + len(objects) > MOST:
            break
        shown.append(objects)
    quick = quick_replies(messages[len(shown) - 1])
    if quick:
        shown[-1][-1] = {**shown[-1][-1], "quickReply": {"items": quick}}
    return shown


def as_text(message: Message) -> list[Part]:
    """The same in plain words, should LINE refuse a card."""
    return _texts(plain(message), MOST)


def _objects(message: Message) -> list[Part]:
    """The objects without quick replies."""
    asked, before = _question(message)
    if before and isinstance(before[-1], Card):
        asked_in = _card(before[-1], asked, message)
        before = before[:-1]
    elif asked:
        asked_in = _asked(asked, message, notice=message.push and not before)
    else:
        asked_in = None
    objects = [_shown(block, message, place) for place, block in enumerate(before)]
    found = [*chain.from_iterable(objects), *([asked_in] if asked_in else [])]
    found = found if len(found) <= MOST else _tighter(before, asked_in, message)
    return found if all(map(_fits, found)) else as_text(message)


def _fits(shown: Part) -> bool:
    """Whether a card is within LINE's size; what a buyer writes never comes near it."""
    most = CAROUSEL if shown.get("contents", {}).get("type") == "carousel" else BUBBLE
    bubbles = shown.get("contents", {}).get("contents", [])
    return len(orjson.dumps(shown)) <= most and all(len(orjson.dumps(b)) <= BUBBLE for b in bubbles)


def _question(message: Message) -> tuple[str, list[Block]]:
    """What the buttons answer, and the blocks before it: no buttons, no question."""
    blocks = list(message.blocks)
    if not (message.buttons or message.date):
        return "", blocks
    last = blocks[-1]
    if not isinstance(last, Text):
        return labels(message.lang).choose, blocks
    if len(last.text) > _IN_A_CARD and "\n\n" not in last.text:
        return last.text.split("\n")[0], blocks  # a long list: its head over the buttons
    if message.push and len(blocks) == 1 and len(last.text) <= _IN_A_CARD:
        return last.text, []  # a reminder stays one card
    said, _, asked = last.text.rpartition("\n\n")
    return asked, [*blocks[:-1], *([Text(said)] if said else [])]


def _shown(block: Block, message: Message, place: int) -> list[Part]:
    match block:
        case Text(words) if message.push and place == 0 and len(words) <= _IN_A_CARD:
            return [_notice(words, message)]
        case Text(words):
            return _texts(words, MOST)
        case Letter():
            return [flex.message(_alt(block.title, block.meaning), _letter(block, message))]
        case Card():
            return [_card(block, "", message)]


def _texts(words: str, most: int) -> list[Part]:
    parts = pieces(words, TEXT)
    if len(parts) > most:
        parts = [*parts[: most - 1], cut("\n".join(parts[most - 1 :]), TEXT)]
    return [{"type": "text", "text": part} for part in parts]


def _notice(words: str, message: Message, below: Sequence[Part] = ()) -> Part:
    """A reminder: its first line in a band whose colour and words say how near the end is."""
    title, _, rest = words.partition("\n")
    colour = flex.RED if message.urgent else flex.AMBER if title.startswith("【") else flex.GREEN
    if message.urgent:
        title = f"{labels(message.lang).urgent} {title}"
    body = flex.paragraphs("\n\n".join(rest.split("\n"))) or [flex.text(title)]
    return flex.message(_alt(title, rest), flex.bubble(flex.band(title, colour), body, below))


def _asked(asked: str, message: Message, notice: bool) -> Part:
    below = buttons(message)
    if notice:
        return _notice(asked, message, below)
    size = "md" if len(asked) <= _SHORT else "sm"
    return flex.message(_alt(asked), flex.bubble(None, flex.paragraphs(asked, size=size), below))


def _card(card: Card, asked: str, message: Message) -> Part:
    rows = [flex.named(row.name, row.value, bool(row.strong)) for row in card.rows if row.value]
    body = [flex.way(card.steps, card.step), *rows] if card.steps else rows
    below = buttons(message) if asked else []
    if asked:
        body = [
            *body,
            {"type": "separator", "color": flex.LINE},
            *flex.paragraphs(asked, size="md"),
        ]
    facts = (f"{row.name}: {row.value}" for row in card.rows[:4])
    alt = _alt(card.title, *facts, asked)
    return flex.message(alt, flex.bubble(flex.band(card.title, flex.GREEN), body, below))


def _letter(letter: Letter, message: Message) -> Part:
    """What it means, then the words to copy, then the button that copies them."""
    words = labels(message.lang)
    meaning = [
        flex.text(words.meaning, size="xs", color=flex.GREY, weight="bold"),
        *flex.paragraphs(letter.meaning),
    ]
    paper = flex.column(
        flex.paragraphs(letter.text),
        spacing="md",
        backgroundColor=flex.PALE,
        cornerRadius="8px",
        paddingAll="12px",
    )
    below = copies(pieces(letter.text, CLIPBOARD), words.copy)
    head = flex.text(letter.title, weight="bold", size="md")
    return flex.bubble(None, [head, flex.column(meaning, spacing="xs"), paper], below)


def _tighter(before: Sequence[Block], asked: Part | None, message: Message) -> list[Part]:
    """More than five: the texts become one, the letters lie side by side."""
    words = "\n\n".join(block.text for block in before if isinstance(block, Text))
    letters = [block for block in before if isinstance(block, Letter)][:12]
    alt = _alt(*(f"{letter.title}: {letter.meaning}" for letter in letters))
    side = {"type": "carousel", "contents": [_letter(letter, message) for letter in letters]}
    last = ([flex.message(alt, side)] if letters else []) + ([asked] if asked else [])
    return [*(_texts(words, MOST - len(last)) if words else []), *last]


def _alt(*parts: str) -> str:
    return cut(one_line("\n".join(part for part in parts if part)), ALT)
