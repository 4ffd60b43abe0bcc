"""What was behind the link, in every kind of report."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from jsonschema import Draft202012Validator

from majika.capture.facts import Captcha, Capture, Outcome, Sight
from majika.data import FOLDER
from majika.findings import Language, Text
from majika.masking import Audience
from majika.report.document import Document
from majika.report.drawing import read_marks
from majika.report.html import render_html
from majika.report.json import to_json
from majika.report.make import Wishes, make_report
from majika.report.markdown import render_markdown
from majika.report.observables import observables
from majika.report.png import size_of
from majika.report.sections.visit import visits
from majika.report.terminal import render_terminal
from majika.verdict import Verdict
from tests.captures import LOGIN, capture_of, certificate, decoy, page
from tests.mails import CATALOG, mail
from tests.report.verdicts import BANK, FRAUD, MESSAGE
from tests.report.visited import CAPTURE, CARD_PAGE, LOGIN_PAGE, VISITED, picture

WHEN = datetime(2026, 11, 24, tzinfo=UTC)
LANGUAGES: tuple[Language, ...] = ("en", "ja")
in_both = pytest.mark.parametrize("language", LANGUAGES)


def document(verdict: Verdict, language: Language = "en") -> Document:
    return Document(
        verdict=verdict,
        marks=read_marks(verdict),
        language=language,
        when=WHEN,
        source="mail.eml",
        audience=Audience.PUBLIC,
        catalog=CATALOG,
    )


def html(capture: Capture | None, language: Language = "en") -> str:
    """The section of the page, or nothing."""
    whole = render_html(document(replace(VISITED, capture=capture), language))
    found = re.search('<section id="visit".*?</section>', whole, re.DOTALL)
    return found[0] if found else ""


def terminal(capture: Capture | None, language: Language = "en") -> str:
    return " ".join(render_terminal(replace(VISITED, capture=capture), language, width=80).split())


def markdown(capture: Capture | None, language: Language = "en") -> str:
    return render_markdown(replace(VISITED, capture=capture), language, WHEN, CATALOG)


def words(markup: str) -> str:
    return " ".join(unescape(re.sub("<[^>]*>", " ", markup)).split())


RENDERERS = (terminal, html, markdown)
each_renderer = pytest.mark.parametrize("render", RENDERERS, ids=lambda one: one.__name__)


@each_renderer
def test_nothing_is_said_of_a_mail_that_was_not_visited(render):
    assert "What is behind the link" not in render(None)


@each_renderer
def test_it_tells_the_way_what_is_asked_for_and_what_became_of_the_decoy(render):
    said = words(render(CAPTURE))

    assert "first[.]example" in said
    assert "password, login name" in said
    assert "“Not secure”" in said
    assert "Only an impostor cannot tell right from wrong" in said
    assert "card number, card security code" in said
    assert "192[.]168[.]0[.]1" in said
    assert "somebody with a phone" in said


@each_renderer
def test_in_japanese_no_english_is_left(render):
    said = words(render(CAPTURE, "ja")).replace(" ", "")

    assert "保護されていない通信" in said
    assert "見分けられないのは、偽物だけ" in said
    assert "スマートフォンの人として" in said
    assert not re.search("encrypted|asks|opened", said)


@each_renderer
@in_both
@pytest.mark.parametrize("sight", [sight for sight in Sight if sight is not Sight.SEEN])
def test_a_page_that_was_not_seen_is_never_called_clean(render, language, sight):
    said = words(render(capture_of(page(), sight=sight), language))
    never = "in its favour" if language == "en" else "問題がないとは言えません"

    assert never in said or never in said.replace(" ", "")
    assert not re.search(r"\b(safe|clean|harmless)\b|安全", said)


@each_renderer
@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.UNCLEAR])
def test_a_decoy_that_proves_nothing_says_so(render, outcome):
    said = words(render(capture_of(page(LOGIN_PAGE, LOGIN), decoy=decoy(outcome))))

    assert re.search("in its favour|not clear", said)
    assert "impostor" not in said


@each_renderer
def test_why_nothing_was_typed(render):
    why = Text(en="the host is on the list", ja="一覧にあるためです")

    assert "Nothing was typed: the host is on the list." in words(
        render(replace(CAPTURE, decoy=None, no_decoy=why))
    )


@each_renderer
def test_links_are_defanged_and_text_of_pages_is_harmless(render):
    said = render(CAPTURE)

    assert not re.search(r"https?://[a-z.]*(example|test)\b", said)
    assert "\u202e" not in said
    assert "<b>Sign" not in said


@each_renderer
def test_what_was_taken_out_of_the_link_is_placed_but_not_shown(render):
    said = words(render(CAPTURE))

    assert "behind the “?”" in said
    assert "hanako" not in said.replace("hanako@reader.example>", "")


@pytest.mark.parametrize("render", [html, markdown], ids=["html", "markdown"])
def test_a_link_that_was_not_opened_is_not_said_to_be(render):
    why = Text(en="it is one long code", ja="符号だけのリンクです")
    unopened = capture_of(visited="", hops=(), sight=Sight.NOT_VISITED, not_visited=why)
    said = words(render(unopened))

    assert "We did not open it: it is one long code." in said
    assert "We opened the link" not in said


def test_a_page_tells_whose_it_is():
    home = page("https://examplebank.test/", brand=BANK)
    shop = page("https://www.exampleshop.test/", brand=BANK)
    assert "Example Bank's own page on examplebank[.]test" in terminal(capture_of(home))
    assert "on www[.]exampleshop[.]test that names Example Bank" in terminal(capture_of(shop))
    assert "a page on stranger[.]example " in terminal(capture_of(page()))


def test_a_riddle_and_a_faulty_certificate_are_told():
    riddle = page(captcha=Captcha(kind="Turnstile", site_key=""))
    fault = page(certificate=certificate(fault="ERR_CERT_DATE_INVALID"))

    assert "a test for humans (Turnstile)" in terminal(capture_of(riddle))
    assert "certificate not accepted: It is out of date." in terminal(capture_of(fault))


@pytest.mark.parametrize(("hours", "age"), [(1.5, "1 hours old"), (24 * 90, "90 days old")])
def test_the_age_of_a_certificate(hours, age):
    assert age in terminal(capture_of(page(certificate=certificate(hours=hours))))


def test_a_certificate_of_tomorrow_is_no_hours_old():
    ahead = certificate(valid_from=WHEN + timedelta(days=2))

    assert "0 hours old" in terminal(capture_of(page(certificate=ahead)))


def test_pictures_carry_the_finding_for_those_who_cannot_see_them():
    section = html(CAPTURE)
    alt = unescape(re.search('alt="([^"]*)"', section)[1])

    assert section.count("<figure") == 1
    assert 'width="40" height="30"' in section
    assert "calls itself Example Bank" in alt
    assert "password, login name" in alt
    assert alt.endswith(
        "1: The link leads to bank[.]login[.]example, made to look like Example Bank"
    )


def test_a_reason_and_the_page_it_was_seen_on_lead_to_each_other():
    whole = render_html(document(VISITED))

    assert 'href="#page-0"' in whole[: whole.index('id="visit"')]
    assert 'id="page-0"' in whole
    assert 'href="#r1"' in whole[whole.index('id="page-0"') :]
    assert len(re.findall('id="page-0"', whole)) == 1


def test_a_quote_from_a_page_is_not_said_to_stand_in_the_mail():
    why = words(re.search('<li id="r1">.*?</li>', render_html(document(VISITED)), re.DOTALL)[0])

    assert "In the visit" in why
    assert "This time" not in why


def test_the_size_of_a_picture_is_read_and_garbage_is_none():
    assert size_of(picture(7, 3)) == (7, 3)
    assert size_of(b"GIF89a") is None
    assert size_of(b"\x89PNG\r\n\x1a\n") is None
    assert "<figure" not in html(capture_of(page(png=b"no picture")))


def test_only_so_much_is_told_of_an_endless_way():
    told = visits(capture_of(page(), *[page()] * 50, hops=CAPTURE.hops * 50), "en")[0]

    assert (len(told.hops), len(told.pages)) == (12, 6)


@in_both
def test_the_json_fits_its_schema_and_holds_no_bulk(language):
    answer = to_json(VISITED, language, "mail.eml", CATALOG)
    schema = json.loads((FOLDER / "verdict.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(json.dumps(answer)))
    first, second = answer["captures"]

    assert (first["sight"], second["sight"]) == ("seen", "blank")
    assert [hop["how"] for hop in first["hops"]] == ["link", "redirect", "form"]
    assert first["pages"][1]["asks"] == ["card number", "card security code", "card expiry"]
    assert first["decoy"]["outcome"] == "accepted"
    assert first["connections"]["refused"][0]["why"] == "private"
    assert not {"png", "html", "har"} & {key for page in first["pages"] for key in page}


def test_what_the_visit_met_can_be_searched_for():
    found = observables(MESSAGE, CAPTURE)

    assert LOGIN_PAGE in found["urls"]
    assert CARD_PAGE in found["urls"]
    assert "bank.login.example" in found["domains"]
    assert "192.0.2.80" in found["ips"]
    assert observables(MESSAGE, CAPTURE)["addresses"] == observables(MESSAGE)["addresses"]


@in_both
def test_a_masked_report_has_the_reader_in_no_form(language):
    reader = "hanako@reader.example"
    link = f"https://evil.example/x?u={reader}"
    capture = replace(
        CAPTURE,
        asked=link,
        pages=(page(LOGIN_PAGE, LOGIN, title=f"Hello {reader}", dialogs=(reader,)),),
        decoy=replace(CAPTURE.decoy, values={"x": reader}, why=Text(en="{x}", ja="{x}")),
    )
    data = mail(from_="Example Bank <a@evil.example>", to=reader, text=link)
    wishes = Wishes(language=language, catalog=CATALOG)
    made = make_report(
        data, replace(VISITED, capture=capture), wishes, source=f"{reader}.eml", when=WHEN
    )
    written = (
        render_html(made)
        + render_markdown(made.verdict, language, WHEN, CATALOG)
        + json.dumps(to_json(made.verdict, language, made.source, CATALOG))
        + render_terminal(made.verdict, language)
    )

    assert FRAUD.message.to[0].address == reader
    assert "hanako" not in written
    assert "reader.example" not in written
