"""The five journeys of a buyer, from the order to the end, in their own words."""

from pathlib import Path

from tests.kit.chat import HomeChat
from tests.kit.story import facts, photo, stage, tell, wait


def test_a_parcel_that_never_arrives_brings_the_money_back(chat: HomeChat) -> None:
    tell(chat, "/start", "注文番号")
    tell(chat, "8123456789012345", "登録しました", "注文日")
    tell(chat, "今日", "商品名")
    tell(chat, "ワイヤレスイヤホン", "価格")
    tell(chat, "1,980円", "保護期間")
    tell(chat, "残り75日", "12/15(火) 23:59", "発送されましたか")
    tell(chat, "[発送された]", "発送済み", "届きましたか")
    for days in (10, 20, 30, 40):
        (push,) = wait(chat, 10, f"注文から{days}日", "ワイヤレスイヤホン", "メッセージ", pushes=1)
        assert "Open Dispute" not in push["text"]
        tell(chat, "まだ届きません", "メッセージ", never=("返送",))
        tell(chat, "送りました", "記録しました")
    wait(chat, 10, "注文から50日", "返金を希望", "refund", pushes=1)
    wait(chat, 10, "注文から60日", "全額返金", "Open Dispute", "CAINIAO", pushes=1)
    tell(chat, "提出しました", "5日", "拒否")
    assert stage(chat) == "disputed"
    wait(chat, 5, "裁定", pushes=1)
    tell(chat, "全額返金になりました", "1,980円", "営業日")
    wait(chat, 15, "入ったか")
    tell(chat, "入金されました", "1,980円")
    assert (stage(chat), facts(chat)["outcome"]) == ("refunded", "full")
    wait(chat, 200, pushes=0)


def test_defective_goods_bring_a_part_of_the_money(chat: HomeChat, tmp_path: Path) -> None:
    tell(chat, "/order add 8123456789012345 アクションカメラ US $25.00 9/20 残り50日", "登録")
    tell(chat, "発送された", "発送済み")
    tell(chat, "届いたけど電源が入らない", "受取確認は押さないで", "動画", "does not work")
    photo(chat, tmp_path, "1件目")
    tell(chat, "セラーにメッセージを送った", "返事")
    tell(chat, "断られた", "証拠", "紛争")
    tell(chat, "部分返金でいい", "写真", "割合")
    tell(chat, "40%", "US $10.00", "40%")
    photo(chat, tmp_path, "2件目")
    tell(chat, "[そろった]", "Refund Only", "Order Detail", "partial refund of 40%")
    tell(chat, "提出した", "5日", "拒否")
    tell(chat, "部分返金の裁定が出た。10ドル", "US $10.00")
    tell(chat, "10ドル返金されました", "部分返金")
    case = facts(chat)
    assert (case["stage"], case["outcome"]) == ("refunded", "partial")
    assert case["refunded"] == {"amount": "10.00", "currency": "USD"}
    assert len(case["evidence"]) == 2


def test_defective_goods_go_back_and_the_money_comes_after_thirty_days(chat: HomeChat) -> None:
    tell(chat, "/order add 8123456789012345 LEDライト 2,400円 9/10 残り60日", "登録")
    tell(chat, "発送された")
    tell(chat, "届いた", "受取確認は押さないで")
    tell(chat, "つかない。不良品です", "受取確認は押さないで", "証拠")
    tell(chat, "紛争したい", "全額", "部分")
    tell(chat, "全額返金がいい", "返品", "Refund Only", "1,050円")
    tell(chat, "そろった", "Submit")
    tell(chat, "提出しました", "5日")
    tell(chat, "返品が必要という裁定でした", "10日以内", "追跡")
    assert stage(chat) == "returning"
    wait(chat, 3.5, "返送", "10/11(日)", pushes=1)
    tell(chat, "EMSで返送しました。番号はEE123456785JPです", "追跡番号を入力")
    assert stage(chat) == "returning"
    tell(chat, "入力しました", "30日で自動返金")
    assert stage(chat) == "return_sent"
    wait(chat, 20, "返送から10日", "返金")
    tell(chat, "まだ返金されない", "30日で自動返金")
    wait(chat, 11, "返送から30日")
    tell(chat, "返金されました", "2,400円")
    assert stage(chat) == "refunded"


def test_a_wrong_color_is_sent_again_and_arrives_fine(chat: HomeChat) -> None:
    tell(chat, "/order add 8123456789012345 マグカップ 1,200円 9/20 残り70日", "登録")
    tell(chat, "発送されました")
    tell(chat, "届いたけど色が違う", "受取確認は押さないで", "color is wrong")
    tell(chat, "送った", "返事")
    tell(chat, "再発送すると言われた", "追跡つき", "2〜4週間", "28日後")
    tell(chat, "[受ける]", "tracking", "追跡つき")
    assert stage(chat) == "reshipping"
    wait(chat, 15, "再発送から14日", pushes=1)
    tell(chat, "届きました", "受取確認は押さないで")
    tell(chat, "問題なし", "受取確認を押してかまいません")
    assert stage(chat) == "arrived"
    tell(chat, "受取確認を押しました", "受取完了", "10/31(土)")
    assert stage(chat) == "completed"
    wait(chat, 120, pushes=0)


def test_receipt_pressed_by_mistake_opens_the_fifteen_day_rescue(chat: HomeChat) -> None:
    tell(chat, "/order add 8123456789012345 スニーカー 3,500円 9/20 残り70日", "登録")
    tell(chat, "発送されました")
    tell(chat, "届いた")
    tell(chat, "受取確認を押しちゃった。サイズが違うのに", "不利", "10/16(金)", "紛争")
    assert stage(chat) == "preparing"
    tell(chat, "全額返金", "Refund Only")
    wait(chat, 8, "紛争")
    tell(chat, "そろった", "Submit")
    tell(chat, "提出しました", "5日")
    assert stage(chat) == "disputed"
