"""One turn, whole or not at all: what came in is heard, cases move, and answers are owed."""

from bot.turn.hear import apologise, hear
from bot.turn.remind import remind

__all__ = ["apologise", "hear", "remind"]
