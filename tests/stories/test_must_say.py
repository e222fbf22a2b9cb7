"""What a turn must say in its text, not only on a button (docs/domain.md, section 3)."""

import pytest

from tests.kit.chat import HomeChat
from tests.kit.story import stage, tell

ORDER = "/order add 8123456789012345 イヤホン 2,000円 9/20 残り70日"
SHIPPED = (ORDER, "発送されました")
BROKEN = (*SHIPPED, "届いたけど動かない")
EMPTY = (*SHIPPED, "箱を開けたら空っぽだった")
TALKING = (*BROKEN, "セラーに送りました")
PREPARING = (*TALKING, "紛争したい")
DISPUTED = (*PREPARING, "全額返金", "そろった", "提出しました")
RETURNING = (*DISPUTED, "返送するように裁定が出た")
SENT = (*RETURNING, "返送しました", "追跡番号を入力しました")


@pytest.mark.parametrize(
    ("before", "text", "must"),
    [
        (SHIPPED, "届いたけど動かない", ["受取確認は押さないで", "動画"]),
        (SHIPPED, "届いたけど色が違う", ["受取確認は押さないで", "色の写真"]),
        (SHIPPED, "届いたけど部品が足りない", ["受取確認は押さないで", "開封動画"]),
        (SHIPPED, "箱を開けたら空っぽだった", ["受取確認は押さないで", "開封動画"]),
        (SHIPPED, "届いたけど割れてた", ["受取確認は押さないで", "写真", "箱"]),
        (SHIPPED, "違う商品が届いた", ["受取確認は押さないで", "写真"]),
        (SHIPPED, "届いたけどサイズが説明と違う", ["受取確認は押さないで", "定規"]),
        (SHIPPED, "まだ届かない", ["メッセージ"]),
        (TALKING, "紛争したい", ["全額", "部分"]),
        (
            SHIPPED,
            "もう紛争を出したい",
            ["全額", "スクリーンショット", "CAINIAO", "セラーとのやりとり"],
        ),
        (EMPTY, "紛争したい", ["開封動画"]),
        (
            TALKING,
            "全額返金してほしい",
            ["返品", "Refund Only(返金のみ)", "Return Goods", "1,050円"],
        ),
        (TALKING, "半額返金でいい", ["50%", "1,000円", "写真", "返品はいりません"]),
        ((*PREPARING, "全額返金"), "そろった", ["Open Dispute", "Order Detail", "Refund Only"]),
        ((*PREPARING, "全額返金", "そろった"), "提出しました", ["5日", "拒否"]),
        (DISPUTED, "返送するように裁定が出た", ["10日以内", "追跡"]),
        (RETURNING, "返送しました", ["追跡番号を入力"]),
        ((*RETURNING, "返送しました"), "追跡番号を入力しました", ["30日で自動返金"]),
        (SENT, "まだ返金されません", ["30日で自動返金"]),
        (TALKING, "300円返すと言われた", ["300円", "15%"]),
        (TALKING, "再発送すると言われた", ["追跡つき", "2〜4週間"]),
        (DISPUTED, "500円の対案が来た", ["500円", "25%", "拒否"]),
    ],
)
def test_it_is_said_in_words(
    chat: HomeChat, before: tuple[str, ...], text: str, must: list[str]
) -> None:
    for word in before:
        tell(chat, word)
    tell(chat, text, *must)


def test_goods_that_never_came_are_not_to_be_sent_back(chat: HomeChat) -> None:
    for word in SHIPPED:
        tell(chat, word)
    tell(chat, "紛争したい", "全額", never=("返送",))
    tell(chat, "そろった", "Refund Only", never=("返送",))
    assert stage(chat) == "preparing"


def test_filing_as_return_goods_is_said_to_cost_postage(chat: HomeChat) -> None:
    for word in (*PREPARING, "全額返金", "そろった"):
        tell(chat, word)
    tell(chat, "間違えてReturn Goodsで出しちゃった", "送料", "Refund Only")
    assert stage(chat) == "disputed"


@pytest.mark.parametrize(
    ("before", "text", "must"),
    [
        (SHIPPED, "保護期間は12/20までです", ["12/20(日) 23:59"]),
        (SHIPPED, "追跡番号はLP00123456789012です", ["LP00123456789012"]),
        ((*DISPUTED, "500円の対案が来た"), "回答期限は10/5です", ["10/5(月)", "受けたことになる"]),
        ((*TALKING, "一部返金すると言われた"), "600円です", ["600円", "30%"]),
        (RETURNING, "EE123456785JP", ["返送を記録", "追跡番号を入力"]),
        ((*DISPUTED, "全額返金に決まった"), "1,500円入ってた", ["1,500円", "2,000円"]),
        (PREPARING, "4割", ["800円", "40%"]),
    ],
)
def test_a_bare_value_is_understood_where_it_is_asked_for(
    chat: HomeChat, before: tuple[str, ...], text: str, must: list[str]
) -> None:
    for word in before:
        tell(chat, word)
    tell(chat, text, *must)
