"""digest(): the reminders of one person at one moment become one message, urgent ones their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.buttons import Press
from bot.case.effects import Effect, WriteLetter
from bot.case.model import Case
from bot.case.rung import Deadline
from bot.message import Block, Button, Letter, Message, Text
from bot.words.catalog import catalog
from bot.words.facts import LABEL_MAX, facts_of, label_of, name_of
from bot.words.say import Voice, say

LETTERS_MAX = 3  # more letters than this come by a tap: a push has room for five parts


@dataclass(frozen=True, slots=True)
class Reminder:
    """One order that is due: the case after its turn, its deadline, and what is to be said."""

    case: Case
    deadline: Deadline
    effects: tuple[Effect, ...]


def digest(reminders: Sequence[Reminder], voice: Voice) -> tuple[Message, ...]:
    """At most two messages: the urgent reminders, then everything else."""
    urgent = [reminder for reminder in reminders if reminder.deadline.urgent]
    calm = [reminder for reminder in reminders if not reminder.deadline.urgent]
    return tuple(
        _one(group[0], voice) if len(group) == 1 else _several(group, voice, bool(place == 0))
        for place, group in enumerate((urgent, calm))
        if group
    )


def _one(reminder: Reminder, voice: Voice) -> Message:
    return say(reminder.case, reminder.effects, voice, push=True)


def _several(reminders: Sequence[Reminder], voice: Voice, urgent: bool) -> Message:
    words = catalog(voice.lang)
    ordered = sorted(reminders, key=lambda one: (one.deadline.until is None, one.deadline.due))
    lines = [words.text("digest", {"count": len(ordered)})]
    letters: list[Letter] = []
    buttons: dict[str, Button] = {}
    for one in ordered:
        facts = facts_of(one.case, voice.moment, voice.lang)
        what = words.text(f"what-{one.deadline.rung.kind}", facts)
        lines.append(words.text("digest-line", facts | {"what": what}))
        letters += _letters(one, voice)
        label = label_of(one.case, voice.lang)
        label = label if label not in buttons else f"{one.case.number}: {label}"[:LABEL_MAX]
        press = Press("status", one.case.number, one.case.question_no)
        buttons[label] = Button(label, voice.sealer.seal(press))
    buttons |= voice.buttons("push-buttons")
    shown = letters if len(letters) <= LETTERS_MAX else []
    blocks: tuple[Block, ...] = (Text("\n".join(lines)), *shown)
    return Message(blocks, tuple(buttons.values()), None, push=True, urgent=urgent)


def _letters(reminder: Reminder, voice: Voice) -> list[Letter]:
    """The letters of one reminder, each with the name of its order."""
    name = name_of(reminder.case, voice.lang)
    only = [effect for effect in reminder.effects if isinstance(effect, WriteLetter)]
    blocks = say(reminder.case, only, voice).blocks
    return [
        Letter(f"{name} {block.title}", block.meaning, block.text)
        for block in blocks
        if isinstance(block, Letter)
    ]
