"""Shares of the price to be refunded: 3割5分, 半額, 30%, half, 全額."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.reading.mentions import LONGEST, Mention, Said, said, settle
from bot.reading.noise import without_numbers
from bot.reading.numerals import plain

_MOST = 40
_NUMBERED = re.compile(
    r"(?<![\d.,/~\-])(?:(?P<wari>\d{1,3})(?:\.\d)? ?割(?! ?引)(?: ?(?P<bu>\d) ?分(?!の))?|"
    r"(?P<of>\d{1,3}) ?分の ?(?P<part>\d{1,3})|(?P<num>\d) ?/ ?(?P<den>\d|10)(?!\d|/)|"
    r"(?P<pct>\d{1,4}(?:\.\d+)?) ?(?:%|パーセント|ぱーせんと|パー(?!ツ)|ぱー|プロ(?!モ)|"
    r"percent|per cent|pct))"
)
_NAMED = {
    100: r"全額|満額|ぜんがく|全部(?!で)|ぜんぶ(?!で)|丸ごと|まるまる|100ぱー|"
    r"full(?:y)?(?: refund| amount| price)?|everything|whole (?:amount|price|sum)",
    50: r"半額|半分(?!こ)|はんぶん(?!こ)|はんがく|半値|ハーフ|\bhalf\b",
    25: r"a quarter|1 quarter",
}
_WORDS = re.compile("|".join(f"(?P<s{share}>{words})" for share, words in _NAMED.items()))
_SPOILT_AFTER = re.compile(
    r"^ ?(?:くらい|ぐらい|ほど)?(?:以上|以下|未満|超|弱|強(?!い)|ちょ[いっと]|とちょっと|"
    r"余り|あまり|台|[はも]?最低|半(?![額分])|割?増|がた|[はを]?[超越]え|より|方|前後|から|~|まで|"
    r"or more|at least|"
    r"足らず|\+)"
)
_SPOILT_BEFORE = re.compile(
    r"(?:少なくとも|最低(?:でも|限)?|せめて|最大(?:でも)?|上限|数|何|最高(?:で|でも)?|"
    r"多くて(?:も)?|せいぜい|マックス|at least|up to|more than|less than|over|under|"
    r"minimum|max|~|\d ?(?:から|~|-|or|か|、|/|to))[ はでも、]*$"
)
_OTHER = re.compile(
    r"^ ?(?:の$|オフ|off(?![a-z])|引き|びき|割引|値引|discount|ポイント|クーポン|還元|"
    r"セール|しか(?:充電|動|点|つか|使)|充電|の確率|点灯|完了)"
)
_OTHER_BEFORE = re.compile(
    r"(?:バッテリー|電池|充電|残量|確率|割引|セール|クーポン|関税|消費税|税率|手数料|評価|"
    r"battery|discount|sale|進捗)(?:は|が|で|も|を|の|残量|:| )*$"
)
_ROLES = {
    "refused": re.compile(
        r"断[っりわ]|拒否|蹴っ|却下|納得でき|少なすぎ|安すぎ|嫌|いやだ|無理|ありえな|declin|"
        r"refus|reject|not enough|turned down|"
        r"じゃ(?:足り|割に)|では足り|とは言わ|とまでは|厳し|難し|求めません|求めない|"
        r"いりません|要りません|いらない|"
        r"じゃなくて"
    ),
    "refund_percent": re.compile(
        r"返金|返|戻|払い?戻|ほしい|欲しい|希望|要求|お願い|refund|back|want|合意|ok"
    ),
}
_EITHER = re.compile(r"(?:無理|だめ|ダメ|駄目|いや|嫌)なら|でもいい|でも良い")
_OFFERED = re.compile(
    r"^[^。\n]{0,20}?(?:と言わ|って言わ|と言って|って言って|提案され|提示され|と提案|offered)"
)
_AGREED = re.compile(
    r"合意|承諾|受け入れ|受け(?:た|ます|る)|ok|オーケー|同意|手を打|accept|agree|いいです|それで"
)


def read_percent(text: str) -> int | None:
    """The share to be refunded, 1 to 100 percent; None for ranges, bounds and discounts."""
    words, found = _spoken(text, _ROLES)
    held = [
        s
        for s in found
        if s.role != "refused" and (_AGREED.search(words) or not _OFFERED.match(s.after))
    ]
    return settle([replace(s, role=None) for s in held], "refund_percent")


def share_offered(text: str) -> int | None:
    """The share that somebody offers, whatever becomes of the offer."""
    return settle(_spoken(text, {})[1], "offer")


def _spoken(text: str, roles: Mapping[str, re.Pattern[str]]) -> tuple[str, list[Said[int]]]:
    """The plain words of a text and the shares in it; none where one would have to guess."""
    if len(text) > LONGEST:
        return "", []
    words = without_numbers(plain(text))
    mentions = _mentions(words)
    if len(mentions) > _MOST or (len(mentions) > 1 and _EITHER.search(words)):
        return words, []
    return words, [_judged(s) for s in said(words, mentions, roles) if not _elsewhere(s)]


def _mentions(words: str) -> list[Mention[int]]:
    found = [Mention(hit.start(), hit.end(), _share(hit)) for hit in _NUMBERED.finditer(words)]
    taken = _NUMBERED.sub(lambda hit: "\x00" * len(hit[0]), words)
    for hit in _WORDS.finditer(taken):
        found.append(Mention(hit.start(), hit.end(), int((hit.lastgroup or "s0")[1:])))
    return sorted(found, key=lambda mention: mention.start)


def _share(hit: re.Match[str]) -> int | None:
    g = hit.groupdict()
    if g["wari"]:
        share = int(g["wari"]) * 10 + int(g["bu"] or 0)
        if "." in hit[0]:
            return None
    elif g["pct"]:
        if float(g["pct"]) != int(float(g["pct"])):
            return None
        share = int(float(g["pct"]))
    else:
        whole, part = int(g["of"] or g["den"]), int(g["part"] or g["num"])
        if not whole or part * 100 % whole:
            return None
        share = part * 100 // whole
    return share if 0 < share <= 100 else None


def _judged(s: Said[int]) -> Said[int]:
    spoilt = _SPOILT_AFTER.match(s.after) or _SPOILT_BEFORE.search(s.before)
    return replace(s, mention=replace(s.mention, value=None)) if spoilt else s


def _elsewhere(s: Said[int]) -> bool:
    return bool(_OTHER.match(s.after) or _OTHER_BEFORE.search(s.before))
