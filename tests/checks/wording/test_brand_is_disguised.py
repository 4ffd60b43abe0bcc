from majika.checks.wording.brand_is_disguised import check
from tests.mails import fires, mail, silent


def test_look_alike_letters_in_the_brands_name():
    finding = fires(check, mail(from_="Ехаmрlе Bank <a@stranger.example>"))

    assert finding.values["brand"] == "Example Bank"


def test_an_invisible_letter_in_the_subject():
    fires(check, mail(subject="【例\u200b銀行】お知らせ"))


def test_silent_on_full_width_letters():
    silent(check, mail(from_="Ｅｘａｍｐｌｅ Ｂａｎｋ <a@stranger.example>"))


def test_silent_on_plain_letters():
    silent(check, mail(from_="EXAMPLE BANK <a@stranger.example>"))


def test_silent_without_a_brand():
    silent(check, mail(from_="Иван <a@friend.example>", text="Привет"))
