"""What is kept: tables, the unit of work over them, evidence and migrations."""

from storage.migrate import RefusedError
from storage.open import open_store

__all__ = ["RefusedError", "open_store"]
