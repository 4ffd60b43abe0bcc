from majika.checks.structure.letters_are_swapped import check
from tests.mails import fires, mail, silent


def test_a_zero_in_the_subject():
    assert fires(check, mail(subject="Sua C0NTA esta bloqueada")).values["word"] == "C0NTA"


def test_a_capital_i_in_the_name():
    finding = fires(check, mail(from_="GmaiI <a@stranger.example>"))

    assert finding.evidence[0].place.name == "from"


def test_silent_on_order_numbers():
    silent(check, mail(subject="Order A0BC12 has shipped"))


def test_silent_on_product_names():
    silent(check, mail(subject="iPhone, eBay and YouTube"))


def test_silent_in_the_text():
    silent(check, mail(text="C0NTA"))


def test_silent_on_japanese():
    silent(check, mail(subject="ご注文の確認"))
