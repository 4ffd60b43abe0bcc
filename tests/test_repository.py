"""What the repository promises to a reader who has just cloned it."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import majika

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/**/*.md")])
READMES = ("README.md", "README.ja.md")

TEXT_SUFFIXES = set(".cfg .env .ini .json .md .py .service .sh .timer .toml .yaml .yml".split())
WRITTEN_BY_HAND = ("src", "tests", "docs", "examples", "scripts", "bench", "deploy", ".ci")

FOREIGN = (f"{ROOT}/", f"{Path.home()}/", "index-url")
"""Paths of the machine a file was written on, and addresses of package registries."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def imported(path: Path) -> set[str]:
    """Top-level modules a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return {name.partition(".")[0] for name in names}


def written() -> list[Path]:
    """Text that people wrote: no data, no mail, nothing that a tool made."""
    files = [path for path in ROOT.iterdir() if path.is_file()]
    for folder in WRITTEN_BY_HAND:
        files += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    named = {"Containerfile", "Makefile", "run"}
    return [path for path in files if path.suffix in TEXT_SUFFIXES or path.name in named]


def test_one_version():
    project = tomllib.loads(read("pyproject.toml"))["project"]
    assert project["version"] == majika.__version__


def test_every_dependency_has_a_floor():
    """A resolver on an old Python takes old releases in silence otherwise."""
    pyproject = tomllib.loads(read("pyproject.toml"))
    groups = [
        pyproject["project"]["dependencies"],
        *pyproject["project"]["optional-dependencies"].values(),
        *pyproject["dependency-groups"].values(),
    ]
    assert all(">=" in requirement for group in groups for requirement in group)


def test_what_is_imported_is_what_is_declared():
    project = tomllib.loads(read("pyproject.toml"))["project"]
    extras = project["optional-dependencies"]
    used_today = ("attachments", "browser", "cases", "jobs", "report", "web")
    used = [of for name in used_today for of in extras[name]]
    needed = [*project["dependencies"], *used]
    declared = {re.split(r"[>=\[]", requirement)[0] for requirement in needed}

    modules = {name for path in (ROOT / "src").rglob("*.py") for name in imported(path)}
    outside = modules - set(sys.stdlib_module_names) - {"majika"}
    distributions = packages_distributions()
    names = {distributions.get(name, [name])[0] for name in outside}
    read_as_data = {"publicsuffixlist", "python-multipart"}  # the latter by starlette
    assert {name.lower().replace("_", "-") for name in names} | read_as_data == declared


@pytest.mark.parametrize("name", READMES)
def test_the_readme_is_short(name):
    assert len(read(name).splitlines()) <= 150


def test_the_readmes_are_twins():
    shapes = [re.findall(r"^#+ |^\|.*$|^    \S|^- |^\d\. ", read(n), re.M) for n in READMES]
    english, japanese = ([line.partition(" ")[0] for line in shape] for shape in shapes)
    assert english == japanese


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_inside_the_repository_lead_somewhere(page):
    text = re.sub(r"^    .*$|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.M)
    for target in re.findall(r"\]\((?!https?:)([^)#]*)(?:#[^)]*)?\)", text):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_named_exists(page):
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.M))
    named = re.findall(r"(?:^    |`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.M)
    assert set(named) <= targets


def test_no_file_knows_the_machine_it_was_written_on():
    found = [
        f"{path.relative_to(ROOT)}: {foreign}"
        for path in written()
        if path != Path(__file__)
        for foreign in FOREIGN
        if foreign in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert not found


def test_the_licence_is_whole():
    licence = read("LICENSE")
    assert "Version 2.0, January 2004" in licence
    assert "END OF TERMS AND CONDITIONS" in licence


def test_the_changelog_has_a_place_for_the_next_line():
    assert "## [Unreleased]" in read("CHANGELOG.md")


def test_the_evaluation_has_its_markers():
    assert read("docs/evaluation.md").count("<!-- majika evaluate:") == 2
