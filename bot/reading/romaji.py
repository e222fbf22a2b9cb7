"""Japanese typed in Latin letters (mada todoite nai) turned into kana; English is left alone."""

import re

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの",
    "h": "はひふへほ", "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ",
    "d": "だぢづでど", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ",
}  # fmt: skip
_SYLLABLES = {c + v: kana for c, row in _ROWS.items() for v, kana in zip("aiueo", row, strict=True)}
_SYLLABLES |= {"ya": "や", "yu": "ゆ", "yo": "よ", "wa": "わ", "wo": "を", "nn": "ん", "n'": "ん"}
_SYLLABLES |= {"shi": "し", "chi": "ち", "tsu": "つ", "fu": "ふ", "ji": "じ", "n": "ん", "-": "ー"}
_SYLLABLES |= {
    row + v: kana + small
    for row, kana in {
        "ky": "き", "sh": "し", "sy": "し", "ch": "ち", "ty": "ち", "cy": "ち", "ny": "に",
        "hy": "ひ", "my": "み", "ry": "り", "gy": "ぎ", "j": "じ", "jy": "じ", "zy": "じ",
        "by": "び", "py": "ぴ",
    }.items()
    for v, small in zip("auo", "ゃゅょ", strict=True)
}  # fmt: skip
_SYLLABLES |= {"she": "しぇ", "che": "ちぇ", "je": "じぇ", "fa": "ふぁ", "fi": "ふぃ", "fe": "ふぇ"}
_SYLLABLE = re.compile("|".join(sorted(map(re.escape, _SYLLABLES), key=len, reverse=True)))
_DOUBLED = re.compile(r"([kstcpgdbzj])(?=\1|(?<=t)ch)")
_WORD = re.compile("[a-z'-]+")
_ROMAJI = re.compile(
    "(?:[kstcpgdbzj](?=[kstcpgdbzj])|n'?|[kgnhmrbp]?y[aueo]|sh[aiueo]|ch[aiueo]|tsu|j[aiueo]|"
    "[kstnhmrgzdbpfwyc]?[aiueo]|-)+"
)
_MARKERS = re.compile(
    r"\b(?:mada|todo[ikt]\w*|ki(?:ta|te)\w*|ko(?:nai|n)|desu|masu|masen|hai|iie|iya|un|okut\w+|"
    r"\w*(?:mashita|masen|masu|desu|tenai|teru|nakatta|ta yo|shita|sareta|rareta)|henkin|"
    r"mondai|nashi|nai|arimasen|wakaranai|kowarete\w*|ware\w+|osh?ita|daijoubu|ato ?de)\b"
)


def romaji_to_kana(text: str) -> str:
    """The text with Latin words read as kana, if it is Japanese written in Latin letters."""
    if not text.isascii() or not _MARKERS.search(text):
        return text
    words = _WORD.findall(text)
    romaji = sum(len(word) for word in words if _ROMAJI.fullmatch(word))
    if romaji * 10 < sum(map(len, words)) * 7:
        return text
    return _WORD.sub(_kana_of, text)


def _kana_of(found: re.Match[str]) -> str:
    word = found.group()
    if not _ROMAJI.fullmatch(word):
        return word
    return _SYLLABLE.sub(lambda syllable: _SYLLABLES[syllable.group()], _DOUBLED.sub("っ", word))
