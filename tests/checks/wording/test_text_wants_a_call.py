from majika.checks.wording.text_wants_a_call import check
from tests.mails import fires, mail, silent

BILL = "有料動画サイトの未納料金が発生しております。本日中にご連絡ください。"


def test_the_phrase_and_the_number_are_named():
    found = fires(check, f"{BILL} 050-1234-5678")

    assert found.values["number"] == "050-1234-5678"
    assert found.values["phrase"] in BILL


def test_silent_without_a_number():
    silent(check, BILL)


def test_silent_where_there_is_a_link_to_look_at():
    silent(check, f"{BILL} 050-1234-5678 https://abc.example")


def test_silent_without_such_a_story():
    silent(check, "またお電話ください。050-1234-5678")


def test_silent_in_a_mail():
    silent(check, mail(text=f"{BILL} 050-1234-5678"))
