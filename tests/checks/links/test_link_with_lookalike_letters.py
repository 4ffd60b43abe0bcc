from majika.checks.links.link_with_lookalike_letters import check
from tests.mails import fires, mail, silent


def test_cyrillic_letters_in_a_latin_name():
    finding = fires(check, mail(html='<a href="https://exаmple-bank.test/">Open</a>'))

    assert finding.values["host"].startswith("xn--")
    assert finding.values["shown"] == "exаmple-bank.test"


def test_silent_on_japanese_names():
    silent(check, mail(html='<a href="https://例え.example/">Open</a>'))


def test_silent_on_accents():
    silent(check, mail(html='<a href="https://bücher.example/">Open</a>'))


def test_silent_on_ascii():
    silent(check, mail(html='<a href="https://examplebank.test/">Open</a>'))
