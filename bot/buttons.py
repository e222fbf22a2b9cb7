"""What a button carries: its whole meaning, and a seal so that nobody can make one up.

The same string is LINE's postback data and Discord's custom_id: `verb:number:question:seal`, at
most 100 characters. The seal includes the owner, so another person's button is known as foreign.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass

SEAL_BYTES = 9  # 12 characters; 72 bits against guessing
LIMIT = 100


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: what it does, for which order (0: none), under which question number."""

    verb: str
    number: int = 0
    question_no: int = 0


@dataclass(frozen=True, slots=True)
class Sealer:
    """Makes and checks the data of one person's buttons."""

    key: bytes
    owner: str

    def seal(self, press: Press) -> str:
        """The data of a button. Raises ValueError when it would not fit."""
        meaning = f"{press.verb}:{press.number}:{press.question_no}"
        data = f"{meaning}:{self._mark(meaning)}"
        if len(data) > LIMIT:
            raise ValueError(f"a button's data has {len(data)} characters, {LIMIT} fit")
        return data

    def unseal(self, data: str) -> Press | None:
        """What a button means; None for one that is not this person's or not ours."""
        meaning, _, mark = data.rpartition(":")
        if not hmac.compare_digest(self._mark(meaning).encode(), mark.encode("utf-8", "replace")):
            return None
        verb, number, question_no = meaning.split(":")
        return Press(verb, int(number), int(question_no))

    def _mark(self, meaning: str) -> str:
        said = f"{self.owner}|{meaning}".encode("utf-8", "replace")
        digest = hmac.new(self.key, said, hashlib.sha256).digest()[:SEAL_BYTES]
        return base64.urlsafe_b64encode(digest).decode()
