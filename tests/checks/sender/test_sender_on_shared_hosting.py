from majika.checks.sender.sender_on_shared_hosting import check
from tests.mails import fires, mail, silent


def test_a_bank_on_a_rented_server():
    finding = fires(check, mail(from_="Example Bank <a@s179.coreserver.jp>"))

    assert finding.values["server"] == "s179.coreserver.jp"
    assert finding.values["operator"]


def test_the_server_of_the_route_counts_too():
    hop = "from s25.coreserver.jp (s25.coreserver.jp [192.0.2.8]) by mx.reader.example; x"
    finding = fires(check, mail(from_="Example Bank <a@stranger.example>", received=hop))

    assert finding.values["server"] == "s25.coreserver.jp"


def test_silent_for_a_small_shop_under_its_own_name():
    silent(check, mail(from_="Hanako's Flowers <shop@s179.coreserver.jp>", text="Thank you"))


def test_silent_for_a_stranger_elsewhere():
    silent(check, mail(from_="Example Bank <a@stranger.example>"))


def test_silent_for_the_brand_itself():
    silent(check, mail(from_="Example Bank <a@examplebank.test>"))
