"""How a thing said in a clause is meant: by the words behind it, the link and the mark."""

import re
from dataclasses import replace

from bot.reading.clauses import Clause, Link
from bot.reading.conjugation import Form
from bot.reading.labels import DENIALS, Label
from bot.reading.lexicon import Act
from bot.reading.modality import Mood, mood_after
from bot.reading.said import Assertion

_RHETORICAL = re.compile("わけ|訳が|もんか|ものか|はずが|誰が")
_GOES_ON = re.compile(
    "(?:商品|荷物|品|もの|物|やつ|箱|後|あと|直後|瞬間|途端|次第|方|ほう|本体|靴|服|現物|中身"
    "|状態|時点|日|段階|上で|模様|昨日|今日|今朝|昨夜|先週|本日|今|無事"
    "|ことは|こと$|こと(?:を|が)?(?:確認|報告)|事は|通り|とおり|以上|分|ぶん|旨|際|泣|笑|草"
    "|爆|涙|人|箇所|部分|写真|画像|動画|証拠|問題|金額|お金|額)"
)
_NOUN = re.compile("[一-龥々]|こと|ふり|つもり|って(?!ば|$|こと)|ように|気")


def modifies(act: Act, text: str) -> bool:
    """届いた夢: a plain past before a noun the reader does not know tells of no fact."""
    rest = text[act.end :]
    plain = text[act.end - 1 : act.end] in ("た", "だ", "る")
    return plain and _NOUN.match(rest) is not None and _GOES_ON.match(rest) is None


def movable(label: Label) -> bool:
    """Labels that a denial or a noun behind them would turn into their opposite."""
    return label not in DENIALS and not label.startswith(("seller_", "problem_", "refunded_p"))


def doubted(one: Assertion) -> Assertion:
    """A thing said beside a denial that no layer read: certain only if it denies by itself."""
    if one.mood is not Mood.FACT or not movable(one.label):
        return one
    return replace(one, mood=Mood.HEDGE, source="unread denial")


_WERE_IT_SO = re.compile("(?:て|で)(?:い)?(?:たら|れば|りゃ)|(?:と|ど|ちょ)(?:ったら|れば|りゃ)")
_IT_IS_NOT = re.compile(
    "(?:て|で)(?:い)?(?:る|ます|ない|ません|ねえ|へん|た(?!い)|ね)|苦労|書か(?:ない|ん|へん)"
    "|聞か(?:ない|ん|へん)|言わ(?:ない|ん|へん)|(?:と|ど)(?:ら|る)|とっくに|(?:し|いたし)(?:ません|ない)"
)


def contrary(act: Act, rest: str, clause: Clause, number: int, cut: list[Clause]) -> bool:
    """届いてたら聞いてません: it has not arrived."""
    if act.form is not Form.COND or clause.asked:
        return False
    said = clause.text[act.start : act.end]
    if not _WERE_IT_SO.search(said):
        return False
    after = rest or (cut[number + 1].text if number + 1 < len(cut) else "")
    asked = number + 1 < len(cut) and cut[number + 1].asked and not rest
    return not asked and _IT_IS_NOT.search(after) is not None


def how_meant(
    clause: Clause, end: int, until: int, moods: frozenset[Mood], elsewhere: bool
) -> Mood:
    """The mood of what ends at `end` in this clause, by the words behind it up to `until`."""
    if elsewhere:
        return Mood.OTHER
    rest = clause.text[end:until]
    if rest.startswith("ら") and clause.text[end - 1] in "ただ":
        return Mood.CONDITION
    after = mood_after(rest)
    undone = Mood.UNDONE in moods or after is Mood.UNDONE
    if undone and (not clause.asked or _RHETORICAL.search(clause.text)):
        return Mood.UNDONE
    if clause.asked:
        return Mood.QUESTION
    if clause.link is Link.THOUGHT:
        return Mood.UNREAL
    if after is not Mood.FACT:
        return after
    return next((mood for mood in moods if mood is not Mood.OTHER), Mood.FACT)
