from majika.checks.sender.brand_in_foreign_sender_domain import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent


def test_a_misspelt_domain_under_the_brands_name():
    finding = fires(check, mail(from_="Example Bank <a@exampelbank.example>"))

    assert finding.strength is Strength.STRONG
    assert finding.values["token"] == "exampelbank"


def test_the_whole_domain_inside_a_strangers():
    finding = fires(check, mail(from_="例銀行 <a@examplebank.co.jp.qv7.example>"))

    assert finding.strength is Strength.STRONG


def test_medium_for_a_signed_campaign_domain_that_presses_nobody():
    campaign = "examplebank-mail.example"
    data = mail(from_=f"Example Bank <a@{campaign}>", text="Winter is here.", **passing(campaign))

    assert fires(check, data).strength is Strength.MEDIUM


def test_weak_when_nothing_else_claims_the_brand():
    finding = fires(check, mail(from_="Taro <a@examplebank-login.example>", text="Hi"))

    assert finding.strength is Strength.WEAK


def test_silent_for_a_listed_domain():
    silent(check, mail(from_="Example Bank <a@mail.examplebank.test>"))


def test_silent_for_the_brands_label_under_another_ending():
    silent(check, mail(from_="Example Bank <a@examplebank.com>"))


def test_silent_for_an_unlike_domain():
    silent(check, mail(from_="Example Bank <a@stranger.example>"))


def test_silent_when_only_a_link_imitates():
    html = '<a href="https://exampelbank.example/">x</a>'
    silent(check, mail(from_="Example Bank <a@stranger.example>", html=html))
