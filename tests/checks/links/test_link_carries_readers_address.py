import base64

import pytest

from majika.checks.links.link_carries_readers_address import check
from majika.findings import Strength
from tests.mails import READER, fires, mail, silent


@pytest.mark.parametrize(
    "token",
    [
        READER,
        READER.replace("@", "%40"),
        base64.b64encode(READER.encode()).decode(),
        READER.encode().hex(),
        READER.upper(),
    ],
)
def test_every_form_of_the_address(token):
    data = mail(
        from_="Example Bank <a@s.example>", html=f'<a href="https://x.example/#{token}">x</a>'
    )

    assert fires(check, data).strength is Strength.MEDIUM


def test_weak_in_a_newsletter():
    data = mail(html=f'<a href="https://news.example/off?e={READER}">Unsubscribe</a>')

    assert fires(check, data).strength is Strength.WEAK


def test_silent_on_other_addresses():
    silent(check, mail(html='<a href="https://news.example/?e=taro@friend.example">x</a>'))


def test_silent_on_the_brand_itself():
    html = f'<a href="https://examplebank.test/?e={READER}">x</a>'
    silent(check, mail(from_="Example Bank <a@examplebank.test>", html=html))


def test_silent_without_a_known_reader():
    data = mail(to="undisclosed-recipients:;", html=f'<a href="https://x.example/{READER}">x</a>')
    silent(check, data)
