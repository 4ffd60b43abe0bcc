import pytest

from majika.checks.sender.sender_name_is_disguised import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Ехаmрlе Bank", "U+0415"),
        ("Exam\u200bple Bank", "U+200B"),
        ("𝗘𝘅𝗮𝗺𝗽𝗹𝗲", "U+1D5D8"),
    ],
)
def test_letters_that_only_look_alike(name, letter):
    assert fires(check, mail(from_=f"{name} <a@stranger.example>")).values["letter"] == letter


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Müller",
        "ＡＢＣ銀行",
        "Иван Петров",
        "Ελένη",
        "例銀行",
        "Shop 🎁 News",
        "ｱﾏｿﾞﾝ",
        "J. R. Doe",
    ],
)
def test_silent_on_honest_writing(name):
    silent(check, mail(from_=f"{name} <a@friend.example>"))


def test_silent_without_a_name():
    silent(check, mail(from_="a@friend.example"))


def test_silent_on_family_emoji():
    silent(check, mail(from_="The Doe Family 👨\u200d👩\u200d👧 <a@friend.example>"))
