"""The safety net: a denial in the clause that no layer has read makes what was read doubtful."""

import re

from bot.reading.fold import respell
from bot.reading.tables import rows

_DENIAL = re.compile(
    "ない|なかった|なく|なきゃ|ません|へん|ひん|(?<![たすだいよんのなかでとるわし])ねえ|とらん"
    "|ちょらん|らん(?![ぁ-ん])|ずに|ず$|なし|未|無(?!事|料|地|線|理)"
    "|不(?!良|具|備|足|在|用|満|便)|ぬ$|まい$"
)
_HARMLESS = re.compile("|".join(respell(word) for (word,) in rows("harmless.tsv", 1)))


def unread_denial(text: str, spans: list[tuple[int, int]]) -> bool:
    """True if a denial stands in the clause outside the spans that were read."""
    denials = [found.start() for found in _DENIAL.finditer(text)]
    if not denials:
        return False
    harmless = [found.span() for found in _HARMLESS.finditer(text)]
    return any(
        not any(start <= denial < end for start, end in (*spans, *harmless)) for denial in denials
    )
