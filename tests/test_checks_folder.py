"""What holds for every check, tested once over the folder. A new check gets it free."""

import ast
import inspect
import re
import string
import tomllib
from importlib import import_module, resources
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from majika.checks import Check, all_checks
from majika.findings import Text

TESTS = Path(__file__).parent
SECTIONS = ("Speaks when:", "Why it matters:", "Innocent cases:", "Silent when:", "References:")
JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
CHECKS = tuple(all_checks().values())

each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)


def page(check: Check[Any]) -> str:
    return inspect.cleandoc(import_module(check.module).__doc__ or "")


def names(sentence: str) -> set[str]:
    """The `{names}` of a sentence; a value that is itself translated may end in its language."""
    found = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
    return {re.sub("_(en|ja)$", "", name) for name in found}


def test_there_are_at_least_forty():
    assert len(CHECKS) >= 40


def test_no_two_share_a_name():
    modules = [path.stem for path in _modules()]
    assert len(modules) == len(set(modules)) == len(CHECKS)


@each_check
def test_its_name_is_its_files(check):
    assert check.name == Path(inspect.getfile(import_module(check.module))).stem


@each_check
def test_its_page_begins_with_what_is_true_when_it_speaks(check):
    first, blank, *_ = page(check).splitlines()
    assert first[0].isupper() or not first[0].isalpha()
    assert first.endswith(".")
    assert blank == ""


@each_check
def test_its_page_has_every_section_in_order_and_none_empty(check):
    text = page(check)
    starts = [_start(text, section) for section in SECTIONS] + [len(text)]
    for section, (start, end) in zip(SECTIONS, pairwise(starts), strict=True):
        assert text[start:end].removeprefix(section).strip(), section


@each_check
@pytest.mark.parametrize("part", ["title", "says", "see"])
def test_it_speaks_both_languages(check, part):
    text: Text = getattr(check, part)
    assert names(text.en) == names(text.ja)
    assert JAPANESE.search(text.ja)
    assert not JAPANESE.search(text.en)


@each_check
def test_it_is_tested_with_at_least_as_many_silent_mails_as_speaking_ones(check):
    folder = check.module.split(".")[-2]
    path = TESTS / "checks" / folder / f"test_{check.name}.py"
    functions = [
        node.name
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    silent = [name for name in functions if name.startswith("test_silent")]
    assert len(silent) >= len(functions) - len(silent) > 0


@each_check
def test_it_has_weights(check):
    assert check.name in _weights()["checks"]


def test_no_weights_are_left_over():
    assert set(_weights()["checks"]) == {check.name for check in CHECKS}


def _modules() -> list[Path]:
    folder = Path(inspect.getfile(import_module("majika.checks"))).parent
    return [path for path in folder.glob("*/*.py") if path.stem != "__init__"]


def _start(text: str, section: str) -> int:
    found = re.search(f"^{section}", text, re.MULTILINE)
    assert found, f"no {section!r}"
    return found.start()


def _weights() -> dict[str, Any]:
    source = resources.files("majika.data").joinpath("weights.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))
