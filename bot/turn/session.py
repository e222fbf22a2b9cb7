"""A session: one person's turn inside one transaction, from what is known to what is owed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from bot.buttons import Sealer
from bot.case.deadlines import due, next_due, speakable
from bot.case.decide import Decision, decide
from bot.case.effects import Effect
from bot.case.events import DayPassed, Event, Undone
from bot.case.model import INTAKE, Case
from bot.case.moment import Moment
from bot.case.policy import Policy
from bot.case.questions import question
from bot.message import Address, Button, Message, Text
from bot.person import Person
from bot.ports import Outgoing, Trace, Unit
from bot.words.say import Voice, say

_A_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Cause:
    """What a turn is for: its key (counted once), its instant, and where the answer goes."""

    key: str
    now: datetime
    address: Address
    reply_token: str = ""
    message_id: str = ""


class Session:
    """One turn of one person. Nothing is owed or saved before `finish`, except what cases need."""

    def __init__(
        self,
        unit: Unit,
        person: Person,
        cause: Cause,
        policy: Policy,
        after: datetime | None = None,
    ) -> None:
        self.unit, self.person, self.cause, self.policy = unit, person, cause, policy
        self._after = after  # a tick's own instant: nothing is due at it a second time
        self._owed: list[Message] = []
        self._cases: dict[int, Case] | None = None
        self._touched: set[int] = set()

    # -- what is known ----------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """The instant in the person's zone."""
        return self.cause.now.astimezone(self.person.habits.zone)

    @property
    def moment(self) -> Moment:
        """The moment of this turn for the core and the words."""
        return Moment(self.now, self.policy)

    @property
    def voice(self) -> Voice:
        """How to speak to this person now."""
        sealer = Sealer(self.unit.secret("buttons"), self.person.id)
        return Voice(self.person.lang, self.moment, sealer)

    @property
    def cases(self) -> Sequence[Case]:
        """The person's orders by number, as they stand in this turn."""
        if self._cases is None:
            self._cases = {case.number: case for case in self.unit.cases(self.person.id)}
        return tuple(self._cases.values())

    @property
    def running(self) -> Sequence[Case]:
        """The orders that still run."""
        return tuple(case for case in self.cases if case.open)

    def case(self, number: int | None) -> Case | None:
        """The order with this number."""
        return next((case for case in self.cases if case.number == number), None)

    # -- what happens -----------------------------------------------------------------------------

    def add(self, case: Case) -> None:
        """Register an order. The person's count of orders grows with it."""
        self.person = replace(self.person, orders=max(self.person.orders, case.number))
        self._keep(case, "order_added", before=None)

    def play(self, case: Case, events: Sequence[Event]) -> tuple[Case, tuple[Effect, ...]]:
        """Take the events one after another as one step that one undo takes back.

        What cannot be now is passed over when something else of the same text can.
        """
        effects: list[Effect] = []
        refusals: list[Effect] = []
        undoable: Case | None = case
        for event in events:
            decision = decide(case, self._filled(case, event), self.now, self.policy)
            if decision.refused:
                refusals += decision.effects
                continue
            effects += decision.effects
            undoable = self._record(case, decision, event, undoable)
            case = decision.case
        return case, tuple(effects or refusals)

    def _filled(self, case: Case, event: Event) -> Event:
        """An undo is told what it goes back to."""
        if isinstance(event, Undone):
            return Undone(self.unit.undoable(self.person.id, case.number))
        return event

    def _record(
        self, before: Case, decision: Decision, event: Event, undoable: Case | None
    ) -> Case | None:
        if decision.case == before:
            return undoable
        if isinstance(event, Undone):
            self.unit.take_back(self.person.id, before.number)
            undoable = None
        self._keep(decision.case, event.label, undoable)
        return None

    def _keep(self, case: Case, event: str, before: Case | None) -> None:
        self.unit.save_case(case, event, self.cause.now, before, self.cause.message_id)
        if self._cases is not None:
            self._cases[case.number] = case
        self._touched.add(case.number)

    def retell(self, case: Case, kept: Sequence[Trace]) -> None:
        """A case and its past as they stand without a message that was taken back."""
        self.unit.retell(case, kept)
        self._cases = None
        self._touched.add(case.number)

    def drop(self, case: Case) -> None:
        """An order goes with all that is known of it."""
        self.unit.drop_case(case.owner, case.number)
        self._cases = None
        if self.person.talking_of == case.number:
            self.person = replace(self.person, talking_of=None)

    def pass_days(
        self, case: Case, push: bool = False
    ) -> tuple[Case, DayPassed, tuple[Effect, ...]] | None:
        """Speak of the strongest rung that is due now; None when nothing is.

        A push keeps quiet hours and the daily digest; an answer may carry words at any hour.
        """
        said = self.unit.said(self.person.id, case.number)
        look = speakable if push else due
        found = look(case, said, self.now, self.policy, self.person.habits)
        if found is None:
            return None
        event = DayPassed(found.speak)
        decision = decide(case, event, self.now, self.policy)
        self.unit.mark_said(self.person.id, case.number, found.passed)
        self._keep(decision.case, event.label, before=None)
        return decision.case, event, decision.effects

    # -- what is said -----------------------------------------------------------------------------

    def answer(self, case: Case, effects: Sequence[Effect]) -> None:
        """Answer about one order; what is due of it rides along once registration is over."""
        if case.open and question(case) not in INTAKE:
            passed = self.pass_days(case)
            if passed:
                case, _, more = passed
                effects = (*effects, *more)
        several = len(self.running) > 1 or (bool(self.running) and not case.open)
        self.owe(say(case, effects, self.voice, named=several))

    def tell(self, key: str, *buttons: Button, number: int | None = None, **args: object) -> None:
        """Answer with a message of the catalog and the buttons in its block."""
        own = self.voice.buttons(key)
        labels = {button.label: button for button in buttons}
        self.owe(
            Message(
                (self.voice.text(key, **args),),
                tuple((labels | own).values()),
                number,
            )
        )

    def say_text(
        self, text: str, buttons: Sequence[Button] = (), number: int | None = None
    ) -> None:
        """Answer with words that are already put together."""
        self.owe(Message((Text(text),), tuple(buttons), number))

    def owe(self, message: Message) -> None:
        """Owe a message; an order that a question is about becomes the one talked of."""
        self._owed.append(replace(message, lang=self.person.lang))
        self.person = replace(self.person, talking_of=message.case)

    def touch(self, *cases: Case) -> None:
        """Derive anew when these orders are spoken of next."""
        self._touched.update(case.number for case in cases)

    def finish(self) -> list[Outgoing]:
        """Save the person, derive what is due next, and owe the messages."""
        for number in self._touched:
            self.unit.set_due(self.person.id, number, self.next_due(self.case(number)))
        self.unit.save_person(self.person)
        rows = [self._row(place, message) for place, message in enumerate(self._owed)]
        for row in rows:
            self.unit.put(row)
        return rows

    def next_due(self, case: Case | None) -> datetime | None:
        """When the bot speaks of this order next; never while the person cannot be reached."""
        if case is None or not self.person.reachable:
            return None
        said = self.unit.said(self.person.id, case.number)
        found = next_due(case, said, self.now, self.policy, self.person.habits)
        if found is None or self._after is None:
            return found[0] if found else None
        return max(found[0], self._after + _A_MOMENT)

    def _row(self, place: int, message: Message) -> Outgoing:
        token = "" if message.push else self.cause.reply_token
        key = row_id(self.cause.key, place)
        return Outgoing(key, self.cause.address, message, self.cause.now, reply_token=token)


def row_id(cause: str, place: int) -> str:
    """The id of the message that the turn of a cause owes at this place, 0 being the first."""
    return str(uuid5(NAMESPACE_URL, f"henkin:{cause}:{place}"))
