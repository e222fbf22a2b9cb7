"""Forms: which buttons and commands open one, and what it looks like; pure."""

from collections.abc import Mapping
from typing import Any

from adapters.discord.words import Form, language, words

ADD = "form:add"  # the custom_id of the form that `/order add` opens
FIELD = "words"
COMPONENT, COMMAND = 3, 2  # kinds of interactions
_LABEL, _INPUT, _SHORT, _LONG = 18, 4, 1, 2


def form(interaction: Mapping[str, Any]) -> dict[str, Any] | None:
    """The form that must be the first answer to this interaction, None if there is none."""
    forms = words(language(interaction.get("locale"))).forms
    data = interaction.get("data") or {}
    if interaction.get("type") == COMPONENT:
        custom_id = str(data.get("custom_id", ""))
        verb = custom_id.partition(":")[0]
        found = forms.get(verb) if verb.startswith("write") else None
        return _form(custom_id, found) if found else None
    if interaction.get("type") == COMMAND and _bare_add(data):
        return _form(ADD, forms["add"])
    return None


def typed(components: object) -> str:
    """What was typed into a form, wherever its field lies."""
    if isinstance(components, list):
        return next((words for part in components if (words := typed(part))), "")
    if not isinstance(components, Mapping):
        return ""
    value = components.get("value")
    if isinstance(value, str):
        return value
    return typed(components.get("components") or components.get("component"))


def _bare_add(data: Mapping[str, Any]) -> bool:
    options = data.get("options") or []
    first = options[0] if isinstance(options, list) and options else {}
    named = (data.get("name"), first.get("name") if isinstance(first, Mapping) else None)
    return named == ("order", "add") and not first.get("options")


def _form(custom_id: str, form: Form) -> dict[str, Any]:
    field = {
        "type": _INPUT,
        "custom_id": FIELD,
        "style": _LONG if form.long else _SHORT,
        "placeholder": form.example,
        "max_length": form.most,
        "required": True,
    }
    label = {"type": _LABEL, "label": form.label, "component": field}
    return {"custom_id": custom_id, "title": form.title, "components": [label]}
