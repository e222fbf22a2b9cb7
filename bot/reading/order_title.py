"""The name of the goods and of the store on a pasted page, where no label tells them."""

import re

from bot.reading.order_fields import Field, values
from bot.reading.order_status import names_status

_QUOTED = re.compile(r"[「『\"“]([^」』\"”\n]{3,150})[」』\"”]")
_PRICE = re.compile(
    r"(?:[¥$€£]|us ?\$|usd|jpy) ?\d|\d ?(?:円|ドル|usd|jpy|ユーロ|yen)", re.IGNORECASE
)
_COUNT = re.compile(
    r"(?:^|[ \d円])(?:[x×✕*] ?(\d{1,3})|(?:数量|qty|quantity)[ ::]*(\d{1,3}))\b", re.IGNORECASE
)
_MANY = re.compile(
    r"(?:他|ほか|その他|and|\+) ?\d{1,2} ?(?:点|件|商品|more|other|items?)|(?<!\d)(?:[2-9]|[1-9]\d) ?(?:items|商品|点の商品|アイテム)|商品 ?[::]? ?(?:[2-9]|[1-9]\d) ?(?:点|個|件)|(?:合計|全) ?(?:[2-9]|[1-9]\d) ?(?:点|件)",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"^(?:コピー|copy|注文詳細|詳細.*|追跡|荷物を追跡|受取確認|カートに.*|もう一度.*|再購入|返品.*|返金.*|レビュー.*|削除|領収書|.*を見る|.*へ行く|.*に連絡|チャット|メッセージ|"
    r"order details?.*|track.*|confirm.*|add to cart|buy again|write .*|returns?.*|refund.*|invoice|remove|view .*|contact .*|visit .*|go to .*|"
    r"need help.*|help.*|aliexpress.*|アリエク.*|my orders?|マイ注文|注文一覧|ホーム|home|account.*|free (?:shipping|returns?).*|送料無料.*|choice|see more|more|"
    r"shipping address|payment.*|order summary|注文概要|お?支払い.*|お届け先.*|ship.*|deliver.*|配送.*|配達.*|発送.*|estimated.*|total.*|subtotal.*|合計.*|小計.*)$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?:です|ます|ました|ません|に注文|で購入|に購入|ください|下さい|でした|た)[。!…]?$|[。!]$|様$|さん$|^(?:dear|hi|hello|thank|your |you |please|we |the |if |this |こんにち|いつも|お世話)|\b(?:has|have|will|was|been)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(r"[、。?!]|注文|保護|届|発送|返金|番号|紛争|\border\b|protect", re.IGNORECASE)
_ADDRESS = re.compile(
    r"〒|[都道府県].{1,8}[市区町村]|japan$|^\+?\d[\d \-]{8,}$|^\+81|@", re.IGNORECASE
)
_STORE = re.compile(
    r"^(?:[■◆●・\-🏪 ]*)(.{2,50}?(?:store|shop|ストア|ショップ|旗艦店|専門店|mall|official))(?: ?[>›»▶].*)?(?: ?(?:チャット|メッセージ|chat))?$",
    re.IGNORECASE,
)
_NO_STORE = re.compile(
    r"(?:visit|go to|view|this|the|app|play|google|contact|ストアへ|アプリ|フォロー|follow|クーポン|coupon)",
    re.IGNORECASE,
)


def read_store(text: str, labelled: list[Field]) -> str | None:
    """The store by its label, else the one line that is the name of a store."""
    for value in values(labelled, "store"):
        name = _trim(value)
        if name and not re.match(
            r"(?:no\.?|id|番号|\d+$|への|に連絡|の対応|クーポン|coupon)", name, re.IGNORECASE
        ):
            return name
    found = {
        _trim(hit[1])
        for line in text.split("\n")
        if (hit := _STORE.match(line.strip()))
        and not _NO_STORE.search(line)
        and not _SENTENCE.search(line.strip())
    }
    return found.pop() if len(found) == 1 else None


def read_title(text: str, labelled: list[Field], store: str | None) -> str | None:
    """The one item of an order; None when there are several or none is plainly named."""
    if tells_of_many(text):
        return None
    named = list(
        dict.fromkeys(_trim(value) for value in values(labelled, "title") if _named(value))
    )
    if named:
        return named[0] if len(named) == 1 else None
    quoted = list(
        dict.fromkeys(
            _trim(hit[1])
            for hit in _QUOTED.finditer(text)
            if _named(hit[1]) and not _button(hit[1])
        )
    )
    if quoted:
        return quoted[0] if len(quoted) == 1 else None
    return _by_shape(text, labelled, store)


def tells_of_many(text: str) -> bool:
    """Whether the page counts several goods in the order."""
    return bool(_MANY.search(text))


def _by_shape(text: str, labelled: list[Field], store: str | None) -> str | None:
    """The longest line above a price or a quantity that is no label, button or sentence."""
    lines = text.split("\n")
    spans = [(field.start, field.end) for field in labelled]
    priced: dict[int, list[str]] = {}
    others: list[str] = []
    position = 0
    for n, line in enumerate(lines):
        start, position = position, position + len(line) + 1
        line = re.sub(r"https?://\S+", "", line).strip(" -・●■*|>")
        if any(s < position - 1 and start < e for s, e in spans) or not _candidate(line, store):
            continue
        below = next((m for m in range(n, min(n + 5, len(lines))) if _priced(lines[m])), None)
        if below is None:
            others.append(_trim(line))
        else:
            priced.setdefault(below, []).append(_trim(_COUNT.sub("", line)))
    if priced:
        return max(priced.popitem()[1], key=len) if len(priced) == 1 else None
    others = [
        o for o in dict.fromkeys(others) if len(o) >= 8 and not re.match(r"[a-z ]+:", o, re.I)
    ]
    return others[0] if len(others) == 1 else None


def _priced(line: str) -> bool:
    return bool(_PRICE.search(line) or _COUNT.search(line))


def _candidate(line: str, store: str | None) -> bool:
    return (
        len(re.sub(r"[\W\d_]", "", line)) >= 3
        and len(line) <= 250
        and line != store
        and not _NOISE.match(line)
        and not names_status(line)
        and not _SENTENCE.search(line)
        and not _ADDRESS.search(line)
        and not _PRICE.match(line)
        and not _STORE.match(line)
        and not re.search(r"\d{16}|(?:19|20)\d\d[年/-]", line)
    )


def may_be_title(line: str) -> bool:
    """Whether words typed beside an order number can be the name of the goods."""
    return len(line) <= 80 and _candidate(line, None) and not _TELLS.search(line)


def _named(value: str) -> bool:
    return len(re.sub(r"[\W\d_]", "", value)) >= 2 and not re.match(
        r"(?:id|番号|コード|\d+ ?(?:点|個|件)?$)", value, re.IGNORECASE
    )


def _button(value: str) -> bool:
    return bool(_NOISE.match(value.strip()) or _SENTENCE.search(value.strip()))


def _trim(value: str) -> str:
    value = re.sub(r"https?://\S+", "", value)
    value = re.sub(r"\s*(?:[x×✕] ?\d{1,3})$", "", value.strip())
    return value.strip(' 「」『』"“”>›|・*-:').strip()
