"""A kit is known again on another host, and nothing of a brand's own page is a trait."""

from majika.capture.facts import Page
from majika.cases.campaigns.kits import traits_of_capture
from tests.captures import LOGIN, capture_of, form, page
from tests.mails import CATALOG


def built(rows: int, number: int) -> str:
    """A page of a kit: ids and texts change with each visit."""
    row = '<div class="row r{0}"><label>{0}</label><input name="f{0}" type="text"></div>'
    return "<form>" + "".join(row.format(at * number) for at in range(rows)) + "</form>"


def traits(*pages: Page) -> set[str]:
    return set(traits_of_capture(capture_of(*pages), CATALOG))


def kits(*pages: Page) -> set[str]:
    return {trait for trait in traits(*pages) if trait.startswith("kit:")}


def test_a_kit_is_known_by_how_it_is_built():
    first = kits(page("https://a.example/x", LOGIN, html=built(20, 1)))
    second = kits(page("https://b.example/y", LOGIN, html=built(20, 7)))
    other = kits(page("https://a.example/x", LOGIN, html=built(21, 1)))

    assert first
    assert first == second
    assert not first & other


def test_small_pages_and_pages_that_ask_for_nothing_are_no_kit():
    assert not kits(page("https://a.example/", LOGIN, html=built(3, 1)))
    assert not kits(page("https://a.example/", html=built(20, 1)))


def test_where_a_page_stands_and_sends_what_is_typed():
    elsewhere = form(action="https://collect.example/y")
    found = traits(page("https://www.a.example/x", elsewhere, icon_sha256="ab"))
    assert found == {"host:a.example", "host:collect.example", "icon:ab"}


def test_nothing_of_a_brand_and_of_services_for_all():
    assert not traits(page("https://exampleshop.test/", LOGIN, html=built(20, 1), icon_sha256="ab"))
    bot = form(action="https://api.telegram.org/bot1/sendMessage")
    assert traits(page("https://a.example/", bot)) == {"host:a.example"}


def test_a_page_that_is_gone_tells_nothing():
    assert not traits(page("https://a.example/", LOGIN, status=404, html=built(20, 1)))


def test_hostile_pages_cost_little():
    deep = "<div class=x>" * 100_000
    assert len(kits(page("https://a.example/", LOGIN, html=deep))) == 1
