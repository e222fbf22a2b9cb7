"""The labels of an order page and mail, and the values beside or below them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LABELS = {
    "order_no": r"ご?注文(?:番号|id|no\.?)|オーダー(?:番号|id|no)|注文 ?[#№]|order ?(?:id|no\.?|"
    r"number|#)",
    "order_date": r"ご?注文(?:日時?|時間|作成日時?|確定日時?)|ご?購入日時?|オーダー日時?|(?:買った|"
    r"購入した|注文した|ポチった|頼んだ)(?:日|の)|order(?:ed)? (?:date|time|placed(?: on|"
    r" at)?|created(?: on)?|on)|"
    r"date (?:placed|ordered|of order)|(?<!y )(?<!t )date(?= ?[:=→])|日付|日にち|"
    r"placed on|purchased? (?:date|on)|created at",
    "paid": r"(?:ご|お)?支払い?(?:い)?(?:総額|合計|金額|額|済み?金額|済み)|"
    r"実(?:際の)?(?:お)?支払い?額?|決済(?:金額|額)|総支払い?額|ご請求(?:金)?額|請求額|"
    r"(?:total |amount |you )?paid(?! on| at)|payment (?:amount|total)|amount charged|"
    r"paid amount",
    "total": r"(?<!小)合計(?:金額|額|代金)?(?:\(税込\))?|総合計|総額|総計|ご?注文(?:合計|金額|"
    r"総額)|代金合計|トータル|(?:order |grand )?total(?: price| amount| cost)?|"
    r"order amount",
    "price": r"価格|値段|お値段|代金|商品(?:代金|価格)|単価|price|item price|unit price",
    "part": r"小計|商品(?:小計|合計)|送料|配送料|関税|税(?:金|額)|消費税|手数料|割引|値引き?|"
    r"クーポン(?:割引)?|ストアクーポン|コイン|ポイント|プロモ(?:コード)?|"
    r"sub-?total|items? total|shipping(?: fee| cost)?(?! address| method| company| to)|"
    r"delivery fee|\btax(?:es)?|vat|duty|discount|coupon|coins?|promo(?: code)?|saved|"
    r"you save|savings?",
    "refund": r"返金(?:予定)?(?:額|金額|合計|総額|済み?|申請|希望額)?|払い?戻し(?:額|金額)?|"
    r"refund(?:ed)?(?: amount| total| to)?",
    "store": r"ストア(?:名)?|ショップ(?:名)?|店舗(?:名)?|店名|販売(?:者|元|店)(?:名)?|出品者|"
    r"セラー(?:名)?|store(?: name)?|shop(?: name)?|sold by|seller(?: name)?",
    "title": r"商品(?:名|タイトル|の?名前)|品名|商品|アイテム(?:名)?|"
    r"(?<![ぁ-んァ-ヶ一-龥ー])(?:もの|物|品|品物|内容)|product(?: name| title)?|"
    r"item(?: name| title)?|title|goods",
    "quantity": r"数量|個数|qty|quantity",
    "tracking": r"追跡(?:番号|コード|no\.?|id)?|お?問い?合わ?せ(?:番号|伝票番号)|伝票番号|"
    r"送り状(?:番号)?|トラッキング(?:番号|コード|ナンバー)?|荷物番号|配送番号|"
    r"tracking(?: ?(?:number|no\.?|code|id|#))?|waybill(?: no\.?| number)?",
    "protection": r"(?:購入者|買い?手|バイヤー|お客様)?(?:の)?保護(?:期間|期限|終了日?)?|(?:buyer|"
    r"purchase|order)?[ -]?protection(?: period| time| ends?(?: on| in)?| until|"
    r" expires?(?: on| in)?)?",
    "status": r"(?:ご?注文|配送|お?荷物の?)?(?:ステータス|状況|状態)|(?:order |delivery |"
    r"shipping )?status",
    "variant": r"カラー|色|サイズ|仕様|バリエーション|タイプ|プラグ|発送元|出荷元|colou?r|size|"
    r"ships? from|variant|plug(?: type)?|style|specification",
    "other": r"(?:お届け|配達|配送|到着)(?:予定|見込)(?:日|日時)?|予定日|配送方法|配送業者|配送先|"
    r"お届け先(?:住所)?|住所|電話(?:番号)?|受取人|氏名|お名前|"
    r"支払い?方法|お支払い方法|決済方法|支払い?日時?|お支払い日時?|発送日時?|出荷日時?|"
    r"商品(?:id|番号|コード)|紛争(?:番号|id)?|回答期限|"
    r"estimated (?:delivery|arrival)(?: date| time)?|est\.? delivery|delivery(?: date|"
    r" address| by)?|arrives? by|expected (?:delivery|by)|ship(?:ping|ped)? (?:address|"
    r"method|to|date|on|company)|address|contact|phone|tel|"
    r"payment (?:method|date|time|completed(?: on)?)|paid (?:on|at)|item id|product id|"
    r"sku|dispute(?: id)?|invoice|coupon code|completed on|transaction (?:id|no\.?)",
}
_ANY = re.compile(
    r"(?<![A-Za-z])(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, pattern in (
        (n, LABELS[n]) for n in (
            "other", "order_no", "order_date", "paid", "refund", "part", "total", "quantity",
            "price",
            "protection",
            "tracking", "status", "variant", "store", "title",
        )))
    + r")(?![A-Za-z])",
    re.IGNORECASE,
)  # fmt: skip
_OWN_LINE = frozenset({"store", "title", "quantity", "variant", "price", "status"})
"""Words too common to be labels in the middle of English words."""
_MARK = re.compile(r"^ ?(?:\([^)\n]{0,12}\))? ?(?:[:=→]|は(?!ん)|-(?=[ \D]))+ ?")
_LINE_LABEL = re.compile(r"^[\s\-*・●■◆▶•【\[(<>|]*$")


@dataclass(frozen=True, slots=True)
class Field:
    """A label of the page with the value that stands beside it, or on the next line."""

    name: str
    value: str
    start: int
    end: int


def fields(text: str) -> list[Field]:
    """Labelled values in text order. A label is marked by a colon, or stands first in its line."""
    labels = [hit for hit in _ANY.finditer(text) if _is_label(text, hit)]
    found: list[Field] = []
    for n, hit in enumerate(labels):
        following = labels[n + 1].start() if n + 1 < len(labels) else len(text)
        line_end = text.find("\n", hit.end())
        line_end = len(text) if line_end < 0 else line_end
        stop = min(line_end, following)
        value = _MARK.sub("", text[hit.end() : stop]).strip(" ]】)>|・")
        if not value and line_end < following and following > line_end:
            below = text[line_end + 1 : min(following, line_end + 200)].split("\n")
            value = next((line.strip() for line in below if line.strip()), "")
            if value:
                stop = text.index(value, line_end + 1) + len(value)
        found.append(Field(hit.lastgroup or "", value, hit.start(), stop))
    return found


_VALUE = re.compile(r"^\s*(?:$|[\]】)>|]|残り|あと|[\d¥$€£]|us ?\$)|^ [A-Z]")


def _is_label(text: str, hit: re.Match[str]) -> bool:
    line_start = text.rfind("\n", 0, hit.start()) + 1
    if _MARK.match(text[hit.end() : hit.end() + 20]):
        before = text[max(line_start, hit.start() - 2) : hit.start()]
        return hit.lastgroup not in _OWN_LINE or not re.search(r"[A-Za-z] ?$", before)
    if not _LINE_LABEL.match(text[line_start : hit.start()]):
        return False
    rest = text[hit.end() : hit.end() + 30].split("\n")[0]
    return bool(_VALUE.match(rest)) or (not hit[0].isascii() and rest.startswith(" "))


def count_labels(line: str) -> int:
    """How many words of a line are labels, marked or not."""
    return sum(1 for _ in _ANY.finditer(line))


def values(found: list[Field], *names: str) -> Iterator[str]:
    """The values of the named labels, in the order of the names."""
    for name in names:
        for field in found:
            if field.name == name and field.value:
                yield field.value
