"""The front door: each command reads its arguments, calls the house and prints what came of it.

A command imports what it needs inside its function, so that `hepatocai --help` answers at once.
Exit codes: 0 done, 1 refused, 2 wrong usage.
"""

import sys
from collections.abc import Awaitable, Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar
from uuid import UUID

import typer

from core.staging.result import Flag

if TYPE_CHECKING:
    from core.accounts.service import AccountService
    from core.services import Services

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

org = typer.Typer(help="Organisations whose laboratory results come here.", no_args_is_help=True)
client = typer.Typer(help="The systems of an organisation that may call.", no_args_is_help=True)
audit = typer.Typer(help="Who saw or changed what.", no_args_is_help=True)
app.add_typer(org, name="org")
app.add_typer(client, name="client")
app.add_typer(audit, name="audit")

_ROOT = Path(__file__).resolve().parent
_EXAMPLE = _ROOT / "tests" / "data" / "fhir" / "full_panel.json"
_PRINTED = Path("demo-report.pdf")


class Form(StrEnum):
    """How `stage` prints."""

    TEXT = "text"
    FHIR = "fhir"
    PDF = "pdf"


class Engine(StrEnum):
    """Who does the work of `stage-bulk`."""

    LOCAL = "local"
    DASK = "dask"


Port = Annotated[int | None, typer.Option(help="Instead of HEPATO_PORT.")]
DataDir = Annotated[Path | None, typer.Option(help="Instead of HEPATO_DATA_DIR.")]
OrgId = Annotated[UUID, typer.Option("--org", help="As `org add` printed it.")]

T = TypeVar("T")


def _tell_version(wanted: bool) -> None:
    if wanted:
        from fhir_api.version import software_version

        print(software_version())
        raise typer.Exit


@app.callback()
def front_door(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_tell_version, is_eager=True, help="Print it and stop."),
    ] = False,
) -> None:
    """Stages liver fibrosis from the laboratory results of people with hepatitis C.

    Settings are HEPATO_… variables of the environment: README.md lists them.
    """


@app.command()
def run(port: Port = None, data_dir: DataDir = None) -> None:
    """Serve the API until stopped, and the bot where there is a token.

    Starts and migrates the stores that are not configured.
    """
    from core import log
    from core.services import build
    from core.settings import Settings
    from core.staging.artefact.shipped import shipped
    from core.stores import opened
    from fhir_api.app import create_app
    from fhir_api.serve import serve
    from migrations.apply import bring_up_to_date

    log.configure()
    settings = Settings.load(port=port, data_dir=data_dir)
    shipped()  # a model that is not sound is told before anything starts or is migrated
    with opened(settings) as stores:
        bring_up_to_date(stores, development=settings.environment == "development")
        services = build(settings, database_url=stores.database_url, redis_url=stores.redis_url)
        app = create_app(settings, services=services)
        if settings.telegram_token is not None:
            from bot.app import build_application
            from bot.serve import serving
            from bot.webhook import routes

            application = build_application(settings, services)
            services.alongside.append(serving(application, settings, services))
            if settings.telegram_mode == "webhook":
                app.router.routes.extend(routes(settings, services))
        serve(app, services, host=settings.host, port=settings.port)


@app.command()
def chat(
    language: Annotated[
        str, typer.Option(help="The language that your Telegram would be set to.")
    ] = "en",
    data_dir: Annotated[Path | None, typer.Option(help="Where its own stores are kept.")] = None,
) -> None:
    """Talk to the bot here: the same conversation as on Telegram, with stores of its own.

    A line is a message, the number of a button presses it, the end of input ends it.
    """
    import asyncio
    import logging

    from bot.terminal import Chat, typed
    from core import log
    from core.embedded import running
    from core.services import build
    from core.settings import Settings
    from migrations.apply import migrate

    log.configure(logging.WARNING)
    settings = Settings.load(data_dir=data_dir)
    settings = settings.model_copy(update={"data_dir": data_dir or settings.data_dir / "chat"})

    async def talk(database_url: str, redis_url: str) -> None:
        services = build(settings, database_url=database_url, redis_url=redis_url)
        async with services.running():
            await Chat(settings, services, lambda text: print(text, flush=True)).run(
                typed(), language
            )

    with running(settings.data_dir) as stores:
        migrate(stores.owner_database_url)
        asyncio.run(talk(stores.database_url, stores.redis_url))


@app.command()
def migrate(data_dir: DataDir = None) -> None:
    """Bring the database to this version's tables, as their owner."""
    from core.settings import Settings
    from core.stores import opened
    from migrations.apply import migrate

    with opened(Settings.load(data_dir=data_dir)) as stores:
        migrate(stores.owner_database_url)
    print("The database is up to date.")


@app.command()
def demo(
    bundle: Annotated[Path, typer.Argument(help="A FHIR R4 Bundle of liver labs.")] = _EXAMPLE,
    pdf: Annotated[Path, typer.Option(help="Where the printed report goes.")] = _PRINTED,
    data_dir: Annotated[Path | None, typer.Option(help="Where its own stores are kept.")] = None,
) -> None:
    """Start everything, post a Bundle as a hospital does, print the report, stop."""
    from fhir_api.demonstration import demonstrate

    for line in demonstrate(bundle, pdf, data_dir):
        print(line, flush=True)


@app.command()
def stage(
    file: Annotated[Path, typer.Argument(help="A FHIR R4 Bundle or Observation; - reads stdin.")],
    form: Annotated[Form, typer.Option("--format", help="What to print.")] = Form.TEXT,
    out: Annotated[Path | None, typer.Option(help="Write to this file instead.")] = None,
    ast_uln: Annotated[
        float | None, typer.Option(min=20, max=80, help="Upper limit of AST in U/L.")
    ] = None,
    flag: Annotated[
        list[Flag] | None, typer.Option(help="A fact beyond laboratory results; repeat it.")
    ] = None,
) -> None:
    """Stage a file with no server and no database. A PDF goes beside the file, or to --out."""
    from fhir_api.offline import stage_file

    stage_file(file, form=form.value, out=out, ast_uln=ast_uln, flags=flag or [])


@app.command("stage-bulk")
def stage_bulk(
    inputs: Annotated[
        list[Path],
        typer.Argument(metavar="IN...", help="FHIR NDJSON, plain or gzip; or folders of it."),
    ],
    out: Annotated[Path, typer.Argument(help="Gets a DiagnosticReport a line, one a patient.")],
    engine: Annotated[Engine, typer.Option(help="Who does the work.")] = Engine.LOCAL,
    workers: Annotated[
        int | None, typer.Option(min=1, help="How many processes; else one a core.")
    ] = None,
    scheduler: Annotated[
        str | None, typer.Option(help="Address of a Dask scheduler; else one is started here.")
    ] = None,
    at: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S.%f%z"],
            help="The time of the reports; later results are not used. Else now.",
        ),
    ] = None,
    ast_uln: Annotated[
        float | None, typer.Option(min=20, max=80, help="Upper limit of AST in U/L.")
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(help="The FHIR base of the server that the lines come from.")
    ] = None,
) -> None:
    """Stage every patient of FHIR NDJSON files; what cannot be goes to OUT.errors.ndjson.

    No server and no database. Killed, the same command goes on where it stopped.
    """
    from fhir_api.bulk.run import Wanted, stage_bulk

    if scheduler and engine is not Engine.DASK:
        raise typer.BadParameter("--scheduler goes with --engine dask")
    wanted = Wanted(
        inputs=inputs,
        out=out,
        engine=engine.value,
        workers=workers,
        scheduler=scheduler,
        at=at,
        ast_uln=ast_uln,
        base_url=base_url,
    )
    stage_bulk(wanted)


@org.command("add")
def add_organisation(
    name: Annotated[str, typer.Argument(help="As its reports show it.")],
    data_dir: DataDir = None,
) -> None:
    """Add an organisation; prints its id."""
    print(_with_accounts(lambda accounts: accounts.add_organisation(name), data_dir))


@org.command("set")
def set_organisation(
    organisation: OrgId,
    ast_uln: Annotated[str, typer.Option(help="Its upper limit of AST in U/L, or `none`.")],
    data_dir: DataDir = None,
) -> None:
    """Set what an organisation's reports assume where a result does not say."""
    limit = None if ast_uln == "none" else _number(ast_uln)
    _with_accounts(lambda accounts: accounts.set_ast_uln(organisation, limit), data_dir)


@org.command("map-code")
def map_code(
    organisation: OrgId,
    local: Annotated[str, typer.Argument(help="SYSTEM|CODE, or CODE where no system is sent.")],
    loinc: Annotated[str, typer.Argument(help="The LOINC code that it means.")],
    data_dir: DataDir = None,
) -> None:
    """Read an organisation's own code as a LOINC code from now on."""
    _with_accounts(lambda accounts: accounts.map_code(organisation, local, loinc), data_dir)


@org.command("rewrap-keys")
def rewrap_keys(
    organisations: Annotated[
        list[UUID] | None, typer.Option("--org", help="Only these; as often as needed.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Wrap the keys of organisations, or of all, with the first of HEPATO_ENCRYPTION_KEYS."""
    count = _with_accounts(lambda accounts: accounts.rewrap_keys(*organisations or ()), data_dir)
    print(f"{count} rewrapped")


@client.command("add")
def add_client(
    organisation: OrgId,
    name: Annotated[str, typer.Option(help="For you to know it by.")],
    scope: Annotated[str, typer.Option(help='For example "system/*.cruds".')],
    jwks: Annotated[
        str | None, typer.Option(metavar="FILE|URL", help="Its public keys: JWKS, PEM, or a URL.")
    ] = None,
    generate: Annotated[
        Path | None, typer.Option(help="Make a key and write its private JWK to this new file.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Register a client; prints one JSON line with its id."""
    import json

    from core.accounts.key_files import registering

    if (jwks is None) == (generate is None):
        raise typer.BadParameter("give either --jwks or --generate")
    with registering(jwks, generate) as keys:
        client_id = _with_accounts(
            lambda accounts: accounts.add_client(organisation, name, keys=keys, scope=scope),
            data_dir,
        )
    print(json.dumps({"client_id": client_id, "org": str(organisation), "name": name}))


@client.command("disable")
def disable_client(
    client_id: Annotated[str, typer.Argument(help="As `client add` printed it.")],
    data_dir: DataDir = None,
) -> None:
    """Refuse a client and the tokens it holds, within ten seconds."""
    _with_accounts(lambda accounts: accounts.disable_client(client_id), data_dir)


@audit.command("verify")
def verify_audit(
    organisation: Annotated[UUID | None, typer.Option("--org", help="Only this one's.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Compute every audit chain again; 1 when one is broken, with its first broken row."""
    chains = _with_services(lambda services: services.verify_audit(organisation), data_dir)
    for tenant, chain in chains.items():
        held = f"whole, {chain.rows} rows" if chain.whole else f"broken at row {chain.rows + 1}"
        print(f"{tenant}: chain {held}")
    if not all(chain.whole for chain in chains.values()):
        raise typer.Exit(1)


@app.command()
def token(
    client_id: Annotated[str, typer.Option("--client", help="As `client add` printed it.")],
    key: Annotated[Path, typer.Option(help="Its private key: JWK or PEM.")],
    scope: Annotated[
        str, typer.Option(help="What to ask for of what is registered.")
    ] = "system/*.cruds",
    base_url: Annotated[str | None, typer.Option(help="Instead of HEPATO_BASE_URL.")] = None,
) -> None:
    """Get an access token as the client does, and print it."""
    from core.accounts.key_files import read_private
    from core.settings import Settings
    from fhir_api.auth.obtain import obtain

    private, kid = read_private(key)
    url = base_url or Settings.load().base_url
    print(obtain(url, client_id=client_id, key=private, kid=kid, scope=scope))


def _with_accounts(use: "Callable[[AccountService], Awaitable[T]]", data_dir: Path | None) -> T:
    return _with_services(lambda services: use(services.accounts), data_dir)


def _with_services(use: "Callable[[Services], Awaitable[T]]", data_dir: Path | None) -> T:
    """What `use` gives, with the stores open for as long as it takes."""
    import asyncio

    from core.services import build
    from core.settings import Settings
    from core.stores import opened
    from migrations.apply import bring_up_to_date

    settings = Settings.load(data_dir=data_dir)

    async def used(database_url: str) -> T:
        services = build(settings, database_url=database_url)
        async with services.running():
            return await use(services)

    with opened(settings) as stores:
        bring_up_to_date(stores, development=settings.environment == "development")
        return asyncio.run(used(stores.database_url))


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise typer.BadParameter(f"{text!r} is not a number") from error


def main() -> None:
    """What the `hepatocai` command calls."""
    from core.errors import HepatoError

    try:
        app()
    except HepatoError as error:
        print(str(error) or error.code, file=sys.stderr)
        sys.exit(1)
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # which Typer tells nobody
            print("nobody reads the output any more", file=sys.stderr)
        raise


if __name__ == "__main__":
    main()
