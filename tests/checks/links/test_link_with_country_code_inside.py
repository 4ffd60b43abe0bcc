import pytest

from majika.checks.links.link_with_country_code_inside import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize(
    ("host", "inside"),
    [
        ("examplebank.co.jp.qv7.example", "co.jp"),
        ("www-examplebank-co-jp.example", "co-jp"),
        ("eki.example-ne.jp.login.example", "ne.jp"),
        ("tax.gov.uk.refund.example", "gov.uk"),
    ],
)
def test_a_countrys_ending_in_the_middle(host, inside):
    assert fires(check, mail(html=f'<a href="https://{host}/">x</a>')).values["inside"] == inside


@pytest.mark.parametrize(
    "host", ["www.example.co.jp", "shop.example.ne.jp", "coop.example", "co-jp.co.jp", "a.gov.uk"]
)
def test_silent_where_the_ending_belongs(host):
    silent(check, mail(html=f'<a href="https://{host}/">x</a>'))


def test_silent_in_the_path():
    silent(check, mail(html='<a href="https://news.example/www.example.co.jp/">x</a>'))


def test_silent_without_links():
    silent(check, mail(text="I live in co.jp land"))
