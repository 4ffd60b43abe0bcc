from majika.checks.links.link_on_free_hosting import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

FREE = '<a href="https://secure-page.weebly.com/x">Open</a>'


def test_a_bank_on_a_free_page():
    finding = fires(check, mail(from_="Example Bank <a@s.example>", html=FREE))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["suffix"] == "weebly.com"


def test_weak_for_a_club():
    assert fires(check, mail(html=FREE)).strength is Strength.WEAK


def test_silent_on_a_site_of_its_own():
    silent(check, mail(html='<a href="https://club.example/">Open</a>'))


def test_silent_on_the_brand():
    html = '<a href="https://www.examplebank.test/">Open</a>'
    silent(check, mail(from_="Example Bank <a@examplebank.test>", html=html))


def test_silent_without_links():
    silent(check, mail(text="I made a page at weebly"))
