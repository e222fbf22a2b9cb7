"""What shows and changes nothing: the list, the card of an order, the choice of orders."""

from collections.abc import Sequence
from dataclasses import replace

from bot.buttons import Press
from bot.case.model import Case
from bot.message import Button, Card, Row, Text
from bot.turn.session import Session
from bot.words.card import card, list_line
from bot.words.catalog import catalog
from bot.words.facts import LABEL_MAX, ended, facts_of, label_of
from bot.words.say import say


def choices(session: Session, cases: Sequence[Case], verb: str = "pick") -> list[Button]:
    """One button for each order, labels unique."""
    voice = session.voice
    buttons: dict[str, Button] = {}
    for case in cases:
        label = label_of(case, voice.lang)
        label = label if label not in buttons else f"{case.number}: {label}"[:LABEL_MAX]
        press = Press(verb, case.number, case.question_no)
        buttons[label] = Button(label, voice.sealer.seal(press))
    return list(buttons.values())


def show_list(session: Session) -> None:
    """All orders, the running ones first."""
    voice, cases = session.voice, session.cases
    if not cases:
        session.tell("list-none")
        return
    ordered = sorted(cases, key=lambda case: (not case.open, case.number))
    lines = [catalog(voice.lang).text("list-head", {"count": len(cases)})]
    lines += [
        list_line(case, session.moment, voice.lang, session.next_due(case)) for case in ordered
    ]
    session.say_text("\n".join(lines), choices(session, ordered, "status"))


def show_card(session: Session, case: Case, note: str = "") -> None:
    """The card of an order, then its pending question with its buttons."""
    voice = session.voice
    shown = card(case, session.moment, voice.lang, session.next_due(case))
    asked = say(case, (), voice)
    before = (Text(note),) if note else ()
    buttons = asked.buttons
    if ended(case):
        again = voice.buttons("not-now-ended", case.number, case.question_no)
        buttons = tuple(again.values())
    session.owe(replace(asked, blocks=(*before, shown, *asked.blocks), buttons=buttons))


def show_evidence(session: Session, case: Case) -> None:
    """What is kept as evidence and what is still to be taken, then the pending question."""
    voice = session.voice
    text, facts = catalog(voice.lang).text, facts_of(case, session.moment, voice.lang)
    rows = [Row(text("card-evidence", {}), text("evidence-count", facts), strong=True)]
    if case.problem:
        rows.append(Row(text("card-problem", {}), str(facts["problem_words"])))
    rows.append(Row(text("card-do", {}), text("problem-evidence", facts)))
    asked = say(case, (), voice)
    checklist = Card(text("card-title", facts), tuple(rows))
    session.owe(replace(asked, blocks=(checklist, *asked.blocks), photo=case.open or None))


def ask_which(session: Session, among: Sequence[Case]) -> None:
    """Which order is meant: the orders as buttons."""
    session.tell("which-order", *choices(session, among))
