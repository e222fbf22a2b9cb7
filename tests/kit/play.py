"""play(): a case told as a conversation: on this day this happens, and this is said."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.case.decide import decide
from bot.case.effects import Say, WriteLetter
from bot.case.events import Event
from bot.case.model import Case, Stage
from tests.kit.make import at


@dataclass(frozen=True)
class Beat:
    """One beat: on `day` the event happens, `says` are among the words, the stage is then this."""

    day: str
    event: Event
    says: tuple[str, ...]
    stage: Stage | None


def on(day: str, event: Event, *says: str, stage: Stage | None = None) -> Beat:
    """A beat of a conversation."""
    return Beat(day, event, says, stage)


def play(case: Case, *beats: Beat) -> Case:
    """Play the beats; fails at the first that is not answered as told. Returns the last case."""
    for beat in beats:
        decision = decide(case, beat.event, at(beat.day))
        said = words(decision.effects)
        assert set(beat.says) <= set(said), f"{beat.day} {beat.event}: said {said}"
        case = decision.case
        if beat.stage:
            assert case.stage is beat.stage, f"{beat.day} {beat.event}: {case.stage}"
    return case


def words(effects: Sequence[object]) -> list[str]:
    """What effects say: the keys of messages and the kinds of letters."""
    return [
        effect.key if isinstance(effect, Say) else str(effect.kind)
        for effect in effects
        if isinstance(effect, Say | WriteLetter)
    ]
