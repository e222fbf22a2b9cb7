"""What is asked, doubted, wished, supposed or told of another never counts as a fact."""

import pytest

from bot.reading.intents import read_answer
from bot.reading.labels import SILENT, Label

_DONE = {
    "ordered:shipped?": ("発送された", "発送してくれた", "出荷された"),
    "shipped:arrived?": ("届いた", "来た", "受け取った", "到着した", "荷物が着いた"),
    "shipped:messaged?": ("送った", "メッセージを送った", "連絡した", "問い合わせた"),
    "arrived:problem?": ("壊れてた", "動かなかった", "色が違った", "空箱だった"),
    "arrived:receipt?": ("押した", "受取確認した", "受取確認を押した", "ボタンを押しちゃった"),
    "preparing:evidence?": ("写真を撮った", "証拠を用意した"),
    "preparing:submitted?": ("提出した", "紛争を開いた", "申請した", "送信した"),
    "disputed:verdict?": ("全額返金になった", "部分返金になった", "勝った", "取り下げた"),
    "returning:sent?": ("返送した", "送った", "郵便局から出した"),
    "returning:tracking_entered?": ("入力した", "番号を入れた", "追跡番号を登録した"),
    "return_sent:refunded?": ("返金された", "お金が戻った", "入金された"),
    "refund_pending:paid?": ("入金された", "カードに戻ってきた", "振り込まれた", "入ってた"),
}
_CASES = [(question, text) for question, texts in _DONE.items() for text in texts]
_NO_FACT = (
    "{}と思う", "たぶん{}", "{}かも", "{}かな", "{}かもしれない", "{}っけ", "{}？", "{}ら教えて",
    "もし{}らどうなる", "{}はず", "{}気がする", "友達は{}", "別の注文は{}", "{}という夢を見た",
    "{}ことにしたい", "{}としても", "{}ほうがいい？", "{}か確認する", "{}かどうか",
    "{}か分からない",
    "{}か覚えてない", "{}場合は？", "{}んだろうか", "{}でしょうか", "{}のでしょうか", "{}のか？",
    "{}って本当？", "前に買ったのは{}", "{}らいいな", "{}らよかったのに", "{}とする", "{}つもり",
    "{}つもりだった", "{}のは別の注文", "{}と仮定して", "{}んですかね", "{}んじゃないかな",
    "楽天のは{}", "{}って友達が言ってた", "{}人いますか", "{}時はどうするの",
)  # fmt: skip
_FACT = (
    "{}", "はい、{}", "えっと{}", "{}よ", "昨日{}", "{}けど", "{}んです", "{}んですよね", "{}よ！",
    "{}んだけどどうすればいい？", "実は{}", "{}w", "{}😭", "{}ので報告します",
)  # fmt: skip
_UNSAID = ("{}わけじゃない", "{}わけではありません", "{}とは言えない", "{}というのは嘘")


@pytest.mark.parametrize(("question", "text"), _CASES)
def test_what_is_no_fact_never_moves(question: str, text: str) -> None:
    moved = [
        said for said in (way.format(text) for way in _NO_FACT)
        if read_answer(said, question).label not in SILENT
    ]  # fmt: skip
    assert moved == []


@pytest.mark.parametrize(("question", "text"), _CASES)
def test_a_fact_stays_one_whatever_stands_around_it(question: str, text: str) -> None:
    plain = read_answer(text, question).label
    assert plain not in SILENT
    lost = [
        said for said in (way.format(text) for way in _FACT)
        if read_answer(said, question).label is not plain
    ]  # fmt: skip
    assert lost == []


@pytest.mark.parametrize(("question", "text"), _CASES)
def test_what_is_taken_back_is_not_said(question: str, text: str) -> None:
    plain = read_answer(text, question).label
    for way in _UNSAID:
        assert read_answer(way.format(text), question).label is not plain


@pytest.mark.parametrize(
    "text",
    [
        "届くわけがない", "届いてたら聞いてません", "届いたわけじゃない", "影も形もない",
        "届いたと思ったら空耳だった、まだです", "追跡では配達済みだけど届いてない",
        "別の注文は届いたけどこれはまだ", "届いた。あ、間違えた、届いてない",
    ],
)  # fmt: skip
def test_denials_in_disguise_are_denials(text: str) -> None:
    assert read_answer(text, "shipped:arrived?").label is Label.NOT_ARRIVED


@pytest.mark.parametrize(
    "text",
    [
        "届いてなかったけど今日届いた",
        "届いてないと思ってたら届いてた",
        "さっき届いてないと言いましたが届いてました",
    ],
)
def test_the_last_word_holds(text: str) -> None:
    assert read_answer(text, "shipped:arrived?").label is Label.ARRIVED


def test_the_words_of_a_system_do_not_beat_hand_and_account() -> None:
    for text in ("配達完了メールは来た", "追跡によると昨日届いたらしい", "アプリでは配達済み"):
        assert read_answer(text, "shipped:arrived?").label in SILENT
    for text in ("返金完了メール来ました", "ステータスは返金済みだけどカードには来てない"):
        assert read_answer(text, "return_sent:refunded?").label is not Label.REFUNDED


def test_thanks_but_no_thanks_is_asked_again() -> None:
    for text in ("いいです", "大丈夫です", "結構です", "けっこうです"):
        assert read_answer(text, "negotiating:accept_offer?").label is Label.UNCLEAR
