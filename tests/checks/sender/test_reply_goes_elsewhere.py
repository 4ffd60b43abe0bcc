from majika.checks.sender.reply_goes_elsewhere import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_answers_go_to_a_free_mailbox():
    finding = fires(check, mail(from_="Office <a@firm.example>", reply_to="boss77@gmail.com"))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["reply"] == "boss77@gmail.com"


def test_strong_when_a_brand_is_claimed():
    data = mail(from_="Example Bank <a@stranger.example>", reply_to="bank77@gmail.com")

    assert fires(check, data).strength is Strength.STRONG


def test_weak_when_both_addresses_share_a_name():
    data = mail(from_="Hanako's Flowers <shop@flowers.example>", reply_to="flowers77@gmail.com")

    assert fires(check, data).strength is Strength.WEAK


def test_silent_when_the_answer_stays_in_the_house():
    silent(check, mail(from_="Office <a@firm.example>", reply_to="help@firm.example"))


def test_silent_between_mailboxes_of_one_provider():
    silent(check, mail(from_="Taro <taro@gmail.com>", reply_to="taro.home@gmail.com"))


def test_weak_over_a_mailing_list():
    data = mail(reply_to="x77@gmail.com", list_id="<club.lists.example>")

    assert fires(check, data).strength is Strength.WEAK


def test_a_second_answer_address_counts_too():
    fires(check, mail(from_="Office <a@firm.example>", reply_to="a@firm.example, boss77@gmail.com"))


def test_silent_for_a_first_answer_address_at_home():
    silent(check, mail(from_="Office <a@firm.example>", reply_to="a@firm.example, b@firm.example"))


def test_silent_without_an_answer_address():
    silent(check, mail(from_="Office <a@firm.example>"))


def test_silent_on_a_reply_address_at_a_company():
    silent(check, mail(from_="Office <a@firm.example>", reply_to="x@agency.example"))
