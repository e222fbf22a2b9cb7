"""Cuts a folded text into clauses, the pieces in which one thing is said."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Link(StrEnum):
    """How a clause hands over to the next."""

    END = "end"
    COMMA = "comma"
    BUT = "but"
    CAUSE = "cause"
    THOUGHT = "thought"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause, how it goes on, and whether a question mark stands behind it."""

    text: str
    link: Link
    asked: bool


_CUT = re.compile(
    r"(?P<thought>[、,…]{0,2}(?:の)?(?:か)?と(?:思|おも)(?:って(?:い)?たら|ったら|いきや|ったのに|ったけど"
    r"|って(?:い)?た(?:のに|けど|が|ら|ところ)|えば|ったが|い込んで))"
    r"|(?P<run_on>(?:(?<=です)|(?<=すよ)|(?<=すね)|(?<=ました)|(?<=ません)|(?<=よね))"
    r"(?=どう(?:した|すれ|し(?:よう|ましょう))))"
    r"|(?P<end>(?:[。!?\n…]|(?<![0-9])\.|\.(?![0-9]))+|[\u2190-\u2bff\U0001f000-\U0001faff]+"
    r"|ww+|\(笑\)|笑$)"
    r"|(?P<comma>[、,;:・ ]+)"
    r"|(?P<but>けれども?|けども|けど|(?<=[たいだるすんうくな])のに(?!は)|くせに|ものの"
    r"|(?<=んや)が|(?<=んじゃ)が|(?<=とる)が|(?<=ちゃ)が"
    r"|(?:(?<=た)(?<![かくすつひふぶぷぱもらるわ]た)|(?<=ます|です|せん|んだ|ない|てる))が(?![あいっらる])"
    r"|(?<=[たいるすん])だけで)"
    r"|(?P<cause>(?<=[たいだるすんうなく])ので(?![しすは])|(?<=た|い|だ|る|す|ん"
    r"|う)から(?![のもはでだ])"
    r"|(?<=たん|いん|るん|てん)で(?![すしはも]))"
)
_LINKS = {
    "end": Link.END,
    "run_on": Link.END,
    "comma": Link.COMMA,
    "thought": Link.THOUGHT,
    "but": Link.BUT,
    "cause": Link.CAUSE,
}


def clauses(text: str) -> list[Clause]:
    """The clauses of a folded text in order; a cut by a question mark marks the clause asked."""
    found: list[Clause] = []
    start = 0
    for cut in _CUT.finditer(text):
        piece = text[start : cut.start()].strip()
        asked = "?" in cut.group()
        if piece:
            found.append(Clause(piece, _LINKS[cut.lastgroup or "end"], asked))
        elif asked and found:
            found[-1] = Clause(found[-1].text, found[-1].link, True)
        start = cut.end()
    if rest := text[start:].strip():
        found.append(Clause(rest, Link.END, False))
    return found
