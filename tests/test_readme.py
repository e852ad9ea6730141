"""What the documents name exists: settings, commands, targets, files."""

import re
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

import hepatocai
from core.settings import Settings
from fhir_api.registry import PARAMETERS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()
OPERATIONS = (ROOT / "docs" / "operations.md").read_text()
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    ROOT / "benchmarks" / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]
NAMES = [str(path.relative_to(ROOT)) for path in DOCUMENTS]

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)

INTENDED_USE = (
    "HepatoCAI displays published fibrosis indices and an experimental model estimate to "
    "qualified clinicians as an aid in assessing adults with chronic hepatitis C, and gives "
    "patients general information; it does not diagnose, does not recommend a treatment and is "
    "not for emergencies."
)


def test_the_intended_use_is_told_word_for_word() -> None:
    assert INTENDED_USE in README


@pytest.mark.parametrize("field", Settings.model_fields)
def test_every_setting_is_described(field: str) -> None:
    assert f"`HEPATO_{field.upper()}`" in README + OPERATIONS


@each_document
def test_no_document_names_a_setting_that_is_unknown(document: Path) -> None:
    known = {f"HEPATO_{field.upper()}" for field in Settings.model_fields}
    of_compose = {"HEPATO_PUBLISH", "HEPATO_APP_PASSWORD"}
    named = set(re.findall(r"HEPATO_[A-Z_]*[A-Z]", document.read_text())) - {"HEPATO_TEST"}
    assert named <= known | of_compose


@each_document
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert (
        set(re.findall(r"(?:`|^|&& )make ([a-z-]+)", document.read_text(), re.MULTILINE)) <= targets
    )


@each_document
def test_every_command_and_option_that_is_named_exists(document: Path) -> None:
    joined = document.read_text().replace("\\\n", " ")
    for line in re.findall(r"(?<!role )hepatocai ([a-z][^`)\n]*)", joined):
        _check(line)


def _check(line: str) -> None:
    command = typer.main.get_command(hepatocai.app)
    for word in re.findall(r"^[a-z -]+", line)[0].split():
        commands = getattr(command, "commands", None)
        if commands is None:
            break
        assert word in commands, line
        command = commands[word]
    options = {name for parameter in command.params for name in parameter.opts} | {"--help"}
    assert set(re.findall(r"(?<= )--[a-z-]+", line)) <= options, line


@each_document
def test_every_link_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text()):
        if not target.startswith("https://"):
            path, _, anchor = target.partition("#")
            found = (document.parent / path).resolve() if path else document
            assert found.exists(), target
            assert not anchor or anchor in _anchors(found), target


def _anchors(document: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)", document.read_text(), re.MULTILINE)
    return {re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-") for title in titles}


@each_document
def test_every_file_that_is_named_exists(document: Path) -> None:
    named = re.findall(
        r"`((?:core|fhir_api|migrations|tests|docs|benchmarks|requirements)/[\w./-]+)`",
        document.read_text(),
    )
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_function_that_a_decision_refers_to_is_in_the_file_it_names() -> None:
    for document in (ROOT / "docs" / "decisions").glob("*.md"):
        told = re.findall(r"`([\w./]+\.py)` \(`(\w+)`\)", document.read_text())
        for path, name in told:
            assert name in (ROOT / path).read_text(), f"{document.name}: {name}"


@pytest.mark.parametrize("document", sorted((ROOT / "docs" / "decisions").glob("*.md")))
def test_a_decision_is_short_and_numbered_once(document: Path) -> None:
    number = document.name[:4]
    assert document.read_text().startswith(f"# {number}")
    assert len(document.read_text().splitlines()) <= 30
    assert len(list(document.parent.glob(f"{number}-*"))) == 1


@pytest.mark.parametrize("kind", PARAMETERS)
def test_the_search_parameters_of_the_contract_are_those_of_the_registry(kind: str) -> None:
    table = dict(re.findall(r"^\| (all|[A-Z]\w+) \| (`.*) \|$", _api(), re.MULTILINE))
    told = set(re.findall(r"`([\w-]+)`", table["all"] + table.get(kind, "")))
    without = re.search(r"^\| all but [^|]*: ([^|]*) \| `identifier` \|$", _api(), re.MULTILINE)
    assert without
    if kind not in without[1].split(", "):
        told.add("identifier")
    assert told == set(PARAMETERS[kind])


def _api() -> str:
    return (ROOT / "docs" / "api.md").read_text()


def test_the_version_that_the_command_tells_stands_in_the_changelog() -> None:
    told = CliRunner().invoke(hepatocai.app, ["--version"]).stdout.strip()
    assert f"\n## [{told}] - " in (ROOT / "CHANGELOG.md").read_text()
