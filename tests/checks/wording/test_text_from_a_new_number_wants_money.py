import pytest

from majika.checks.wording.text_from_a_new_number_wants_money import check
from tests.mails import fires, mail, silent

MUM = "Hi mum, my phone broke, this is my new number. Can you send 1,850 to this account?"


def test_both_are_quoted():
    found = fires(check, MUM)

    assert found.values == {"number": "phone broke", "money": "send 1,850"}


@pytest.mark.parametrize(
    "text",
    [
        "母さん、携帯が壊れて番号が変わった。今日中に50万円振り込んでくれない?",
        "スマホをなくして友達の電話から。お金を少し貸して",
        "Dad I lost my phone. I need to pay a bill today",
    ],
)
def test_in_other_words(text: str):
    assert fires(check, text)


@pytest.mark.parametrize(
    "text",
    [
        "ママです。携帯が壊れたから新しい番号だよ。あとで電話して。",
        "番号が変わりました。来週の会費3,000円は当日集めます。",
        "My phone is broken, see you at 8 at the cinema",
        "Can you send 20 for the pizza? Ann",
    ],
)
def test_silent_where_only_one_is_said(text: str):
    silent(check, text)


def test_silent_in_a_mail():
    silent(check, mail(text=MUM))
