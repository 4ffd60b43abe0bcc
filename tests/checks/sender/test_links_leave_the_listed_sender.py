from majika.checks.sender.links_leave_the_listed_sender import check
from tests.mails import fires, mail, passing, silent

BANK = "Example Bank <notice@examplebank.test>"
STRANGE = '<a href="https://stranger.example/login">Sign in</a>'
HOME = '<a href="https://www.examplebank.test/">Home</a>'


def test_official_address_but_foreign_links():
    finding = fires(check, mail(from_=BANK, html=f"<p>Hello</p>{STRANGE}"))

    assert finding.values["host"] == "stranger.example"


def test_an_address_that_looks_like_the_brands_and_tells_a_story():
    story = f"<p>Your account is locked.</p>{STRANGE}"

    fires(check, mail(from_="Example Bank <a@examplebank.com>", html=story))
    silent(check, mail(from_="Example Bank <a@examplebank.com>", html=STRANGE))


def test_silent_when_one_link_goes_home():
    silent(check, mail(from_=BANK, html=STRANGE + HOME))


def test_silent_when_the_sender_is_proven():
    silent(check, mail(from_=BANK, html=STRANGE, **passing("examplebank.test")))


def test_silent_without_links():
    silent(check, mail(from_=BANK, text="Your card is ready."))


def test_silent_through_a_delivery_service():
    html = '<a href="https://u123.ct.sendgrid.net/ls/click?x=1">Open</a>'
    silent(check, mail(from_=BANK, html=html))


def test_silent_from_a_strangers_address():
    silent(check, mail(from_="Example Bank <a@stranger.example>", html=STRANGE))


def test_silent_when_a_shop_links_to_its_carrier():
    html = '<a href="https://track.exampleparcel.test/1">Track your parcel</a>'
    silent(check, mail(from_="Exampleshop <a@exampleshop.test>", html=html))
