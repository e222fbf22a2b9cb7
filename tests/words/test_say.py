"""Whatever happens to a case, what is said of it is whole, short enough and well labelled."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.buttons import LIMIT, Press, Sealer
from bot.case.deadlines import due
from bot.case.decide import decide
from bot.case.events import DayPassed, Event
from bot.case.moment import Moment
from bot.case.policy import POLICY
from bot.message import Message, Style, plain
from bot.verbs import CHAT, PRESSED
from bot.words.card import card
from bot.words.catalog import LANGUAGES
from bot.words.digest import Reminder, digest
from bot.words.say import Voice, say
from tests.kit.lives import EVENTS, LIVES, Life, end_of, live

SEALER = Sealer(b"k" * 32, "p")
HALF_FILLED = re.compile(r"\bnone\b|None|\{|\}|円円|ですです|ませんです")
LINE_TEXT = 5000  # UTF-16 units of one LINE text message


def check(message: Message) -> None:
    text = plain(message).replace("Goods that have reached me: none", "")
    assert not HALF_FILLED.search(text), text
    assert all(len(part.encode("utf-16-le")) // 2 <= LINE_TEXT for part in text.split("----"))
    labels = [button.label for button in message.buttons]
    assert len(labels) == len(set(labels)) <= 13
    assert all(0 < len(label) <= 20 for label in labels)
    assert sum(button.style is Style.PRIMARY for button in message.buttons) <= 1
    for button in message.buttons:
        assert len(button.data) <= LIMIT
        press = SEALER.unseal(button.data)
        assert press
        assert press.verb in PRESSED or press.verb in CHAT


@settings(max_examples=300)
@given(LIVES, EVENTS, st.sampled_from(LANGUAGES))
def test_every_answer_is_whole(life: Life, event: Event, lang: str) -> None:
    now = end_of(life)
    decision = decide(live(life)[-1], event, now)
    voice = Voice(lang, Moment(now), SEALER)
    check(say(decision.case, decision.effects, voice))
    check(Message((card(decision.case, Moment(now), lang, None),)))


@settings(max_examples=300)
@given(st.lists(LIVES, min_size=1, max_size=4), st.sampled_from(LANGUAGES))
def test_every_digest_is_whole_and_names_each_order(lives: list[Life], lang: str) -> None:
    now = max(end_of(life) for life in lives)
    reminders = []
    for life in lives:
        found = due(live(life)[-1], frozenset(), now, POLICY)
        if found:
            decision = decide(live(life)[-1], DayPassed(found.speak), now)
            reminders.append(Reminder(decision.case, found.speak, decision.effects))
    messages = digest(reminders, Voice(lang, Moment(now), SEALER))
    assert len(messages) <= 2
    for message in messages:
        check(message)
        assert message.push
    assert sum(plain(message).count("イヤホン") for message in messages) >= len(reminders)


@pytest.mark.parametrize("data", ["", ":", "a:1:2:x", "arrived:1:1:" + "A" * 12, "\ud800:1:1:x"])
def test_a_made_up_button_means_nothing(data: str) -> None:
    assert SEALER.unseal(data) is None


def test_a_button_is_good_for_its_owner_alone() -> None:
    data = SEALER.seal(Press("arrived", 1, 4))
    assert SEALER.unseal(data) == Press("arrived", 1, 4)
    assert Sealer(b"k" * 32, "q").unseal(data) is None
    assert Sealer(b"j" * 32, "p").unseal(data) is None
