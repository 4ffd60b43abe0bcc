from majika.checks.links.link_with_userinfo import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_trusted_name_before_the_at_sign():
    html = '<a href="https://www.examplebank.test@evil.example/">Open</a>'
    finding = fires(check, mail(html=html))

    assert finding.strength is Strength.STRONG
    assert finding.values == {"userinfo": "www.examplebank.test", "host": "evil.example"}


def test_medium_for_a_mere_user_name():
    html = '<a href="https://admin@nas.example/">Open</a>'

    assert fires(check, mail(html=html)).strength is Strength.MEDIUM


def test_silent_on_an_at_sign_in_the_path():
    silent(check, mail(html='<a href="https://social.example/@taro">Open</a>'))


def test_silent_on_mail_links():
    silent(check, mail(html='<a href="mailto:taro@friend.example">Write</a>'))


def test_silent_on_an_ordinary_link():
    silent(check, mail(html='<a href="https://news.example/">Open</a>'))
