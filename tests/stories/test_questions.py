"""A person asks, threatens, thanks: the answer comes, the pending question stays, nothing moves."""

import pytest

from tests.kit.chat import HomeChat
from tests.kit.story import facts, stage, tell

ORDER = "/order add 8123456789012345 イヤホン 2,000円 9/20 残り70日"
SHIPPED = (ORDER, "発送されました")
BROKEN = (*SHIPPED, "届いたけど動かない")
TALKING = (*BROKEN, "セラーに送りました")
PREPARING = (*TALKING, "紛争したい", "全額返金")
DISPUTED = (*PREPARING, "そろった", "提出しました")


@pytest.mark.parametrize(
    ("before", "text", "must", "still"),
    [
        (SHIPPED, "届いたらどうすれば?", ["受取確認は押さず", "商品は届きましたか"], "shipped"),
        (SHIPPED, "いつまで待てばいいですか", ["注文から11日", "11/19"], "shipped"),
        (SHIPPED, "受取確認って何ですか", ["問題なく受け取った", "押さないで"], "shipped"),
        (SHIPPED, "受取確認は押していいですか", ["まだ受取確認は押さないで"], "shipped"),
        (SHIPPED, "保護期間はいつまで?", ["12/10"], "shipped"),
        (BROKEN, "返送料は誰が払うの", ["Refund Only(返金のみ)", "自己負担"], "arrived"),
        (TALKING, "証拠は何が必要?", ["動かない様子", "やりとりの画面"], "negotiating"),
        (PREPARING, "Refund Onlyって何?", ["返品", "返送料"], "preparing"),
        (PREPARING, "全額と部分どっちがいい?", ["部分返金"], "preparing"),
        (DISPUTED, "裁定はいつ出ますか", ["10/8", "10/6"], "disputed"),
        (DISPUTED, "紛争は取り下げてもいいですか", ["入金を見るまで"], "disputed"),
        (DISPUTED, "how long does a dispute take?", ["10/8"], "disputed"),
        (SHIPPED, "ありがとうございます!", ["どういたしまして。", "商品は届きましたか"], "shipped"),
        (DISPUTED, "すみません", ["大丈夫です", "裁定"], "disputed"),
        (SHIPPED, "こんにちは", ["こんにちは", "商品は届きましたか"], "shipped"),
        (TALKING, "悪い評価つけるぞって送る", ["脅迫"], "negotiating"),
        (TALKING, "訴えると書いていい?", ["脅迫"], "negotiating"),
        (TALKING, "紛争するって脅そうかな", ["脅迫"], "negotiating"),
        (SHIPPED, "can I threaten the seller with a lawsuit?", ["脅迫"], "shipped"),
        (SHIPPED, "届いたけど届いてないことにできますか", ["事実と違う"], "shipped"),
        (TALKING, "写真を加工して壊れたことにしたい", ["事実と違う"], "negotiating"),
        (SHIPPED, "今日の天気は?", ["それはわかりません"], "shipped"),
    ],
)
def test_a_question_is_answered_and_nothing_moves(
    chat: HomeChat, before: tuple[str, ...], text: str, must: list[str], still: str
) -> None:
    for word in before:
        tell(chat, word)
    tell(chat, text, *must)
    assert stage(chat) == still


@pytest.mark.parametrize(
    ("before", "text", "must", "then"),
    [
        (SHIPPED, "届いたけど動かない。返送料は誰が払うの?", ["証拠は", "自己負担"], "arrived"),
        (SHIPPED, "ありがとう、届きました", ["届いたと記録しました"], "arrived"),
        (TALKING, "紛争したいんですけど、どこから出せますか?", ["Order Detail"], "preparing"),
        (PREPARING, "提出しました。裁定はいつ出ますか?", ["5日以内"], "disputed"),
        (SHIPPED, "紛争したい", ["紛争"], "preparing"),
        (SHIPPED, "紛争を出します", ["紛争"], "preparing"),
    ],
)
def test_a_fact_beside_the_question_still_moves(
    chat: HomeChat, before: tuple[str, ...], text: str, must: list[str], then: str
) -> None:
    for word in before:
        tell(chat, word)
    tell(chat, text, *must, never=("脅迫",))
    assert stage(chat) == then


def test_whether_to_press_is_no_press_and_a_press_is_no_question(chat: HomeChat) -> None:
    for word in (*SHIPPED, "届いた"):
        tell(chat, word)
    tell(chat, "受取確認してくれって頼まれたら押していいの", "押しません")
    assert stage(chat) == "arrived"
    tell(chat, "受取確認を押してしまいました。押してよかったんでしょうか", "もう押しましたか")
    tell(chat, "[はい、そうです]")
    assert stage(chat) == "completed"


def test_a_number_in_a_question_is_not_written_down(chat: HomeChat) -> None:
    for word in SHIPPED:
        tell(chat, word)
    before = facts(chat)["protection_ends_on"]
    tell(chat, "保護期間は残り5日って延長できますか?")
    assert facts(chat)["protection_ends_on"] == before


def test_a_question_helps_no_order_to_be_meant(chat: HomeChat) -> None:
    """A fact that fits one order alone moves that one, although it also asks."""
    tell(chat, ORDER)
    tell(chat, "/order add 8123456789012346 ケース 900円 9/25 残り70日")
    tell(chat, "イヤホンは発送されました")
    tell(chat, "ケースは届いた")
    tell(chat, "受取確認は押していいの? イヤホンも届いた")
    assert stage(chat, 1) == "arrived"
