"""The front door: each command reads its arguments, calls the house and prints what came of it.

A command imports what it needs inside its function, so that `hepatocai --help` answers at once.
Exit codes: 0 done, 1 refused, 2 wrong usage.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="Stages liver fibrosis from the laboratory results of people with hepatitis C.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

_ROOT = Path(__file__).resolve().parent
_EXAMPLE = _ROOT / "tests" / "data" / "fhir" / "full_panel.json"
_PRINTED = Path("demo-report.pdf")

Port = Annotated[int | None, typer.Option(help="Instead of HEPATO_PORT.")]
DataDir = Annotated[Path | None, typer.Option(help="Instead of HEPATO_DATA_DIR.")]


@app.command()
def run(port: Port = None, data_dir: DataDir = None) -> None:
    """Serve the API until stopped; starts and migrates the stores that are not configured."""
    from core import log
    from core.services import build
    from core.settings import Settings
    from core.stores import opened
    from fhir_api.app import create_app
    from fhir_api.serve import serve
    from migrations.apply import bring_up_to_date

    log.configure()
    settings = Settings.load(port=port, data_dir=data_dir)
    with opened(settings) as stores:
        bring_up_to_date(stores, development=settings.environment == "development")
        services = build(settings, database_url=stores.database_url)
        app = create_app(settings, services=services)
        serve(app, services, host=settings.host, port=settings.port)


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
) -> None:
    """Start everything, post a Bundle as a hospital does, print the report, stop."""
    from fhir_api.demonstration import demonstrate

    for line in demonstrate(bundle, pdf):
        print(line, flush=True)


def main() -> None:
    """What the `hepatocai` command calls."""
    from core.errors import HepatoError

    try:
        app()
    except HepatoError as error:
        print(error, file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
