from majika.checks.wording.brand_is_misspelt import check
from tests.mails import fires, mail, silent

CLAIM = "Exampleshop <a@stranger.example>"


def test_the_brand_cannot_spell_itself():
    finding = fires(check, mail(from_=CLAIM, subject="Your Exampleshopp account"))

    assert finding.values == {"written": "Exampleshopp", "brand": "Exampleshop"}


def test_silent_when_spelt_right():
    silent(check, mail(from_=CLAIM, subject="Your Exampleshop account"))


def test_silent_when_a_friend_mistypes():
    silent(check, mail(subject="My Exampleshopp account"))


def test_silent_on_plural_and_genitive():
    silent(check, mail(from_=CLAIM, subject="Exampleshop's Exampleshops"))


def test_silent_from_the_brand():
    silent(check, mail(from_="Exampleshop <a@exampleshop.test>", subject="Exampleshopp"))
