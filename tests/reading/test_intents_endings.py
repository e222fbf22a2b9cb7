"""Done and not done are told apart in every ending, polite, plain, rough and of every region."""

import pytest

from bot.reading.intents import read_answer
from bot.reading.labels import SILENT, YES_NO, Label

# the verb up to its ending -> the letters before ない, before ます, before て, and て or で
_CLASSES = {
    "k5": ("か", "き", "い", "て"), "r5": ("ら", "り", "っ", "て"), "s5": ("さ", "し", "し", "て"),
    "w5": ("わ", "い", "っ", "て"), "m5": ("ま", "み", "ん", "で"), "iku": ("か", "き", "っ", "て"),
    "v1": ("", "", "", "て"), "passive": ("れ", "れ", "れ", "て"), "suru": ("し", "し", "し", "て"),
    "kuru": ("こ", "き", "き", "て"), "来": ("", "", "", "て"),
}  # fmt: skip
_VERBS = {
    "shipped:arrived?": "届 k5|到着 suru|まだ来 来|荷物が届 k5|受け取 r5|荷物が  kuru",
    "ordered:shipped?": "発送さ passive|送ってく passive|出荷さ passive|発送してもら w5",
    "shipped:messaged?": "送 r5|連絡 suru|メッセージを送 r5|問い合わせ v1|メッセージ出 s5|聞 k5",
    "arrived:receipt?": "押 s5|受取確認 suru|受取確認を押 s5|ボタン押 s5|ポチ r5",
    "negotiating:seller_replied?": "返事が来 来|連絡が  kuru|返事をもら w5|返って  kuru",
    "preparing:evidence?": "写真を撮 r5|撮 r5|動画撮 r5|用意 suru|スクショ suru|保存 suru",
    "preparing:submitted?": "提出 suru|申請 suru|紛争を開 k5|出 s5|送信 suru|紛争を申し立て v1",
    "returning:sent?": "送 r5|返送 suru|商品を送り返 s5|発送 suru|出 s5|郵便局に持って行 iku",
    "returning:tracking_entered?": "入力 suru|番号を入れ v1|登録 suru|打ち込 m5|番号入れ v1",
    "return_sent:refunded?": "返金さ passive|お金が戻 r5|戻って  kuru|返金してもら w5",
    "refund_pending:paid?": "入金さ passive|振り込ま passive|入 r5|カードに戻 r5|返って  kuru",
}
_NOT_DONE = (
    "Mない", "Mないです", "Mなかった", "Rません", "Rませんでした", "Tない", "Tないです", "Tません",
    "Tいません", "Tおりません", "Tへん", "Tねえ", "Tねー", "Mん", "Tないんですよね", "Tないっす",
    "まだTない", "まだTなくて", "Tおらず", "まだMない", "Tはいない", "まだMず", "Tないんだが",
    "まだTませんが",
)  # fmt: skip
_DONE = (
    "Tた", "Rました", "Tたよ", "Tる", "Tます", "Tいます", "Tたで", "Tたんだけど", "Rましたよ",
    "Tおります", "Tたばい", "もうTた", "Tたっす", "さっきTた", "Tたわ", "Tもうた", "とっくにTる",
    "無事Tた", "やっとTた", "Tたところです", "Tたばかり", "Tしまいました",
)  # fmt: skip


def _said(verb: str, pattern: str) -> str:
    stem, name = verb.rsplit(" ", 1)
    before_nai, before_masu, before_te, te = _CLASSES[name]
    lead = pattern.rstrip("abcdefghijklmnopqrstuvwxyz")
    for mark, letters in (("M", before_nai), ("R", before_masu), ("T", before_te)):
        before, found, ending = lead.partition(mark)
        if not found:
            continue
        if mark == "T" and ending.startswith("た"):
            ending = ("だ" if te == "で" else "た") + ending[1:]
        elif mark == "T":
            ending = te + ending
        return before + stem.strip() + letters + ending
    raise AssertionError(pattern)


_CASES = [(question, verb) for question, verbs in _VERBS.items() for verb in verbs.split("|")]


@pytest.mark.parametrize(("question", "verb"), _CASES)
def test_no_ending_turns_done_into_not_done_or_back(question: str, verb: str) -> None:
    done, not_done = YES_NO[question]
    wrong = [
        (said, got.value)
        for patterns, wanted in ((_DONE, done), (_NOT_DONE, not_done))
        for said in (_said(verb, pattern) for pattern in patterns)
        if (got := read_answer(said, question).label) is not wanted
    ]
    assert [said for said in wrong if said[1] not in SILENT] == []
    assert len(wrong) <= 2


@pytest.mark.parametrize(
    ("question", "said", "denied", "label"),
    [
        ("arrived:problem?", "割れてました", "割れてません", Label.PROBLEM_DAMAGED),
        ("arrived:problem?", "不良品でした", "不良品ではありません", Label.PROBLEM_DEFECTIVE),
        ("arrived:problem?", "色違いです", "色違いじゃないです", Label.PROBLEM_WRONG_COLOR),
        ("arrived:problem?", "空箱でした", "空箱ではなかったです", Label.PROBLEM_EMPTY_BOX),
        ("disputed:verdict?", "却下されました", "却下されてません", Label.VERDICT_REJECTED),
        ("disputed:verdict?", "勝ちました", "勝ってません", Label.VERDICT_REFUND),
        ("disputed:verdict?", "取り下げました", "取り下げてません", Label.DISPUTE_CANCELLED),
        ("idle:any", "紛争を取り下げました", "紛争は取り下げてないです", Label.DISPUTE_CANCELLED),
        ("negotiating:accept_offer?", "受けます", "受けません", Label.ACCEPT_OFFER),
        ("negotiating:accept_offer?", "承諾しました", "承諾してません", Label.ACCEPT_OFFER),
        ("negotiating:accept_offer?", "断りました", "断ってません", Label.REJECT_OFFER),
        ("preparing:remedy?", "全額で", "全額じゃなくていいです", Label.WANT_FULL),
        ("idle:any", "諦めます", "諦めません", Label.CLOSE_CASE),
    ],
)
def test_a_denial_never_keeps_the_label(
    question: str, said: str, denied: str, label: Label
) -> None:
    assert read_answer(said, question).label is label
    assert read_answer(denied, question).label is not label
