"""The words of bot/reading/data: finds the things and the verbs that a clause speaks of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.conjugation import Ending, Form, read_ending
from bot.reading.tables import rows


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing the clause names, and where."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with its form; `incoming` when it comes towards the speaker (連絡してきた)."""

    group: str
    form: Form
    start: int
    end: int
    incoming: bool = False


_BEFORE_WORD = re.compile(
    "[をはがにのもとだたで、るなてし然全切対局日朝週応度回月前後間部夜昼晩分個枚年今先事早]$"
    "|(?:もう|すぐ|けど|から|って|よく|じつ|ぜん|だけ|しか|やく|っき|なら|うん|いや|はい|ええ"
    "|いま|のう|きょう)$"
)
_LETTER = re.compile("[ぁ-ん一-龥々]$")
_LIGHT = re.compile(
    "(?P<neg>(?:は|が|も|の|って|とか)?(?:まだ|未だ|未(?!満|確|検|ち|て|使|開))|(?:は|が|も"
    "|すら)?(?:なし|ない|なく|なかった"
    "|ありません|ねえ|あらへん|ゼロ|皆無)|中(?!国|身|古|心|央)|待ち|前|途中|忘れ)"
    "|(?P<pos>(?:は|も|が|の)?(?:済(?!み?(?:とれ|ふぉる|ぼっ|箱|一覧))み?|ずみ|完了|ok|おけ|おっけ|できた|終わ(?:った|り)"
    "|おわ(?:った|り)))"
)
_PARTICLE = re.compile("(?:を|は|も|が|って|とか|すら|なんて)")
_INCOMING = re.compile("(?:て|んで)(?:き|こ|く|来)")
_KURU = re.compile(
    "(?:(?<=^)|(?<=[一-龥々がはもの、りんやず])|(?<=まだ)|(?<=また)|(?<=もう)|(?<=っと)|(?<=から)"
    "|(?<=だけ)|(?<=ので)"
    "|(?<=って)|(?<=っき)|(?<=のう)|(?<=ょう)|(?<=きた)|(?<=こない)|(?<=べつに)|(?<=一個)"
    "|(?<=かい)|(?<=しか))"
    "(?<!で)(?<!つで)(?=き(?:た|て|と|ち|ま|ひ|い)|こ(?:な|ん(?![にばなどかげぐし])|う(?=へ)"
    "|ね(?=え|$)|へ|お(?=へ)|ず(?![っょ]))"
    "|く(?:る|れ)|け(?:え|へ))"
)
_DO = re.compile(
    "(?:(?<=^)|(?<=[、はをも])|(?<=まだ)|(?<=もう)|(?<=から)|(?<=絶対))(?=し(?:た|て|ま|な|と"
    "|ち|や)|せん|せえ|せへ|され|でき|いた(?:し|す))"
)
_NAI = re.compile(
    "(?<!じゃ)(?<!では)(?<!くは)(?<!くも)(?<![でくてらかれせけめりえさみちきしゃ])"
    "(?:な(?:い(?!か|で(?![すし]))|かった|し(?!に)|くて|っしん)|(?<=[がもはし一-龥])ねえ"
    "|ございません|あ(?:りゃ|りゃあ|らへ|らしまへ)(?:せん|ん))"
)
_MADA = re.compile(
    "(?:まだ|いまだ)(?:まだ)?(?:です|でし|でご|なん(?:です|だ|や|よ|$)|や(?:ねん|で|わ|な"
    "|けど|し|$)|だ(?:よ|ね|な|わ|し(?![たてま])|$)|じゃ|っす|だっ"
    "|よ$|ね$|な$|の$|なの$|あ?$)"
    "|(?:すっかり|うっかり)?(?:忘れて|わすれて|失念して)(?:い|おり)?(?:た|まし|る|ます)"
    "|(?:忘れ|わすれ|失念し)(?:た|ました)$"
)


def _by_start(name: str, columns: int) -> dict[str, list[tuple[str, bool, tuple[str, ...]]]]:
    found: dict[str, dict[tuple[str, bool], tuple[str, ...]]] = {}
    for cells in rows(name, columns):
        for word in cells[columns - 2].split("|"):
            if word.startswith("*"):
                continue
            stem = word.removeprefix("^")
            same = found.setdefault(stem[:2], {})
            key = (stem, word.startswith("^"))
            same[key] = (*same.get(key, ()), "/".join(cells[: columns - 2]))
    return {
        start_of: sorted(
            ((stem, start, what) for (stem, start), what in words.items()),
            key=lambda word: -len(word[0]),
        )
        for start_of, words in found.items()
    }


_NOUNS = _by_start("nouns.tsv", 3)
_VERBS = _by_start("verbs.tsv", 4)

_ACT_LETTERS = frozenset(start[0] for start in _VERBS) | frozenset(
    "きこくけしせさでいなねごあまい未すう忘わ失"
)


def _starts_word(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at]
    return not _LETTER.search(before) or _BEFORE_WORD.search(before) is not None


def things(text: str) -> list[Thing]:
    """The things named in a folded clause, longest word first, none inside another."""
    found: list[Thing] = []
    free = 0
    for at in range(len(text)):
        if at < free:
            continue
        for key in (text[at : at + 2], text[at]):
            hit = _longest(text, at, _NOUNS.get(key, ()))
            if hit is not None:
                free = at + len(hit[0])
                found += [Thing(name, at, free) for name in hit[1]]
                break
    return found


def _longest(
    text: str, at: int, words: Sequence[tuple[str, bool, tuple[str, ...]]]
) -> tuple[str, tuple[str, ...]] | None:
    for word, at_start, names in words:
        if text.startswith(word, at) and (not at_start or _starts_word(text, at)):
            return word, names
    return None


def acts(text: str, named: list[Thing]) -> list[Act]:
    """The verbs of a folded clause with their forms, none inside another.

    A short verb counts right behind one of the things `named` in the clause (紛争出した).
    """
    ends = {thing.end for thing in named}
    found: list[Act] = []
    at = 0
    while at < len(text):
        act = _act_at(text, at, ends) if text[at] in _ACT_LETTERS else None
        if act is not None and not (found and act.start == found[-1].end and act.group == "aru"):
            found.append(act)
            at = act.end
        else:
            at += 1
    return found


def _act_at(text: str, at: int, ends: set[int]) -> Act | None:
    for stem, at_start, meanings in (*_VERBS.get(text[at : at + 2], ()), *_VERBS.get(text[at], ())):
        if not text.startswith(stem, at):
            continue
        if at_start and at not in ends and not _starts_word(text, at):
            continue
        best: Act | None = None
        for meaning in meanings:
            group, verb_class = meaning.split("/")
            act = _read(text, at, at + len(stem), group, verb_class)
            if act is not None and (best is None or act.end > best.end):
                best = act
        if best is not None:
            return best
    return _small_words(text, at)


def _read(text: str, start: int, end: int, group: str, verb_class: str) -> Act | None:
    if verb_class == "suru":
        return _read_suru(text, start, end, group)
    ending = read_ending(text, end, verb_class)
    if ending is None or (ending.form is Form.STEM and ending.end < len(text)):
        return None
    incoming = _INCOMING.search(text, end, ending.end) is not None
    ending = _without_desu(text, ending)
    return Act(group, ending.form, start, ending.end, incoming)


def _read_suru(text: str, start: int, end: int, group: str) -> Act | None:
    if light := _LIGHT.match(text, end):
        form = Form.NEG if light.group("neg") else Form.DONE
        incoming = (
            light.group().startswith(("が", "も")) or "から" in text[max(0, start - 4) : start]
        )
        return Act(group, form, start, light.end(), incoming)
    particle = _PARTICLE.match(text, end)
    for at in (particle.end(), end) if particle else (end,):
        ending = read_ending(text, at, "suru")
        if ending is not None and (ending.form is not Form.STEM or ending.end == len(text)):
            incoming = _INCOMING.search(text, at, ending.end) is not None
            ending = _without_desu(text, ending)
            return Act(group, ending.form, start, ending.end, incoming)
    return None


def _without_desu(text: str, ending: Ending) -> Ending:
    """ないです is ない + です, not ないで + す."""
    if (
        ending.form is Form.NEG_TE
        and text[ending.end - 1] == "で"
        and text[ending.end : ending.end + 1] in ("す", "し")
    ):
        return Ending(Form.NEG, ending.end - 1)
    return ending


def _small_words(text: str, at: int) -> Act | None:
    """きた, した, ない and まだ: too short to be found by their letters alone."""
    letter = text[at]
    ending: Ending | None
    if letter in "きこくけ" and _KURU.match(text, at):
        ending = read_ending(text, at, "kuru_kana")
        if ending is not None and ending.form is not Form.STEM:
            return Act("come", ending.form, at, ending.end)
    if letter in "しせさでい" and _DO.match(text, at):
        ending = read_ending(text, at, "suru")
        if ending is not None and ending.form is not Form.STEM:
            incoming = _INCOMING.search(text, at, ending.end) is not None
            return Act("do", ending.form, at, ending.end, incoming)
    if letter in "なねごあ" and (nai := _NAI.match(text, at)):
        return Act("aru", Form.NEG, at, nai.end())
    if letter in "まい未すう忘わ失" and (mada := _MADA.match(text, at)):
        return Act("mada", Form.NEG, at, mada.end())
    return None
