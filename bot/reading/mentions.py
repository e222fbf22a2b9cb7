"""Which of several values a text means: corrections, choices, ranges, what each is about."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

LONGEST = 2000
"""Characters: no answer with a value in it is longer, and a longer text is asked about again."""


@dataclass(frozen=True, slots=True)
class Mention(Generic[T]):
    """One value in a text; `value` None: spoken of, but too vague or impossible to use.

    `exact` False gives way to any value beside it, `rough` (約, くらい) to any value that is not.
    """

    start: int
    end: int
    value: T | None
    exact: bool = True
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """A mention, what it is about (`role`, None if the text does not say) and the words around."""

    mention: Mention[T]
    role: str | None
    after: str
    before: str


_ABOUT = r"(?:ごろ|頃|ころ|くらい|ぐらい|ほど|あたり|辺り|円|ドル|日|です|だ|の)*"
_DENIED = re.compile(
    r"^.{0,4}?(?:じゃな(?!いと|きゃ)|では?な(?!いと)|でな[くい](?!と)|じゃ(?:足|た)り|"
    r"では足り|じゃ無理|じゃね|ぢゃな|ちゃう|(?<!間)違|(?<!ま)ちが|(?<!の)(?:間違|まちが)|は嘘|はウソ|は(?:誤|"
    r"あやま))"
)
_DENIED_BEFORE = re.compile(r"\b(?:not|instead of|rather than)(?: on| the)? ?$")
_CORRECTION = re.compile(
    r"いや|と言ったけど|って言ったけど|と書いたけど|って書いたけど|じゃな|では?な[くい]|違[うっい]|ちが[うっい]|間違|まちが|訂正|もとい|やっぱ|"
    r"正しく|正確に|"
    r"ごめん|すみません|すいません|失礼|本当は|ほんとは|じゃなかった|→|->|\bno\b|\bnot\b|"
    r"sorry|actually|"
    r"やめて|なしで|i mean|\brather\b|correction|\bwait\b|"
    r"(?:^|[、,。 \n])(?:あ|え|えっと|てか|つーか|というか|ていうか)[、,… っー]"
)
_CHOICE = re.compile(
    rf"^{_ABOUT}(?:\([^)]{{0,4}}\))? ?(?:か|or|~|-|から|より|もしくは|または|あるいは|"
    rf"、?それとも|maybe|to|"
    r"till|until|and|と|・|/|、たぶん|、|,)(?:な|ら)? ?(?:から|the |on |maybe |多分|たぶん)?$"
)
_ENGLISH_BREAK = re.compile(r"[,;]| and | but ")
_BREAK = re.compile(r"[。.!?\n]")


def said(
    text: str, mentions: Sequence[Mention[T]], roles: Mapping[str, re.Pattern[str]]
) -> list[Said[T]]:
    """The mentions that hold after corrections, each with its role; `mentions` in text order."""
    found: list[Said[T]] = []
    used = 0
    for n, mention in enumerate(mentions):
        following = mentions[n + 1].start if n + 1 < len(mentions) else len(text)
        before = text[
            max(used, mentions[n - 1].end if n else 0, mention.start - 60) : mention.start
        ]
        after = text[mention.end : min(following, mention.end + 60)]
        role, length = _role(before, after, roles, n + 1 < len(mentions))
        used = mention.end + length
        found.append(Said(mention, role, after, before))
    return [s for s in _corrected(_chosen(found)) if not _denied(s)]


def settle(found: Iterable[Said[T]], field: str) -> T | None:
    """The one value said about `field`, else the one said about nothing else, else None."""
    found = list(found)
    about = [s for s in found if s.role == field] or [s for s in found if s.role is None]
    firm = [s for s in about if s.mention.exact and not s.mention.rough]
    if any(s.mention.value is not None for s in firm):
        about = firm
    exact = [s.mention.value for s in about if s.mention.exact]
    if any(value is None for value in exact) or not exact:
        return None
    return exact[0] if all(value == exact[0] for value in exact) else None


def _role(
    before: str, after: str, roles: Mapping[str, re.Pattern[str]], more: bool
) -> tuple[str | None, int]:
    """The role and how much of `after` it used up; `more`: another mention follows."""
    left = _BREAK.split(before)[-1]
    if left.isascii():
        left = _ENGLISH_BREAK.split(left)[-1]
    last = _last(left, roles)
    if last and last[0] in _NEVER_LEADS and not left.isascii():
        last = None
    if last and (last[2] or left.isascii()):
        return last[0], 0
    right = _BREAK.split(after)[0]
    if right.isascii():
        right = _ENGLISH_BREAK.split(right)[0]
    first = _first(right, roles)
    # In 商品1000円、送料300円 the word after the pause belongs to the sum that follows.
    held = first and (first[0] in _NEVER_LEADS or not more)
    if first and not (not held and first[2] and _JOINED.match(right[first[1] :])):
        return first[:2]
    return (last[0], 0) if last else (None, 0)


_SURE = r"(?:たしか|確か|たぶん|多分|だいたい|大体|おそらく|約|、| )*$"
_JOINED = re.compile(
    rf"^(?:(?:いた|けた|った|した|きた|た)(?:の|ん|もの|日|日時|金額)(?:は|が|も|:|、| )*|"
    rf"(?:日|日時|日付|期限|金額|額)?(?:は|が|も|、|:|=|→|\.|-| )*){_SURE}"
)
_PAUSE = re.compile(r"[、, \n(+]|けど|が、|ので|から|で|と|プラス|うち")
_NEVER_LEADS = frozenset({"refused", "offer", "missing"})
"""Japanese says these after the value they are about, so they tell nothing of the next."""


def _last(left: str, roles: Mapping[str, re.Pattern[str]]) -> tuple[str, int, bool] | None:
    """The last word with a role, the longer reading of two that overlap (返金額, not 金額)."""
    hits = [
        (hit.start(), hit.end(), role)
        for role, pattern in roles.items()
        for hit in pattern.finditer(left)
    ]
    best: tuple[int, int, str] | None = None
    for hit in sorted(hits, key=lambda h: (h[0], -h[1])):
        if best is None or hit[0] >= best[1]:
            best = hit
    if best is None:
        return None
    return best[2], best[1], bool(_JOINED.match(left[best[1] :]))


def _first(right: str, roles: Mapping[str, re.Pattern[str]]) -> tuple[str, int, bool] | None:
    hits = [
        (hit.start(), -hit.end(), role)
        for role, pattern in roles.items()
        if (hit := pattern.search(right))
    ]
    if not hits:
        return None
    start, end, role = min(hits)
    return role, -end, bool(_PAUSE.search(right[:start]))


def _chosen(found: list[Said[T]]) -> list[Said[T]]:
    """Both ends of a range or choice lose their value."""
    spoilt = {
        n
        for n, (a, b) in enumerate(pairwise(found))
        if a.mention.value != b.mention.value
        and _CHOICE.match(a.after)
        and not (_denied(a) or _denied(b) or a.mention.rough != b.mention.rough)
    }
    return [
        replace(s, mention=replace(s.mention, value=None, exact=True))
        if n in spoilt or n - 1 in spoilt
        else s
        for n, s in enumerate(found)
    ]


def _corrected(found: list[Said[T]]) -> list[Said[T]]:
    """What a later value takes back is gone and leaves it its role: 注文は10/3、いや10/4."""
    kept: list[Said[T]] = []
    taken_back: Said[T] | None = None
    for n, s in enumerate(found):
        if taken_back and s.role is None and taken_back.role not in _NEVER_LEADS:
            s = replace(s, role=taken_back.role)
        later = found[n + 1].role if n + 1 < len(found) else ""
        if later in (s.role, None) and _CORRECTION.search(s.after):
            taken_back = s
        else:
            kept.append(s)
            taken_back = None
    return kept


def _denied(s: Said[T]) -> bool:
    return bool(_DENIED.match(s.after) or _DENIED_BEFORE.search(s.before))
