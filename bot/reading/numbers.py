"""The numbers that name an order or a parcel."""

from bot.reading.order_numbers import order_numbers, read_order_no
from bot.reading.tracking import read_tracking, s10_valid

__all__ = ["order_numbers", "read_order_no", "read_tracking", "s10_valid"]
