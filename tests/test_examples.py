"""The example mails: majika notices each thing that their recipient noticed by hand."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from majika.checks import check_named
from majika.pipeline import analyze
from majika.verdict import Label, Verdict

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "examples" / "amazon-emergency"

ON_BOTH_FAKES = {
    "sender_name_is_odd",  # “Amazon緊急事態”: why would Amazon have the emergency?
    "sender_not_on_official_list",  # coreserver.jp
    "sender_on_shared_hosting",
    "brand_is_misspelt",  # “Amazone”
    "lookalike_host",  # “asmzaon”
    "tells_a_known_pretext",  # a membership that ends, a card that must be updated
}
ON_THE_MAC = ON_BOTH_FAKES | {"one_link_differs_from_the_rest"}


def verdict(name: str) -> Verdict:
    return analyze((FOLDER / name).read_bytes())


def checks(found: Verdict) -> set[str]:
    return {reason.finding.check for reason in found.reasons}


@pytest.mark.parametrize(
    ("name", "noticed"), [("fake-mac.eml", ON_THE_MAC), ("fake-au.eml", ON_BOTH_FAKES)]
)
def test_the_fakes(name, noticed):
    found = verdict(name)

    assert found.label is Label.FRAUD
    assert found.claims.brand is not None
    assert found.claims.brand.id == "amazon"
    assert noticed <= checks(found)


@pytest.mark.parametrize("name", ["fake-mac.eml", "fake-au.eml"])
def test_the_look_alike_is_told_with_its_edits(name):
    (lookalike,) = {look.token: look for look in verdict(name).claims.lookalikes}.values()

    assert (lookalike.token, lookalike.brand.id) == ("asmzaon", "amazon")
    assert lookalike.steps


def test_the_genuine_mail_is_proven():
    found = verdict("genuine-signed.eml")

    assert found.label is Label.GENUINE
    assert found.claims.proven_domain == "amazon.co.jp"


def test_the_newsletter_stays_unknown():
    assert verdict("newsletter.eml").label is Label.UNKNOWN


@pytest.mark.parametrize("name", sorted(ON_THE_MAC))
def test_the_names_above_are_checks(name):
    assert check_named(name)


def test_the_files_are_what_their_script_writes():
    script = _script("build_examples")
    for name, build in script.EXAMPLES.items():
        assert (FOLDER / name).read_bytes() == build(), f"run scripts/build_examples.py ({name})"
    assert {path.name for path in FOLDER.glob("*.eml")} == set(script.EXAMPLES)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.eml")), ids=lambda path: path.name)
def test_every_example_says_that_it_is_one(path):
    assert b"\nX-Example: synthetic, made for majika's documentation\n" in path.read_bytes()


@pytest.mark.parametrize("name", ["README.md", "README.ja.md"])
def test_the_readmes_show_todays_report(name):
    script, readme = _script("update_readme"), (ROOT / name).read_text(encoding="utf-8")
    assert readme == script.updated(readme, script.READMES[name]), "run scripts/update_readme.py"
    assert "asmzaon" in readme


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
