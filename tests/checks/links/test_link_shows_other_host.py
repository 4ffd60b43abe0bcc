from majika.checks.links.link_shows_other_host import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_bank_address_over_a_strangers_link():
    """The host shown and the host reached are both named."""
    html = '<a href="http://evil.example/x">https://www.examplebank.test/login</a>'
    finding = fires(check, mail(from_="Example Bank <a@s.example>", html=html))

    assert finding.values == {"shown": "www.examplebank.test", "host": "evil.example"}
    assert finding.strength is Strength.MEDIUM


def test_weak_when_no_brand_is_concerned():
    html = '<a href="https://clicks.example/x">www.club.example</a>'

    assert fires(check, mail(html=html)).strength is Strength.WEAK


def test_silent_on_the_same_site():
    silent(check, mail(html='<a href="https://www.bank.example/">bank.example</a>'))


def test_silent_when_the_text_is_no_address():
    silent(check, mail(html='<a href="https://news.example/">Read on</a>'))


def test_silent_on_a_known_delivery_service():
    silent(check, mail(html='<a href="https://u1.ct.sendgrid.net/x">www.club.example</a>'))


def test_silent_on_plain_text():
    silent(check, mail(text="See https://news.example/x"))
