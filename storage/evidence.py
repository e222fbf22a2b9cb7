"""Files as they were received, under their hash, and the secrets that the program made itself."""

import os

from sqlalchemy import select

from storage.sql import Sql, add, param
from storage.tables import blobs, secrets

CHUNK = 1 << 20  # bytes; a long value in one row is read and written whole

_KEPT = select(blobs.c.chunk).where(blobs.c.sha256 == param("sha256"), blobs.c.chunk == 0)
_KEEP = add(blobs).on_conflict_do_nothing()
_CHUNKS = select(blobs.c.bytes).where(blobs.c.sha256 == param("sha256")).order_by(blobs.c.chunk)

_SECRET = select(secrets.c.bytes).where(secrets.c.name == param("name"))
_MAKE = add(secrets).on_conflict_do_nothing()


class Evidence:
    """The part of the unit of work that keeps bytes."""

    _sql: Sql

    def keep_blob(self, sha256: str, kind: str, data: bytes) -> None:
        """Keep a file's bytes under their hash; one copy."""
        if self._sql.row(_KEPT, sha256=sha256) is not None:
            return
        starts = range(0, max(len(data), 1), CHUNK)
        self._sql.change_each(
            _KEEP,
            (
                {
                    "sha256": sha256,
                    "chunk": chunk,
                    "kind": kind,
                    "bytes": data[start : start + CHUNK],
                }
                for chunk, start in enumerate(starts)
            ),
        )

    def blob(self, sha256: str) -> bytes | None:
        """The bytes of a kept file."""
        chunks = [bytes(row[0]) for row in self._sql.rows(_CHUNKS, sha256=sha256)]
        return b"".join(chunks) if chunks else None

    def secret(self, name: str) -> bytes:
        """32 random bytes kept under this name, made at the first call."""
        row = self._sql.row(_SECRET, name=name)
        if row is None:
            self._sql.change(_MAKE, name=name, bytes=os.urandom(32))
            row = self._sql.row(_SECRET, name=name)  # another process may have been first
            assert row is not None
        return bytes(row[0])
