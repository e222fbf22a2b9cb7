"""The state of an order in the words of the page or mail."""

import re

from bot.reading.order_fields import Field, values

_STATUSES = {
    "refunded": r"返金(?:が)?(?:済み?|完了|されました|処理が完了)|refund(?:ed| (?:completed|"
    r"successful|issued|has been (?:issued|completed|processed)))",
    "disputed": r"紛争(?:中|処理中|が進行中|進行中|を開始|が開始|受付|詳細)|dispute details|"
    r"waiting for seller'?s response|(?:セラー|販売者)の(?:返答|回答|返信)待ち|係争中|"
    r"dispute (?:in progress|opened|open|ongoing|submitted|under review)|in dispute|"
    r"under dispute|返金/紛争中",
    "returning": r"(?:返送|返品)が必要|返品(?:中|待ち|手続き中|を待|(?:リクエスト|申請)?が(?:承認|"
    r"受理))|"
    r"return request (?:approved|accepted)|返送(?:待ち|中|してください)|"
    r"return (?:in progress|approved|accepted)|awaiting return|to be returned|"
    r"please return",
    "cancelled": r"キャンセル(?:済み?|されました|完了|しました)|"
    r"(?:注文|取引)(?:が|は|を)?(?:取り?消|キャンセル|クローズ)|取消済|"
    r"cancell?ed|order closed|^closed$|^キャンセル$",
    "completed": r"(?:取引|注文)(?:が)?完了|受取確認(?:済み?|されました|が完了)|受け?取り?済み?|"
    r"^完了(?:しました|済み?)?$|finished|order completed|^completed?d?$|receipt confirmed|"
    r"confirmed received",
    "delivered": r"(?:配達|配送|お届け)(?:が)?(?:済み?|完了|されました)|"
    r"お届けしました|配達しました|"
    r"到着済み?|delivered(?! by)|has arrived(?! in| at)|配達が完了",
    "awaiting_shipment": r"(?:発送|出荷)(?:待ち|準備中|を?待っ|手続き中|処理中)|未発送|(?:発送|"
    r"出荷)されてい?(?:ない|ません)|"
    r"注文処理中|^処理中$|"
    r"awaiting shipment|to ship|to be shipped|preparing (?:your )?(?:order|package|"
    r"shipment)|"
    r"being prepared|ready to ship|^processing$|seller (?:is )?processing|"
    r"not (?:yet )?shipped|waiting for (?:the )?seller to ship",
    "shipped": r"(?:発送|出荷)(?:済み?|されました|しました|いたしました|完了)|(?:配送|輸送|配達)中|"
    r"(?:受取|受け取り|配達|お届け|到着|配送)待ち|(?:発送|出荷)のお知らせ|"
    r"(?<!not )(?<!not yet )(?<!be )shipped(?! to)|awaiting delivery|in transit|on (?:its|"
    r"the) way|out for delivery|dispatched|通関(?:中|手続)|(?:を|が)出発|日本(?:に|へ)到着",
}
_COMPILED = {
    name: re.compile(pattern, re.IGNORECASE | re.MULTILINE) for name, pattern in _STATUSES.items()
}
_NOT_NOW = re.compile(
    r"予定|見込|場合|まで|後に|したら|すると|次第|までに|以内|ください(?!$)|\bif\b|"
    r"\bwhen\b|\bonce\b|\bwill\b|\bafter\b|estimated|expected|\bby\b|\?|方法|について|"
    r"ポリシー|policy|confirm (?:receipt|received|that)|please"
)
_SHORT = 30
_DONE = "✓✔☑✅"
_AHEAD = "○◯□☐"


def read_status(text: str, labelled: list[Field]) -> str | None:
    """One of the eight statuses of domain.md §5; None if the page says none, or shows them all."""
    for value in values(labelled, "status"):
        found = _in(value[:60])
        if found:
            return found[0]
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    done = [line[1:].strip() for line in lines if line[0] in _DONE]
    if done:
        passed = _distinct(done)
        return _stronger(passed) if passed else None
    lines = [line for line in lines if line[0] not in _AHEAD]
    alone = _distinct([line for line in lines if len(line) <= _SHORT])
    if len(alone) == 1:
        return alone[0]
    if len(alone) > 2:
        return None  # a progress bar
    told = _distinct([line for line in lines if len(line) > _SHORT])
    both = alone or told
    if len(both) == 2:
        return _stronger(both)
    return both[0] if len(both) == 1 else None


def _distinct(lines: list[str]) -> list[str]:
    return list(
        dict.fromkeys(name for line in lines if not _NOT_NOW.search(line) for name in _in(line)[:1])
    )


def _in(line: str) -> list[str]:
    return [name for name, pattern in _COMPILED.items() if pattern.search(line)]


def _stronger(found: list[str]) -> str:
    """Of two, the later state: a delivered parcel was shipped too."""
    order = (
        "awaiting_shipment",
        "shipped",
        "delivered",
        "completed",
        "disputed",
        "returning",
        "refunded",
        "cancelled",
    )
    return max(found, key=order.index)


def names_status(line: str) -> bool:
    """Whether a short line is nothing but the state of the order."""
    return len(line) <= 25 and bool(_in(line))
