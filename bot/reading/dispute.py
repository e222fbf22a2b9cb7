"""The decision to open a dispute, in words of wish or intent; a filing as Return Goods."""

import re

from bot.reading.clauses import clauses
from bot.reading.modality import Mood, moods_of_clause

_DISPUTE = "(?:紛争|でぃすぷと|でいすぷと|open ?dispute|dispute|くれむ)"
_NAMED = re.compile(_DISPUTE)
_WANT = re.compile(
    _DISPUTE + "(?:を|に|の(?:申請|ほう|方)?(?:を|に|へ)?|へ|で|申請)?(?:も|は)?(?:すぐ|もう|早く"
    "|今すぐ|とりあえず)?"
    "(?:開く|ひらく|開き(?:ます|たい)|開こう|開け(?:たい|ます)|開ける|あけ|する|します|したい"
    "|しよう|しましょう|やる|やり|やろう"
    "|出す|出します|出したい|出そう|だす|起こす|起こし(?:ます|たい)|起こそう|立て(?:る|ます"
    "|たい|よう)|申請(?:する|します|したい|しよう)"
    "|した(?:る|ろ)|して(?:え|みたい|やる)|(?:手続き?(?:に|へ)?)?進みた|したく|やったる"
    "|提起(?:する|します|したい)|始め(?:る|ます|たい)|進(?:む|み|め)|移(?:る|り)|行(?:く|き)"
    "|いく|いき(?:ます|たい)|いこう|入(?:る|り)"
    "|お願い|希望|一択|決(?:め|ま)|踏み切|持ち込|突入|ごー|しかない|おぷん(?:する|します"
    "|したい|しよう))"
)
_NOT = re.compile(
    "(?:た|れ|け)?ら|場合|なら|ば$|ない$|ません|たくな|べき|(?:です|ます|の)か$|かな$|迷|怖"
    "|方法|やり方|つもりだった"
)
_IF = re.compile("たら|れば|なら(?!な)|場合|とき")
_RETURN_GOODS = re.compile(
    "return ?(?:and|&)? ?goods|りたんぐっず|りたん&|返品(?:の(?:ほう|方)|で|を選|ありで|返金|扱い)"
)


def wants_dispute(folded: str) -> bool:
    """True when the person decides to dispute; questions and "if" sentences do not count."""
    if not _NAMED.search(folded):
        return False
    for clause in clauses(folded):
        found = _WANT.search(clause.text)
        if found is None or clause.asked:
            continue
        if moods_of_clause(clause.text) & {Mood.QUESTION, Mood.CONDITION, Mood.OTHER, Mood.HEDGE}:
            continue
        if _IF.search(clause.text[: found.start()]):
            continue
        if not _NOT.search(clause.text[found.end() :]):
            return True
    return False


def filed_as_return(folded: str) -> bool:
    """True when the text says the dispute was filed as Return Goods."""
    return _RETURN_GOODS.search(folded) is not None
