"""Bad input gets a clear answer that says what to do, and loses nothing."""

import pytest

from tests.kit.chat import HomeChat, text_of
from tests.kit.story import facts, stage, tell

ORDER = "/order add 8123456789012345 イヤホン 1,980円 9/20 残り50日"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("/order add 812345678901234", "16桁の数字"),
        ("/order add 81234567890123456", "17桁"),
        ("/order add abc", "16桁の数字"),
        ("/order add", "16桁の数字"),
        ("812345678901234", "15桁"),
        ("/order add 8999999999999999 靴 2026-13-40", "2026-13-40"),
        ("/order add 8999999999999999 靴 12,a50円", "12,a50円"),
        ("/order add 8999999999999999 靴 0円", "0円"),
        ("/order add 8999999999999999 靴 残り500日", "残り500日"),
        ("/order add 8999999999999999 靴 9/1 2026-09-10", "2026-09-10"),
        ("/order foo", "わかりませんでした"),
        ("/nope", "わかりませんでした"),
        ("状況 9", "見つかりませんでした"),
        ("/order edit 1 価格 abc円", "金額が読み取れませんでした"),
        ("/order edit 1 注文日 13/45", "日付が読み取れませんでした"),
        ("/order edit 1 保護期間 いつか", "保護期間が読み取れませんでした"),
        ("/order edit 1", "直したいこと"),
        ("/order settings 静か 25:00-99:00", "設定が読み取れませんでした"),
        ("あ" * 5_001, "長すぎ"),
        ("\x00\x00", "使えない文字"),
        ("\ud800", "使えない文字"),
        ("https://ja.aliexpress.com/item/1005001234567890.html", "読み取れませんでした"),
    ],
)
def test_what_cannot_be_read_is_said_and_changes_nothing(
    chat: HomeChat, text: str, answer: str
) -> None:
    tell(chat, ORDER)
    before = chat.cases()
    assert answer in text_of(chat.say(text))
    assert chat.cases() == before


def test_wrong_values_during_registration_are_asked_again(chat: HomeChat) -> None:
    tell(chat, "8123456789012345", "注文日")
    tell(chat, "13/45", "日付が読み取れませんでした", "注文日")
    tell(chat, "9/20", "商品名")
    tell(chat, "イヤホン", "価格")
    tell(chat, "たくさん", "金額が読み取れませんでした", "価格")
    tell(chat, "1,980円", "保護期間")
    tell(chat, "わからない", "見込み", "発送されましたか")


def test_an_old_button_says_so_and_asks_the_present_question(chat: HomeChat) -> None:
    tell(chat, ORDER)
    (asked,) = chat.say("発送されました")
    assert "届いた" in asked["buttons"]
    tell(chat, "届いた", "問題はありましたか")
    tell(chat, "[まだ届かない]", "前の質問", "問題はありましたか")
    assert stage(chat) == "arrived"


def test_nobody_presses_another_ones_button(chat: HomeChat) -> None:
    tell(chat, ORDER)
    lines = chat.press("発送された", user="u2")
    assert lines[0]["type"] == "error"
    assert chat.cases("u2") == []
    assert stage(chat) == "ordered"


def test_an_order_known_already_is_shown_and_not_added_twice(chat: HomeChat) -> None:
    tell(chat, ORDER)
    tell(chat, ORDER, "登録済み", "段階")
    tell(chat, "8123456789012345", "段階")
    assert len(chat.cases()) == 1


def test_undo_takes_one_text_back_whole(chat: HomeChat) -> None:
    tell(chat, ORDER)
    tell(chat, "届いたけど割れてた", "受取確認")
    tell(chat, "取り消し", "ひとつ前に戻しました")
    assert stage(chat) == "ordered"
    tell(chat, "取り消し", "戻せる操作はありません")


def test_closing_and_reopening_are_one_tap_each(chat: HomeChat) -> None:
    tell(chat, ORDER)
    tell(chat, "/order close 1", "閉じました")
    assert stage(chat) == "closed"
    tell(chat, "[もう一度開く]", "もう一度開きました")
    assert stage(chat) == "ordered"


def test_each_person_has_only_their_own_orders(chat: HomeChat) -> None:
    tell(chat, ORDER)
    chat.say("/order add 8999999999999999 靴", user="u2")
    assert [case["order_no"] for case in chat.cases("u2")] == ["8999999999999999"]
    assert "イヤホン" not in text_of(chat.say("一覧", user="u2"))
    assert facts(chat)["title"] == "イヤホン"
