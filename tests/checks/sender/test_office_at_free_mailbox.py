import pytest

from majika.checks.sender.office_at_free_mailbox import check
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


def test_silent_in_an_answer():
    silent(check, mail(from_="Support <x77@gmail.com>", in_reply_to="<1@reader.example>"))


def test_silent_over_a_mailing_list():
    silent(check, mail(from_="Support <x77@gmail.com>", list_id="<l.lists.example>"))
