"""The words around a date that say what happened on it, what will, and what has not."""

import re

_ABOUT = {
    "order_date": (
        r"注文|購入|買(?!い手)|ポチ|ぽち|頼んだ|頼んで(?!す)|頼みました|たのんだ|オーダー|発注|"
        r"\border(?:ed)?\b|bought|purchase|placed"
    ),
    "paid": r"決済|支払|払っ|\bpaid\b",
    "asked": r"返[品送]の?(?:手続き?|申請|申し?込)",
    "arrival_date": (
        r"届|とど|着[いきくけ荷]|到着|ついた|受け?取|うけと|配達|来[たてま]|きた|きまし|"
        r"もらっ|手元|置き配|"
        r"arriv|receiv|\bgot\b|\bcame\b|deliver|turned up|showed up"
    ),
    "return_date": (
        r"返送|返品|送り返|送りかえ|返し|return|sent (?:it )?back|ship(?:ped)? (?:it )?back|"
        r"sent it"
    ),
    "deadline": (
        r"まで|期限|締め?切|〆切|しめきり|終了|終わ|切れ|保護|以内|残り|あと\d|"
        r"deadline|\buntil\b|\btill\b|\bby\b|expir|\bdue\b|\bends?\b|protect"
    ),
    "remind_at": (
        r"リマインド|教えて|おしえて|通知|知らせ|思い出|言って|声を?かけ|聞いて|きいて|"
        r"連絡して|連絡くだ|"
        r"確認する|remind|ping|\bask\b|notify|tell me"
    ),
    "other": (
        r"問い?合わ?せ|連絡し|メッセージ|紛争|dispute|返金|追跡|誕生|messag|refund|contact|"
        r"写真|メール|ステータス|表示|開け|開封|壊れ|故障|"
        r"予定|見込|(?<![ただ])(?:はず|ハズ)|不在|estimated|expected|supposed|scheduled|"
        r"\bopen(?:ed)?\b"
    ),
}
_SHIPPED = r"発送|出荷|\bshipp"
_OWN = {
    "return_date": {
        "return_date": rf"{_SHIPPED}|出し|送っ|郵便局|投函|集荷|\bsent\b|mailed|posted"
    },
    "remind_at": {"remind_at": r"連絡|確認", "other": _SHIPPED},
}


def _roles(field: str) -> dict[str, re.Pattern[str]]:
    own = _OWN.get(field, {"other": _SHIPPED})
    return {
        role: re.compile(f"{words}|{own[role]}" if role in own else words)
        for role, words in _ABOUT.items()
    }


ROLES = {field: _roles(field) for field in _ABOUT if field not in ("other", "paid", "asked")}
"""For each field the words that tell what a date is about; "other" is none of the fields."""

SECOND_BEST = {"order_date": "paid", "return_date": "asked"}
"""What stands in where a text is silent about its field: paying for ordering, and so on."""

FUTURE = re.compile(
    r"届く(?!の)|届きます|着く|着きます|来ます|(?<!出)来る|くる予定|注文する|注文します|"
    r"買う(?!た)|買います|"
    r"送る(?!の)|送ります|返送する|返送します|返します|返す|返品する|予定|"
    r"(?<![ただ])(?:はず|ハズ)|つもり|見込|でしょう|"
    r"\bwill\b|going to|should|supposed|expected|estimated|scheduled"
)
FUTURE_BEFORE = re.compile(r"\b(?:will|going to|should|supposed to|expected|estimated)\b[^.,]*$")

_NEGATED = (
    r"(?:[いしっらけえんてでくなかまりれられさ取り送出品返]|して|せて){0,8}?"
    r"(?:ない|ません|無い|なかった|ねえ|ねー|へん|んかった|とらん|なく)"
)
_VERBS = {
    "order_date": r"注文|買|購入|頼|ポチ",
    "arrival_date": r"届|とど|着|来|きて|受け?取|うけと|もら",
    "return_date": r"返送|返品|返|送|出|発送",
}
NOT_DONE = {
    field: re.compile(rf"(?:{verbs}){_NEGATED}|まだ(?:です|$|だ|なん)|\bnot\b|n't\b|\bnever\b")
    for field, verbs in _VERBS.items()
}
"""For each field that looks back, that the thing has not happened."""

NOT_HERE = re.compile(
    r"(?:届い|とどい|着い|来|きて|受け?取っ|もらっ)て?(?:い|お)?(?:ない|ません|ないです|"
    r"なく|へん|とらん)|手元に(?:は)?(?:ない|無い|ありま)|"
    r"(?:has|have|did)(?:n't| not) (?:arriv|receiv|come|got|get)"
)
"""Whatever else a text says, the parcel is not in hand."""
