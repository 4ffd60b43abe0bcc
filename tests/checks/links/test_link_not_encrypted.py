from majika.checks.links.link_not_encrypted import check
from tests.mails import fires, mail, silent

CLAIM = "Example Bank <a@stranger.example>"


def test_a_sign_in_page_without_encryption():
    html = '<a href="http://www.login.example/">Sign in</a>'

    assert fires(check, mail(from_=CLAIM, html=html)).values["host"] == "www.login.example"


def test_silent_with_encryption():
    silent(check, mail(from_=CLAIM, html='<a href="https://www.login.example/">Sign in</a>'))


def test_silent_without_a_claim():
    silent(check, mail(html='<a href="http://old.example/">Read on</a>'))


def test_silent_from_the_brand():
    html = '<a href="http://examplebank.test/">Read on</a>'
    silent(check, mail(from_="Example Bank <a@examplebank.test>", html=html))
