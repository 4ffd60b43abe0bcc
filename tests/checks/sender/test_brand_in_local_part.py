from majika.checks.sender.brand_in_local_part import check
from tests.mails import fires, mail, silent


def test_the_brand_before_the_at_sign():
    finding = fires(check, mail(from_="Exampleshop <exampleshop@stranger.example>"))

    assert finding.values["address"] == "exampleshop@stranger.example"


def test_silent_at_the_brands_own_domain():
    silent(check, mail(from_="Exampleshop <exampleshop@exampleshop.test>"))


def test_silent_when_nothing_else_claims_the_brand():
    silent(check, mail(from_="Taro <exampleshop@friend.example>", text="Hello"))


def test_silent_on_another_local_part():
    silent(check, mail(from_="Exampleshop <info@stranger.example>"))
