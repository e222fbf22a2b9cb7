"""Bringing a database to the tables of this version, under a lock, and refusing a newer one."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0003"  # the newest migration; known here so that a start without news needs no Alembic
_LOCK = 0x68656E6B696E  # any number that no other program of this PostgreSQL database takes


class RefusedError(Exception):
    """The database cannot be used; the text says why and what to do."""


def prepare(engine: Engine, *, upgrade: bool) -> None:
    """Make sure that the database has this version's tables; RefusedError if it cannot have them.

    Without `upgrade` an older database is refused too.
    """
    with engine.connect() as connection:
        found = _revision(connection)
    if found == HEAD:
        return
    if not upgrade:
        raise RefusedError(f"The database is at version {found}, not {HEAD}: henkin db upgrade")
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        _upgrade(connection)


def _revision(connection: Connection) -> str | None:
    """The migration that the database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    config = alembic_config()
    found = _revision(connection)  # once more, now alone: another process may have been first
    if found is not None and found not in {
        script.revision for script in ScriptDirectory.from_config(config).walk_revisions()
    }:
        raise RefusedError(
            f"The database was made by a newer henkin (its version is {found}, this one knows"
            f" {HEAD}): update henkin, or restore a backup made before that update."
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def alembic_config() -> "Config":
    """Where the migrations lie."""
    from alembic.config import Config

    config = Config()
    place = str(Path(__file__).with_name("migrations"))
    config.set_main_option("script_location", place.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
