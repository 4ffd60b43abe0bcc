from majika.checks.reassurance.came_over_mailing_list import check
from tests.mails import fires, mail, silent

LIST = {"list_id": "Club <club.lists.example>", "list_post": "<mailto:club@lists.example>"}


def test_headers_of_a_list_program():
    assert fires(check, mail(**LIST)).values["list"]


def test_silent_on_bulk_mail():
    silent(check, mail(list_unsubscribe="<https://news.example/off>"))


def test_silent_with_only_an_id():
    silent(check, mail(list_id="<news.example>"))


def test_silent_on_ordinary_mail():
    silent(check, mail())
