"""What a text means for one case: the events it tells of, under the question just asked."""

from bot.meaning.meant import Meant, meant

__all__ = ["Meant", "meant"]
