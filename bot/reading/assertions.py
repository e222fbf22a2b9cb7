"""Everything a Japanese text asserts: phrases, verbs in frames, yes and no, each with its mood."""

import re
from dataclasses import dataclass, field, replace

from bot.reading.attitude import contrary, doubted, how_meant, modifies, movable
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
    "(?:違(?:う|った|います|いました)|ちが(?:う|った|います)|まちが(?:え|い(?!な)|って)|訂正|嘘"
    "|うそ|じゃない|じゃなくて|勘違い|かんちがい|みす)"
)
_CORRECTS = re.compile("(?:いや(?:いや)?|あ|あれ|いえ|やっぱり?|やはり|ごめん|まって|おっと)+")
_END_MARK = re.compile("[。!?\n]")
_AT_FIRST = re.compile(
    "最初|はじめ(?:は|のうち|、)|当初|一瞬|(?:昨日|さっき|先週|今朝|今まで"
    "|ついさっき)まで(?!に)|前は|(?:見|確認し|聞い|問い合わせ|調べ|開い)た(?:時|とき|とこ|ころ|頃)(?:に)?は"
    "|(?:昨日|今朝|先週|先日|おととい|昨夜|昨晩|夕べ|前回|朝)(?:の[朝昼夜夕晩]|見た(?:時|とき))?"
    "(?:の時点で|の段階で)?(?:に)?は"
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
        Label.TRACKING_ENTERED, Label.REFUNDED, Label.SELLER_REPLIED,
    }
)  # fmt: skip
_NOT_YET_DONE = re.compile(
    "(?:まだ|いまだ|一切|一度も|一向に|いっこうに).{1,16}(?:て|で)(?:は|も)?(?:い|お)?"
    "(?:ない|なくて|ません|りません|らず|へん|ねえ|らん)(?:です|よ|ね|けど|が|し|な|んで|で|わ)*$"
)
_NOT_YET_SEEN = re.compile(
    "見て|確認|開|調べ|わか|知|覚え|決|聞|読|気|考え|思|信|使|試|仕事|時間|帰|起き|寝|行って|終わ|慣れ|食べ"
)
_TAIL = 8
_ON_CONDITION = re.compile(
    "(?<!それ)(?<!これ)(?<!こと)(?<!だけ)なら|(?<!だっ)(?<!よかっ)たら|れば|場合|次第"
)
_NOT_FORMS = frozenset({Form.NEG, Form.NEG_PAST, Form.NEG_TE})
_NOT_UNDONE = re.compile(
    "(?:という)?こと(?:は|も)(?:ない|ありません|ねえ)|[はも](?:ない|ありません)"
)
_NOT_SO = re.compile("わけ(?:じゃ|では|でも)")
_LATER = frozenset({Form.PLAIN, Form.WILL, Form.PLAN})


@dataclass(slots=True)
class _Scene:
    """What the clauses so far have set: the things talked of, whether another order is meant."""

    question: str
    topic: frozenset[str] = frozenset()
    elsewhere: bool = False
    found: list[Assertion] = field(default_factory=list)
    taken_back: int = 0

    def take_back(self) -> None:
        """Makes all that was said since the last taking back unreal."""
        for at in range(self.taken_back, len(self.found)):
            self.found[at] = replace(self.found[at], mood=Mood.UNREAL)
        self.taken_back = len(self.found)


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
        corrects = bool(scene.found) and _CORRECTS.fullmatch(clause.text) is not None
        if corrects:
            scene.found = [_past(one) for one in scene.found]
        if taken_back := bool(scene.found) and _TAKEN_BACK.match(clause.text) is not None:
            scene.take_back()
        named = things(clause.text)
        said = _of_clause(clause, number, cut, scene, moods, named)
        if corrects or taken_back:  # いや and 違う answer nothing here
            said = [one for one in said if not one.weak]
        scene.found += map(_past, said) if _AT_FIRST.search(clause.text) else said
        scene.topic = frozenset(thing.name for thing in named) or scene.topic
        if clause.link in (Link.END, Link.BUT):
            scene.elsewhere = False
    for phrase in across(folded, question):
        sentence, mark = _sentence_end(folded[phrase.end :])
        mood = Mood.QUESTION if mark == "?" else for_label(mood_after(sentence), phrase.label)
        scene.found.append(Assertion(phrase.label, mood, len(cut), "phrase across clauses"))
    return scene.found


def _sentence_end(rest: str) -> tuple[str, str]:
    """The rest of a sentence and the mark that ends it."""
    end = _END_MARK.search(rest)
    return (rest[: end.start()], end.group()) if end else (rest, "")


def _past(one: Assertion) -> Assertion:
    return replace(one, past=True)


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
        mood = for_label(how_meant(clause, end, len(text), moods, scene.elsewhere), phrase.label)
        if phrase.label is Label.ACCEPT_OFFER and _ON_CONDITION.search(text, 0, phrase.start):
            mood = Mood.CONDITION
        if phrase.label is Label.POSTPONE and mood is Mood.QUESTION and not clause.asked:
            mood = Mood.FACT if phrase.end == len(text) else mood  # 3日後に教えて asks nothing now
        if phrase.label is Label.POSTPONE and _IS_PAST.search(text):
            continue
        if phrase.label in _EVENTS and unread_denial(
            text, [(0, max(phrase.start, phrase.end - 3))]
        ):
            continue  # the verb tells, with its ending
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
        found = [doubted(one) for one in found]
    if not found and _NOT_YET_DONE.search(text) and not _NOT_YET_SEEN.search(text):
        mood = how_meant(clause, len(text), len(text), moods, scene.elsewhere)
        found.append(Assertion(not_yet(scene.question), mood, number, "not yet", weak=True))
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
    mood = how_meant(clause, act.end, until, moods, scene.elsewhere)
    rest = clause.text[act.end : until]
    undenied = act.form in _NOT_FORMS and _NOT_UNDONE.match(rest)
    if undenied or (act.form is Form.WISH_NEG and _NOT_SO.match(rest)):
        return [Assertion(Label.UNCLEAR, Mood.HEDGE, number, "double denial")]
    if frame is not None and (mood is Mood.UNDONE or contrary(act, rest, clause, number, cut)):
        denied = act.form in _NOT_FORMS
        label, mood = (frame.said if denied else frame.denied), Mood.FACT
    if label is None:
        return _not_a_fact(act, mood, number)
    if mood is Mood.FACT and movable(label) and modifies(act, clause.text):
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


_ALONE = re.compile(
    "(?:特に|とくに|別に|なにも|なに一つ|全く|まったく|今のところ|いまのところ|まだ|ちゃんと"
    "|もう|一応|もちろん|いくつか|ちょっと|少し|めっちゃ|色々|いろいろ"
    "|結局|やっぱり|いや|はい|いえ|いいえ|うん|あ|えと|ぜんぜん|一切|一つも|1つも|手元に"
    "|こちらに|それは|それが|ひとつも|これといって|むしろ|は|も|が|、)*"
)
_OF_ITSELF = frozenset(
    {"arrive", "come", "payin", "moneyback", "contain", "aru", "work", "light", "appear"}
)


def _not_a_fact(act: Act, mood: Mood, number: int) -> list[Assertion]:
    """A trace of what is only thought of; 届く is no plan of the person's, 送る is one."""
    if mood is Mood.FACT:
        mood = _MOOD_OF_FORM.get(act.form, Mood.FACT)
    if mood is Mood.FACT:
        return []
    if mood is Mood.PLAN and act.group in _OF_ITSELF:
        mood = Mood.HEDGE
    return [Assertion(Label.UNCLEAR, mood, number, act.group)]
