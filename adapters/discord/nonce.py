"""The key against saying something twice: the outbox row's id within 25 characters."""

from uuid import UUID, uuid5

LIMIT = 25  # characters of a nonce
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def nonce(row: str, part: str = "") -> str:
    """The nonce of a row, or of a part of what it says."""
    number = UUID(row).int if not part else uuid5(UUID(row), part).int
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    assert len(digits) <= LIMIT  # 36 to the 25th is more than 2 to the 128th
    return digits
