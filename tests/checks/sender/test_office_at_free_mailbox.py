import pytest

from majika.checks.sender.office_at_free_mailbox import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


@pytest.mark.parametrize(
    "name", ["Account Support", "Notificação Judicial", "サポートセンター", "BB 96492727663"]
)
def test_an_office_at_a_free_mailbox(name):
    finding = fires(check, mail(from_=f"{name} <x77@gmail.com>"))

    assert finding.values["sender"] == "gmail.com"


@pytest.mark.parametrize("name", ["Taro Yamada", "Hanako's Flowers", "山田 太郎", "Chess Club"])
def test_silent_on_people_shops_and_clubs(name):
    silent(check, mail(from_=f"{name} <x77@gmail.com>"))


def test_silent_at_an_offices_own_domain():
    silent(check, mail(from_="Account Support <a@firm.example>"))


@pytest.mark.parametrize(
    "header", [{"in_reply_to": "<1@reader.example>"}, {"list_id": "<l.lists.example>"}]
)
def test_weak_in_an_answer_or_over_a_list(header):
    data = mail(from_="Support <x77@gmail.com>", **header)

    assert fires(check, data).strength is Strength.WEAK


def test_silent_without_a_name():
    silent(check, mail(from_="x77@gmail.com"))
