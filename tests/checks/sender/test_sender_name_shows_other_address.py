from majika.checks.sender.sender_name_shows_other_address import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_brands_address_as_a_name():
    finding = fires(check, mail(from_='"notice@examplebank.test" <a@stranger.example>'))

    assert finding.strength is Strength.STRONG
    assert finding.values == {"shown": "notice@examplebank.test", "sender": "stranger.example"}


def test_medium_when_no_brand_is_concerned():
    finding = fires(check, mail(from_='"boss@firm.example" <a@stranger.example>'))

    assert finding.strength is Strength.MEDIUM


def test_silent_when_both_are_one_owners():
    silent(check, mail(from_='"info@firm.example" <news@mail.firm.example>'))


def test_weak_over_a_mailing_list():
    data = mail(from_='"taro@friend.example" <list@lists.example>', list_id="<list.lists.example>")
    assert fires(check, data).strength is Strength.WEAK


def test_silent_without_a_name():
    silent(check, mail(from_="taro@friend.example"))


def test_silent_on_an_ordinary_name():
    silent(check, mail(from_="Taro @ Work <taro@friend.example>"))
