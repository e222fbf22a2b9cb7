"""Promises about the environment: each fault is named, all at once, and no secret is shown."""

import os
from pathlib import Path

import pytest

from bot.settings import SettingsError, read_settings
from tests.kit.chat import surroundings


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in set(os.environ) - set(surroundings(tmp_path)):
        monkeypatch.delenv(name)
    monkeypatch.delenv("HENKIN_DATA", raising=False)


def faults(monkeypatch: pytest.MonkeyPatch, **environment: str) -> list[str]:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as told:
        read_settings()
    return told.value.lines


def test_without_anything_the_defaults_of_the_contract_stand() -> None:
    found = read_settings()
    assert (found.host, found.port, found.tick_seconds) == ("127.0.0.1", 8080, 15.0)
    assert found.database_url.endswith("/data/henkin.db")
    assert not found.line
    assert not found.discord
    assert found.line_api == "https://api.line.me"
    assert found.line_data == "https://api-data.line.me"


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PORT", "LINE_CHANNEL_SECRET", "PUBLIC_URL", "DATABASE_URL"):
        monkeypatch.setenv(name, "")
    assert read_settings().port == 8080


def test_the_files_of_line_come_from_the_host_that_was_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LINE_API_URL", "http://127.0.0.1:9000/")
    assert read_settings().line_data == "http://127.0.0.1:9000"
    monkeypatch.setenv("LINE_DATA_URL", "http://127.0.0.1:9001")
    assert read_settings().line_data == "http://127.0.0.1:9001"


def test_every_fault_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = faults(
        monkeypatch,
        PORT="many",
        HENKIN_TICK_SECONDS="-1",
        PUBLIC_URL="example.com",
        LINE_CHANNEL_SECRET="s3cr3t",
        DATABASE_URL="mysql://henkin:s3cr3t@localhost/henkin",
    )
    assert sorted(line.partition(":")[0] for line in lines) == [
        *["DATABASE_URL", "HENKIN_TICK_SECONDS", "LINE_CHANNEL_ACCESS_TOKEN", "PORT", "PUBLIC_URL"]
    ]
    assert not any("s3cr3t" in line for line in lines)


@pytest.mark.parametrize("given", ["LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN"])
def test_half_of_a_pair_names_the_other_half(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    (line,) = faults(monkeypatch, **{given: "x"})
    (other,) = {"LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN"} - {given}
    assert line.startswith(f"{other}: ")
    assert given in line


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "1e9", "soon"])
def test_a_clock_that_cannot_tick_is_refused(monkeypatch: pytest.MonkeyPatch, seconds: str) -> None:
    (line,) = faults(monkeypatch, HENKIN_TICK_SECONDS=seconds)
    assert line.startswith("HENKIN_TICK_SECONDS: ")


def test_no_secret_is_ever_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = {
        "LINE_CHANNEL_SECRET": "canary-1",
        "LINE_CHANNEL_ACCESS_TOKEN": "canary-2",
        "DISCORD_TOKEN": "canary-3",
        "HENKIN_KEY": "canary-4",
        "DATABASE_URL": "postgresql://henkin:canary-5@localhost/henkin",
    }
    for name, value in secrets.items():
        monkeypatch.setenv(name, value)
    found = read_settings()
    assert found.database_url == secrets["DATABASE_URL"]
    assert "canary" not in repr(found) + str(found)
    monkeypatch.setenv("PORT", "x")
    with pytest.raises(SettingsError) as told:
        read_settings()
    assert "canary" not in f"{told.value!r}{told.value}{told.value.__cause__!r}"


def test_the_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        read_settings().port = 1
