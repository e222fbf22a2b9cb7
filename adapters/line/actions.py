"""Buttons as LINE's actions: in a card, and once more as quick replies below the chat; pure."""

from collections.abc import Sequence

from adapters.line import flex
from adapters.line.fit import DISPLAY, cut, label
from adapters.line.flex import Part
from adapters.line.labels import labels
from bot.message import Button, Message, Style

QUICK = 13  # quick replies below a message
IN_CARD = 20  # buttons in a card; it would grow past what a screen holds
_STYLES: dict[Style, dict[str, str]] = {
    Style.PRIMARY: {"style": "primary", "color": flex.GREEN},
    Style.PLAIN: {"style": "secondary", "color": flex.PLAIN},
    Style.DANGER: {"style": "secondary", "color": flex.ROSE},
}


def buttons(message: Message) -> list[Part]:
    """The buttons below a card; LINE for PC shows no quick replies."""
    shown = [
        flex.button(_postback(button), **_look(button)) for button in message.buttons[:IN_CARD]
    ]
    if message.date:  # the one that stands out
        shown = [{**part, **_STYLES[Style.PLAIN], "color": flex.PLAIN} for part in shown]
        shown.insert(0, flex.button(_picker(message.date, message), **_STYLES[Style.PRIMARY]))
    return flex.in_pairs(shown)


def _look(button: Button) -> dict[str, str]:
    """To skip a question is never what stands out."""
    return _STYLES[Style.PLAIN if button.data.startswith("skip:") else button.style]


def quick_replies(message: Message) -> list[Part]:
    """The same below the chat, where a thumb reaches them; a camera for a photo."""
    words = labels(message.lang)
    actions: list[Part] = []
    if message.photo:
        actions.append({"type": "camera", "label": words.camera})
        actions.append({"type": "cameraRoll", "label": words.album})
    if message.date:
        actions.append(_picker(message.date, message))
    actions += [_postback(button) for button in message.buttons]
    return [{"type": "action", "action": action} for action in actions[:QUICK]]


def copies(parts: Sequence[str], words: str) -> list[Part]:
    """A button that copies a letter; a longer one has a button for each part."""
    names = [words] if len(parts) == 1 else [f"{words} {i}/{len(parts)}" for i in _count(parts)]
    return [
        flex.button(
            {"type": "clipboard", "label": name, "clipboardText": part}, **_STYLES[Style.PRIMARY]
        )
        for name, part in zip(names, parts, strict=True)
    ]


def _count(parts: Sequence[str]) -> range:
    return range(1, len(parts) + 1)


def _postback(button: Button) -> Part:
    return {
        "type": "postback",
        "label": label(button.label),
        "data": button.data,
        "displayText": cut(button.label, DISPLAY),
    }


def _picker(button: Button, message: Message) -> Part:
    return {
        "type": "datetimepicker",
        "label": labels(message.lang).date,
        "data": button.data,
        "mode": "date",
    }
