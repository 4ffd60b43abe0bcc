import pytest

from majika.checks.wording.subject_opens_with_brand import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

STRANGER = "Notice <a@stranger.example>"


@pytest.mark.parametrize(
    "subject", ["【例銀行】お知らせ", "[Example Bank] News", "Example Bank: news for you"]
)
def test_a_stranger_opens_as_the_brand(subject):
    assert fires(check, mail(from_=STRANGER, subject=subject)).strength is Strength.MEDIUM


def test_strong_with_a_frauds_story():
    data = mail(from_=STRANGER, subject="【例銀行】お支払い情報の更新をお願いします")

    assert fires(check, data).strength is Strength.STRONG


def test_weak_in_a_signed_letter_of_somebody_else():
    writer = "The Penny Watch <a@stranger.example>"
    data = mail(from_=writer, subject="Example Bank: 12 offers", **passing("stranger.example"))

    assert fires(check, data).strength is Strength.WEAK


@pytest.mark.parametrize("name", ["Example Bank", "Customer Support", "自動通知", ""])
def test_a_signature_does_not_help_who_names_the_brand_or_nobody(name):
    data = mail(
        from_=f"{name} <a@stranger.example>",
        subject="[Example Bank] News",
        **passing("stranger.example"),
    )

    assert fires(check, data).strength is Strength.MEDIUM


def test_silent_when_the_name_is_only_mentioned():
    silent(check, mail(from_=STRANGER, subject="What I think of Example Bank"))


def test_silent_in_an_answer():
    silent(check, mail(subject="Re: [Example Bank] News", in_reply_to="<1@reader.example>"))


def test_silent_from_the_brand():
    silent(check, mail(from_="例銀行 <a@examplebank.test>", subject="【例銀行】お知らせ"))


def test_silent_when_the_reader_forwards_it():
    silent(check, mail(from_="Hanako <hanako@reader.example>", subject="Fwd: [Example Bank] News"))


def test_silent_for_an_ordinary_subject():
    silent(check, mail(from_=STRANGER, subject="[wallet-dev] Release notes"))


@pytest.mark.parametrize(
    "subject", ["【注意】「例銀行」をかたる不審なメール", "例銀行からのご予約ありがとうございます"]
)
def test_silent_in_a_warning_of_frauds_and_in_a_partners_order(subject):
    silent(check, mail(from_=STRANGER, subject=subject))
