"""One spelling for the many ways a text is typed: width, kana, long vowels, unseen marks."""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff\U0001f3fb-\U0001f3ff]"
)
_NEWLINE = re.compile("\r\n?|[\u0085\u2028\u2029]")
_BLANK = re.compile("[^\\S\n]+")
_EMOJI = re.compile("[\u2190-\u21ff\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]+")
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
_WAVE = re.compile(f"(?<=[{_KANA}])[~\u301c\u3030\u223c\u223f\u2500\u2501\u2014\u2015\u2212]+")
_DASH = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63]")
_WAVES_LEFT = re.compile("[\u301c\u223c\u223f]")
_LONG = re.compile("\u30fc{2,}")
_HYPHEN_IN_KATAKANA = re.compile("(?<=[\u30a1-\u30fa])-(?=[\u30a1-\u30fa])")


def normalise(text: str) -> str:
    """The text in NFKC without invisible marks; a wave or dash after kana is the long vowel ー.

    Case, kanji, line breaks and the wave of a range (10~20) stay; emoji stand apart from words by a
    blank; hyphens of all kinds are "-". Lone surrogates and NUL are dropped, so the result can
    always be stored. Idempotent, linear in the length.
    """
    text = _INVISIBLE.sub("", _NEWLINE.sub("\n", text))
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    text = _WAVE.sub("ー", text)
    text = _DASH.sub("-", _WAVES_LEFT.sub("~", text))
    text = _LONG.sub("ー", _HYPHEN_IN_KATAKANA.sub("ー", text))
    text = _EMOJI.sub(lambda found: f" {found.group()} ", text)
    return "\n".join(_BLANK.sub(" ", line).strip() for line in text.split("\n")).strip()
