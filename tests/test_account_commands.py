"""The operator's commands for organisations, clients and tokens, against a real Postgres."""

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

import hepatocai
from core import services
from core.accounts import jwks
from core.accounts.service import AccountService
from core.audit import Event, chain_many
from core.database import Database
from core.embedded import Stores
from core.labs.panel import Code
from core.settings import Settings
from fhir_api.auth.token import token

Command = Callable[..., tuple[int, str, str]]
SCOPE = "system/Observation.rs"


@pytest.fixture
def environment(stores: Stores, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings as an operator gives them: the worker's stores, which are migrated."""
    given = {
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": str(stores.database_url),
        "REDIS_URL": str(stores.redis_url),
        "SECRET_KEY": settings.secret_key.get_secret_value(),
        "ENCRYPTION_KEYS": settings.encryption_keys.get_secret_value(),
        "ENVIRONMENT": "staging",
    }
    for name, value in given.items():
        monkeypatch.setenv(f"HEPATO_{name}", value)
    return Settings.load()


@pytest.fixture
def command(
    environment: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Runs `hepatocai …`: (exit code, standard output, standard error)."""

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["hepatocai", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            hepatocai.main()
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return run


@pytest.fixture
def ask(environment: Settings) -> Callable[..., Any]:
    """What a use of the accounts gives, in a process of its own as far as anything is kept."""
    return lambda use: _asked(environment, use)


def _asked(settings: Settings, use: Callable[[AccountService], Any]) -> Any:
    assert settings.database_url
    made = services.build(settings, database_url=settings.database_url.get_secret_value())

    async def using() -> Any:
        async with made.running():
            return await use(made.accounts)

    return asyncio.run(using())


@pytest.fixture
def org(command: Command) -> UUID:
    code, out, _ = command("org", "add", "St. Mary's Hospital")
    assert code == 0
    return UUID(out.strip())


def test_what_is_set_for_an_organisation_holds(command: Command, ask: Any, org: UUID) -> None:
    assert command("org", "set", "--org", org, "--ast-uln", "37.5")[0] == 0
    assert command("org", "map-code", "urn:oid:1.2|GOT", "1920-8", "--org", org)[0] == 0
    found = ask(lambda accounts: accounts.organisation(org))
    assert found.name == "St. Mary's Hospital"
    assert found.ast_uln == Decimal("37.5")
    assert found.local_codes == {Code("urn:oid:1.2", "GOT"): "1920-8"}
    assert command("org", "set", "--org", org, "--ast-uln", "none")[0] == 0
    assert ask(lambda accounts: accounts.organisation(org)).ast_uln is None


def _add(org: object, *rest: object) -> tuple[object, ...]:
    return ("client", "add", "--org", org, "--name", "EHR", "--scope", SCOPE, *rest)


def test_a_client_is_added_from_a_file_and_told_in_one_line(
    command: Command, ask: Any, org: UUID, tmp_path: Path
) -> None:
    (tmp_path / "jwks.json").write_text(json.dumps(jwks.generate()[1]))
    code, out, _ = command(*_add(org, "--jwks", tmp_path / "jwks.json"))
    assert (code, out.count("\n")) == (0, 1)
    told = json.loads(out)
    found = ask(lambda accounts: accounts.client(told["client_id"]))
    assert (found.tenant, found.name, found.scope) == (org, "EHR", SCOPE)


def test_a_client_is_added_by_url(command: Command, ask: Any, org: UUID) -> None:
    code, out, _ = command(*_add(org, "--jwks", "https://keys.example.org/jwks"))
    assert code == 0
    found = ask(lambda accounts: accounts.client(json.loads(out)["client_id"]))
    assert found.jwks_url == "https://keys.example.org/jwks"


def test_a_generated_key_gets_a_token_over_http(
    command: Command, org: UUID, tmp_path: Path, service: str
) -> None:
    file = tmp_path / "client.jwk"
    code, out, _ = command(*_add(org, "--generate", file))
    assert code == 0
    client_id = json.loads(out)["client_id"]
    asking = ("token", "--client", client_id, "--key", file, "--base-url", service)
    code, out, _ = command(*asking)
    assert code == 0
    assert len(out.split()) == 1  # the token alone, as scripts want it
    assert command("client", "disable", client_id)[0] == 0


def test_a_refused_token_exits_1_with_the_reason(
    command: Command, tmp_path: Path, service: str
) -> None:
    private = tmp_path / "client.jwk"
    private.write_text(json.dumps(jwks.generate()[0]))
    code, out, err = command("token", "--client", uuid4(), "--key", private, "--base-url", service)
    assert (code, out) == (1, "")
    assert "invalid_client" in err


def test_a_generated_key_goes_again_when_its_client_is_refused(
    command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "client.jwk"
    assert command(*_add(uuid4(), "--generate", file))[0] == 1
    assert not file.exists()


def test_a_disabled_client_is_gone(command: Command, ask: Any, org: UUID, tmp_path: Path) -> None:
    code, out, _ = command(*_add(org, "--generate", tmp_path / "client.jwk"))
    assert code == 0
    client_id = json.loads(out)["client_id"]
    assert ask(lambda accounts: accounts.client(client_id))
    assert command("client", "disable", client_id)[0] == 0
    assert ask(lambda accounts: accounts.client(client_id)) is None


def test_keys_are_rewrapped_on_command(
    command: Command, ask: Any, org: UUID, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    old = settings.encryption_keys.get_secret_value()
    sealed = ask(lambda accounts: accounts.keys_of(org)).seal(b"a result", b"place")
    monkeypatch.setenv("HEPATO_ENCRYPTION_KEYS", f"new:{'B' * 42}A,{old}")
    code, out, _ = command("org", "rewrap-keys", "--org", org)
    assert (code, out) == (0, "1 rewrapped\n")
    assert command("org", "rewrap-keys", "--org", org)[1] == "0 rewrapped\n"
    rotated = Settings.load()
    assert rotated.encryption_keys.get_secret_value().startswith("new:")
    opened = _asked(rotated, lambda accounts: accounts.keys_of(org))
    assert opened.open(sealed, b"place") == b"a result"


def test_whole_audit_chains_are_told_one_a_line(command: Command, org: UUID) -> None:
    assert command(*_add(org, "--jwks", "https://keys.example.org/jwks"))[0] == 0
    assert command("audit", "verify", "--org", org)[:2] == (0, f"{org}: chain whole, 0 rows\n")
    code, out, _ = command("audit", "verify")
    assert code == 0
    assert f"{org}: chain whole, 0 rows" in out.splitlines()


def test_a_broken_audit_chain_exits_1_and_names_its_first_broken_row(
    command: Command, org: UUID, stores: Stores
) -> None:
    asyncio.run(_audited_thrice(stores, org))
    change = "update audit set actor = %s where tenant = %s and seq = 2"
    with psycopg.connect(stores.owner_database_url, autocommit=True) as owner:
        owner.execute(change, ("somebody else", org))
        broken = command("audit", "verify", "--org", org)
        owner.execute(change, ("client-1", org))
    assert broken[:2] == (1, f"{org}: chain broken at row 2\n")
    assert command("audit", "verify", "--org", org)[:2] == (0, f"{org}: chain whole, 3 rows\n")


async def _audited_thrice(stores: Stores, org: UUID) -> None:
    database = Database(stores.database_url, size=1)
    at = datetime(2026, 11, 23, tzinfo=UTC)
    event = Event(at=at, actor="client-1", action="read", request_id="r", subjects=("Patient/1",))
    await database.open()
    async with database.transaction(org) as connection:
        await chain_many(connection, org, [event] * 3)
    await database.close()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("audit", "verify", "--org", uuid4()), 1, "no such organisation"),
        (("audit", "verify", "--org", "not-an-id"), 2, ""),
        (("org", "set", "--org", uuid4(), "--ast-uln", "40"), 1, "no such organisation"),
        (("org", "set", "--org", uuid4(), "--ast-uln", "400"), 1, "20 to 80"),
        (("org", "map-code", "X", "1920-8", "--org", uuid4()), 1, "no such organisation"),
        (("org", "map-code", "X", "1920-9", "--org", uuid4()), 1, "1920-8"),
        (("client", "disable", "nobody"), 1, "no such client"),
        (_add(uuid4(), "--jwks", "nowhere.json"), 1, "nowhere.json"),
        (_add(uuid4(), "--jwks", "http://keys.example.org/jwks"), 1, "https"),
        (("token", "--client", "x", "--key", "nowhere.jwk"), 1, "nowhere.jwk"),
        (("org", "set", "--org", "not-an-id", "--ast-uln", "40"), 2, ""),
        (("org", "set", "--org", uuid4(), "--ast-uln", "forty"), 2, ""),
        (("org", "set", "--org", uuid4()), 2, ""),
        (("org", "add"), 2, ""),
        (_add(uuid4()), 2, ""),
        (_add(uuid4(), "--jwks", "a", "--generate", "b"), 2, ""),
        (("client", "disable"), 2, ""),
        (("token", "--client", "x"), 2, ""),
    ],
)
def test_refusals_exit_1_and_wrong_usage_2(
    command: Command, arguments: tuple[object, ...], code: int, says: str
) -> None:
    got, out, err = command(*arguments)
    assert (got, out) == (code, "")
    assert says in err
    assert "Traceback" not in err


@pytest.fixture
def service(environment: Settings, stores: Stores) -> Iterator[str]:
    """The token endpoint on a port of its own, in a thread: its address."""
    app = Starlette(routes=[Route("/auth/token", token, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", lifespan="off"))
    started = threading.Event()
    address: list[str] = []

    async def serve() -> None:
        made = services.build(environment, database_url=str(stores.database_url))
        async with made.running():
            serving = asyncio.create_task(server.serve())
            while not server.started:
                await asyncio.sleep(0.01)
            port = server.servers[0].sockets[0].getsockname()[1]
            address.append(f"http://127.0.0.1:{port}")
            app.state.services = SimpleNamespace(
                settings=SimpleNamespace(base_url=address[0]), accounts=made.accounts, cache=None
            )
            started.set()
            await serving

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert started.wait(10)
    yield address[0]
    server.should_exit = True
    thread.join(10)
