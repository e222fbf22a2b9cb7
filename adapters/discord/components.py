"""A message's buttons as Discord's rows, with a menu where they would be too many; pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from adapters.discord.literal import cut
from adapters.discord.words import Words, words
from bot.message import Button, Message, Style

ROW, BUTTON, MENU = 1, 2, 3
A_ROW, ROWS, OPTIONS, LABEL, OPTION_LABEL = 5, 5, 25, 80, 100
MENUS = ROWS - 1  # one row is left for buttons
FEW = 5  # choices among orders that are shown as buttons
_STYLES = {Style.PRIMARY: 1, Style.PLAIN: 2, Style.DANGER: 4}
_CHOICES = ("pick", "status")
ANY_WORDS = "write"  # the verb of the form that takes whatever is to be said

Part = dict[str, Any]


def components(message: Message, eyes_only: bool) -> list[Part]:
    """The rows under a message. Where nobody can simply write, a form takes the words."""
    own = words(message.lang)
    buttons = _with_form(message, eyes_only, own)
    choices = [button for button in buttons if _verb(button) in _CHOICES]
    if len(choices) <= FEW:
        return _rows(buttons[: A_ROW * ROWS])
    others = [button for button in buttons if _verb(button) not in _CHOICES]
    menus = [
        _menu(choices[start : start + OPTIONS], place, own)
        for place, start in enumerate(range(0, min(len(choices), MENUS * OPTIONS), OPTIONS))
    ]
    return [*menus, *_rows(others[: A_ROW * (ROWS - len(menus))])]


def _with_form(message: Message, eyes_only: bool, own: Words) -> list[Button]:
    """Each button once; the form for the value that is asked for comes first and stands out."""
    buttons = list({button.data: button for button in message.buttons if button.label}.values())
    form = message.write
    if form is None:
        return buttons
    verb = _verb(form)
    label = own.verbs[verb]
    if verb == ANY_WORDS:
        return [*buttons, replace(form, label=label)] if eyes_only else buttons
    plain = [
        replace(button, style=Style.PLAIN) if button.style is Style.PRIMARY else button
        for button in buttons
    ]
    return [replace(form, label=label, style=Style.PRIMARY), *plain]


def _verb(button: Button) -> str:
    return button.data.partition(":")[0]


def _rows(buttons: Sequence[Button]) -> list[Part]:
    return [
        {"type": ROW, "components": [_button(button) for button in buttons[start : start + A_ROW]]}
        for start in range(0, len(buttons), A_ROW)
    ]


def _button(button: Button) -> Part:
    return {
        "type": BUTTON,
        "style": _STYLES[button.style],
        "label": cut(button.label, LABEL),
        "custom_id": button.data,
    }


def _menu(choices: Sequence[Button], place: int, own: Words) -> Part:
    options = [{"label": cut(one.label, OPTION_LABEL), "value": one.data} for one in choices]
    menu = {
        "type": MENU,
        "custom_id": f"menu:{place}",
        "placeholder": own.choose,
        "options": options,
    }
    return {"type": ROW, "components": [menu]}
