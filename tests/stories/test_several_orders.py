"""Several orders at once: which one a text means, and one digest a day."""

import pytest

from tests.kit.chat import HomeChat
from tests.kit.story import facts, stage, tell, wait


@pytest.fixture
def two(chat: HomeChat) -> HomeChat:
    tell(chat, "/order add 8123456789012345 イヤホン 1,980円 10/1 残り80日")
    tell(chat, "/order add 8123456789012346 腕時計 US $30.00 10/1 残り80日")
    tell(chat, "一覧", "イヤホン", "腕時計")  # a list: no order is the one talked of
    return chat


def test_an_unclear_order_is_asked_and_the_fact_is_kept(two: HomeChat) -> None:
    tell(two, "届きました", "どの注文")
    tell(two, "イヤホン", "届いたと記録")
    assert (stage(two, 1), stage(two, 2)) == ("arrived", "ordered")


def test_a_button_names_the_order_as_well(two: HomeChat) -> None:
    tell(two, "届きました", "どの注文")
    tell(two, "[「腕時計」]", "届いたと記録")
    assert (stage(two, 1), stage(two, 2)) == ("ordered", "arrived")


def test_a_word_of_the_title_names_the_order(two: HomeChat) -> None:
    tell(two, "時計が届きました", "届いたと記録")
    assert (stage(two, 1), stage(two, 2)) == ("ordered", "arrived")


def test_one_sentence_may_tell_of_two_orders(two: HomeChat) -> None:
    tell(two, "イヤホンは届きました。腕時計はまだ届きません")
    assert (stage(two, 1), stage(two, 2)) == ("arrived", "ordered")


def test_a_word_for_all_moves_all(two: HomeChat) -> None:
    tell(two, "全部届きました")
    assert (stage(two, 1), stage(two, 2)) == ("arrived", "arrived")


def test_the_only_order_that_fits_is_meant(two: HomeChat) -> None:
    tell(two, "腕時計は届きました")
    tell(two, "一覧")
    tell(two, "まだ届きません", "メッセージ")
    assert (stage(two, 1), stage(two, 2)) == ("ordered", "arrived")


def test_a_person_gets_one_digest_a_day_that_names_each_order(two: HomeChat) -> None:
    (push,) = wait(two, 10, "イヤホン", "腕時計", "注文から10日", "メッセージ", pushes=1)
    assert push["case"] is None


def test_a_photo_asks_for_its_order_and_is_kept(
    two: HomeChat, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("p") / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\nxyz")
    (asked,) = two.photo(path)
    assert "どの注文" in asked["text"]
    tell(two, "[「イヤホン」]", "1件目の証拠")
    assert len(facts(two, 1)["evidence"]) == 1
