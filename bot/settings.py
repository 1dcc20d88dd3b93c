"""What an operator sets, read once from the environment. A wrong setting says which, what was wrong, and an example."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

EXAMPLES = {
    "bot_token": "123456789:AAExampleExampleExampleExampleExample",
    "bot_token_file": "/run/secrets/sayso_token",
    "api_url": "https://api.telegram.org",
    "database_url": "sqlite:////var/lib/sayso/sayso.db or postgresql://sayso@localhost/sayso",
    "data_dir": "/var/lib/sayso",
    "key_file": "/etc/sayso/key",
    "timezone": "Europe/London",
    "webhook_url": "https://sayso.example.org/telegram",
    "webhook_secret": "a-long-word-of-letters-digits-_-and--",
    "listen": "127.0.0.1:8080",
    "send_rate": "25",
    "voice": "off",
    "stt_model_dir": "/var/lib/sayso/faster-whisper-small",
    "stt_sha256": "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671",
    "faces_model": "/var/lib/sayso/centerface.onnx",
}

DATABASES = ("sqlite", "sqlite+pysqlite", "postgres", "postgresql", "postgresql+asyncpg")


class SettingsTrouble(Exception):
    """A setting is wrong or missing; the words say which variable, what was wrong, and an example."""


class Settings(BaseSettings):
    """Every setting, from `SAYSO_*` variables."""

    model_config = SettingsConfigDict(env_prefix="SAYSO_", extra="ignore", frozen=True)

    bot_token: SecretStr | None = None
    bot_token_file: Path | None = None
    api_url: str = "https://api.telegram.org"
    database_url: str = ""
    data_dir: Path = Path("sayso-data")
    key_file: Path | None = None
    timezone: str = "Europe/London"
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    voice: Literal["on", "off"] = "on"
    stt_model_dir: Path | None = None
    stt_sha256: str = ""
    faces_model: Path | None = None
    send_rate: Annotated[float, Field(gt=0, le=1000)] = 25.0

    @field_validator("stt_model_dir", "faces_model", mode="before")
    @classmethod
    def _nothing_is_not_here(cls, place: object) -> object:
        """Empty means not set, as it does for the others; `Path("")` would be the folder we run in."""
        return place or None

    @field_validator("timezone")
    @classmethod
    def _a_known_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("there is no time zone of that name") from error
        return zone

    @field_validator("api_url")
    @classmethod
    def _an_http_address(cls, address: str) -> str:
        if urlsplit(address).scheme not in {"http", "https"} or not urlsplit(address).hostname:
            raise ValueError("this is not an http or https address")
        return address.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _one_of_two_databases(cls, address: str) -> str:
        if address and urlsplit(address).scheme not in DATABASES:
            raise ValueError("this is neither an SQLite nor a PostgreSQL address")
        return address

    @field_validator("webhook_url")
    @classmethod
    def _an_https_address(cls, address: str) -> str:
        loopback = urlsplit(address).hostname in {"127.0.0.1", "localhost", "::1"}
        if address and urlsplit(address).scheme != "https" and not loopback:
            raise ValueError("Telegram only calls https addresses")
        return address

    @field_validator("webhook_secret")
    @classmethod
    def _of_allowed_letters(cls, secret: SecretStr | None) -> SecretStr | None:
        word = secret.get_secret_value() if secret else "x"
        if not 1 <= len(word) <= 256 or not all(c.isascii() and (c.isalnum() or c in "_-") for c in word):
            raise ValueError("Telegram takes 1 to 256 letters, digits, _ and -")
        return secret

    @field_validator("stt_sha256")
    @classmethod
    def _a_sha_256(cls, digest: str) -> str:
        if digest and (len(digest) != 64 or set(digest.lower()) - set("0123456789abcdef")):
            raise ValueError("this is not a SHA-256, which is 64 letters and digits as sha256sum prints them")
        return digest.lower()

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not host or not port.isdecimal() or int(port) > 65535:
            raise ValueError("this is not HOST:PORT")
        return listen

    @model_validator(mode="after")
    def _a_webhook_has_a_secret(self) -> Settings:
        if self.webhook_url and self.webhook_secret is None:
            raise ValueError("SAYSO_WEBHOOK_SECRET is needed with SAYSO_WEBHOOK_URL, or anyone could post updates")
        return self

    @property
    def token(self) -> str:
        """The bot token, from the variable or the file; raises `SettingsTrouble` if there is none."""
        if self.bot_token is not None and self.bot_token.get_secret_value().strip():
            return self.bot_token.get_secret_value().strip()
        if self.bot_token_file is not None:
            try:
                return self.bot_token_file.read_text(encoding="utf-8").strip()
            except OSError as error:
                words = f"SAYSO_BOT_TOKEN_FILE: {self.bot_token_file} cannot be read ({error.strerror})."
                raise SettingsTrouble(words) from error
        raise SettingsTrouble(
            "SAYSO_BOT_TOKEN is not set. Ask @BotFather on Telegram for a token with /newbot, "
            f"then set it, for example SAYSO_BOT_TOKEN={EXAMPLES['bot_token']}. To try Sayso without one: sayso demo"
        )

    @property
    def database(self) -> str:
        """The database's address: as set, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'sayso.db').resolve()}"

    @property
    def key_path(self) -> Path:
        """Where the encryption key is kept: as set, or beside the data folder, never in it."""
        data = self.data_dir.resolve()
        return self.key_file or data.parent / f"{data.name}.key"

    @property
    def listen_host(self) -> str:
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def listen_port(self) -> int:
        return int(self.listen.rpartition(":")[2])


def read_settings(**overrides: object) -> Settings:
    """Read the settings; raises `SettingsTrouble` in an operator's words."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        raise SettingsTrouble("\n".join(_in_words(dict(problem)) for problem in error.errors())) from error


def _in_words(problem: dict[str, object]) -> str:
    where = problem.get("loc")
    name = str(where[0]) if isinstance(where, tuple) and where else ""
    wrong = str(problem.get("msg", "")).removeprefix("Value error, ")
    if not name:
        return f"{wrong}."
    secret = "token" in name or "secret" in name
    shown = not (secret or name == "database_url")  # an address may have a password in it
    given = f" (it is {problem.get('input')!r})" if shown else ""
    return f"SAYSO_{name.upper()}: {wrong}{given}. For example: SAYSO_{name.upper()}={EXAMPLES.get(name, '')}"
