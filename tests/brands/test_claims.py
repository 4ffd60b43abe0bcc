"""Whom a mail speaks as: what claims a brand, and what only mentions one."""

import pytest

from majika.brands import Standing, Where
from majika.findings import Strength
from tests.mails import claims, mail, passing


def brand_of(**parts: str) -> str:
    brand = claims(mail(**parts)).brand
    return brand.id if brand else ""


# --- speaks as a brand


@pytest.mark.parametrize(
    "from_",
    [
        "Example Bank <a@stranger.example>",
        "ExampleBank Security <a@stranger.example>",
        "例銀行 <a@stranger.example>",
        "例銀行緊急連絡 <a@stranger.example>",
        '"notice@examplebank.test" <a@stranger.example>',
        "notice@examplebank.test",
        "ExBank Customer Service <a@stranger.example>",
        '"@Example Bank digital" <a@stranger.example>',
        "Message from Example Bank <a@stranger.example>",
        "On behalf of Example Bank <a@stranger.example>",
        '"news@post-examplebank.example" <a@stranger.example>',
        "Example Bank via Files <a@stranger.example>",
    ],
)
def test_the_senders_name_or_address_claims(from_):
    assert brand_of(from_=from_, text="Please look.") == "example-bank"


@pytest.mark.parametrize(
    "subject",
    [
        "【例銀行】重要なお知らせ",
        "[Example Bank] notice",
        "Example Bank: your card",
        "例銀行からのお知らせ",
        "Example Bank!",
    ],
)
def test_the_opening_of_the_subject_claims(subject):
    assert brand_of(subject=subject, text="x") == "example-bank"


@pytest.mark.parametrize(
    "text",
    [
        "Dear Example Bank customer,\nyour card is locked.",
        "いつも例銀行をご利用いただきありがとうございます。",
        "例銀行カード会員様\nお手続きをお願いします。",
        "Thank you for using Example Bank.",
        "Sehr geehrter Example Bank Kunde,",
        "Prezado cliente Example Bank,",
    ],
)
def test_first_lines_in_the_brands_voice_claim(text):
    assert brand_of(text=text) == "example-bank"


def test_a_sender_called_by_its_own_domain_claims_nothing_by_name():
    shown = claims(mail(from_='"post-examplebank.example" <a@post-examplebank.example>'))

    assert not shown.claims_at(Where.DISPLAY_NAME)


@pytest.mark.parametrize("domain", ["tenant7.onmicrosoft.com", "outlook.com", "x.firebaseapp.com"])
def test_whoever_writes_from_where_anybody_can_is_a_stranger(domain):
    assert claims(mail(from_=f"Example Bank <a@{domain}>")).sender is Standing.FOREIGN


def test_disguised_letters_are_read():
    claim = claims(mail(from_="Ехаmрlе Bank <a@stranger.example>")).claims[0]

    assert claim.brand.id == "example-bank"
    assert claim.disguised


def test_a_misspelt_name_in_the_subject_is_noticed():
    read = claims(mail(from_="Exampleshop <a@stranger.example>", subject="Your Exampleshopp order"))

    assert [c.written for c in read.claims if c.misspelt] == ["Exampleshopp"]


def test_the_claim_points_at_its_words():
    text = "Hello.\nDear Example Bank customer, look."
    (claim,) = claims(mail(text=text)).claims_at(Where.BODY_OPENING)

    start, end = claim.place.span
    assert text[start:end] == "Example Bank"


# --- only mentions one


@pytest.mark.parametrize(
    "parts",
    [
        {"text": "My Example Bank card was declined yesterday, can you lend me some?"},
        {"text": "I got a strange mail that says it is from Example Bank. What do you think?"},
        {"subject": "Fwd: question about Example Bank", "text": "See below."},
        {"subject": "Re: [Example Bank] notice", "text": "Is this real?"},
        {"from_": "Ann ExBank <ann@friend.example>", "text": "Hello"},
        {"from_": "Ann (Example Bank) <ann@friend.example>", "text": "Hello"},
        {"text": "例銀行から変なメールが来たんだけど、どう思う?"},
    ],
)
def test_a_mention_is_no_claim(parts):
    assert brand_of(**parts) == ""


def test_a_delivery_report_speaks_for_nobody():
    data = mail(from_="Mail Delivery System <MAILER-DAEMON@mx.example>", subject="Example Bank: x")

    assert claims(data).brand is None


# --- standing


@pytest.mark.parametrize(
    ("domain", "standing"),
    [
        ("examplebank.test", Standing.OWN),
        ("news.mail.examplebank.test", Standing.OWN),
        ("stranger.example", Standing.FOREIGN),
        ("examplebank.test.stranger.example", Standing.FOREIGN),
    ],
)
def test_how_the_sender_stands_to_the_brand(domain, standing):
    assert claims(mail(from_=f"Example Bank <a@{domain}>")).sender is standing


def test_a_public_mailbox_of_the_brand_proves_nothing():
    data = mail(from_="Examplemail <x@examplemail.test>", **passing("examplemail.test"))

    read = claims(data)
    assert read.sender is Standing.PUBLIC
    assert not read.proven


def test_proven_by_the_readers_own_server():
    data = mail(from_="Example Bank <a@examplebank.test>", **passing("examplebank.test"))

    assert claims(data).proven


def test_claims_are_clearest_first():
    read = claims(mail(from_="Example Bank <a@stranger.example>", text="About Exampleshop."))

    assert read.claims[0].clarity is Strength.STRONG
