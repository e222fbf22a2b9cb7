"""Reads a buyer's question: the topic whose answer the catalogs hold, by a table of patterns."""

import re
from dataclasses import dataclass

from bot.reading.fold import fold, respell
from bot.reading.tables import rows

SMALL_TALK = frozenset({"thanks", "hello", "sorry"})
"""Topics of a text that says nothing else; they deserve a line, not an answer."""

PLANS = frozenset({"threat", "invent"})
"""Topics of what a buyer plans to do and had better not; no question is needed to name them."""

_MOST = 200  # letters of a sentence that are looked at, its last ones
_SENTENCES = 4  # looked at, the last ones: people ask at the end
_END = re.compile(r"(?<=[?!。\n])\s*|(?<=[a-z])\.\s+")
_ASKING = re.compile(
    r"どう(?!も|やら|せ)|いつ(?!も)|どこ(?!か|も)|どれ(?!も)|どっち|どちら|(?<![かも])どの|どん[なく]|なぜ"
    r"|なに(?!も|か|の[^?]{1,8}も)|なん(?:で(?!す|し|も|や)|て(?=書|送|言|返|答|伝|打)|の(?!か)|ですか|だっけ|やねん)|いくら|いくつ|誰|だれ|教えて|おしえて|知りたい|方法|やり方|し方|仕方"
    r"|[りきえしめけ]方$|(?:か|かな|かね|かしら|っけ|の|よね|でしょう|べき|とは|には|場合は|なんなん|[一-龥]は|わからない|わかりません|[文法例](?:を)?ください)$"
    r"|(?<!み)(?:たい|ほしい)(?:んだ|です|んです|の)?(?:けど|が)?$|(?:て|で)も?(?:いい|ええ|よか|よろし|大丈夫)"
    r"|\b(?:what|when|where|which|who|why|how|whats)\b"
    r"|\b(?:can|do|does|should|may|must|will|is|are|did) (?:i|it|you|this|they|the|a|my)\b"
)
_SPOKEN_TAIL = re.compile(r"(?:[\s、,.!?~…]|(?<![a-z])w)+$|(?<=[かのねよ])[ねよさあ]+$")
_SAME = (
    ("けど", "けど、"),
    ("どっから", "どこから"),
    ("もええ", "もいい"),
    ("あかん", "だめ"),
    ("いけへん", "だめ"),
)
_VAGUE = frozenset({"next", "chance", "money-when", "receipt-press", "offer-accept"})
"""Topics of which the sentence before may tell more."""

_NO_LETTER = re.compile(r"[^a-z0-9ぁ-ん一-龥々 ]")
_NAME = re.compile("<([^<>=!]+)>")


def _named() -> dict[str, str]:
    """Each name with its pattern; a pattern may use the names above it."""
    found: dict[str, str] = {}
    for name, pattern, _ in rows("question_words.tsv", 3):
        found[name] = f"(?:{_NAME.sub(lambda used: found[used[1]], pattern)})"
    return found


_WORDS = _named()


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the table: all of `needs` and none of `bars` must be found in a sentence."""

    topic: str
    needs: tuple[re.Pattern[str], ...]
    bars: tuple[re.Pattern[str], ...]
    whole: bool

    def fits(self, sentence: str) -> bool:
        if self.whole:
            return self.needs[0].fullmatch(sentence) is not None
        return all(need.search(sentence) for need in self.needs) and not any(
            bar.search(sentence) for bar in self.bars
        )


def _compiled(part: str) -> re.Pattern[str]:
    return re.compile(respell(_NAME.sub(lambda name: _WORDS[name[1]], part)))


def _line(topic: str, pattern: str) -> _Line:
    if pattern.startswith("!"):
        return _Line(topic, (_compiled(pattern.strip("!")),), (), whole=True)
    parts = [part.strip() for part in pattern.split(" & ")]
    needs = tuple(_compiled(part) for part in parts if not part.startswith("!"))
    bars = tuple(_compiled(part[1:]) for part in parts if part.startswith("!"))
    return _Line(topic, needs, bars, whole=False)


_LINES = tuple(_line(topic, pattern) for topic, pattern, _ in rows("questions.tsv", 3))
_TALK = tuple(line for line in _LINES if line.whole)
_PLANNED = tuple(line for line in _LINES if line.topic in PLANS)
_ASKED = tuple(line for line in _LINES if not line.whole and line.topic not in PLANS)
TOPICS = tuple(dict.fromkeys(line.topic for line in _LINES))
"""Every topic that can be read, in the order of the table."""


def read_question(text: str) -> str | None:
    """The topic of what a text asks, None for a statement or a question that is not known.

    A plan to threaten or to invent evidence comes first, then thanks and greetings that are the
    whole text, then the last sentence that asks, alone and with the one before it.
    """
    folded = _plain(text)
    sentences = [part[-_MOST:] for part in _END.split(folded) if part.strip()][-_SENTENCES:]
    whole = "、".join(sentences)
    topic = _first(_PLANNED, whole[-_MOST:])
    if topic:
        return topic
    if len(folded) <= _MOST:
        topic = _first(_TALK, _NO_LETTER.sub("", folded).strip())
    return topic or _asked(sentences)


def _plain(text: str) -> str:
    folded = fold(text).replace("'", "").replace("\u2019", "")
    for spoken, written in _SAME:
        folded = folded.replace(spoken, written)
    return folded


def asks(text: str) -> bool:
    """Whether a sentence of the text asks something, known or not."""
    return any(_asking(sentence) for sentence in _END.split(fold(text)))


def _asked(sentences: list[str]) -> str | None:
    for place in reversed(range(len(sentences))):
        if not _asking(sentences[place]):
            continue
        alone = _SPOKEN_TAIL.sub("", sentences[place])
        topic = _first(_ASKED, alone)
        if topic is None or topic in _VAGUE:
            before = "".join(sentences[max(place - 1, 0) : place]).rstrip("。!?\n ")
            topic = (_first(_ASKED, f"{before}、{alone}") if before else None) or topic
        if topic:
            return topic
    return None


def _asking(sentence: str) -> bool:
    return "?" in sentence or _ASKING.search(_SPOKEN_TAIL.sub("", sentence)) is not None


def _first(lines: tuple[_Line, ...], sentence: str) -> str | None:
    return next((line.topic for line in lines if line.fits(sentence)), None)
