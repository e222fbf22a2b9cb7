"""Which form of a verb stands in the text: every ending, polite, plain and dialect."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.reading.tables import rows


class Form(StrEnum):
    """What an ending says about the act: done, not done, or only thought of."""

    DONE = "done"
    STATE = "state"
    PLAIN = "plain"
    NEG = "neg"
    NEG_PAST = "neg_past"
    TE = "te"
    NEG_TE = "neg_te"
    COND = "cond"
    NEG_COND = "neg_cond"
    WISH = "wish"
    WISH_NEG = "wish_neg"
    ASK = "ask"
    ASK_NEG = "ask_neg"
    WILL = "will"
    PLAN = "plan"
    MAYBE = "maybe"
    STEM = "stem"


@dataclass(frozen=True, slots=True)
class Ending:
    """A form and the place in the text where its ending ends."""

    form: Form
    end: int


@dataclass(frozen=True, slots=True)
class _Table:
    """The endings of one class: final ones, and those after which another verb's endings follow."""

    final: dict[str, Form]
    further: dict[str, list[tuple[str, bool]]]  # ending -> classes that follow, True for a state
    longest: int


# M (before ない) R (before ます) D (dictionary) E (before ば) T (before て), and whether て is で
_BASES = {
    "k5": ("か", "き", "く", "け", "い", False),
    "iku": ("か", "き", "く", "け", "っ", False),
    "g5": ("が", "ぎ", "ぐ", "げ", "い", True),
    "s5": ("さ", "し", "す", "せ", "し", False),
    "r5": ("ら", "り", "る", "れ", "っ", False),
    "aru": ("", "り", "る", "れ", "っ", False),
    "saru": ("さら", "さい", "さる", "され", "さっ", False),
    "t5": ("た", "ち", "つ", "て", "っ", False),
    "w5": ("わ", "い", "う", "え", "っ", False),
    "m5": ("ま", "み", "む", "め", "ん", True),
    "b5": ("ば", "び", "ぶ", "べ", "ん", True),
    "v1": ("", "", "る", "れ", "", False),
    "kuru": ("", "", "る", "れ", "", False),
    "kuru_kana": ("こ", "き", "くる", "くれ", "き", False),
    "suru": ("し", "し", "する", "すれ", "し", False),
    "naide": ("", "", "", "", "", False),
}
_VOICED = {"て": "で", "た": "だ", "と": "ど", "ち": "じ"}
_EXTRA: dict[str, dict[str, Form]] = {
    "suru": {
        **dict.fromkeys(
            ("せん", "せへん", "せえへん", "しいひん", "せんかった", "せぬ", "しん"), Form.NEG
        ),
        **dict.fromkeys(
            ("ようとしない", "ようとしません", "ようとせん", "ようともしない"), Form.NEG
        ),
        **dict.fromkeys(("せず", "せずに", "せんと", "せんで"), Form.NEG_TE),
        **dict.fromkeys(("よう", "ようと", "ろ", "す"), Form.WILL),
    },
    "kuru": dict.fromkeys(("えへん", "うへん", "いひん", "おへん", "やへん", "やせん"), Form.NEG),
    "kuru_kana": dict.fromkeys(
        ("けえへん", "けへん", "こうへん", "こおへん", "きいひん", "きいへん", "きやへん"), Form.NEG
    ),
    "aru": dict.fromkeys(("らへん", "らん", "らしまへん", "らへんかった"), Form.NEG),
    "naide": dict.fromkeys(("ありません", "いません", "おりません", "ございません"), Form.NEG),
    "r5": dict.fromkeys(("んない", "んないです", "んなかった", "んねえ"), Form.NEG),
    "v1": dict.fromkeys(
        ("ようとしない", "ようとしません", "やへん", "やん", "らん", "よらん"), Form.NEG
    ),
}
_FURTHER = {
    "suru": {"され": "v1", "させ": "v1", "でき": "v1", "いた": "s5", "なさ": "r5", "しお": "r5"},
    "v1": {"られ": "v1", "させ": "v1", "よ": "r5"},
    "kuru": {"られ": "v1"},
    "kuru_kana": {"られ": "v1"},
}
_AS_STATE = {Form.DONE: Form.STATE, Form.PLAIN: Form.STATE, Form.STEM: Form.TE}
_DEPTH = 4


@cache
def _table(verb_class: str) -> _Table:
    """All endings of a class, made from endings.tsv and helpers.tsv."""
    mizen, renyou, shuushi, katei, onbin, voiced = _BASES[verb_class]
    start = {"M": mizen, "R": renyou, "D": shuushi, "E": katei, "T": onbin}
    final = dict(_EXTRA.get(verb_class, {}))
    for base, ending, form, _ in rows("endings.tsv", 4):
        if (base == "M" and verb_class == "aru") or (base != "M" and verb_class == "naide"):
            continue  # ある has no ある-ない; after ては and ても only the negative stands
        final.setdefault(start[base] + _voice(ending, base == "T" and voiced), Form(form))
    further: dict[str, list[tuple[str, bool]]] = {}
    for text, then in _FURTHER.get(verb_class, {}).items():
        further.setdefault(text, []).append((then, False))
    if verb_class.endswith("5") or verb_class == "iku":
        for text in (katei, mizen + "れ", mizen + "せ"):
            further.setdefault(text, []).append(("v1", False))
    for text, then, says, _ in rows("helpers.tsv", 4):
        further.setdefault(onbin + _voice(text, voiced), []).append((then, says == "state"))
    return _Table(final, further, max(map(len, (*final, *further))))


def _voice(ending: str, voiced: bool) -> str:
    return _VOICED[ending[0]] + ending[1:] if voiced else ending


def read_ending(text: str, start: int, verb_class: str, depth: int = _DEPTH) -> Ending | None:
    """The longest ending of a verb of this class that stands at `start`; None if there is none."""
    table = _table(verb_class)
    best: Ending | None = None
    for length in range(min(table.longest, len(text) - start), -1, -1):
        piece = text[start : start + length]
        form = table.final.get(piece)
        if form is not None and (best is None or start + length > best.end):
            best = Ending(form, start + length)
        for then, state in table.further.get(piece, ()) if depth else ():
            found = read_ending(text, start + length, then, depth - 1)
            if state and found == Ending(Form.STEM, start + length):
                continue  # てい alone is not yet ている
            if found is not None and (best is None or found.end > best.end):
                form = _AS_STATE.get(found.form, found.form) if state else found.form
                best = Ending(form, found.end)
    return best
