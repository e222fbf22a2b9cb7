"""The Japanese (and purely numeric) ways to name a day; patterns meet text made `plain`."""

from datetime import date, timedelta

from bot.reading.calendar_words import (
    WEEKDAYS,
    days,
    month_end,
    months,
    nearest,
    nearest_day,
    real,
    weekday_near,
    weekday_of_week,
)
from bot.reading.date_rule import Day, Hit, Rule, nothing, rule

_WEEKS = {"先週": -1, "前週": -1, "せんしゅう": -1, "先々週": -2, "先先週": -2, "今週": 0,
          "こんしゅう": 0,
          "来週": 1, "らいしゅう": 1, "再来週": 2, "さらいしゅう": 2, "さ来週": 2}  # fmt: skip
_MONTHS = {"先月": -1, "せんげつ": -1, "先々月": -2, "先先月": -2, "今月": 0, "当月": 0,
           "こんげつ": 0,
           "来月": 1, "らいげつ": 1, "再来月": 2}  # fmt: skip
_YEARS = {"今年": 0, "本年": 0, "ことし": 0, "去年": -1, "昨年": -1, "きょねん": -1, "来年": 1,
          "一昨年": -2, "おととし": -2}  # fmt: skip
_DAYS = {
    "今日": 0, "本日": 0, "きょう": 0, "キョウ": 0, "今朝": 0, "けさ": 0, "今夜": 0, "今晩": 0,
    "今夕": 0,
    "さっき": 0, "さきほど": 0, "先ほど": 0, "先程": 0, "たった今": 0, "たったいま": 0,
    "今しがた": 0,
    "昨日": -1, "きのう": -1, "きのー": -1, "キノウ": -1, "さくじつ": -1, "昨夜": -1, "昨晩": -1,
    "ゆうべ": -1, "夕べ": -1, "昨夕": -1, "昨朝": -1,
    "一昨日": -2, "おととい": -2, "おとつい": -2, "オトトイ": -2, "いっさくじつ": -2, "一昨晩": -2,
    "一昨々日": -3, "一昨昨日": -3, "さきおととい": -3, "さきおとつい": -3,
    "明日": 1, "あした": 1, "アシタ": 1, "明朝": 1, "明晩": 1, "みょうにち": 1,
    "明後日": 2, "あさって": 2, "アサッテ": 2, "明々後日": 3, "明明後日": 3, "しあさって": 3,
    "kyou": 0, "kinou": -1, "kinoo": -1, "ototoi": -2, "ashita": 1, "asatte": 2,
}  # fmt: skip
_ERAS = {"r": 2018, "令和": 2018, "令": 2018, "れいわ": 2018, "h": 1988, "平成": 1988}


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def year(text: str, day: Day) -> int | None:
    """A year of four digits, or of two if it is near now ('26)."""
    number = int(text)
    if len(text) == 4:
        return number if 1990 <= number <= 2100 else None
    return 2000 + number if abs(2000 + number - day.today.year) <= 3 else None


def _full(hit: Hit, day: Day) -> date | None:
    stated = year(hit[1], day)
    return real(stated, int(hit[2]), int(hit[3])) if stated else None


def _era(hit: Hit, day: Day) -> date | None:
    return real(_ERAS[hit[1]] + int(hit[2].replace("元", "1")), int(hit[3]), int(hit[4]))


def _year_word(hit: Hit, day: Day) -> date | None:
    return real(day.today.year + _YEARS[hit[1]], int(hit[2]), int(hit[3]))


def _year_last(hit: Hit, day: Day) -> date | None:
    """10/13/2026 can be read in one way, 10/3/2026 in two."""
    a, b, stated = int(hit[1]), int(hit[2]), year(hit[3], day)
    ways = {d for d in (real(stated, a, b), real(stated, b, a)) if d} if stated else set()
    return ways.pop() if len(ways) == 1 else None


def _month_first(hit: Hit, day: Day) -> date | None:
    """AliExpress in Japanese writes 9月 28, 2026 and 28 9月 2026."""
    return real(int(hit["y"]), int(hit["m"]), int(hit["d"]))


def _month_day(hit: Hit, day: Day) -> date | None:
    return nearest(int(hit[1]), int(hit[2] or hit[3]), day.today, day.back)


def _month_word(hit: Hit, day: Day) -> date | None:
    month = months(day.today.replace(day=1), _MONTHS[hit[1]])
    return real(month.year, month.month, int(hit[2]))


def _day_alone(hit: Hit, day: Day) -> date | None:
    return nearest_day(int(hit[1]), day.today, day.back)


def _week_word(hit: Hit, day: Day) -> date | None:
    weeks, weekday = _WEEKS[hit[1]], WEEKDAYS.index(hit[2])
    if weekday == 6 and (weeks or day.back):
        return None  # does a week begin on Sunday or on Monday?
    return weekday_of_week(weekday, day.today, weeks)


def _weeks_ago(hit: Hit, day: Day) -> date | None:
    weekday = WEEKDAYS.index(hit[2])
    return None if weekday == 6 else weekday_of_week(weekday, day.today, -int(hit[1]))


def _weekday(hit: Hit, day: Day) -> date | None:
    return weekday_near(WEEKDAYS.index(hit[1]), day.today, day.back)


def _day_word(hit: Hit, day: Day) -> date | None:
    return days(day.today, _DAYS[hit[1]])


def _span(hit: Hit, day: Day, sign: int) -> date | None:
    count = {unit: sign * int(number or 0) for unit, number in hit.groupdict().items()}
    if abs(count.get("m", 0)) + 12 * abs(count.get("y", 0)) > 1200:
        return None
    start = months(day.today, count.get("m", 0) + 12 * count.get("y", 0))
    return days(start, count.get("d", 0) + 7 * count.get("w", 0))


def _ago(hit: Hit, day: Day) -> date | None:
    return _span(hit, day, -1)


def _ahead(hit: Hit, day: Day) -> date | None:
    return _span(hit, day, 1)


def _hours_ahead(hit: Hit, day: Day) -> date | None:
    return (day.now + timedelta(hours=int(hit[1]))).date()


def _month_end(hit: Hit, day: Day) -> date | None:
    if day.back:
        return None
    first = day.today.replace(day=1)
    if hit[1] and hit[1][0].isdigit():
        start = nearest(int(hit[1].rstrip("月")), 1, first, back=False)
        return month_end(start) if start else None
    return month_end(months(first, _MONTHS[hit[1] or "今月"]))


_D = r"(\d{1,2})(?!\d)"
_FREE = r"(?<![\d/.\-,$¥a-z])(?<!\d:)"
_SPAN = (
    r"(?<![\d~.])(?:(?P<y>\d{1,2}) ?年)?(?:(?P<m>\d{1,3}) ?ヶ月|(?P<w>\d{1,3}) ?週間?)?"
    r"(?:と|、)?(?:(?P<d>\d{1,4}) ?日)?間?"
)
_SPAN = rf"(?=\d){_SPAN}(?<=[年月週間日])"
_VAGUE_HOW = r"(?:ごろ|頃|ころ|くらい|ぐらい|ほど|程|ばかり|位)?(?:も)?(?:の)?"
_PART = (
    r"の?(?:初め|はじめ|始め|頭|あたま|上旬|初旬|中旬|下旬|半ば|なかば|中頃|中ごろ|前半|"
    r"後半|末|終わり|暮れ)"
)

RULES: tuple[Rule, ...] = (
    # With a year.
    rule(r"(?<!\d)(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}),? ?(?P<y>20\d\d)(?!\d)", _month_first),
    rule(r"(?<!\d)(?P<d>\d{1,2}) (?P<m>\d{1,2}) ?月,? ?(?P<y>20\d\d)(?!\d)", _month_first),
    rule(
        rf"(?<![a-z])({_any(_ERAS)}) ?(元|"
        rf"\d{{1,2}}) ?[年/.\-] ?(\d{{1,2}}) ?[月/.\-] ?{_D} ?日?",
        _era,
    ),
    rule(rf"(?<!\d)(\d{{4}}) ?[年/.\-] ?(\d{{1,2}}) ?[月/.\-] ?{_D} ?日?", _full),
    rule(
        rf"(?<![\d/.\-:,])'?(\d{{2}}) ?[年/.\-] ?(\d{{1,2}}) ?[月/.\-] ?{_D}(?![/.\-]\d) ?日?",
        _full,
    ),
    rule(r"(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)", _full),
    rule(r"(?<![\d/.\-])(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})(?!\d)", _year_last),
    rule(rf"({_any(_YEARS)})の? ?(\d{{1,2}}) ?[月/] ?{_D} ?日?", _year_word),
    # A month, and a day or a part of it.
    rule(rf"(?:{_any(_MONTHS)}|\d{{1,2}} ?月)の?(?:第 ?\d|\(?[月火水木金土日]曜)", nothing),
    rule(rf"({_any(_MONTHS)})の? ?{_D}(?: ?日|(?=$|です|だ|に|。))", _month_word),
    rule(
        rf"({_any(_MONTHS)}|\d{{1,2}}月)?の?(?:月?いっぱい|(?:月?末日?|中)(?=まで|が期限|が締|"
        rf"期限|締|に切れ|で終|に終|で切))",
        _month_end,
    ),
    rule(rf"(?:{_any(_MONTHS)}|{_any(_YEARS)}|(?<!\d)\d{{1,2}} ?月){_PART}", nothing, exact=False),
    rule(
        rf"{_FREE}(\d{{1,2}}) ?月 ?(?:の?[.・、 ]{{0,4}}{_D} ?日|"
        rf"{_D}(?![連個回枚本人つ点万千円割%ヶ週]))",
        _month_day,
    ),
    rule(rf"{_FREE}(\d{{1,2}}) ?/ ?{_D}()(?!/\d|個|枚|点|本|つ|割|%) ?日?(?!曜)", _month_day),
    rule(
        rf"{_FREE}(?<![a-z] )(\d{{1,2}})[.\-]{_D}()(?![.\-]?\d|[万千百円]|ドル|日|週|個|ヶ|枚|月|"
        rf"時|%|割| ?days| ?usd)"
        r"(?= ?(?:$|[(にのごでまだか頃着届注締、。]))",
        _month_day,
    ),
    # Counted from today.
    rule(r"(?<![\d~])(\d{1,2}) ?週間?前の ?\(?([月火水木金土日])(?:曜日?|よう)", _weeks_ago),
    rule(
        rf"{_SPAN}{_VAGUE_HOW}(?:以上|ちょい|ちょっと|半|弱|強|余り|あまり|"
        rf"足らず)(?:も)?(?:の)?(?:前|まえ)",
        nothing,
    ),
    rule(rf"(?:{_SPAN}) ?{_VAGUE_HOW} ?(?:前|まえ|ago)(?!後|まで|半)", _ago, counted=True),
    rule(rf"(?:残り|のこり|残|あと|後)(?:日数|期間|時間)? ?(?:は|が|:|約| )*{_SPAN}", _ahead),
    rule(
        rf"{_SPAN}{_VAGUE_HOW} ?(?:後|ご(?!ろ)|(?=以内)|(?=いない)|残|のこ|経ったら|たったら|"
        rf"したら|待ってから)(?!半)",
        _ahead,
        counted=True,
    ),
    rule(r"(?:今日|きょう|本日)で ?\d{1,3} ?日", nothing, exact=False),
    rule(r"(?:残り|あと) ?(\d{1,4}) ?時間", _hours_ahead),
    rule(r"(?<!\d)(\d{1,4}) ?時間(?:以内|後)", _hours_ahead),
    # Weekdays and words for days.
    rule(
        rf"({_any(_WEEKS)})の? ?\(?([月火水木金土日])(?:曜日?|よう|\)|(?=に|の|まで|、|$| ))",
        _week_word,
    ),
    rule(rf"({_any(_DAYS)})(?!、?(?:調べ|見たら|見て|確認し|思い出|気づ|聞い|電話))", _day_word),
    rule(
        r"(?<![月ー一-龥])(今|いま)(?=届|着|受け|来まし|来た|さっき|注文|ポチ|買っ|返送|発送|"
        r"出し|到着)",
        lambda _, d: d.today,
    ),
    rule(
        r"(?:前の|この前の|こないだの|この間の|次の|今度の)?([月火水木金土日])(?:曜日?|ようび)",
        _weekday,
        weekday=True,
    ),
    # Times that name no day, and the day of the month alone.
    rule(rf"(?:{_any(_WEEKS)}|{_any(_MONTHS)}|{_any(_YEARS)})(?!間)", nothing, exact=False),
    rule(
        r"週末|月末|月初|月初め|年末|年始|年明け|連休|お盆|正月|夏休み|"
        r"(?<![一-龥])[春夏秋冬](?=に|頃|ごろ|$)|数日|何日|数週間|何週間"
        r"|数ヶ月|この前|こないだ|この間|先日|最近|半月|半年|だいぶ前|ずっと前|昔|翌日|翌々日|"
        r"週明け|そのうち",
        nothing,
        exact=False,
    ),
    rule(
        r"(?<![\d/.~]|第)(\d{1,2}) ?日(?!間|前|後|以内|目|ぶり|ほど|くらい|ぐらい|で届|で着|"
        r"でき|かか|待|経|たっ|たち|過|分|程度|連続|余|市|ずつ|も|おき|曜|以上|ちょ|しか|"
        r"いない|のうち|は待|酔|月)",
        _day_alone,
    ),
    rule(r"(?<![\d/年~])(?:1[0-2]|[1-9]) ?月(?!\d|曜)", nothing, exact=False),
)
