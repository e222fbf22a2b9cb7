"""Registration: from a number, a typed line or a pasted page to orders, and what is still asked."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.case.effects import Effect, Say
from bot.case.events import DisputeOpened, Event, FactsTold, Shipped
from bot.case.model import INTAKE, Case, Question
from bot.case.questions import question
from bot.meaning import meant, told
from bot.meaning.told import end_of, title
from bot.meaning.typed import plain_line, stray_date, unreadable
from bot.message import Message, Text
from bot.reading.intents import read_answer
from bot.reading.labels import SILENT
from bot.reading.normalise import normalise
from bot.reading.order_line import read_order_line
from bot.reading.order_numbers import order_numbers
from bot.reading.order_page import OrderPage
from bot.reading.order_protection import Protection
from bot.reading.orders import read_orders
from bot.turn import overviews
from bot.turn.session import Session
from bot.words.catalog import catalog
from bot.words.facts import facts_of
from bot.words.say import say

ORDERS_MAX = 500  # one person's orders; more are no buyer's
_DIGITS = re.compile(
    r"^(?:\s|ご?注文番号|番号|オーダー|order|id|no|[#:.は])*((?:\d[ -]?){13,19})"
    r"(?:\s|です|でした|。)*$",
    re.IGNORECASE,
)
_STATUS: dict[str, type[Event]] = {
    "shipped": Shipped,
    "delivered": Shipped,  # a system's word: the buyer is asked whether it is in hand
    "disputed": DisputeOpened,
}


def registers(session: Session, text: str) -> bool:
    """Whether the text brought an order number to register or to look up; answered if so."""
    numbers = order_numbers(text)
    if not numbers:
        return _mistyped(session, text)
    known = {case.order_no: case for case in session.cases}
    fresh = [number for number in numbers if number not in known]
    if fresh:
        _register(session, text, fresh)
        return True
    alone = not re.sub(r"[\d\s-]|注文番号|order|[:：。]", "", normalise(text), flags=re.IGNORECASE)
    if alone:
        overviews.show_card(session, known[numbers[0]])
    return alone


def add(session: Session, rest: str) -> None:
    """`/order add`: everything on one line, or the number is asked for."""
    if not rest:
        session.tell("ask-order-no")
    elif not order_numbers(rest) and not _mistyped(session, rest):
        session.tell("order-no-unclear")
    else:
        known = {case.order_no: case for case in session.cases}
        fresh = [number for number in order_numbers(rest) if number not in known]
        if fresh:
            _register(session, rest, fresh)
        elif order_numbers(rest):
            case = known[order_numbers(rest)[0]]
            note = catalog(session.person.lang).text(
                "added-known", facts_of(case, session.moment, session.person.lang)
            )
            overviews.show_card(session, case, note)


def next_in_line(session: Session, before: Case) -> None:
    """Once an order has all its facts, the next one that lacks some is asked about."""
    after = session.case(before.number)
    if question(before) not in INTAKE or after is None or question(after) in INTAKE:
        return
    waiting = next((case for case in session.running if question(case) in INTAKE), None)
    if waiting:
        session.owe(say(waiting, (), session.voice))


def _mistyped(session: Session, text: str) -> bool:
    """A number that is nearly an order number: said so, nothing is registered."""
    found = _DIGITS.match(normalise(text))
    if not found or any(question(case) in INTAKE for case in session.running):
        return False
    session.tell("order-no-short", digits=sum(char.isdigit() for char in found[1]))
    return True


def _register(session: Session, text: str, fresh: Sequence[str]) -> None:
    if len(session.cases) + len(fresh) > ORDERS_MAX:
        session.tell("too-many")
        return
    if "\n" not in text.strip():
        text = plain_line(text, tuple(fresh))
        page = read_order_line(text, session.now)
        wrong = unreadable(text, session.now) or stray_date(page.title if page else None)
        if wrong:
            session.tell("line-unclear", word=wrong)
            return
    sentence = _sentence(session, text, fresh)
    if sentence:
        pages = {fresh[0]: _told_beside(session, text, OrderPage(fresh[0]))}
    else:
        pages = {page.order_no: page for page in _pages(session, text)}
    cases = []
    for number in fresh:
        cases.append(_case(session, pages.get(number, OrderPage(number))))
        session.add(cases[-1])
    if len(cases) == 1:
        status = pages[fresh[0]].status if fresh[0] in pages else None
        _answer_one(session, cases[0], status, sentence)
    else:
        _answer_several(session, cases)


def _sentence(session: Session, text: str, fresh: Sequence[str]) -> str:
    """The words around one number when they tell a fact, and not the order's own data."""
    if len(fresh) != 1 or "\n" in text.strip():
        return ""
    page = read_order_line(text, session.now)
    if page and page.title:
        return ""
    words = normalise(text).replace(fresh[0], " ").strip()
    return "" if read_answer(words, "idle:any").label in SILENT else words


def _pages(session: Session, text: str) -> Sequence[OrderPage]:
    page = None if "\n" in text.strip() else read_order_line(text, session.now)
    return (_told_beside(session, text, page),) if page else read_orders(text, session.now)


def _told_beside(session: Session, text: str, page: OrderPage) -> OrderPage:
    """What the sentence around a number tells of the order besides."""
    facts = told.volunteered(text.replace(page.order_no, " "), session.now) or FactsTold()
    until = facts.protection_ends_at if end_of(_protection(page), session.now) is None else None
    return replace(
        page,
        title=page.title or told.called(text),
        price=page.price or facts.price,
        order_date=page.order_date or facts.ordered_on,
        protection_until=page.protection_until or until,
        tracking_no=page.tracking_no or facts.tracking_no,
    )


def _protection(page: OrderPage) -> Protection:
    return Protection(page.protection_days, page.protection_hours, page.protection_until)


def _case(session: Session, page: OrderPage) -> Case:
    ends_at = end_of(_protection(page), session.now)
    today = session.now.date()
    missing = {
        Question.ORDER_DATE: page.order_date,
        Question.TITLE: page.title,
        Question.PRICE: page.price,
        Question.PROTECTION: ends_at,
    }
    return Case(
        owner=session.person.id,
        number=session.person.orders + 1,
        order_no=page.order_no,
        ordered_on=min(page.order_date or today, today),
        ordered_assumed=page.order_date is None,
        opened_at=session.cause.now,
        stage_since=today,
        title=title(page.title) if page.title else None,
        store=page.store,
        price=page.price,
        tracking_no=page.tracking_no,
        protection_ends_at=ends_at,
        to_ask=tuple(asked for asked, value in missing.items() if value is None),
    )


def _answer_one(session: Session, case: Case, status: str | None, sentence: str) -> None:
    effects: list[Effect] = [Say("added")]
    events: Sequence[Event] = ()
    if status in _STATUS:
        events = (_STATUS[status](),)
    elif sentence:
        events = meant(sentence, case, session.now).events
    if events:
        case, more = session.play(case, events)
        effects += more
    elif case.ordered_assumed:
        effects.append(Say("assumed-date"))
    if not case.to_ask and not events:
        effects.append(Say("registered"))
    session.answer(case, effects)


def _answer_several(session: Session, cases: Sequence[Case]) -> None:
    lang = session.person.lang
    lines = [catalog(lang).text("added", facts_of(case, session.moment, lang)) for case in cases]
    asked = say(cases[0], (), session.voice)
    session.owe(Message((Text("\n".join(lines)), *asked.blocks), asked.buttons, cases[0].number))
