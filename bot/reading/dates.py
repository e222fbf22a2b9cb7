"""Which day (and hour) a text means for a field that looks back or forward."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.reading.date_rule import Day, Rule
from bot.reading.dates_english import RULES as ENGLISH
from bot.reading.dates_japanese import RULES as JAPANESE
from bot.reading.mentions import LONGEST, Mention, Said, said, settle
from bot.reading.noise import without_numbers
from bot.reading.numerals import plain

LOOKS_BACK = {
    "order_date": True,
    "arrival_date": True,
    "return_date": True,
    "deadline": False,
    "remind_at": False,
}
"""The fields, and whether they ask for a day gone by."""

_MOST = 40  # nobody names so many days in one answer; a text that does is no answer
_RULES: tuple[Rule, ...] = (ENGLISH[0], ENGLISH[1], *JAPANESE, *ENGLISH[2:])
_WEEKDAY_AFTER = re.compile(
    r"^[ ,、の]?(?:\( ?([月火水木金土日])(?:曜日?)?(?:・?祝)? ?\)|[ の,、]?([月火水木金土日])曜日?|"
    r"([月火水木金土])(?=に|の|、|$| |着|届)| ?[(,]? ?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?\)?)"
)
_WEEKDAYS = {w: n for n, w in enumerate("月火水木金土日")} | {
    w: n for n, w in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
_BOUND = re.compile(
    r"^ ?(?:\([^)]{0,6}\))? ?(?:より|以降|以前|以後|前後|から|の?(?:前|まえ)(?!に教|に通)|くらいから|ごろから)"
)
_UNTIL = re.compile(r"^.{0,6}?まで")
_GAP = re.compile(r"^[\s,、の()]{0,3}$")

_ROLES = {
    "order_date": r"注文|購入|買(?!い手)|ポチ|ぽち|頼ん|たのん|決済|支払|オーダー|発注|\border(?:ed)?\b|bought|purchase|\bpaid\b|placed",
    "arrival_date": r"届|とど|着[いきくけ荷]|到着|ついた|受け?取|うけと|配達|来[たてま]|きた|きまし|もらっ|手元|"
    r"arriv|receiv|\bgot\b|\bcame\b|deliver|turned up|showed up",
    "return_date": r"返送|返品|送り返|送りかえ|返し|return|sent (?:it )?back|ship(?:ped)? (?:it )?back|sent it",
    "deadline": r"まで|期限|締め?切|〆切|しめきり|終了|終わ|切れ|保護|以内|残り|あと\d|deadline|\buntil\b|\btill\b|\bby\b|"
    r"expir|\bdue\b|\bends?\b|protect",
    "remind_at": r"リマインド|教えて|おしえて|通知|知らせ|思い出|言って|声かけ|声を?かけ|聞いて|連絡して|連絡くだ|連絡ちょ|"
    r"確認する|remind|ping|\bask\b|notify|tell me",
    "other": r"発送|出荷|問い?合わ?せ|連絡し|メッセージ|紛争|dispute|返金|追跡|誕生|messag|\bshipp|refund|contact|"
    r"写真|開け|壊れ|故障|予定|見込|はず|ハズ|estimated|expected|supposed|scheduled",
}
_OWN_WORDS = {
    "return_date": {"return_date": r"発送|出し|送っ|郵便局|投函|集荷|shipp|sent\b|mailed|posted"},
    "remind_at": {"remind_at": r"連絡|確認"},
}
_FUTURE = re.compile(
    r"届く(?!の)|届きます|着く|着きます|来ます|(?<!出)来る|くる予定|注文する|注文します|買う|買います|送る(?!の)|送ります|返送する|返送します|"
    r"返します|返す|返品する|予定|はず|ハズ|つもり|見込|でしょう|\bwill\b|going to|should|supposed|expected|estimated|scheduled"
)
_NEGATED = (
    r"(?:[いしっらけえんてでくなかまりれられさ取り送出品返]|して|せて){0,8}?"
    r"(?:ない|ません|無い|なかった|ねえ|ねー|へん|んかった|とらん|なく)"
)
_OWN_VERBS = {
    "order_date": r"注文|買|購入|頼|ポチ",
    "arrival_date": r"届|とど|着|来|きて|受け?取|うけと|もら",
    "return_date": r"返送|返品|返|送|出|発送",
}
_NOT_DONE = {
    field: re.compile(rf"(?:{verbs}){_NEGATED}|まだ(?:です|$|だ|なん)|\bnot\b|n't\b|\bnever\b")
    for field, verbs in _OWN_VERBS.items()
}


def read_date(text: str, field: str, now: datetime) -> date | None:
    """The day `text` names for `field`, None where a person would ask back.

    A field that looks back never yields a day after today, one that looks forward none before.
    """
    back = LOOKS_BACK[field]
    found = _spoken(text, field, Day(now.date(), back))
    value = settle(found, field)
    if value is None or (value > now.date() if back else value < now.date()):
        return None
    return value


def _spoken(text: str, field: str, day: Day) -> list[Said[date]]:
    if len(text) > LONGEST:
        return []
    words = without_numbers(plain(text))
    mentions = _mentions(words, day)
    if len(mentions) > _MOST:
        return []
    found = said(words, mentions, _roles(field))
    return [_judged(s, field, day) for s in found]


def _roles(field: str) -> dict[str, re.Pattern[str]]:
    return _COMPILED[field]


def _compile(field: str) -> dict[str, re.Pattern[str]]:
    own = _OWN_WORDS.get(field, {})
    return {
        role: re.compile(f"{pattern}|{own[role]}" if role in own else pattern)
        for role, pattern in _ROLES.items()
    }


_COMPILED = {field: _compile(field) for field in LOOKS_BACK}


def _mentions(words: str, day: Day) -> list[Mention[date]]:
    """All mentions in text order, the earlier rule winning where two overlap."""
    found: list[tuple[Mention[date], bool]] = []
    left = words
    for one in _RULES:
        hits = list(one.pattern.finditer(left))
        for hit in hits:
            if hit.end() == hit.start():
                continue
            mention = Mention(hit.start(), hit.end(), one.build(hit, day), one.exact)
            found.append((_checked(mention, words) if not one.weekday else mention, one.weekday))
            end = found[-1][0].end
            left = left[: hit.start()] + "\x00" * (end - hit.start()) + left[end:]
        if len(found) > _MOST:
            break
    return _with_weekdays(sorted(found, key=lambda f: f[0].start), words)


def _checked(mention: Mention[date], words: str) -> Mention[date]:
    """A weekday after the date must be its weekday."""
    hit = _WEEKDAY_AFTER.match(words[mention.end : mention.end + 16])
    if not hit or not mention.exact:
        return mention
    weekday = _WEEKDAYS[next(g for g in hit.groups() if g)]
    fits = mention.value is not None and mention.value.weekday() == weekday
    return replace(mention, end=mention.end + hit.end(), value=mention.value if fits else None)


def _with_weekdays(found: list[tuple[Mention[date], bool]], words: str) -> list[Mention[date]]:
    """A weekday just before a date is no date of its own but must fit it."""
    kept: list[Mention[date]] = []
    for n, (mention, weekday) in enumerate(found):
        following = found[n + 1][0] if n + 1 < len(found) else None
        if weekday and following and _GAP.match(words[mention.end : following.start]):
            wanted, value = mention.value, following.value
            if wanted and value and wanted.weekday() != value.weekday():
                found[n + 1] = (replace(following, value=None), False)
        else:
            kept.append(mention)
    return kept


def _judged(s: Said[date], field: str, day: Day) -> Said[date]:
    """What bounds, plans and "not yet" make of a mention."""
    sentence = re.split(r"[。\n!?]", s.after)[0]
    spoilt = bool(_BOUND.match(s.after))
    if day.back:
        spoilt = spoilt or bool(_UNTIL.match(s.after))
        spoilt = spoilt or bool(_FUTURE.search(re.split(r"[、,。]|けど|が、", s.after)[0]))
        spoilt = spoilt or (s.role in (field, None) and bool(_NOT_DONE[field].search(sentence)))
    return replace(s, mention=replace(s.mention, value=None, exact=True)) if spoilt else s


_CLOCK = re.compile(
    r"(午前|午後|朝|昼|夕方|夜|深夜|am ?|pm ?)? ?の?(?<![\d.])([01]?\d|2[0-4])(?!\d)(?: ?時 ?(半|[0-5]?\d分)?|:([0-5]\d)(?::\d\d)?)? ?"
    r"(am\b|pm\b)?"
)
_LEFT = re.compile(
    r"(?:残り|あと|残|left:?|remaining:?)? ?(?:は|が|:)? ?(?:(\d{1,4}) ?(?:日間?|days?|d\b)(?:と|、| |and)*)?(\d{1,4}) ?(?:時間|hours?|hrs?|h\b)"
)


def read_moment(text: str, field: str, now: datetime) -> datetime | None:
    """The instant a deadline ends, in the zone of `now`; a date without a time ends at 23:59."""
    if len(text) > LONGEST:
        return None
    words = plain(text)
    left = _LEFT.search(words)
    if left and not LOOKS_BACK[field]:
        return now + timedelta(days=int(left[1] or 0), hours=int(left[2]))
    day = read_date(text, field, now)
    if day is None:
        return None
    return datetime.combine(day, _clock(words), tzinfo=now.tzinfo)


def _clock(words: str) -> time:
    """The one time of day in a text, else the end of the day."""
    for hit in _CLOCK.finditer(words):
        part, hour, minute, colon, half = hit[1], int(hit[2]), hit[3], hit[4], hit[5]
        if not (colon or "時" in hit[0] or half):
            continue
        if ((part or "").strip() in ("午後", "夕方", "夜", "pm") or half == "pm") and hour < 12:
            hour += 12
        minutes = int(colon or (30 if minute == "半" else (minute or "0分")[:-1]))
        return time(23, 59) if hour == 24 else time(hour, minutes)
    return time(12, 0) if "正午" in words else time(23, 59)
