"""The sum of money a text means for the price of an order or for a refund."""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from bot.case.model import Money as Amount
from bot.reading.durations import read_days
from bot.reading.mentions import LONGEST, Mention, Said, said, settle
from bot.reading.money import money_mentions
from bot.reading.noise import without_numbers
from bot.reading.numerals import plain
from bot.reading.shares import read_percent

__all__ = ["Amount", "read_amount", "read_days", "read_percent"]

_MOST = 40
_SPOILT_AFTER = re.compile(
    r"^ ?(?:くらい|ぐらい|ほど|\))?(?:以上|いじょう|以下|以内|未満|超|弱|強(?!い)|ちょ[いっと]|"
    r"とちょっと|余り|あまり|台|前後|[はを]?[超越]え|しない|いかない|を?(?:切|きっ)|"
    r"から(?!の?返|返|振|戻|入)|~|or more|or less|\+|at least|足らず|少々|くらいから|"
    r"かそこら|まで)"
)
_OTHER_WORD = re.compile(
    r"(?![返戻払支購買要請求希入振補合程位也税送込注決全で]|ポチ|デ)[一-龥ァ-ヶ]"
)
"""A word grown on to the sum makes it another thing: 100円ショップ, 500円玉, 3000円台."""
_SPOILT_BEFORE = re.compile(
    r"(?:少なくとも|すくなくとも|最低(?:でも|限)?|せめて|最大(?:でも)?|上限|数|何|"
    r"at least|up to|more than|less than|"
    r"over|under|minimum|max(?:imum)?|between|~|\d ?(?:to|or|か|から|~|-))[ はでも約、]*$"
)
_DISCOUNT = re.compile(
    r"^ ?(?:分?の?)?(?:引[きいか]|オフ|から[^、。\n]{0,8}(?:クーポン|割引|値引|"
    r"引[きいか])|割引|off\b|discount|クーポン|ポイント|値引|coupon|お得|安く)"
)
_DISCOUNT_BEFORE = re.compile(
    r"(?:クーポン|ポイント|割引|値引き?|定価|元値|通常価格|coupon|discount)(?:前|利用|使用|"
    r"額)?[ はがでを:]*-?$"
)
_ROLES = {
    "total": r"合計|総額|全部で|トータル|(?:つい|足し|加え|合わせ|入れ)て|込み?(?:で|の|、|$| )|"
    r"計(?=[ :は\d])|total|\bin all\b|altogether|請求額",
    "order_total": r"請求(?:さ?れ|来|き[たてま]|が)|払(?!い?戻)|購入|買|注文|決済|値段|"
    r"価格|代金|支払|"
    r"金額|ポチ|本体|\bpaid\b|\bprice|bought|\bcosts?\b|charged|\border",
    "refund_amount": r"返金|返って|かえって|戻|もど[っしり]|返し|返さ|払い?戻|請求(?!額|さ?れ|来|"
    r"き[たてま]|が)|要求|求め|希望|ほしい|欲しい|振り?込|入金|入っ[たてし]|補償|"
    r"お願い|頼|主張|合意|手を打|refund|\bback\b|\bwant|demand|\bclaim|asked for|"
    r"asking for|credited|received|compensat",
    "refused": r"断[っりわ]|拒否|蹴っ|却下|納得でき|少なすぎ|安すぎ|足りなすぎ|"
    r"ありえな|declin|refus|"
    r"reject|not enough|turned down",
    "offer": r"提案(?!した|します|する)|提示(?!した|します)|言われ|言ってき|オファー|どうかと|"
    r"どうですかと|offered|offers?\b|proposed",
    "part": r"送料(?!は?(?:・?税込|込|無料|ゼロ|なし|タダ|別?込))|関税|手数料|税(?!込|・?送料込|"
    r"抜)|shipping|postage|customs|\btax\b|\bfees?\b",
    "missing": r"足ら[んな]|足り(?!な[いか]っ?(?:と|か)断)|不足|少な[いかく]|\bmissing\b|\bshort\b|"
    r"still ow",
}
_PRICE = {role: re.compile(pattern) for role, pattern in _ROLES.items()}
_REFUND = {role: pattern for role, pattern in _PRICE.items() if role != "total"}
_OFFERED = re.compile(
    r"と言(?:われ|ってき|ってる|っている|う)|って(?:言|いわ|いう|さ)|と(?:いわれ|返事)|"
    r"提案(?!し[たま])|提示(?!し[たま])|offer(?!ed them)|said|propos"
)
_AGREED = re.compile(r"合意|承諾|受け入れ|受けた|受けます|ok|オーケー|同意|手を打|accept|agree")
_REFUSED = _PRICE["refused"]
_OFFERED_BEFORE = re.compile(
    r"(?:\b(?:they|seller|shop|he|she)\b|セラー|相手|向こう|店)[^,.、。\n]{0,20}(?:offer|"
    r"said|says|propos|suggest|提案|提示|言)[^,.、。\n]{0,8}$"
)
_UNIT_PRICE = re.compile(
    r"^ ?(?:/ ?1?[個枚本]|"
    r"(?:×|x|\*|を|が|の?(?:やつ|もの)?を?) ?\d{1,3} ?(?:個|つ|枚|本|セット|$|で|=|、))"
)
_UNIT_PRICE_BEFORE = re.compile(r"(?:1 ?(?:個|つ|枚|本|点)(?:あたり)?|単価)[はが: ]*$")
_EXPECTED = re.compile(r"^[^、。\n]{0,16}?(?:はず|ハズ|予定|べき)")
_PART_OF = re.compile(r"^ ?(?:の)?(?:うち|内|中から|なかから)")
_STILL_OUT = re.compile(r"^ ?(?:が|は|分が|の)? ?まだ")
_STILL_OUT_BEFORE = re.compile(r"(?:残り|あと|残金|残額|差額)[はのが約 ]*$")
_NO_MONEY = re.compile(
    r"(?<!残り)(?:返|戻|入金|入っ|振り?込|もら)[^。、\n]{0,12}(?:ない|ません|なかった)|"
    r"not (?:been )?refund|n't (?:been )?refund"
)


def read_amount(text: str, field: str) -> Amount | None:
    """The sum for `order_total` (paid in all) or `refund_amount` (refunded or demanded), else None.

    The currency is None when the text names none. 全額 has no sum of its own: None.
    """
    if len(text) > LONGEST:
        return None
    words = without_numbers(plain(text))
    mentions = _first_currency(money_mentions(words, bare=False), words)
    if not mentions:
        mentions = money_mentions(words, bare=True)
    if len(mentions) > _MOST:
        return None
    if field == "order_total":
        return _price(said(words, mentions, _PRICE))
    if field == "refund_amount":
        return _refund(said(words, mentions, _REFUND))
    raise ValueError(f"unknown amount field: {field}")


_SAME_SUM = re.compile(
    r"^ ?(?:くらい|ぐらい|ほど)?[ \n]?(?=\S|$)[(\[/=≈≒約、,]{0,3} ?(?:約|日本円(?:で|"
    r"だと)|ドル(?:で|だと)|円(?:で|だと)|つまり|or about|about|≈| )*$"
)


def _first_currency(mentions: list[Mention[Amount]], words: str) -> list[Mention[Amount]]:
    """Of one sum told in two currencies, US $12.50 (約1,900円), the first."""
    kept: list[Mention[Amount]] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if (
            before
            and before.value
            and mention.value
            and before.value.currency != mention.value.currency
            and _SAME_SUM.match(words[before.end : mention.start])
        ):
            continue
        kept.append(mention)
    return kept


def _spoilt(s: Said[Amount]) -> bool:
    if _OTHER_WORD.match(s.after):
        return True
    return bool(_SPOILT_AFTER.match(s.after) or _SPOILT_BEFORE.search(s.before))


def _discount(s: Said[Amount]) -> bool:
    return bool(_DISCOUNT.match(s.after) or _DISCOUNT_BEFORE.search(s.before))


def _included(s: Said[Amount]) -> bool:
    """Postage that the sum named holds already: 12ドル(送料2ドル込み)."""
    inside = re.match(r" ?(?:を?込|を?含|incl)", s.after) or re.search(
        r"(?:うち|内)\D{0,6}$", s.before
    )
    free = s.mention.value is not None and not s.mention.value.amount
    return s.role == "part" and (bool(inside) or free)


def _price(found: list[Said[Amount]]) -> Amount | None:
    total = _sum_of_the_others(found)
    if total:
        return total
    found = [s for s in found if not (_discount(s) or _included(s))]
    single = [s for s in found if not _single(s)]
    if found and not single:
        return None  # the price of one, and not how many
    found = single
    for role in ("total", "order_total"):
        about = [s for s in found if s.role == role]
        if about and (role == "total" or not any(s.role == "part" for s in found)):
            return _one(about, role)
    if any(s.role == "part" for s in found):
        return None
    return _one(found, "order_total")


def _sum_of_the_others(found: list[Said[Amount]]) -> Amount | None:
    """商品1980円と送料500円で2480円, 2980円から500円引いて2480円: what was paid in all."""
    sums = [s.mention.value.amount for s in found if s.mention.value]
    if len(sums) < 3 or len(sums) < len(found):
        return None
    if any(_discount(s) for s in found):
        return found[-1].mention.value if sums[0] - sum(sums[1:-1]) == sums[-1] else None
    if sum(sums[:-1]) == sums[-1]:
        return found[-1].mention.value
    return found[0].mention.value if sum(sums[1:]) == sums[0] else None


def _single(s: Said[Amount]) -> bool:
    return bool(_UNIT_PRICE.match(s.after) or _UNIT_PRICE_BEFORE.search(s.before))


def _refund(found: list[Said[Amount]]) -> Amount | None:
    return _one(
        [s for s in found if not (_discount(s) or _not_refunded(s, found))], "refund_amount"
    )


def _not_refunded(s: Said[Amount], found: list[Said[Amount]]) -> bool:
    """Offered, refused, expected, missing, or not come: no sum that was refunded or demanded."""
    sentence = re.split(r"[。\n]", s.after)[0]
    clause = re.split(r"[、,。\n]", s.after)[0]
    agreed = any(_AGREED.search(one.after) for one in found)
    offered = _OFFERED.search(clause) or _OFFERED_BEFORE.search(s.before)
    only = sentence.startswith(("しか", "だけしか"))
    return bool(
        _REFUSED.search(s.after)
        or (offered and not agreed)
        or _EXPECTED.match(s.after)
        or _PART_OF.match(s.after)
        or _STILL_OUT.match(s.after)
        or _STILL_OUT_BEFORE.search(s.before)
        or (_NO_MONEY.search(sentence) and not only)
        or s.mention.value
        == Amount(Decimal(0), s.mention.value.currency if s.mention.value else None)
    )


def _one(found: Iterable[Said[Amount]], field: str) -> Amount | None:
    found = list(found)
    value = settle(found, field)
    if value is None or any(_spoilt(s) for s in found if s.mention.value == value):
        return None
    return value


def sum_offered(text: str) -> Amount | None:
    """The sum that somebody offers, whatever becomes of the offer; never the price beside it."""
    if len(text) > LONGEST:
        return None
    words = without_numbers(plain(text))
    mentions = _first_currency(money_mentions(words, bare=False), words)
    if len(mentions) > _MOST:
        return None
    found = [s for s in said(words, mentions, _PRICE) if s.role not in ("part", "order_total")]
    return _one([replace(s, role=None) for s in found if not _discount(s)], "offer")
