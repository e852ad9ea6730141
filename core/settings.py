"""Every setting, as HEPATO_… in the environment, and nothing else reads the environment.

A setting without a default must be given; in development the two secrets are made on the first
start and kept in the data directory, so that what was stored can be read again.
"""

import base64
import difflib
import json
import os
import secrets
import tempfile
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from core.crypto import Keyring
from core.errors import SettingsError

_PREFIX = "HEPATO_"
_FOR_TESTS = "HEPATO_TEST_"
_ROOT = Path(__file__).resolve().parents[1]
_SECRETS_FILE = "secrets.json"


def _project_folder() -> Path:
    """The project's root in a checkout; where the command was started when installed elsewhere."""
    return _ROOT if (_ROOT / "pyproject.toml").exists() else Path.cwd()


class Settings(BaseSettings):
    """`Settings.load()` for a process; `Settings(name=value, …)` where the caller decides."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_ignore_empty=True, extra="forbid", frozen=True
    )

    environment: Literal["development", "staging", "production"] = "development"
    data_dir: Path = Field(default_factory=lambda: _project_folder() / ".hepatocai")
    database_url: SecretStr | None = None
    """None: the embedded PostgreSQL under `data_dir`."""
    redis_url: SecretStr | None = None
    """None: the embedded Valkey under `data_dir`."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    base_url: str = ""
    """How others reach us, without a trailing slash; unset it is http://host:port."""

    secret_key: Annotated[SecretStr, Field(min_length=32)]
    """Signs access tokens and page links."""
    encryption_keys: SecretStr
    """`kid:base64url of 32 bytes`, comma separated; the first one encrypts, all decrypt."""

    code_base: str = "https://hepatocai.org/fhir"
    """Where our own code systems are named."""
    ast_uln: Annotated[Decimal, Field(ge=20, le=80)] = Decimal(40)
    """Upper limit of normal of AST in U/L, for organisations without one of their own."""
    patient_indices: Literal["off", "released", "all"] = "released"
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None
    """ISO 3166 code: whose emergency numbers people are shown."""

    telegram_token: SecretStr | None = None
    telegram_api_base: str = "https://api.telegram.org"
    telegram_webhook_secret: SecretStr | None = None
    telegram_mode: Literal["polling", "webhook"] = "polling"
    clinician_chat: int | None = None
    admin_chat: int | None = None

    gemini_api_key: SecretStr | None = None
    gemini_base_url: str = "https://generativelanguage.googleapis.com"
    gemini_model: str = "gemini-3.8-flash"
    gemini_fast_model: str = "gemini-3.5-flash-lite"
    gemini_fallback_model: str = "gemini-3.5-flash"
    gemini_terms: Literal["unconfirmed", "paid-tier"] = "unconfirmed"
    """`paid-tier`: the operator has the tier whose terms keep prompts from human readers."""

    ml_data: Path | None = None
    """Where the data sets lie from which the staging model is fitted."""

    @classmethod
    def load(cls, **given: Any) -> Self:
        """From the environment, except what is given and not None.

        SettingsError names each variable that stops the start.
        """
        _refuse_unknown(cls.model_fields.keys())
        try:
            return cls(**{name: value for name, value in given.items() if value is not None})
        except ValidationError as error:
            raise SettingsError(_in_words(error)) from None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - one source of truth
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, _DevelopmentSecrets(settings_cls)

    @field_validator("data_dir", mode="after")
    @classmethod
    def _absolute(cls, value: Path) -> Path:
        return value.expanduser().absolute()

    @field_validator("code_base", "telegram_api_base", "gemini_base_url", mode="after")
    @classmethod
    def _an_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError("needs an address that starts with https://")
        return value.rstrip("/")

    @field_validator("database_url", mode="after")
    @classmethod
    def _postgres(cls, value: SecretStr | None) -> SecretStr | None:
        scheme, separator, rest = (value.get_secret_value() if value else "").partition("://")
        if value is None or scheme == "postgresql":
            return value
        if separator and scheme in ("postgres", "postgresql+psycopg"):
            return SecretStr(f"postgresql://{rest}")
        raise ValueError("needs postgresql://user:password@host/database")

    @field_validator("redis_url", mode="after")
    @classmethod
    def _redis(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not value.get_secret_value().startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("needs redis://host:port, rediss://… or unix://path")
        return value

    @field_validator("encryption_keys", mode="after")
    @classmethod
    def _usable_keys(cls, value: SecretStr) -> SecretStr:
        Keyring.parse(value.get_secret_value())
        return value

    @model_validator(mode="before")
    @classmethod
    def _default_base_url(cls, values: dict[str, Any]) -> dict[str, Any]:
        if values.get("base_url"):
            return {**values, "base_url": cls._an_address(values["base_url"])}
        host = str(values.get("host", cls.model_fields["host"].default))
        port = values.get("port", cls.model_fields["port"].default)
        return {**values, "base_url": f"http://{f'[{host}]' if ':' in host else host}:{port}"}

    @model_validator(mode="after")
    def _fit_for_production(self) -> Self:
        if self.environment != "production":
            return self
        missing = [name for name in ("database_url", "redis_url") if getattr(self, name) is None]
        if missing:
            names = " and ".join(_PREFIX + name.upper() for name in missing)
            raise ValueError(f"production needs {names}: embedded stores are for one machine")
        if not self.base_url.startswith("https://"):
            raise ValueError("production needs HEPATO_BASE_URL with https")
        return self


class _DevelopmentSecrets(PydanticBaseSettingsSource):
    """The last source asked: secrets that nobody gave, made once, in development only."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        raise NotImplementedError  # __call__ answers for all fields at once

    def __call__(self) -> dict[str, Any]:
        given = self.current_state
        wanted = {"secret_key", "encryption_keys"} - given.keys()
        if not wanted or given.get("environment", "development") != "development":
            return {}
        folder = Path(given.get("data_dir") or _project_folder() / ".hepatocai").expanduser()
        kept = _kept_secrets(folder / _SECRETS_FILE)
        return {name: kept[name] for name in wanted}


def _kept_secrets(path: Path) -> dict[str, str]:
    """Read the file, or write it whole: of several processes that start at once, one writes."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o711)
        with tempfile.NamedTemporaryFile("w", dir=path.parent) as file:  # made 0600
            json.dump(_new_secrets(), file)
            file.flush()
            with suppress(FileExistsError):
                os.link(file.name, path)
    try:
        kept: dict[str, str] = json.loads(path.read_text())
        return {name: kept[name] for name in ("secret_key", "encryption_keys")}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path} cannot be read as the secrets of this machine") from error


def _new_secrets() -> dict[str, str]:
    key = base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
    return {"secret_key": secrets.token_urlsafe(48), "encryption_keys": f"local:{key}"}


def _refuse_unknown(fields: Any) -> None:
    known = {_PREFIX + field.upper() for field in fields}
    for name in os.environ:  # noqa: TID251 - the one reader
        if (
            name.upper().startswith(_PREFIX)
            and name not in known
            and not name.startswith(_FOR_TESTS)
        ):
            near = difflib.get_close_matches(name.upper(), known, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise SettingsError(f"{name} is not a setting{hint}")


def _in_words(error: ValidationError) -> str:
    """One line a variable. Never the value: it may be a secret."""
    lines = []
    for fault in error.errors(include_input=False, include_url=False, include_context=False):
        name = _PREFIX + str(fault["loc"][0]).upper() if fault["loc"] else "settings"
        message = "must be set" if fault["type"] == "missing" else fault["msg"]
        lines.append(f"{name}: {message.removeprefix('Value error, ')}")
    return "\n".join(lines)
