"""The environment as one frozen Settings; every missing or bad variable is named at once."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

PAIR = ("LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN")
LINE_API = "https://api.line.me"
LINE_DATA = "https://api-data.line.me"
DISCORD_API = "https://discord.com"
DATABASES = {"sqlite", "postgres", "postgresql", "postgresql+psycopg"}


class SettingsError(Exception):
    """The environment does not do; `lines` names each variable and what to do about it."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def _web_address(value: str) -> str:
    scheme, _, rest = value.partition("://")
    if scheme not in {"http", "https"} or not rest.strip("/") or any(c.isspace() for c in value):
        raise ValueError("must be an address that begins with http:// or https://")
    return value.rstrip("/")


def _database(value: SecretStr) -> SecretStr:
    scheme, separator, _ = value.get_secret_value().partition("://")
    if not separator or scheme not in DATABASES:
        raise ValueError("must begin with sqlite:/// or postgresql://")
    return value


Address = Annotated[str, AfterValidator(_web_address)]
Database = Annotated[SecretStr, AfterValidator(_database)]


class Settings(BaseSettings):
    """What the operator configured. Secrets show as `**********` in every repr and message."""

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, extra="ignore")

    data: Path = Field(default=Path("data"), validation_alias="HENKIN_DATA")
    database: Database | None = Field(default=None, validation_alias="DATABASE_URL")
    key: SecretStr | None = Field(default=None, validation_alias="HENKIN_KEY")
    line_secret: SecretStr | None = Field(default=None, validation_alias="LINE_CHANNEL_SECRET")
    line_token: SecretStr | None = Field(default=None, validation_alias="LINE_CHANNEL_ACCESS_TOKEN")
    line_api: Address = Field(default=LINE_API, validation_alias="LINE_API_URL")
    line_data_set: Address | None = Field(default=None, validation_alias="LINE_DATA_URL")
    discord_token: SecretStr | None = Field(default=None, validation_alias="DISCORD_TOKEN")
    discord_api: Address = Field(default=DISCORD_API, validation_alias="DISCORD_API_URL")
    host: str = Field(default="127.0.0.1", validation_alias="HOST")
    port: int = Field(default=8080, ge=0, le=65535, validation_alias="PORT")
    public_url: Address | None = Field(default=None, validation_alias="PUBLIC_URL")
    tick_seconds: float = Field(
        default=15.0, gt=0, le=3600, allow_inf_nan=False, validation_alias="HENKIN_TICK_SECONDS"
    )

    @property
    def database_url(self) -> str:
        """Where the store is: DATABASE_URL, else a file under HENKIN_DATA. May hold a password."""
        if self.database is not None:
            return self.database.get_secret_value()
        return f"sqlite:///{self.data.absolute() / 'henkin.db'}"

    @property
    def line_data(self) -> str:
        """The host of LINE's files: its own, unless the API's host was named."""
        return self.line_data_set or (LINE_DATA if self.line_api == LINE_API else self.line_api)

    @property
    def line(self) -> bool:
        """Whether LINE is configured."""
        return self.line_secret is not None

    @property
    def discord(self) -> bool:
        """Whether Discord is configured."""
        return self.discord_token is not None


def read_settings() -> Settings:
    """The settings in the environment; SettingsError if any variable does not do."""
    faults = list(_halves())
    try:
        found = Settings()
    except ValidationError as error:
        faults += [_line(detail["loc"], detail["msg"]) for detail in error.errors()]
        raise SettingsError(faults) from None
    if faults:
        raise SettingsError(faults)
    return found


def _halves() -> Iterator[str]:
    """A pair of credentials of which only one is given."""
    given = [name for name in PAIR if os.environ.get(name)]
    if len(given) == 1:
        (missing,) = set(PAIR) - set(given)
        yield f"{missing}: is missing; it goes with {given[0]}, give both or neither"


def _line(where: tuple[int | str, ...], what: str) -> str:
    name = f"{where[0]}: " if where else ""
    return name + what.removeprefix("Value error, ")
