"""What the shell needs from the outside: a store with units of work, platforms, a clock."""

from bot.ports.outside import Clock, House, Platform, Store
from bot.ports.unit import Unit
from bot.ports.values import (
    ConflictError,
    CredentialError,
    Outcome,
    Outgoing,
    Raw,
    Sent,
    Step,
    Trace,
    UnavailableError,
)

__all__ = [
    "Clock",
    "ConflictError",
    "CredentialError",
    "House",
    "Outcome",
    "Outgoing",
    "Platform",
    "Raw",
    "Sent",
    "Step",
    "Store",
    "Trace",
    "UnavailableError",
    "Unit",
]
