"""Sums of money in a text: number and currency, wherever they stand."""

import re
from decimal import Decimal

from bot.case.model import Money as Amount
from bot.reading.mentions import Mention

_SIGNS = {
    "HKD": r"hk ?\$|hkd",
    "AUD": r"au? ?\$|aud",
    "CAD": r"ca? ?\$|cad",
    "TWD": r"nt ?\$|twd",
    "SGD": r"s ?\$|sgd",
    "CNY": r"cn ?¥|cny|rmb",
    "EUR": r"€|eur",
    "GBP": r"£|gbp",
    "KRW": r"₩|krw",
    "USD": r"u\.?s\.? ?\$|\$|usd",
    "JPY": r"(?:jp ?)?¥|jpy",
}
"""Longer signs first: HK$ before $, CN¥ before ¥."""
_NAMES = {
    "HKD": r"香港ドル",
    "AUD": r"(?:豪|オーストラリア)ドル",
    "CAD": r"カナダ ?ドル",
    "TWD": r"台湾ドル",
    "SGD": r"シンガポール ?ドル",
    "CNY": r"人民元|元(?![気々のにでは払通から])|yuan",
    "EUR": r"ユーロ|euros?\b",
    "GBP": r"(?:英)?ポンド|pounds?\b",
    "KRW": r"ウォン|won\b",
    "USD": r"(?:米|us|アメリカ)? ?(?:ドル|どる)|(?:us )?dollars?|bucks?\b",
    "JPY": r"円|えん(?![がはもにの])|エン(?!ジ)|yen\b|圓",
}
_CODE = r"(?=[a-z]+(?![a-z. ]*[$¥]))"  # letters alone: behind a number they are that number's
_SIGNS_AFTER = {
    code: rf"(?:{_CODE}(?:{signs})|(?:{signs})(?! ?\d))" for code, signs in _SIGNS.items()
}
_WHOLE = {"JPY", "KRW"}
_NUMBER = r"(\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,10}(?:[.,]\d{1,2})?)(?![.,]?\d)(?!/\d|-\d\d?-\d)"


def _units(*tables: dict[str, str]) -> str:
    return "|".join(f"(?P<{code}>{'|'.join(t[code] for t in tables)})" for code in _SIGNS)


_FRONT = re.compile(
    rf"(?:(?<!\d)(?<!\d ){_CODE}|(?!{_CODE}))(?<![a-z])(?:{_units(_SIGNS)}) ?:? ?"
    rf"(?P<minus>-)? ?{_NUMBER}(?! ?[%割])(?: ?(?:円|"
    rf"usd|jpy|ドル)(?![a-z]))?"
)
_BACK = re.compile(
    rf"(?<![\d/a-z])(?<!\d[:.,])(?P<minus>-)?{_NUMBER} ?(?:{_units(_NAMES, _SIGNS_AFTER)})(?![a-z])"
    r"(?![玉札])(?: ?(?P<cents>\d{1,2}) ?(?:セント|cents?)|(?<=ドル)(?P<rest>\d\d)(?![\d円%]))?"
)
_BARE = re.compile(
    rf"(?<![\d.,/a-z#\-])(?<!\d:)(?<!no\.)(?<!第){_NUMBER}"
    r"(?=$|[\s、。,!?…)]|です|でし|だ|で|く|ぐ|ほど|か|いや|じゃ|に|の|を|返|払|→|~)(?! ?[/:])"
)


def canonical(number: Decimal, currency: str | None) -> Amount:
    """The sum with the decimals its currency has: 12.5 USD is 12.50, 980.0 JPY is 980."""
    if currency in _WHOLE or (currency is None and number == int(number)):
        number = number.quantize(Decimal(1)) if number == int(number) else number
    elif currency is not None and number == number.quantize(Decimal("0.01")):
        number = number.quantize(Decimal("0.01"))
    return Amount(number, currency)


def money_mentions(words: str, bare: bool) -> list[Mention[Amount]]:
    """Sums in text order, from text made `plain`; `bare` also takes numbers without a currency."""
    found: list[Mention[Amount]] = []
    left = words
    for pattern in (_FRONT, _BACK, *([_BARE] if bare else [])):
        for hit in pattern.finditer(left):
            groups = hit.groupdict()
            currency = next((code for code in _SIGNS if groups.get(code)), None)
            text = next(g for g in hit.groups() if g and "0" <= g[0] <= "9")
            number = _decimal(text, currency) if not groups.get("minus") else None
            cents = groups.get("cents") or groups.get("rest")
            if number is not None and cents:
                number += Decimal(cents) / 100
            value = None if number is None else canonical(number, currency)
            found.append(Mention(hit.start(), hit.end(), value))
            left = left[: hit.start()] + "\x00" * (hit.end() - hit.start()) + left[hit.end() :]
    return sorted(found, key=lambda mention: mention.start)


def _decimal(text: str, currency: str | None) -> Decimal | None:
    """12,50 is a decimal only beside a currency that is written so."""
    if "," in text and currency not in ("EUR", "USD", "GBP"):
        return None
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    return Decimal(text)
