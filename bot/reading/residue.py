"""The safety net: a denial in the clause that no layer has read makes what was read doubtful."""

import re

_DENIAL = re.compile(
    "ない|なかった|なく|なきゃ|ません|へん|ひん|(?<![たすだいよんのなかでとるわし])ねえ|とらん|ちょらん|らん(?![ぁ-ん])|ずに|ず$|なし|未|無(?!事|料|地|線|理)|不(?!良|具|備|足|在|用|満|便)|ぬ$|まい$"
)
_HARMLESS = re.compile(
    "問題なく|間違いなく|まちがいなく|なんとなく|しかたなく|仕方なく|滞りなく|とんでもない|仕方(?:が)?ない|しかたない|まもなく|間もなく|ようやく"
    "|少なく|つまらない|なんか|ないと思|わからない|わかりません|すみません|すいません|かもしれ(?:ない|ません)|かもしらん|じゃないか|じゃないです?か|ではないか|申し訳(?:ない|ありません|ございません)"
    "|もったいない|情けない|くだらない|危ない|あぶない|少ない|汚ない|足りない|何度となく|いつの間|なくて|ないうち|違いない|たまらない|とんでもありません|しょうがない|残念|なかなか|なかみ"
    "|途方もなく|遠慮なく|余儀なく|惜しみなく|そつなく|抜かりなく|ありがたくない|待ちきれない|やばくない|なくなっ|なくし|信じられない|信じられません|ありえない|ありえん|ひどくない|最悪じゃない"
)


def unread_denial(text: str, spans: list[tuple[int, int]]) -> bool:
    """True if a denial stands in the clause outside the spans that were read."""
    for found in _DENIAL.finditer(text):
        if any(start <= found.start() < end for start, end in spans):
            continue
        if not any(
            harmless.start() <= found.start() < harmless.end()
            for harmless in _HARMLESS.finditer(text)
        ):
            return True
    return False
