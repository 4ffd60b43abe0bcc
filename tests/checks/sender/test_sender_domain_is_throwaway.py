from majika.checks.sender.sender_domain_is_throwaway import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_free_site_as_a_sender():
    finding = fires(check, mail(from_="Bonus <a@bonus-1.firebaseapp.com>"))

    assert finding.strength is Strength.MEDIUM


def test_a_jumble_is_a_weak_sign():
    finding = fires(check, mail(from_="Bonus <a@xkqzwvbn.example>"))

    assert finding.strength is Strength.WEAK


def test_silent_on_a_name_of_its_own():
    silent(check, mail(from_="Flowers <a@flowers.example>"))


def test_silent_on_a_jumble_below_a_name():
    silent(check, mail(from_="Flowers <a@xkqzwvbn.flowers.example>"))


def test_silent_on_public_mailboxes():
    silent(check, mail(from_="Taro <taro@gmail.com>"))


def test_silent_on_a_listed_brand():
    silent(check, mail(from_="Example Bank <a@examplebank.test>"))
