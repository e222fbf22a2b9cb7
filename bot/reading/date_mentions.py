"""Every day a text speaks of, its weekday checked, and counted from another day if it says so."""

import re
from dataclasses import dataclass, replace
from datetime import date

from bot.reading.date_rule import Day, Rule
from bot.reading.dates_english import RULES as ENGLISH
from bot.reading.dates_japanese import RULES as JAPANESE
from bot.reading.mentions import Mention

_MOST = 40  # nobody names so many days in one answer; a text that does is no answer
_RULES: tuple[Rule, ...] = (*ENGLISH[:4], *JAPANESE, *ENGLISH[4:])
_WEEKDAY_AFTER = re.compile(
    r"^[ ,、の]?(?:[(【\[] ?([月火水木金土日])(?:曜日?|よう)?(?:・?祝)? ?[)】\]]|"
    r"[ の,、]?([月火水木金土日])曜日?|([月火水木金土])(?=に|の|、|$| |着|届)|"
    r" ?[(,]? ?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?\)?)"
)
_WEEKDAYS = {w: n for n, w in enumerate("月火水木金土日")} | {
    w: n for n, w in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
_ROUGH = re.compile(r"くらい|ぐらい|ごろ|頃|ほど|程|位")
_GAP = re.compile(r"^[\s,、の()]{0,3}$")
_FROM = re.compile(
    r"^ ?(?:の|から|より|に?(?:注文|購入|買|ポチ|頼|届|到着|発送|"
    r"着)[^、。\n]{0,4}[てでら](?:から)?、?)$"
)


@dataclass(frozen=True, slots=True)
class _Found:
    mention: Mention[date]
    rule: Rule


def date_mentions(words: str, day: Day) -> list[Mention[date]]:
    """The days in text order, from text made `plain`; the earlier rule wins where two overlap."""
    found: list[_Found] = []
    left = words
    for rule in _RULES:
        for hit in rule.pattern.finditer(left):
            if hit.end() == hit.start():
                continue
            rough = rule.counted and bool(_ROUGH.search(hit[0]))
            mention = Mention(hit.start(), hit.end(), rule.build(hit, day), rule.exact, rough)
            mention = mention if rule.weekday else _checked(mention, words)
            found.append(_Found(mention, rule))
            gap = "\x00" * (mention.end - mention.start)
            left = left[: mention.start] + gap + left[mention.end :]
        if len(found) > _MOST:
            return []
    found.sort(key=lambda one: (one.mention.start, -one.mention.end))
    found = _apart(found)
    return _counted(_with_weekdays(found, words), words, day)


def _apart(found: list[_Found]) -> list[_Found]:
    """Without the weekdays that belong to a date before them."""
    kept: list[_Found] = []
    for one in found:
        if not kept or one.mention.start >= kept[-1].mention.end:
            kept.append(one)
    return kept


def _checked(mention: Mention[date], words: str) -> Mention[date]:
    """A weekday after the date must be its weekday."""
    hit = _WEEKDAY_AFTER.match(words[mention.end : mention.end + 16])
    if not hit or not mention.exact:
        return mention
    weekday = _WEEKDAYS[next(g for g in hit.groups() if g)]
    fits = mention.value is not None and mention.value.weekday() == weekday
    value = mention.value if fits else None
    return replace(mention, end=mention.end + hit.end(), value=value)


def _with_weekdays(found: list[_Found], words: str) -> list[_Found]:
    """A weekday just before a date is no date of its own but must fit it."""
    kept: list[_Found] = []
    for n, one in enumerate(found):
        following = found[n + 1].mention if n + 1 < len(found) else None
        beside = following and _GAP.match(words[one.mention.end : following.start])
        if not (one.rule.weekday and following and beside):
            kept.append(one)
            continue
        wanted, value = one.mention.value, following.value
        if wanted and value and wanted.weekday() != value.weekday():
            found[n + 1] = replace(found[n + 1], mention=replace(following, value=None))
    return kept


def _counted(found: list[_Found], words: str, day: Day) -> list[Mention[date]]:
    """3日後 after 10/3に注文して counts from 10/3; 10/20の3日前 is one day and not two."""
    kept: list[Mention[date]] = []
    for one in found:
        mention, base = one.mention, kept[-1] if kept else None
        gap = words[base.end : mention.start] if base else ""
        if one.rule.counted and base and base.value and mention.value and _FROM.match(gap):
            try:
                mention = replace(mention, value=base.value + (mention.value - day.today))
            except OverflowError:
                mention = replace(mention, value=None)
            if gap.strip() in ("の", "から", "より"):
                kept.pop()
                mention = replace(mention, start=base.start)
        kept.append(mention)
    return kept
