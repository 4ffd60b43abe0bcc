from majika.checks.reassurance.links_stay_at_home import check
from tests.mails import fires, mail, silent

BANK = "Example Bank <a@examplebank.test>"
HOME = '<a href="https://www.examplebank.test/">x</a>'


def test_every_link_goes_home():
    assert fires(check, mail(from_=BANK, html=HOME * 2)).values["count"] == "2"


def test_silent_when_one_leads_away():
    silent(check, mail(from_=BANK, html=HOME + '<a href="https://x.example/">y</a>'))


def test_silent_without_links():
    silent(check, mail(from_=BANK, text="Hello"))


def test_silent_from_a_stranger():
    silent(check, mail(from_="Example Bank <a@stranger.example>", html=HOME))


def test_silent_on_pages_anyone_can_make():
    html = '<a href="https://pages.exampleshop.test/x">y</a>'
    silent(check, mail(from_="Exampleshop <a@exampleshop.test>", html=html))
