"""Everything a Japanese text asserts: phrases, verbs in their frames, yes and no, each with its mood."""

import re
from dataclasses import dataclass, field, replace

from bot.reading.clauses import Clause, Link, clauses
from bot.reading.conjugation import Form
from bot.reading.frames import frame_of, label_of
from bot.reading.labels import DENIALS, Label
from bot.reading.lexicon import Act, Thing, acts, things
from bot.reading.modality import Mood, for_label, mood_after, moods_of_clause
from bot.reading.phrases import across, phrases
from bot.reading.residue import unread_denial
from bot.reading.said import Assertion
from bot.reading.yes_no import bare_answer, not_yet

_THIS = re.compile("これ|こっち|こちら|今回|この(?:注文|荷物|商品|件|やつ)|本件|例の|当該|自分の")
_TAKEN_BACK = re.compile(
    "(?:あ|え|いや|ごめん|すみません|すいません|失礼|おっと|っと|やば|まって|いえ|ん)*(?:、)?"
    "(?:違(?:う|った|います|いました)|ちが(?:う|った|います)|まちが(?:え|い|って)|訂正|嘘|うそ|じゃない|じゃなくて|勘違い|かんちがい|みす)"
)
_AT_FIRST = re.compile(
    "最初|はじめ(?:は|のうち|、)|当初|一瞬|(?:昨日|さっき|先週|今朝|今まで|ついさっき)まで(?!に)|前は"
)
_WORD_END = re.compile(
    "(?:(?:[っいしきりんれえけせげべめ]|まし|でし|だっ|なっ|かっ|され|られ)?(?:た|だ)(?![いくん])"
    "|(?:て)?(?:い)?(?:なかった|ない|ません(?:でした)?|へん(?:かった)?)"
    "|[っいしん]?(?:て|で)(?:い)?(?:る|た|ます|ました)|です|でした|だった)?"
)
_IS_PAST = re.compile("(?:た|だ)(?:よ|ね|わ|で|の|ん|です|っす|けど|から|ところ|とこ)*$")
_STILL_TO_COME = re.compile(
    "(?<![てであおざ])[しりきみちえけせぎびいれめべげ]ます(?:ね|よ|わ|から|けど|が|ので)*$"
)
_RULINGS = frozenset({Label.VERDICT_REJECTED, Label.SELLER_REFUSED})
_EVENTS = frozenset(
    {
        Label.SHIPPED, Label.ARRIVED, Label.RECEIPT_CONFIRMED, Label.MESSAGED_SELLER,
        Label.EVIDENCE_READY, Label.DISPUTE_OPENED, Label.DISPUTE_CANCELLED, Label.RETURN_SHIPPED,
        Label.TRACKING_ENTERED, Label.REFUNDED,
    }
)  # fmt: skip
_TAIL = 8
_LATER = frozenset({Form.PLAIN, Form.WILL, Form.PLAN})


@dataclass(slots=True)
class _Scene:
    """What the clauses so far have set: the things talked of, and whether another order is meant."""

    question: str
    topic: frozenset[str] = frozenset()
    elsewhere: bool = False
    found: list[Assertion] = field(default_factory=list)


def assertions(folded: str, question: str) -> list[Assertion]:
    """What the text asserts, in order, facts and others."""
    scene = _Scene(question)
    cut = clauses(folded)
    for number, clause in enumerate(cut):
        moods = moods_of_clause(clause.text)
        if Mood.OTHER in moods:
            scene.elsewhere = True
        elif _THIS.search(clause.text):
            scene.elsewhere = False
        if _TAKEN_BACK.match(clause.text) and number + 1 < len(cut):
            scene.found = [_undone(one) for one in scene.found]
        named = things(clause.text)
        said = _of_clause(clause, number, cut, scene, moods, named)
        scene.found += map(_past, said) if _AT_FIRST.search(clause.text) else said
        scene.topic = frozenset(thing.name for thing in named) or scene.topic
        if clause.link in (Link.END, Link.BUT):
            scene.elsewhere = False
    for phrase in across(folded, question):
        scene.found.append(Assertion(phrase, Mood.FACT, len(cut), "phrase across clauses"))
    return scene.found


def _past(one: Assertion) -> Assertion:
    return replace(one, past=True)


def _undone(one: Assertion) -> Assertion:
    return replace(one, mood=Mood.UNREAL)


def _of_clause(
    clause: Clause,
    number: int,
    cut: list[Clause],
    scene: _Scene,
    moods: frozenset[Mood],
    named: list[Thing],
) -> list[Assertion]:
    text = clause.text
    bare = bare_answer(text, scene.question)
    if bare is not None:
        mood = Mood.QUESTION if clause.asked else Mood.OTHER if scene.elsewhere else Mood.FACT
        return [Assertion(bare, mood, number, "yes/no", weak=True)]
    found: list[Assertion] = []
    spans: list[tuple[int, int]] = []
    for phrase in phrases(text, scene.question):
        end = _WORD_END.match(text, phrase.end).end()  # type: ignore[union-attr]
        mood = for_label(_mood(clause, end, len(text), moods, scene), phrase.label)
        if phrase.label is Label.POSTPONE and _IS_PAST.search(text):
            continue
        spans.append((phrase.start, phrase.end))
        if mood is Mood.FACT and phrase.label in _EVENTS and _STILL_TO_COME.search(text):
            mood = Mood.PLAN
        if mood is Mood.UNDONE and phrase.label in DENIALS - _RULINGS:
            mood = Mood.FACT
        found.append(Assertion(phrase.label, mood, number, "phrase"))
    read = acts(text, named)
    for place, act in enumerate(read):
        if any(start <= act.start < end for start, end in spans):
            continue
        near = frozenset(thing.name for thing in named if thing.start < act.end)
        following = read[place + 1].start if place + 1 < len(read) else len(text)
        until = max(following, act.end + _TAIL)
        found += _of_act(act, until, near, clause, number, cut, scene, moods)
    spans += [(act.start, act.end) for act in read]
    if Mood.UNDONE not in {one.mood for one in found} and unread_denial(text, spans):
        found = [_doubted(one) for one in found]
    if clause.asked or Mood.QUESTION in moods:
        found.append(Assertion(Label.QUESTION, Mood.QUESTION, number, "question"))
    return found


def _of_act(
    act: Act,
    until: int,
    near: frozenset[str],
    clause: Clause,
    number: int,
    cut: list[Clause],
    scene: _Scene,
    moods: frozenset[Mood],
) -> list[Assertion]:
    frame = frame_of(act, near or scene.topic, scene.question)
    if frame is not None and not frame.things and act.group == "aru":
        frame = frame if _ALONE.fullmatch(clause.text[: act.start]) else None
    if frame is None and act.group in ("confirm", "look") and act.form in _LATER:
        return [Assertion(Label.UNCLEAR, Mood.PLAN, number, act.group)]
    if act.group == "mada":
        label = frame.denied if frame is not None else not_yet(scene.question)
    elif frame is None:
        return []
    else:
        label = label_of(act, frame)
    mood = _mood(clause, act.end, until, moods, scene)
    rest = clause.text[act.end : until]
    if frame is not None and (mood is Mood.UNDONE or _contrary(act, rest, clause, number, cut)):
        denied = act.form in (Form.NEG, Form.NEG_PAST, Form.NEG_TE)
        label, mood = (frame.said if denied else frame.denied), Mood.FACT
    if label is None:
        return _not_a_fact(act, mood, number)
    if mood is Mood.FACT and _movable(label) and _modifies(act, clause.text):
        mood = Mood.HEDGE
    mood = for_label(mood, label)
    return [Assertion(label, mood, number, act.group, past=act.form is Form.NEG_PAST)]


_MOOD_OF_FORM = {
    Form.COND: Mood.CONDITION,
    Form.NEG_COND: Mood.CONDITION,
    Form.PLAIN: Mood.PLAN,
    Form.WILL: Mood.PLAN,
    Form.PLAN: Mood.PLAN,
    Form.MAYBE: Mood.HEDGE,
}


_RHETORICAL = re.compile("わけ|訳が|もんか|ものか|はずが|誰が")
_ALONE = re.compile(
    "(?:特に|とくに|別に|なにも|なに一つ|全く|まったく|今のところ|いまのところ|まだ|ちゃんと|もう|一応|もちろん|いくつか|ちょっと|少し|めっちゃ|色々|いろいろ"
    "|結局|やっぱり|いや|はい|いえ|いいえ|うん|あ|えと|ぜんぜん|一切|一つも|1つも|手元に|こちらに|それは|それが|ひとつも|これといって|むしろ|は|も|が|、)*"
)
_GOES_ON = re.compile(
    "(?:商品|荷物|品|もの|物|やつ|箱|後|あと|直後|瞬間|途端|次第|方|ほう|本体|靴|服|現物|中身|状態|時点|日|段階|上で|模様|昨日|今日|今朝|昨夜|先週|本日|今|無事"
    "|ことは|こと$|こと(?:を|が)?(?:確認|報告)|事は|通り|とおり|以上|分|ぶん|旨|際|泣|笑|草|爆|涙|人|箇所|部分|写真|画像|動画|証拠|問題|金額|お金|額)"
)
_NOUN = re.compile("[一-龥々]|こと|ふり|つもり|って(?!ば|$|こと)|ように|気")


def _modifies(act: Act, text: str) -> bool:
    """届いた夢: a plain past before a noun the reader does not know tells of no fact."""
    rest = text[act.end :]
    plain = text[act.end - 1 : act.end] in ("た", "だ", "る")
    return plain and _NOUN.match(rest) is not None and _GOES_ON.match(rest) is None


_OF_ITSELF = frozenset({"arrive", "come", "payin", "moneyback", "contain", "aru", "work", "appear"})


def _not_a_fact(act: Act, mood: Mood, number: int) -> list[Assertion]:
    """A trace of what is only thought of; 届く is no plan of the person's, 送る is one."""
    if mood is Mood.FACT:
        mood = _MOOD_OF_FORM.get(act.form, Mood.FACT)
    if mood is Mood.FACT:
        return []
    if mood is Mood.PLAN and act.group in _OF_ITSELF:
        mood = Mood.HEDGE
    return [Assertion(Label.UNCLEAR, mood, number, act.group)]


def _movable(label: Label) -> bool:
    """Labels that a denial or a noun behind them would turn into their opposite."""
    return label not in DENIALS and not label.startswith(("seller_", "problem_", "refunded_p"))


def _doubted(one: Assertion) -> Assertion:
    """A thing said beside a denial that no layer understood: certain only if it is a denial itself."""
    if one.mood is not Mood.FACT or not _movable(one.label):
        return one
    return replace(one, mood=Mood.HEDGE, source="unread denial")


_WERE_IT_SO = re.compile("(?:て|で)(?:い)?(?:たら|れば|りゃ)|(?:と|ど|ちょ)(?:ったら|れば|りゃ)")
_IT_IS_NOT = re.compile(
    "(?:て|で)(?:い)?(?:る|ます|ない|ません|ねえ|へん|た(?!い)|ね)|苦労|書か(?:ない|ん|へん)|聞か(?:ない|ん|へん)|言わ(?:ない|ん|へん)|(?:と|ど)(?:ら|る)|とっくに"
)


def _contrary(act: Act, rest: str, clause: Clause, number: int, cut: list[Clause]) -> bool:
    """届いてたら聞いてません: it has not arrived."""
    if act.form is not Form.COND or clause.asked:
        return False
    said = clause.text[act.start : act.end]
    if not _WERE_IT_SO.search(said):
        return False
    after = rest or (cut[number + 1].text if number + 1 < len(cut) else "")
    asked = number + 1 < len(cut) and cut[number + 1].asked and not rest
    return not asked and _IT_IS_NOT.search(after) is not None


def _mood(clause: Clause, end: int, until: int, moods: frozenset[Mood], scene: _Scene) -> Mood:
    """How something said in this clause, ending at `end`, is meant by the words up to `until`."""
    if scene.elsewhere:
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
