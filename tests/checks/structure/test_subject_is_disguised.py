import pytest

from majika.checks.structure.subject_is_disguised import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize("subject", ["Yоur аccount", "Acc\u200bount", "𝗔𝗰𝗰𝗼𝘂𝗻𝘁 locked"])
def test_letters_that_only_look_alike(subject):
    assert fires(check, mail(subject=subject)).values["letter"].startswith("U+")


@pytest.mark.parametrize(
    "subject", ["Grüße aus Köln", "🎁 Sale!", "ＡＢＣのお知らせ", "Привет из Москвы", "α and β"]
)
def test_silent_on_honest_writing(subject):
    silent(check, mail(subject=subject))


def test_silent_on_a_heart_with_selector():
    silent(check, mail(subject="We ❤\ufe0f you"))


def test_silent_on_an_empty_subject():
    silent(check, mail(subject=""))
