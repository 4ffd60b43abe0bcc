from majika.checks.links.link_shortened import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

SHORT = '<a href="https://bit.ly/abc">Open</a>'


def test_a_stranger_in_a_brands_name_hides_the_destination():
    finding = fires(check, mail(from_="Example Bank <a@s.example>", html=SHORT))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["host"] == "bit.ly"


def test_weak_between_friends():
    assert fires(check, mail(html=SHORT)).strength is Strength.WEAK


def test_silent_on_a_full_address():
    silent(check, mail(html='<a href="https://news.example/abc">Open</a>'))


def test_silent_on_a_name_that_only_contains_one():
    silent(check, mail(html='<a href="https://notbit.ly.example/abc">Open</a>'))


def test_silent_without_links():
    silent(check, mail(text="bit.ly is a shortener"))
