"""The rough spelling in which words are looked for: hiragana, lower case, no long-vowel mark."""

import re

from bot.reading.normalise import normalise
from bot.reading.romaji import romaji_to_kana
from bot.reading.tables import rows

_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_STARS = str.maketrans("★☆⭐🌟", "星星星星")
_SMALL = str.maketrans("ぁぃぅぇぉゎヵヶ", "あいうえおわかけ")
_LONG_NO = re.compile("^のー+(?![ぁ-ん])")
_HESITATION = re.compile("う(?:ー|〜)+ん")
_NEGATIVE_LONG_E = re.compile("(?<=ね)ー+|ー+(?=[へひ]ん)")
_SPELLING_OF = {line[0]: line[1] for line in rows("spellings.tsv", 2)}
_SPELLING = re.compile("|".join(map(re.escape, _SPELLING_OF)))
_UNDERSTAND = re.compile("(?<![半自部一二三四五六七八九十0-9])分か(?=[らりりっるん])")
_VOWEL_LEFT = re.compile("(?<=[ぁ-ゖ])[aiueo](?![a-z])")
_N_LEFT_BY_THE_KEYBOARD = re.compile("(?<=[\u3041-\u3096])n(?![a-z])")
_LETTER_LEFT_BY_THE_KEYBOARD = re.compile("(?<=[\u3041-\u3096])(?!(?<=お)k)[a-z](?![a-z])")
_SMALL_TSU_AT_END = re.compile("っ+(?=[^\u3041-\u3096a-z]|$)")
_REPEATED = re.compile(r"(.)\1{2,}")
_JAPANESE = "\u3041-\u309f\u4e00-\u9fff\u3005"
_BLANK_INSIDE = re.compile(f"(?<=[{_JAPANESE}]) (?=[{_JAPANESE}])")
_BLANK_JOIN = re.compile(
    f"(?<=[{_JAPANESE}]) (?=(?:た|て|ない|ませ|ます|まし|です|でし|けど|のに|の|は|が|を|に|と"
    f"|も|か)"
    "(?![一-龥]))"
    f"|(?<=[^たいすんよねるかうわだ]) (?=[{_JAPANESE}])"
)


def fold(text: str) -> str:
    """The text as the lexicons spell it; words of different width, kana or length become one."""
    text = normalise(text.translate(_STARS)).lower()
    text = romaji_to_kana(text)
    text = text.translate(_KATAKANA)
    text = _HESITATION.sub("えと", _LONG_NO.sub("のう", text))
    text = _NEGATIVE_LONG_E.sub("え", text).replace("ー", "").translate(_SMALL)
    text = _REPEATED.sub(r"\1\1", text)
    text = _VOWEL_LEFT.sub(lambda found: "あいうえお"["aiueo".index(found.group())], text)
    text = _N_LEFT_BY_THE_KEYBOARD.sub("ん", text)
    text = _LETTER_LEFT_BY_THE_KEYBOARD.sub("", text)
    text = _SPELLING.sub(lambda found: _SPELLING_OF[found.group()], text)
    text = _UNDERSTAND.sub("わか", text)
    text = _SMALL_TSU_AT_END.sub("", text)
    return _without_blanks(text)


def respell(pattern: str) -> str:
    """A table's pattern in the spelling of fold(), so that its author need not think of it."""
    text = pattern.translate(_KATAKANA).replace("ー", "").translate(_SMALL)
    return _SPELLING.sub(lambda found: _SPELLING_OF[found.group()], text)


def _without_blanks(text: str) -> str:
    """Blanks between Japanese words vanish; where a sentence may have ended they become 、."""
    inside = len(_BLANK_INSIDE.findall(text))
    if inside * 4 > len(text):  # a text cut into words, as voice input does
        return _BLANK_INSIDE.sub("", text)
    return _BLANK_INSIDE.sub("、", _BLANK_JOIN.sub("", text))
