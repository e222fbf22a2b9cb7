"""Bare answers: yes, no, not yet and done, which mean something only under the question asked."""

import re

from bot.reading.labels import YES_NO, Label

_YES = re.compile(
    "(?:はい|はあい|うん|ええ|えい|おう|おお|そう(?:です|だ|や|っす|どす)?|いえす|いえあ|うむ|もちろん|ああ|せや|ほい|へい|うす|おす|はいな|ですです|はいよ"
    "|そや|そやで|んだ|じゃ|まあね|その通り|そのとおり|い[ええ]す|ゆす|yes|yep|yeah)"
    "(?:です|だ|よ|ね|はい|うん|や|で|な|ええ|ん|とも|さ|あ|う|ございます)*$"
)
_NO = re.compile(
    "(?:いいえ|いえ|いいや|いや|いやいや|いえいえ|ううん|うううん|うんにゃ|いんや|んにゃ|の|のう|no|nope|違います|ちがいます|違う|ちがう"
    "|ちゃう|ちゃいます|いな|のん|ぜんぜん|さっぱり|全く|まったく|んん|うーん?違う|否)"
    "(?:です|よ|ね|や|だ|わ|で|ん|な|え|あ|ー)*$"
)
_NOT_YET = re.compile(
    "(?:いや|いいえ|いえ|はい|うん|ううん|すみません|すいません|ごめん|残念ながら|それが|今のところ|えと|あ|うん、)*(?:、)?"
    "(?:まだ|いまだ|未|まだまだ|ま-?だ|まあだ|まだだ)(?:まだ|全然|ぜんぜん|なにも|なんも|です|だ|や|で|ございます|でございます|っす|よ|ね|な|の|ん|なん|わ|ねん|やねん|じゃ|ど|す|ぁ|あ|お|う|かな"
    "|だよ|ですね|ですよ|なんです|のまま|だね|だし|っち|けど|にゃ|とよ|ばい|たい|どす|だべ|ずら)*$"
)
_DONE = re.compile(
    "(?:もう|とっくに|さっき|全部|昨日|今日|先ほど|はい)*(?:済み?|ずみ|完了|終わった|終わりました|おわった|おわりました|できた|できました|やった|やりました|実施済み?|対応済み?|したした)"
    "(?:です|よ|ね|だ|わ|。|で|ぜ|っす)*$"
)
_UNDECIDED_YET = ("arrived:problem", "negotiating:accept", "preparing:remedy")
_NOTHING_TO_DO = (
    "arrived:problem", "negotiating:", "disputed:", "shipped:arrived", "reshipping:", "preparing:remedy",
)  # fmt: skip


def answer(question: str, yes: bool) -> Label:
    """The meaning of a bare yes or no; UNCLEAR where the question has none."""
    labels = YES_NO.get(question, (Label.UNCLEAR, Label.UNCLEAR))
    return labels[0] if yes else labels[1]


def not_yet(question: str) -> Label:
    """The meaning of まだ; UNCLEAR where the matter is only being looked at."""
    return Label.UNCLEAR if question.startswith(_UNDECIDED_YET) else answer(question, yes=False)


def bare_answer(clause: str, question: str) -> Label | None:
    """The label of a clause that is nothing but yes, no, not yet or done; None if it is more."""
    if _YES.match(clause):
        return answer(question, yes=True)
    if _NO.match(clause):
        return answer(question, yes=False)
    if _NOT_YET.match(clause):
        return not_yet(question)
    if _DONE.match(clause) and not question.startswith(_NOTHING_TO_DO):
        return answer(question, yes=True)
    return None
