"""The environment as an operator gives it: what starts, what is refused and in which words."""

import base64
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

from core.crypto import Keyring
from core.errors import SettingsError
from core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
PRODUCTION = {
    "HEPATO_ENVIRONMENT": "production",
    "HEPATO_BASE_URL": "https://hepato.example/",
    "HEPATO_SECRET_KEY": "0123456789abcdef0123456789abcdef",
    "HEPATO_ENCRYPTION_KEYS": f"k1:{KEY}",
    "HEPATO_DATABASE_URL": "postgres://app:p%40ss@db:5432/hepatocai",
    "HEPATO_REDIS_URL": "redis://cache:6379/0",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    monkeypatch.setenv("HEPATO_DATA_DIR", str(tmp_path))
    return monkeypatch


def test_development_needs_nothing_and_keeps_the_secrets_it_made(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first, second = Settings.load(), Settings.load()
    assert first == second
    assert len(first.secret_key.get_secret_value()) >= 32
    Keyring.parse(first.encryption_keys.get_secret_value())
    assert oct((tmp_path / "secrets.json").stat().st_mode & 0o777) == "0o600"
    assert [entry.name for entry in tmp_path.iterdir()] == ["secrets.json"]


def test_two_machines_have_different_secrets(tmp_path: Path) -> None:
    one, other = Settings(data_dir=tmp_path / "a"), Settings(data_dir=tmp_path / "b")
    assert one.secret_key != other.secret_key
    assert one.encryption_keys != other.encryption_keys


def test_processes_that_start_at_once_agree_on_the_secrets(tmp_path: Path) -> None:
    script = (
        "from core.settings import Settings; s = Settings.load(); "
        "print(s.secret_key.get_secret_value(), s.encryption_keys.get_secret_value())"
    )
    environment = {**os.environ, "HEPATO_DATA_DIR": str(tmp_path / "new")}
    started = [
        subprocess.Popen(
            [sys.executable, "-c", script], cwd=ROOT, env=environment, stdout=subprocess.PIPE
        )
        for _ in range(4)
    ]
    assert len({process.communicate()[0] for process in started}) == 1


def test_a_secrets_file_that_was_damaged_is_not_replaced(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """New keys would make everything stored unreadable: a person has to decide."""
    (tmp_path / "secrets.json").write_text('{"secret_key": "x"')
    with pytest.raises(SettingsError, match=r"secrets\.json cannot be read"):
        Settings.load()
    assert (tmp_path / "secrets.json").read_text() == '{"secret_key": "x"'


def test_production_starts_with_everything_given(environment: pytest.MonkeyPatch) -> None:
    for name, value in PRODUCTION.items():
        environment.setenv(name, value)
    settings = Settings.load()
    assert settings.base_url == "https://hepato.example"
    assert settings.database_url
    assert settings.database_url.get_secret_value() == "postgresql://app:p%40ss@db:5432/hepatocai"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"HEPATO_SECRET_KEY": None}, "HEPATO_SECRET_KEY: must be set"),
        ({"HEPATO_ENCRYPTION_KEYS": None}, "HEPATO_ENCRYPTION_KEYS: must be set"),
        ({"HEPATO_ENCRYPTION_KEYS": ""}, "HEPATO_ENCRYPTION_KEYS: must be set"),
        ({"HEPATO_SECRET_KEY": "short-secret"}, "HEPATO_SECRET_KEY: "),
        ({"HEPATO_ENCRYPTION_KEYS": "k1:short-key"}, "HEPATO_ENCRYPTION_KEYS"),
        ({"HEPATO_BASE_URL": "http://hepato.example"}, "HEPATO_BASE_URL with https"),
        ({"HEPATO_BASE_URL": None}, "HEPATO_BASE_URL with https"),
        ({"HEPATO_DATABASE_URL": None}, "needs HEPATO_DATABASE_URL"),
        ({"HEPATO_REDIS_URL": None}, "needs HEPATO_REDIS_URL"),
        ({"HEPATO_DATABASE_URL": "sqlite:///p%40ss"}, "HEPATO_DATABASE_URL: needs postgresql://"),
        ({"HEPATO_REDIS_URL": "memcached://p%40ss"}, "HEPATO_REDIS_URL: needs redis://"),
    ],
)
def test_production_refuses_to_start_half_configured(
    environment: pytest.MonkeyPatch, change: dict[str, str | None], told: str
) -> None:
    for name, value in (PRODUCTION | change).items():
        if value is not None:
            environment.setenv(name, value)
    with pytest.raises(SettingsError) as refused:
        Settings.load()
    assert told in str(refused.value)
    assert not any(secret in str(refused.value) for secret in ("p%40ss", "short-", KEY))


@pytest.mark.parametrize("stage", ["staging", "production"])
def test_secrets_are_never_made_up_outside_development(
    environment: pytest.MonkeyPatch, tmp_path: Path, stage: str
) -> None:
    environment.setenv("HEPATO_ENVIRONMENT", stage)
    with pytest.raises(SettingsError, match="HEPATO_SECRET_KEY: must be set"):
        Settings.load()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("HEPATO_TELEGRAM_TOKN", "; did you mean HEPATO_TELEGRAM_TOKEN?"),
        ("HEPATO_port", "; did you mean HEPATO_PORT?"),
        ("hepato_port", "; did you mean HEPATO_PORT?"),
        ("HEPATO_0123456789_0123456789", ""),
    ],
)
def test_a_misspelt_variable_stops_the_start_with_its_name(
    environment: pytest.MonkeyPatch, name: str, hint: str
) -> None:
    environment.setenv(name, "s3cret")
    with pytest.raises(SettingsError) as refused:
        Settings.load()
    assert str(refused.value) == f"{name} is not a setting{hint}"


def test_variables_of_tests_and_of_others_are_ignored(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HEPATO_TEST_DATA_DIR", "/nowhere")
    environment.setenv("BENCH_TOKEN_COMMAND", "true")
    Settings.load()


@pytest.mark.parametrize(
    ("variables", "base_url"),
    [
        ({}, "http://127.0.0.1:8000"),
        ({"HEPATO_PORT": "8123"}, "http://127.0.0.1:8123"),
        ({"HEPATO_HOST": "::1", "HEPATO_PORT": "80"}, "http://[::1]:80"),
        ({"HEPATO_BASE_URL": "http://proxy.example/hepato/"}, "http://proxy.example/hepato"),
        ({"HEPATO_BASE_URL": ""}, "http://127.0.0.1:8000"),
    ],
)
def test_the_address_others_use(
    environment: pytest.MonkeyPatch, variables: dict[str, str], base_url: str
) -> None:
    for name, value in variables.items():
        environment.setenv(name, value)
    assert Settings.load().base_url == base_url


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HEPATO_PORT", "0"),
        ("HEPATO_PORT", "eighty"),
        ("HEPATO_AST_ULN", "19.9"),
        ("HEPATO_AST_ULN", "80.1"),
        ("HEPATO_ENVIRONMENT", "prod"),
        ("HEPATO_PATIENT_INDICES", "some"),
        ("HEPATO_COUNTRY", "Germany"),
        ("HEPATO_TELEGRAM_MODE", "push"),
        ("HEPATO_ADMIN_CHAT", "@admins"),
        ("HEPATO_BASE_URL", "hepato.example"),
        ("HEPATO_CODE_BASE", "ftp://hepato.example"),
    ],
)
def test_a_value_that_makes_no_sense_is_named(
    environment: pytest.MonkeyPatch, name: str, value: str
) -> None:
    environment.setenv(name, value)
    with pytest.raises(SettingsError, match=rf"^{name}: |^settings: "):
        Settings.load()


def test_several_faults_are_told_at_once(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HEPATO_PORT", "0")
    environment.setenv("HEPATO_AST_ULN", "0")
    with pytest.raises(SettingsError) as refused:
        Settings.load()
    assert [line.split(":")[0] for line in str(refused.value).splitlines()] == [
        "HEPATO_PORT",
        "HEPATO_AST_ULN",
    ]


def test_what_is_given_goes_before_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("HEPATO_PORT", "8001")
    assert Settings.load(port=8002, host=None).base_url == "http://127.0.0.1:8002"


def test_settings_are_frozen_and_show_no_secret(settings: Settings) -> None:
    with pytest.raises(ValidationError):
        settings.port = 1  # type: ignore[misc]
    assert "test key" not in repr(settings)
    assert "AAECAw" not in repr(settings)


def test_defaults_of_the_contract(settings: Settings) -> None:
    assert settings.code_base == "https://hepatocai.org/fhir"
    assert settings.ast_uln == Decimal(40)
    assert (settings.patient_indices, settings.telegram_mode) == ("released", "polling")
    assert settings.port == 8000
    assert settings.database_url is settings.redis_url is None
