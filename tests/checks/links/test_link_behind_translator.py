from majika.checks.links.link_behind_translator import check
from tests.mails import fires, mail, silent

LINK = '<a href="https://translate.google.com/translate?sl=auto&tl=en&u={page}">Open</a>'


def test_a_strangers_page_behind_a_translator():
    finding = fires(check, mail(html=LINK.format(page="login.stranger.example/a.php")))

    assert finding.values == {
        "wrapper": "translate.google.com",
        "host": "login.stranger.example",
    }


def test_silent_on_the_translator_itself():
    silent(check, mail(html='<a href="https://translate.google.com/?sl=en">Translate</a>'))


def test_silent_on_other_wrappers():
    url = "https://www.google.com/url?q=https%3A%2F%2Fpage.example%2F"

    silent(check, mail(html=f'<a href="{url}">Open</a>'))


def test_silent_without_links():
    silent(check, mail(text="translate.google.com is a translator"))
