"""The directions of imports, and other rules of the house that reading alone does not keep."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("core", "fhir_api", "bot", "ml", "migrations")
TRANSPORTS = {"telegram", "fastapi", "starlette", "uvicorn", "fhir"}

FORBIDDEN = {
    "core": {"fhir_api", "bot", "ml", "migrations", "hepatocai", *TRANSPORTS},
    "fhir_api": {"bot", "ml", "migrations", "hepatocai", "sqlalchemy", "telegram"},
    "bot": {"fhir_api", "ml", "migrations", "hepatocai", "sqlalchemy", "fastapi", "fhir"},
    "ml": {"fhir_api", "bot", "migrations", "hepatocai", *TRANSPORTS},
    "migrations": {"fhir_api", "bot", "ml", "hepatocai", *TRANSPORTS},
}
PURE = (
    "core.labs",
    "core.staging.indices",
    "core.staging.guideline",
    "core.staging.assess",
    "core.staging.model",
    "core.assistant.safety",
    "core.assistant.redaction",
    "core.assistant.checks",
    "core.assistant.breaker",
    "core.assistant.files",
)
IMPURE_STANDARD = {"asyncio", "http", "io", "os", "pathlib", "random", "shutil", "socket",
                   "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib"}  # fmt: skip
ONLY_IMPORTER = {"fhir.resources": "fhir_api.resources", "google.genai": "core.assistant.gemini"}
ML_MAY_USE = ("core.labs", "core.staging", "core.assistant", "core.settings", "core.errors")
NOT_AT_RUN_TIME = {"sklearn", "joblib", "pickle", "pandas", "scipy"}
"""They make the model; what runs reads its tables from JSON, and never a pickle."""
LETTERS = "core.assistant.retrieval"
"""Finds passages by their letters, with scikit-learn; no part of staging."""
PRIVATE_TO_A_ROOM = ("store", "people_store", "reminder_store", "staff_store", "tables")


def modules() -> dict[str, ast.Module]:
    """Every module of the project by its dotted name."""
    found = {}
    for path in [
        ROOT / "hepatocai.py",
        *(p for top in PACKAGES for p in (ROOT / top).rglob("*.py")),
    ]:
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(), str(path))
    return found


MODULES = modules()


def imported(tree: ast.Module) -> Iterator[str]:
    """Dotted names that a module imports, wherever in it: `from a import b` gives a and a.b."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


IMPORTS = {name: set(imported(tree)) for name, tree in MODULES.items()}


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def test_the_house_is_found() -> None:
    assert {"hepatocai", "core.settings", "fhir_api.app", "migrations.apply"} <= MODULES.keys()


@pytest.mark.parametrize("package", FORBIDDEN)
def test_imports_point_inwards(package: str) -> None:
    found = {
        (name, bad)
        for name, imports in IMPORTS.items()
        if within(name, package)
        for bad in imports
        if bad.split(".", 1)[0] in FORBIDDEN[package]
    }
    assert found == set()


def pure_modules() -> set[str]:
    """What must be pure, and whatever of ours that stands on."""
    found = {name for name in MODULES if any(within(name, pure) for pure in PURE)}
    while more := {i for name in found for i in IMPORTS[name] & MODULES.keys()} - found:
        found |= more
    return found


def test_clinical_code_is_pure() -> None:
    """Standard library and numpy, no clock, no files, no database, all the way down."""
    found = {(name, bad) for name in pure_modules() for bad in IMPORTS[name] if not is_pure(bad)}
    assert found == set()


def is_pure(imported_name: str) -> bool:
    top = imported_name.split(".", 1)[0]
    known = top in ("core", "numpy") or top in sys.stdlib_module_names
    return known and top not in IMPURE_STANDARD


def test_clinical_code_asks_no_clock_and_opens_no_file() -> None:
    found = {
        (name, ast.unparse(node.func))
        for name in pure_modules()
        for node in ast.walk(MODULES[name])
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).split(".")[-1] in ("now", "today", "utcnow", "open")
    }
    assert found == set()


@pytest.mark.parametrize("package", ONLY_IMPORTER)
def test_a_heavy_package_has_one_import_surface(package: str) -> None:
    found = {
        name
        for name, imports in IMPORTS.items()
        if any(within(bad, package) for bad in imports) and name != ONLY_IMPORTER[package]
    }
    assert found == set()


def test_the_library_of_gemini_is_read_where_there_is_a_key_alone() -> None:
    """It takes a second and 20 MB: no module that all of us read reads it at once."""
    ours = [node for tree in MODULES.values() for node in tree.body]
    first = [node for node in ours if isinstance(node, ast.Import | ast.ImportFrom)]
    at_once = set(imported(ast.Module(body=list(first), type_ignores=[])))
    assert "core.assistant.drafts" in at_once
    assert "core.assistant.gemini" not in at_once


def test_gemini_is_asked_by_the_assistant_alone() -> None:
    """Nothing that stages, reports or answers a hospital, and nothing that tells an emergency."""
    asking = {name for name, imports in IMPORTS.items() if "core.assistant.gemini" in imports}
    rest = {f"core.assistant.{name}" for name in ("answer", "reading")}
    assert asking == {*rest, "core.services"}
    for room in ("core.labs", "core.staging", "core.reports", "core.records", "fhir_api"):
        found = {
            (name, bad)
            for name, imports in IMPORTS.items()
            if within(name, room)
            for bad in imports
            if within(bad, "core.assistant")
        }
        assert found == set()
    for name in ("bot.gates", "bot.alarms"):
        used = {node.attr for node in ast.walk(MODULES[name]) if isinstance(node, ast.Attribute)}
        assert not used & {"assistant", "files", "gemini"}


def test_training_code_uses_labs_and_staging_alone() -> None:
    found = {
        (name, bad)
        for name, imports in IMPORTS.items()
        if within(name, "ml")
        for bad in imports
        if within(bad, "core") and bad != "core" and not any(within(bad, ok) for ok in ML_MAY_USE)
    }
    assert found == set()


@pytest.mark.parametrize("package", ["core", "fhir_api", "bot", "hepatocai"])
def test_what_runs_does_without_what_makes_the_model(package: str) -> None:
    found = {
        (name, bad)
        for name, imports in IMPORTS.items()
        if within(name, package) and name != LETTERS
        for bad in imports
        if bad.split(".", 1)[0] in NOT_AT_RUN_TIME
    }
    assert found == set()
    assert "sklearn" in {bad.split(".", 1)[0] for bad in IMPORTS[LETTERS]}


def test_a_rooms_store_and_tables_are_its_own() -> None:
    found = {
        (name, target)
        for name, imports in IMPORTS.items()
        if not within(name, "migrations")
        for target in imports & MODULES.keys()
        if target.split(".")[-1] in PRIVATE_TO_A_ROOM and not within(name, target.rsplit(".", 1)[0])
    }
    assert found == set()


def test_features_of_the_bot_do_not_know_each_other_and_flows_not_telegram() -> None:
    found = {
        (name, bad)
        for name, imports in IMPORTS.items()
        for bad in imports
        if (within(name, "bot.features") and within(bad, "bot.features"))
        or (within(name, "bot.flows") and within(bad, "telegram"))
    }
    assert found == set()


def test_no_imports_go_in_circles() -> None:
    """Among modules: a circle would be found at import by whoever imports in another order."""
    known = {
        name: {i for i in imports if i in MODULES} - {name} for name, imports in IMPORTS.items()
    }
    while leaves := {name for name, targets in known.items() if not targets & known.keys()}:
        known = {name: targets for name, targets in known.items() if name not in leaves}
    assert known == {}


def test_package_files_are_empty() -> None:
    """No re-exports: a name has one address. (The package `migrations` included.)"""
    full = [str(path) for top in PACKAGES for path in (ROOT / top).rglob("__init__.py")
            if path.read_text().strip()]  # fmt: skip
    assert full == []


def test_only_settings_reads_the_environment() -> None:
    readers = {name for name, tree in MODULES.items() if reads_environment(tree)}
    assert readers == {"core.settings"}


def reads_environment(tree: ast.Module) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("environ", "environb", "getenv")
        for node in ast.walk(tree)
    )


def test_log_messages_are_names_of_events() -> None:
    """Literals alone, so that nothing a caller sent can be in one."""
    levels = {"debug", "info", "warning", "error", "exception", "critical"}
    found = {
        (name, ast.unparse(node))
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("_log", "log", "logger", "logging")
        and node.func.attr in levels
        and not is_event(node)
    }
    assert found == set()


def is_event(call: ast.Call) -> bool:
    first = call.args[0] if call.args else None
    return (
        len(call.args) == 1
        and isinstance(first, ast.Constant)
        and isinstance(first.value, str)
        and "." in first.value
        and " " not in first.value
    )
