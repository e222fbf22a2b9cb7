"""The one rough spelling in which words are looked for: hiragana, lower case, no long-vowel mark."""

import re

from bot.reading.normalise import normalise
from bot.reading.romaji import romaji_to_kana

_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_STARS = str.maketrans("★☆⭐🌟", "星星星星")
_SMALL = str.maketrans("ぁぃぅぇぉゎヵヶ", "あいうえおわかけ")
_NEGATIVE_LONG_E = re.compile("(?<=ね)ー+|ー+(?=[へひ]ん)")
_SPELLINGS = (
    ("無い", "ない"), ("無く", "なく"), ("無か", "なか"), ("無し", "なし"), ("無え", "ねえ"),
    ("未だ", "まだ"), ("居な", "いな"), ("居ま", "いま"), ("居る", "いる"), ("て下さ", "てくださ"), ("で下さ", "でくださ"), ("なんも", "なにも"), ("なんにも", "なにも"),
    ("頂戴", "ちょうだい"), ("頂", "いただ"), ("出来", "でき"), ("貰", "もら"), ("有る", "ある"), ("有り", "あり"),
    ("御座", "ござ"), ("仕舞", "しま"), ("致し", "いたし"), ("置い", "おい"), ("矢張", "やっぱ"),
    ("受け取", "受取"), ("うけと", "受取"),
    ("メール", "める"), ("居り", "おり"), ("居ら", "おら"), ("良い", "いい"), ("良か", "よか"),
    ("です。か", "ですか"), ("わかん", "わから"), ("解ら", "わから"), ("判ら", "わから"),
    ("おもっ", "思っ"), ("おもう", "思う"), ("おもわ", "思わ"), ("た事", "たこと"), ("い事", "いこと"), ("る事", "ること"), ("う事", "うこと"),
    ("云", "言"),
    ("間違", "まちが"), ("何", "なに"), ("筈", "はず"), ("積り", "つもり"), ("全然", "ぜんぜん"),
    ("多分", "たぶん"), ("恐らく", "おそらく"), ("然し", "しかし"), ("但し", "ただし"),
    ("まぜん", "ません"), ("ましぇん", "ません"), ("まへん", "ません"),
    ("なあい", "ない"), ("なああい", "ない"), ("っていうか", "、"), ("っつうか", "、"), ("ていうか", "、"), ("というか", "、"), ("都度い", "届い"), ("とど居", "届い"), ("届い手", "届いて"), ("届居", "届い"),
    ("でづ", "です"), ("でつ", "です"), ("ますた", "ました"), ("まひた", "ました"),
    ("まして、", "ました、"), ("ないでーす", "ないです"), ("なひ", "ない"), ("にゃい", "ない"),
    ("っす", "です"), ("どす", "です"), ("でやんす", "です"), ("でござる", "です"),
)  # fmt: skip
_SPELLING = re.compile("|".join(re.escape(old) for old, _ in _SPELLINGS))
_SPELLING_OF = dict(_SPELLINGS)
_UNDERSTAND = re.compile("(?<![半自部一二三四五六七八九十0-9])分か(?=[らりりっるん])")
_VOWEL_LEFT = re.compile("(?<=[ぁ-ゖ])[aiueo](?![a-z])")
_N_LEFT_BY_THE_KEYBOARD = re.compile("(?<=[\u3041-\u3096])n(?![a-z])")
_LETTER_LEFT_BY_THE_KEYBOARD = re.compile("(?<=[\u3041-\u3096])[a-z](?![a-z])")
_SMALL_TSU_AT_END = re.compile("っ+(?=[^\u3041-\u3096a-z]|$)")
_REPEATED = re.compile(r"(.)\1{2,}")
_JAPANESE = "\u3041-\u309f\u4e00-\u9fff\u3005"
_BLANK_INSIDE = re.compile(f"(?<=[{_JAPANESE}]) (?=[{_JAPANESE}])")
_BLANK_JOIN = re.compile(
    f"(?<=[{_JAPANESE}]) (?=(?:た|て|ない|ませ|ます|まし|です|でし|けど|のに|の|は|が|を|に|と|も|か)"
    "(?![一-龥]))"
    f"|(?<=[^たいすんよねるかうわだ]) (?=[{_JAPANESE}])"
)


def fold(text: str) -> str:
    """The text as the lexicons spell it; words of different width, kana or length become one."""
    text = normalise(text.translate(_STARS)).lower()
    text = romaji_to_kana(text)
    text = text.translate(_KATAKANA)
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
