from majika.checks.sender.free_mail_claims_brand import check
from tests.mails import fires, mail, silent


def test_a_bank_at_a_free_mailbox():
    assert fires(check, mail(from_="Example Bank <bank@gmail.com>")).values["sender"] == "gmail.com"


def test_silent_at_a_strangers_own_domain():
    silent(check, mail(from_="Example Bank <a@stranger.example>"))


def test_silent_for_a_person_who_writes_about_the_brand():
    silent(check, mail(from_="Taro <taro@gmail.com>", text="My Example Bank card is new."))


def test_silent_for_the_brand_itself():
    silent(check, mail(from_="Example Bank <a@examplebank.test>"))
