"""A made-up login, typed by a real browser into plain test pages: who lets it in, and who must not
get it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from majika.brands import Catalog
from majika.capture.decoy.book import Book
from majika.capture.decoy.rules import (
    AUTHORITY,
    LISTED,
    MAYBE_THE_BRAND,
    NEW_ACCOUNT,
    NO_FORM,
    NOT_JUDGED,
    TRIED_BEFORE,
    keeps_from,
    why_not,
)
from majika.capture.facts import Asks, Capture, Decoy, Outcome, PageForm
from majika.capture.reading.addresses import host_at
from majika.findings import Text, Url
from tests.capture.visits import posted, visit
from tests.capture.zoo import Zoo
from tests.captures import BANK, CARD, LOGIN, SHOP, form, page
from tests.mails import CATALOG

pytestmark = pytest.mark.usefixtures("loopback")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "decoys"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """For pages that answer at once: nobody waits for what does not come."""
    monkeypatch.setattr("majika.capture.visiting.limits.PATIENCE", 1.0)


def decoy_of(capture: Capture) -> Decoy:
    assert capture.decoy, capture.no_decoy
    return capture.decoy


@pytest.mark.parametrize("site", ["article-ja", "article-en", "accepts-anything"])
def test_the_article(zoo: Zoo, site: str, book: Path):
    """Nonsense is accepted, and the next page wants a card."""
    capture = visit(zoo, site, book=book, brand=None)
    decoy = decoy_of(capture)

    assert decoy.outcome is Outcome.ASKED_FOR_MORE
    assert decoy.asked_next == (Asks.CARD_NUMBER, Asks.CARD_CODE)
    assert [Asks.PASSWORD in each.asks for each in capture.pages] == [True, False]
    assert capture.pages[1].png.startswith(b"\x89PNG")
    assert len(posted(zoo)) == 1
    (sent,) = Book(book).all()
    assert sent.outcome is Outcome.ASKED_FOR_MORE
    typed = dict(decoy.typed)
    assert typed[Asks.PASSWORD] == sent.typed[Asks.PASSWORD]
    assert any(sent.is_in(f"someone tried {typed[Asks.LOGIN]}") for sent in Book(book).all())


@pytest.mark.parametrize(
    "site",
    [
        "trap-field",
        "identifier-first",
        "posts-elsewhere",
        "scripted-form",
        "form-in-frame",
        "late-form",
    ],
)
def test_forms_of_every_make(zoo: Zoo, site: str, book: Path):
    decoy = decoy_of(visit(zoo, site, book=book))

    assert decoy.outcome is Outcome.ASKED_FOR_MORE
    assert Asks.CARD_NUMBER in decoy.asked_next
    assert {Asks.LOGIN, Asks.PASSWORD} <= dict(decoy.typed).keys()


def test_a_card_first(zoo: Zoo, book: Path):
    decoy = decoy_of(visit(zoo, "card-first", book=book))
    assert decoy.outcome is Outcome.ACCEPTED


def test_a_name_alone_proves_nothing(zoo: Zoo, book: Path):
    """Who is asked for no password is let in by honest pages, too."""
    decoy = decoy_of(visit(zoo, "asks-for-a-name-alone", book=book))

    assert dict(decoy.typed).keys() == {Asks.LOGIN}
    assert decoy.outcome is Outcome.UNCLEAR


def test_a_code_alone_is_told_apart(zoo: Zoo, book: Path):
    assert decoy_of(visit(zoo, "asks-for-code", book=book)).asked_next == (Asks.ONE_TIME_CODE,)


REFUSALS = {
    "refuses-first": Outcome.REFUSED,
    "refuses-ja": Outcome.REFUSED,
    "refuses-en": Outcome.REFUSED,
    "refuses-by-alert": Outcome.REFUSED,
    "refuses-by-401": Outcome.REFUSED,
    "refuses-silently": Outcome.REFUSED,
    "luhn-form": Outcome.REFUSED,
    "honest-login": Outcome.REFUSED,
    "challenge-beside-login": Outcome.REFUSED,
}


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("site", REFUSALS)
def test_a_no_is_a_no_and_there_is_no_second_try(zoo: Zoo, site: str, book: Path):
    """An honest login that the mail lied about says no: nothing is held against it."""
    capture = visit(zoo, site, book=book)

    assert decoy_of(capture).outcome in (REFUSALS[site], Outcome.UNCLEAR)
    assert len(posted(zoo)) <= 1
    assert visit(zoo, site, book=book).no_decoy is TRIED_BEFORE
    assert len(posted(zoo)) <= 1


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "site", ["sends-to-bank", "sends-to-bank-307", "sends-to-bank-script", "sends-to-bank-refresh"]
)
def test_the_real_one_never_gets_a_decoy(zoo: Zoo, site: str, book: Path):
    """Not even by a redirect that sends the form on: its server is not even connected to."""
    capture = visit(zoo, site, book=book)

    assert decoy_of(capture).outcome is Outcome.SENT_TO_REAL_SITE
    assert "examplebank.test" not in {heard.host for heard in zoo.heard}
    assert {one.why for one in capture.decisions if one.host == "examplebank.test"} == {"listed"}


def test_nor_by_the_address_of_a_server(zoo: Zoo, book: Path):
    """No certificate is asked for: without a rule, a number would do instead of a name."""
    capture = visit(zoo, "sends-to-address-307", book=book)

    assert {one.why for one in capture.decisions if one.host == "192.0.2.99"} == {"listed"}


def test_nothing_is_sent_where_the_page_went_meanwhile(zoo: Zoo, book: Path):
    capture = visit(zoo, "leaves-while-typed", book=book)

    assert decoy_of(capture).outcome is Outcome.UNCLEAR
    assert posted(zoo) == []


def test_the_guard_is_what_keeps_it_away(zoo: Zoo, book: Path, monkeypatch: pytest.MonkeyPatch):
    """Without it, the 307 would hand the form to the real one."""
    monkeypatch.setattr("majika.capture.egress.Egress.refuse_hosts", lambda *_: None)
    visit(zoo, "sends-to-bank-307", book=book)

    assert "examplebank.test" in posted(zoo)


NEVER = {
    "bank": LISTED,
    "honest-signup": NEW_ACCOUNT,
    "honest-contact": NO_FORM,
    "honest-search": NO_FORM,
    "honest-newsletter": NO_FORM,
}


@pytest.mark.parametrize("site", NEVER)
def test_where_nothing_is_typed(zoo: Zoo, site: str, book: Path):
    capture = visit(zoo, site, book=book, brand=None)

    assert (capture.decoy, capture.no_decoy) == (None, NEVER[site])
    assert posted(zoo) == []
    assert not book.exists()


def test_without_a_wish_nothing_is_typed(zoo: Zoo):
    capture = visit(zoo, "accepts-anything")

    assert (capture.decoy, capture.no_decoy) == (None, None)
    assert posted(zoo) == []


# --- the rules alone


def test_never_on_a_listed_domain():
    """The whole catalog: each domain, below it, as the page and as where the form is sent."""
    catalog = Catalog.default()
    brands = list(catalog.brands.values())
    domains = {domain: brand for brand in brands for domain in brand.domains}
    assert len(domains) > 5_000
    other = catalog.brands["amazon"]
    for domain in domains:
        for host in (domain, f"login.{domain}"):
            here = page(f"https://{host}/login", LOGIN, brand=other)
            assert why_not(here, other, catalog) is LISTED
        sent_there = page(
            "https://stranger.example/", form(*LOGIN.asks, action=f"https://{domain}/"), brand=other
        )
        assert why_not(sent_there, other, catalog) is LISTED


def sent_to(url: str) -> PageForm:
    return replace(LOGIN, action=Url(url), host=host_at(url))


@pytest.mark.parametrize(
    ("url", "forms", "brand", "why"),
    [
        ("https://stranger.example/", [LOGIN], BANK, None),
        ("http://192.0.2.7/", [CARD], BANK, None),
        ("https://stranger.example/", [LOGIN], None, NOT_JUDGED),
        ("https://stranger.example/", [], BANK, NO_FORM),
        ("https://stranger.example/", [form(Asks.EMAIL, Asks.NAME)], BANK, NO_FORM),
        ("https://stranger.example/", [form(Asks.PASSWORD, new_account=True)], BANK, NEW_ACCOUNT),
        ("https://examplebank.test/", [LOGIN], BANK, LISTED),
        ("https://pages.exampleshop.test/x", [LOGIN], BANK, LISTED),
        ("https://examplebank.net/", [LOGIN], BANK, MAYBE_THE_BRAND),
        ("https://stranger.example/", [sent_to("https://examplebank.net/")], BANK, MAYBE_THE_BRAND),
        (
            "https://stranger.example/",
            [CARD, sent_to("https://examplebank.net/")],
            BANK,
            MAYBE_THE_BRAND,
        ),
        ("https://stranger.example/", [sent_to("https://EXAMPLEBANK.test.:8443/")], BANK, LISTED),
        ("https://stranger.example/", [sent_to("https://a@login.examplebank.test/")], BANK, LISTED),
        ("https://city.example.lg.jp/", [LOGIN], BANK, AUTHORITY),
        ("https://lib.example.ac.jp/", [LOGIN], BANK, AUTHORITY),
        ("https://tax.example.gov/", [LOGIN], BANK, AUTHORITY),
    ],
)
def test_where_a_decoy_may_be_typed(url: str, forms: list, brand: object, why: Text | None):
    assert why_not(page(url, *forms, brand=brand), None, CATALOG) is why


def test_the_mails_brand_is_asked_as_well():
    """A page may speak as one brand and be another's."""
    here = page("https://examplebank.net/", LOGIN, brand=SHOP)
    assert why_not(here, BANK, CATALOG) is MAYBE_THE_BRAND


@pytest.mark.parametrize(
    ("host", "kept"),
    [
        ("examplebank.test", True),
        ("www.examplebank.test", True),
        ("192.0.2.7", True),
        ("2001:db8::7", True),
        ("192.0.2.8", False),
        ("stranger.example", False),
        ("elsewhere.example", False),
    ],
)
def test_where_nothing_goes_once_a_decoy_is_typed(host: str, kept: bool):
    """The brand's server has an address, too: a page could send the decoy on to that."""
    assert keeps_from(host, {"stranger.example", "192.0.2.8"}, CATALOG) is kept
