"""Whether a text is a seller's message that was pasted or forwarded, not the person's own words."""

import re

from bot.reading.normalise import normalise
from bot.reading.seller_rules import findings
from bot.reading.seller_words import tokens

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_LETTERS = re.compile(r"[^\W\d_]")
_CHINESE = re.compile("[们这给吗您货单钱费谢请纠纷没么你呢吧邮补评啊哦亲爱]")
_GREETINGS = re.compile(
    r"\bdear\b|\b(?:my|hello|hi|hey|ok|sorry) (?:friend|dear|buyer|customer)\b|"
    r"^(?:friend|buyer)\b|\bfriend[ .!,?]*$|\bvalued (?:customer|buyer)|"
    r"亲爱的|^亲|尊敬的|親愛なる|友よ|友人よ|私の友|こんにちは、友"
)
_SELLER = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (2, r"\b(?:we|our|us)\b"),
        (1, r"\b(?:you|your|u|ur)\b"),
        (1, r"\byour (?:order|parcel|package|item|patience|understanding|address|money|payment)\b"),
        (1, r"\b(?:pls|plz|please|kindly)\b|\b(?:can|could|would) (?:u|you)\b|\bhow about\b"),
        (1, r"\bsorry\b|\bapolog|thanks? (?:you )?for your"),
        (2, r"\bi (?:will|can|have|ll|would like to) (?:refund|resend|send|reship|give|offer)"),
        (2, r"\bmy (?:boss|manager|factory|warehouse|store|shop|paypal|whatsapp|wechat)\b"),
        (2, r"\b(?:refund|send|give|pay|resend|compensate) (?:to )?(?:you|u)\b"),
    )
)
_BUYER = tuple(
    (weight, re.compile(pattern))
    for weight, pattern in (
        (4, r"\b(?:the|this|that) (?:seller|shop)|^seller\b|\bseller (?:says|said|ask|want)"),
        (4, r"\b(?:he|she) (?:said|says|wants?|told|asks?|asked|offer|refuse|agree|repl|sent)"),
        (2, r"\bthey\b"),
        (4, r"\b(?:should|can|must|may) i\b|\bwhat (?:should|do) i\b|\b(?:told|asked|wants?) me\b"),
        (4, r"\bi (?:received|got|ordered|want|need|didn|paid|opened|closed|confirmed|bought)"),
        (4, r"\bi (?:don.?t want|haven|have not|have no|am waiting|already|never|still|filed|was)"),
        (4, r"\bmy (?:order|parcel|package|item|money|refund|dispute|account|card|address)\b"),
        (
            4,
            r"\bremind\b|\bhow (?:to|do|can|should)\b|\bwhat (?:is|are|if|happens)\b",
        ),
        (2, r"^(?:do|are|is|does|did|will|am|when) (?:you|it|i|the|this|they)\b"),
        (2, r"^(?:it|yes|no|not|nothing|never|still|arrived|received|broken|done)\b|\bhelp me\b"),
    )
)
_MACHINE = re.compile(
    r"お客様(?!センター|サポート|相談|番号)|弊社|当店|当社|私たち|私達|あなた(?:の|は|が|に|を)|"
    r"自動返信|ご不便|ご迷惑をおかけ|ご購入(?:ありがとう|いただ)|ご理解(?:いただ|くださ|ありがとう|の)|"
    r"(?:いた|致)します|差し上げ|お待ち(?:ください|いただ)|させていただ|お送りします|ご負担|"
    r"ご注文(?:の|あり)|ご安心|いただけません|いかがですか|いかがでしょう|くださ(?:い|れば|ると)|"
    r"(?:返金|再送|再発送|交換|承認|同意|補償)(?:し|でき|を)ます|提供(?:し|でき)"
)
_REPORTED = re.compile(
    r"セラー|販売者|売り手|出品者|ショップ(?:から|が|に)|店(?:から|が)|相手|"
    r"と(?:言わ|いわ|言っ|いっ|言う|来[たて]|き[たて]|のこと|返事|書い|書か|返信|連絡)|"
    r"って(?:言|い[うわっ]|来|き[たて]|さ|返|書)|だって|らしい|みたい|そうです|けど|のに|"
    r"です(?:か|けど)(?!。)|ますか[?。]?$|どうすれば|べき|たい(?:です)?$|教えて(?:ほし|くれ)|"
    r"届(?:いた(?!$)|きません)"
)
_MOST_LABELS = 2  # so much do labels of domain.md, section 2 speak for a seller
_SHORT, _LEAST = 8, 5  # words; fewer than _LEAST in English without a greeting are an answer


def looks_like_seller(text: str) -> bool:
    """Whether the text reads like a seller's letter: its greeting, its language, its "we will".

    In doubt it is the person's own answer ("it arrived but broken", 返金してください).
    """
    words = normalise(text[:2_000]).lower()
    if not _LETTERS.search(words):
        return False
    if _GREETINGS.search(words):
        return True
    if _KANA.search(words):
        return len(words) >= 12 and bool(_MACHINE.search(words)) and not _REPORTED.search(words)
    if _CHINESE.search(words):
        return len(_LETTERS.findall(words)) >= 4
    return _looks_english(words)


def _looks_english(words: str) -> bool:
    length = len(words.split())
    if length < _LEAST:
        return False
    wanted = 3 if length < _SHORT else 2
    score = sum(weight for weight, sign in _SELLER if sign.search(words))
    score -= sum(weight for weight, sign in _BUYER if sign.search(words))
    if 0 < score < wanted:  # labels alone also fit a buyer who tells what happened
        score += min(len(_said(words)), _MOST_LABELS)
    return score >= wanted


def _said(words: str) -> set[str]:
    said = {finding.label for finding in findings(tokens(words))}
    return {label for label in said if label[0] != "_" or label in ("_working", "_greeting")}
