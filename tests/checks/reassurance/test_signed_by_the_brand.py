from majika.checks.reassurance.signed_by_the_brand import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent


def test_listed_domain_and_passing_signature():
    data = mail(from_="Example Bank <a@examplebank.test>", **passing("examplebank.test"))
    finding = fires(check, data)

    assert finding.strength is Strength.REASSURING
    assert finding.values["sender"] == "examplebank.test"


def test_silent_without_a_result():
    silent(check, mail(from_="Example Bank <a@examplebank.test>"))


def test_silent_for_a_strangers_signature():
    silent(check, mail(from_="Example Bank <a@stranger.example>", **passing("stranger.example")))


def test_silent_at_a_public_mailbox():
    silent(check, mail(from_="Examplemail <a@examplemail.test>", **passing("examplemail.test")))


def test_silent_for_a_domain_known_from_one_source_only():
    silent(check, mail(from_="Exampleshop <a@shopcdn.test>", **passing("shopcdn.test")))
