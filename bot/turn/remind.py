"""remind(): the clock's turn for one person: every order that is due, as one digest."""

from dataclasses import replace
from datetime import datetime

from bot.case.policy import Policy
from bot.person import Person
from bot.ports import Outgoing, Unit
from bot.turn.session import Cause, Session
from bot.words.digest import Reminder, digest


def remind(
    unit: Unit, person: Person, due_at: datetime, now: datetime, policy: Policy
) -> list[Outgoing]:
    """Speak of everything that is due for this person. The cause is the instant it was due at."""
    cause = Cause(f"tick:{person.id}:{due_at.isoformat()}", now, person.address)
    fresh = unit.count(cause.key, now)
    session = Session(unit, person, cause, policy, after=due_at)
    reminders = []
    for number in unit.due_numbers(person.id, now):
        case = session.case(number)
        speak = case is not None and person.reachable and fresh
        passed = session.pass_days(case, push=True) if case and speak else None
        if passed:
            after, event, effects = passed
            reminders.append(Reminder(after, event.deadline, effects))
        elif case:
            session.touch(case)
    calm = any(not reminder.deadline.urgent for reminder in reminders)
    if calm:
        habits = replace(session.person.habits, last_digest_on=session.now.date())
        session.person = replace(session.person, habits=habits)
    for message in digest(reminders, session.voice):
        session.owe(message)
    if calm:
        # the digest of today is out: whatever else is due waits for tomorrow's
        session.touch(*session.running)
    return session.finish()
