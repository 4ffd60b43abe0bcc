"""One report, put together: masked first, then everything else."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pymisp  # noqa: F401 (its urllib3 looks for IPv6 once, when imported; no test may)
import pytest

from majika.browser import Chromium
from majika.errors import BrowserError, UnknownFormatError
from majika.masking import Audience
from majika.pipeline import analyze
from majika.report.document import Document
from majika.report.formats import Format, format_of
from majika.report.make import TEXTS, Wishes, files_of, make_report
from tests.mails import CATALOG, mail

WHEN = datetime(2026, 11, 24, tzinfo=UTC)
DATA = mail(
    to="Hanako <hanako@reader.example>",
    subject="Hello Hanako",
    html='<p>Dear Hanako</p><img src="cid:x" alt="Hanako">',
)


@pytest.fixture(autouse=True)
def own_checks() -> None:
    """The real checks: nothing here is made by hand."""


def made(audience: Audience | None, *, show_pictures: bool = False) -> Document:
    wishes = Wishes(language="en", audience=audience, show_pictures=show_pictures, catalog=CATALOG)
    return make_report(DATA, analyze(DATA), wishes, source="hanako.eml", when=WHEN)


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.BRAND])
def test_no_form_of_text_names_the_reader(audience: Audience):
    document = made(audience)

    for form, render in TEXTS.items():
        assert "hanako" not in render(document).lower(), form


def test_every_page_says_for_whom_it_was_made():
    for form in (Format.HTML, Format.MARKDOWN):
        assert "Made to be shown to anyone" in TEXTS[form](made(Audience.PUBLIC))
        assert "it names the reader" in TEXTS[form](made(None))


def test_the_name_of_the_file_is_hidden_too():
    """People name files after themselves, and not only by the names that the mail knows."""
    assert made(Audience.PUBLIC).source == made(Audience.BRAND).source == "mail.eml"
    assert made(Audience.HELPDESK).source == made(None).source == "hanako.eml"


@pytest.mark.parametrize(
    ("audience", "asked", "shown"),
    [
        (Audience.PUBLIC, False, False),
        (Audience.BRAND, False, False),
        (Audience.HELPDESK, False, True),
        (None, False, True),
        (Audience.PUBLIC, True, True),
    ],
)
def test_pictures_inside_the_mail(audience: Audience | None, asked: bool, shown: bool):
    assert made(audience, show_pictures=asked).shows_pictures is shown


@pytest.mark.parametrize(
    ("audience", "tlp"),
    [
        (Audience.PUBLIC, "clear"),
        (Audience.BRAND, "amber"),
        (Audience.HELPDESK, "amber+strict"),
        (None, "red"),
    ],
)
def test_how_far_it_may_go_on(audience: Audience | None, tlp: str):
    document = made(audience)

    stix = json.loads(TEXTS[Format.STIX](document))
    misp = json.loads(TEXTS[Format.MISP](document))
    marking = next(each for each in stix["objects"] if each["type"] == "marking-definition")
    assert marking["name"] == f"TLP:{tlp.upper()}"
    assert f"tlp:{tlp}" in json.dumps(misp)


def test_without_a_browser_nothing_is_drawn_and_nothing_is_missed():
    document = made(Audience.PUBLIC)

    assert (document.pictures, document.no_pictures) == (None, None)
    with Chromium() as browser, pytest.raises(BrowserError):
        list(files_of(document, Path("r.png"), browser))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("r.html", Format.HTML),
        ("R.PDF", Format.PDF),
        ("a.b.stix.json", Format.STIX),
        ("a.misp.json", Format.MISP),
        ("a.json", Format.JSON),
        ("stix.json", Format.JSON),
    ],
)
def test_the_end_of_the_name_chooses(name: str, form: Format):
    assert format_of(Path(name)) is form


@pytest.mark.parametrize("name", ["r", "r.docx", ".html", "html"])
def test_a_name_that_says_nothing(name: str):
    with pytest.raises(UnknownFormatError):
        format_of(Path(name))
