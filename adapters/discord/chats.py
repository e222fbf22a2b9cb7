"""Which DM channel is whose, and up to which message it was read: kept for the next start."""

from bot.ports import Unit

_NAME = "discord:dm:"
_NONE = "0:0"


def meet(unit: Unit, user: str) -> None:
    """Somebody is known who may write to us; nothing is known of their channel yet."""
    unit.swap(_NAME + user, None, _NONE)


def read_up_to(unit: Unit, user: str, channel: str, message: str) -> None:
    """A message was seen; older ones than the last seen change nothing."""
    known = unit.recall(_NAME + user) or _NONE
    last = max(int(known.partition(":")[2]), int(message))
    value = f"{channel}:{last}"
    if value != known:
        unit.remember(_NAME + user, value)


def owner_of(unit: Unit, channel: str) -> str | None:
    """Whose DM channel it is, as far as is known."""
    found = (user for user, known, _ in everybody(unit) if known == channel)
    return next(found, None)


def everybody(unit: Unit) -> list[tuple[str, str, str]]:
    """(user, channel or "", last message read or "0") of all who are known."""
    found = []
    for name, value in unit.recall_all(_NAME).items():
        channel, _, last = value.partition(":")
        found.append((name.removeprefix(_NAME), "" if channel == "0" else channel, last))
    return found
