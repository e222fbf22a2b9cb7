"""What a seller's text holds besides words: sums, shares, days, tracking numbers, addresses."""

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?)"
_COUNT = (
    rf"(?:{_NUMBER}|"
    r"[一二两三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten|twenty)"
)
_BEFORE = r"us ?\$|u\.s\. ?\$|usd ?\$?|\$|€|eur|£|gbp|¥|jpy|cny|rmb"
_BEHIND = (
    r"us ?\$|usd|(?:us |u\.s\. )?(?:dollars?|dollers?|dolars?)|bucks?|\$|€|eur|euros?|"
    r"£|gbp|pounds?|¥|jpy|yen|cny|rmb|yuan|美元|美金|美刀|刀|欧元|英镑|日元|日币|人民币|元|块钱|块|"
    r"米ドル|アメリカドル|ドル|ユーロ|ポンド|人民元|円"
)
_RANGE = rf"(?: ?(?:-|~|to|到|or|或) ?(?:\$ ?)?{_NUMBER})?"
_PERCENT = r"(?:%|percents?|per cent|pct|パーセント)"
_OFF = r"(?:off|discount|coupon|の?割引|オフ|引き|折扣|优惠)"
_DAY = (
    r"(?:days?|weeks?|hours?|months?|minutes?|天|日(?![元币本])|个?星期|周|小时|个月|"
    r"週間|日間|ヶ月|か月|時間)"
)
_CODE = r"(?:[a-z]{2}\d{9}[a-z]{2}|[a-z]{2,5}\d{8,20}[a-z]{0,3}|\d{17,30}|1z[a-z0-9]{16})"
_CHINESE_PHONE = r"(?<!\d)\+?86[ -]?1\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)"

BEFORE_PHRASES = {
    "address": _CHINESE_PHONE,
    "url": r"https?://[!-~]{1,300}",
    "tracking_no": rf"(?<![a-z0-9]){_CODE}(?![a-z0-9])",
    "long_number": r"(?<![a-z0-9])\d{10,16}(?![a-z0-9])",
    "coupon": rf"{_COUNT} ?{_PERCENT} ?{_OFF}|\d\d?割引",
    "percent": (
        rf"(?<![\d.])\d{{1,3}}(?:\.\d+)?(?: ?[-~] ?\d{{1,3}})? ?{_PERCENT}"
        r"|百分之\d{1,3}|[一二两三四五六七八九1-9]成(?!功|为|本)|[1-9]割"
    ),
    "days": (
        rf"{_COUNT}(?: ?(?:-|~|to|到|至|或|or) ?{_NUMBER})? ?"
        rf"(?:more |working |business |个?工作)?{_DAY}"
    ),
    "money": (
        rf"(?:(?:{_BEFORE}) ?{_COUNT}{_RANGE}(?: ?(?:usd|円))?"
        rf"|{_COUNT}{_RANGE} ?(?:{_BEHIND}))(?![a-z0-9])"
    ),
}
"""Kinds of tokens, in the order in which they are tried, all of them before the lexicon."""

BEHIND_PHRASES = {
    "word": "[a-z0-9]+",
    "end": "[.!?。;…]+",
    "comma": "[,、:()]",
    "letters": "[\u3040-\u30ff\u3400-\u9fff]",
}
"""Kinds of tokens for what no phrase of the lexicon covers."""
