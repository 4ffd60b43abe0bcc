"""A page says whatever it likes, in every field that it can fill: nothing of it acts in one."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
import stix2  # noqa: F401 (looks for a network of its own when first imported)
from selectolax.lexbor import LexborHTMLParser

from majika.capture.facts import Asks, Captcha, Capture, Outcome, Page
from majika.findings import Host, Text, Url
from majika.pipeline import Options, analyze, find_in_capture
from majika.report.evidence import evidence_of
from majika.report.formats import Format
from majika.report.html import render_html
from majika.report.make import TEXTS
from majika.report.markdown import render_markdown
from majika.report.terminal import render_capture, render_terminal
from majika.verdict import Verdict
from tests.captures import (
    BANK,
    CARD,
    STRANGER,
    capture_of,
    certificate,
    decoy,
    form,
    hop,
    page,
    refused,
)
from tests.mails import CATALOG, mail
from tests.report.hostile import NASTY
from tests.report.test_markdown import harmless, shape
from tests.report.test_visit import WHEN, document
from tests.report.visited import picture


def hostile_page(said: str) -> Page:
    login = form(Asks.LOGIN, Asks.PASSWORD)
    fields = tuple(replace(one, name=said, label=said) for one in login.fields)
    made = page(
        STRANGER,
        replace(login, fields=fields, action=Url(f"https://x.example/{said}"), host=Host(said)),
        CARD,
        brand=BANK,
        title=said,
        text=said,
        written=said,
        captcha=Captcha(kind=said, site_key=said),
        certificate=certificate(hours=3, subject=said, names=(said,), issuer=said, fault=said),
        borrowed=(Host(said),),
        loaded=(Host(said),),
        icon_sha256=said,
        dialogs=(said,),
        downloads=(said, f"../../{said}.exe"),
        popups=(Url(said),),
        png=picture(20, 10),
        html=said,
    )
    return replace(made, url=Url(f"{STRANGER}/{said}"))


def hostile_visit(said: str) -> Capture:
    """Nothing in it is as a browser would give it: less is to be trusted than that."""
    return capture_of(
        hostile_page(said),
        hostile_page(said),
        brand=BANK,
        visited=Url(f"{STRANGER}/{said}"),
        hops=(replace(hop(), url=Url(said), error=said, ip=said), hop(host=Host(said), error=said)),
        decisions=(refused(said, host=said, ip=said),),
        decoy=decoy(
            Outcome.ASKED_FOR_MORE,
            Asks.CARD_NUMBER,
            host=Host(said),
            why=Text(en="it said {words}", ja="{words} と表示"),
            values={"words": said},
        ),
        other=capture_of(hostile_page(said), visitor="phone"),
        har=said.encode("utf-8", "replace"),
    )


def about(said: str) -> Verdict:
    """The verdict on a mail with a link to that."""
    data = mail(
        html='<a href="https://stranger.example/">Open</a>', from_="Example Bank <a@b.example>"
    )
    return analyze(data, options=Options(catalog=CATALOG, visit=lambda _: hostile_visit(said)))


every_nasty = pytest.mark.parametrize("said", NASTY)
CONTROL = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


@every_nasty
@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_terminal_shows_letters_only(said: str, language):
    seen = hostile_visit(said)
    alone = render_capture(seen, find_in_capture(seen), language)
    with_mail = render_terminal(about(said), language, width=80)

    assert not CONTROL.search(alone)
    assert not CONTROL.search(with_mail)


@every_nasty
def test_a_report_does_nothing(said: str):
    made = render_html(document(about(said)))
    harmless = render_html(document(about("x")))

    tree, other = LexborHTMLParser(made), LexborHTMLParser(harmless)
    for tag in ("script", "iframe", "form", "input", "style", "base", "link", "object", "svg"):
        assert len(tree.css(tag)) == len(other.css(tag)), tag
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), name
            if name in ("src", "href"):
                assert (value or "").startswith(("data:image/png", "#")), value


@every_nasty
def test_markdown_makes_no_more_of_it(said: str):
    made = render_markdown(about(said), "en", WHEN, CATALOG)
    plain = render_markdown(about("x"), "en", WHEN, CATALOG)

    harmless(made)
    assert shape(made).count("heading_open") == shape(plain).count("heading_open")
    assert not CONTROL.search(made)


@every_nasty
def test_every_text_can_be_written_down(said: str):
    for kind, render in TEXTS.items():
        written = render(document(about(said)))
        if kind in (Format.JSON, Format.STIX, Format.MISP):
            json.loads(written)


OUR_NAME = re.compile(r"(?:other-)?[a-z]+(?:-\d+)?\.(?:json|jsonl|har|png|html\.txt)")


@every_nasty
def test_evidence_has_names_of_our_own(said: str):
    seen = hostile_visit(said)
    kept = list(evidence_of(seen, find_in_capture(seen), "en"))

    for one in kept:
        assert re.fullmatch(
            r"(?:other-)?[a-z]+(?:-\d+)?\.(?:json|jsonl|har|png|html\.txt)", one.name
        )
        if one.name.endswith(".json"):
            json.loads(one.content)
    assert len({one.name for one in kept}) == len(kept)
