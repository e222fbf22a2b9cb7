"""From the settings to a house: the store, the platforms, the logs; every adapter is named here."""

import asyncio
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from bot.cli.faults import FaultError
from bot.ports import Store
from bot.settings import Settings, SettingsError, read_settings
from storage.migrate import RefusedError
from storage.open import open_store

INFO, WARNING = logging.INFO, logging.WARNING


def settings() -> Settings:
    """The settings in the environment; a FaultError names each variable that does not do."""
    try:
        return read_settings()
    except SettingsError as error:
        head = "設定を直してください / The configuration does not do:"
        raise FaultError("\n  ".join([head, *error.lines]), 2) from None


@contextmanager
def store(found: Settings) -> Iterator[Store]:
    """The database that the settings name, upgraded; closed at the end."""
    opened = open_database(found)
    try:
        yield opened
    finally:
        asyncio.run(opened.close())


def open_database(found: Settings) -> Store:
    """Open the database, upgraded; a FaultError says why it cannot be used."""
    try:
        found.data.mkdir(parents=True, exist_ok=True)
        return open_store(found.database_url)
    except (RefusedError, OSError) as error:
        raise FaultError(
            f"データベースを開けません / The database cannot be used: {error}", 1
        ) from error


def write_logs(level: int) -> None:
    """Action names with their facts, one JSON object a line, to stderr and nowhere else."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
