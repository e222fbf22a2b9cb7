"""The lines of an order page that name neither goods nor store: buttons, headings, addresses."""

import re

_BUTTONS = (
    "コピー", "注文詳細", "注文の詳細", "詳細.*", "追跡", "荷物を追跡", ".*を追跡", "受取確認",
    "商品の受取.*", "カートに.*",
    "もう一度.*", "再購入", "レビュー.*", "評価.*", "削除", "領収書", ".*を見る", ".*へ行く",
    ".*に連絡.*", "チャット",
    "メッセージ", "copy", "track.*", "confirm.*", "add to cart", "buy again", "write .*",
    "leave .*", "rate .*",
    "invoice", "remove", "view .*", "contact .*", "visit .*", "go to .*", "need help.*", "help.*",
    "choice",
    "see more", "more", "share.*", "open dispute", "appeal.*",
)  # fmt: skip
_HEADINGS = (
    ".{0,4}(?:商品|注文|価格|配送|お?支払い|お届け先)(?:情報|概要|詳細|一覧|"
"状況)?(?:の詳細)?(?:確認)?", ".*の詳細", "返品.*", ".*返金.*",
    "紛争.*", "aliexpress.*", "アリエク.*", "マイ注文", "マイオーダー", "ホーム", "送料無料.*",
    "お?支払い.*", "お届け.*", "配送.*", "配達.*",
    "発送.*", "合計.*", "小計.*", "order details?.*", "my orders?.*", "orders?", "home",
    "account.*", "returns?.*",
    ".*refund.*", "dispute.*", "free (?:shipping|returns?).*", "shipping.*", "ship .*", "ships .*",
    "payment.*", "paid.*",
    "order summary", "item details", "price details", "package .*", "deliver.*", "estimated.*",
    "eta .*",
    "total.*", "subtotal.*", "order (?:completed|closed|placed|confirmed|cancell?ed).*",
    "completed on.*",
    "reason.*", "auto-confirm.*", "(?:from|to|subject|date|cc|件名|差出人|宛先) ?:.*", "fwd?:.*",
    "re:.*",
)  # fmt: skip
_NOISE = re.compile("|".join(f"(?:{words})$" for words in (*_BUTTONS, *_HEADINGS)), re.IGNORECASE)
_SENTENCE = re.compile(
    r"(?:です|ます|ました|ません|に注文|で購入|に購入|ください|下さい|でした|い?た|だよ|"
    r"たよ|だね)[。!…]*$|[。!]$|様$|さん$|各位$|"
    r"お願い|相談|^(?:dear|hi|hello|thank|good news|your |you |please|we |the |if |this |"
    r"here |i |it |"
    r"こんにち|いつも|お世話|これ|この)|\b(?:has|have|will|was|been|is|are)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"〒|[都道府県].{1,8}[市区町村]|[省市].{0,8}[区县]|japan$|^\+?\d[\d \-]{8,}$|^\+81|@|\d{16}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b[A-Z]{2}\d{9}[A-Z]{2}\b|\b(?:LP|CNG|YT|SF|JP)\d{10,}", re.IGNORECASE)
_DATED = re.compile(
    r"(?:19|20)\d\d[年/.\-]|\d月\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]*\.? \d",
    re.IGNORECASE,
)
_EDGES = ' \t-・●■◆▶•*|>›「」『』"“”:,、。🙏✨📦🏪'


def trimmed(line: str) -> str:
    """The line without bullets, quotes, addresses, a count before it or behind it."""
    line = re.sub(r"https?://\S+", "", line).strip(_EDGES)
    line = re.sub(r"^(?:\(?\d{1,2}[).] ?|\d{1,2} ?[x×✕] ?)(?=\D)", "", line)
    line = re.sub(r"\s*(?:[x×✕*] ?\d{1,3}|数量 ?:? ?\d{1,3})$", "", line)
    line = re.sub(r"^\(([^()]+)\)$", r"\1", line.strip())
    return line.strip(_EDGES)


def is_sentence(line: str) -> bool:
    """Whether the line speaks instead of naming something."""
    return bool(_SENTENCE.search(re.sub(r"\([^)]*\)$", "", line.strip(" 🙏✨📦"))))


def is_noise(line: str) -> bool:
    """Whether the line is a button, a heading, a sentence, an address, a date or a number."""
    return bool(
        len(re.sub(r"[\W\d_]", "", line)) < (3 if line.isascii() else 2)
        or len(line) > 250
        or _NOISE.match(line)
        or is_sentence(line)
        or _ADDRESS.search(line)
        or _NUMBERED.search(line)
        or _DATED.search(line)
    )
