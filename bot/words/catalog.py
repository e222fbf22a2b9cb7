"""The Fluent catalogs: a message by its key, and the buttons that stand in its block."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("ja", "en")
_LOCALES = {"ja": "ja-JP", "en": "en-GB"}


class WordsError(Exception):
    """A message is missing or could not be filled; a fault of ours that a test must find."""


class Catalog:
    """The messages of one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._bundle = FluentBundle([_LOCALES[lang]], use_isolating=False)
        source = files("bot.words").joinpath(f"{lang}.ftl").read_text("utf-8")
        self._bundle.add_resource(FluentResource(source))

    def has(self, key: str) -> bool:
        """Whether there is a message under this key."""
        return self._bundle.has_message(key)

    def text(self, key: str, args: Mapping[str, object]) -> str:
        """The message filled with `args`. Raises WordsError rather than show a half-filled one."""
        if not self._bundle.has_message(key):
            raise WordsError(f"{self.lang}: no message {key}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise WordsError(f"{self.lang}: {key} has no text")
        return _tidy(self._format(key, pattern, args))

    def buttons(self, key: str, args: Mapping[str, object]) -> dict[str, str]:
        """Verb → label of the buttons in the block of this message, in the order they stand."""
        if not self._bundle.has_message(key):
            return {}
        attributes = self._bundle.get_message(key).attributes
        return {verb: self._format(key, pattern, args) for verb, pattern in attributes.items()}

    def _format(self, key: str, pattern: object, args: Mapping[str, object]) -> str:
        text, errors = self._bundle.format_pattern(pattern, dict(args))  # type: ignore[arg-type]
        if errors:
            raise WordsError(f"{self.lang}: {key}: {errors}")
        return str(text)


@cache
def catalog(lang: str) -> Catalog:
    """The catalog of a language, read once."""
    return Catalog(lang)


def _tidy(text: str) -> str:
    """No blank line or trailing space where a selector chose nothing."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())
