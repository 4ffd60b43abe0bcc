"""What a sender can write for free must not turn a fraud into anything less than suspicious."""

import pytest

from majika.pipeline import Options, analyze
from majika.verdict import Label
from tests.mails import CATALOG, mail, passing

OPTIONS = Options(catalog=CATALOG)
BAD = (Label.FRAUD, Label.SUSPICIOUS)
LINK = '<a href="https://login.stranger.example/x">Sign in</a>'
STORY = f"<p>Dear Example Bank customer, your account is locked. Restore your account.</p>{LINK}"
STRANGER = "Example Bank <notice@stranger.example>"
HOP = "from vps.stranger.example (vps.stranger.example [192.0.2.9]) by mx.reader.example; x"


def label(data: bytes) -> Label:
    return analyze(data, options=OPTIONS).label


@pytest.mark.parametrize(
    "header",
    [
        {"list_id": "<x.lists.example>"},
        {"list_id": "<x.lists.example>", "list_help": "<mailto:x@lists.example>"},
        {"in_reply_to": "<1@reader.example>"},
        {"references": "<1@reader.example> <2@reader.example>"},
        {"return_path": "<>"},
        {"auto_submitted": "auto-replied"},
        {"precedence": "list"},
        {"content_language": "en"},
        {"list_unsubscribe": "<https://stranger.example/off>"},
    ],
)
@pytest.mark.parametrize(
    "from_", [STRANGER, "Example Bank <notice@examplebank.test>", "Notice <a@stranger.example>"]
)
def test_a_header_turns_no_fraud_into_unknown(header, from_):
    plain = label(mail(from_=from_, html=STORY, received=HOP))

    assert plain in BAD
    assert label(mail(from_=from_, html=STORY, received=HOP, **header)) in BAD


@pytest.mark.parametrize(
    "from_",
    [
        "Mail Delivery System <mailer-daemon@stranger.example>",
        "Postmaster <postmaster@stranger.example>",
        "Microsoft Outlook <a@stranger.example>",
    ],
)
def test_a_mailer_daemons_name_is_no_free_pass(from_):
    """Delivery reports are exempt; a mail with a link to a stranger is none."""
    data = mail(from_=from_, subject="【Example Bank】notice", html=STORY, return_path="<>")

    assert label(data) in BAD


def test_a_report_by_type_is_no_free_pass():
    data = (
        b"From: Postmaster <postmaster@stranger.example>\r\nReturn-Path: <>\r\n"
        b"Subject: Example Bank: your account\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: text/html\r\n\r\n" + STORY.encode() + b"\r\n"
        b"--x\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--x--\r\n"
    )
    assert label(data) in BAD


@pytest.mark.parametrize(
    "name",
    [
        "Security Alert from Example Bank",
        "Support @ Example Bank",
        "Account Team | Example Bank",
        "Support (Example Bank)",
        "お知らせ(例銀行)",
        "Example Bank (via Example Bank Pay)",
    ],
)
def test_words_that_look_like_an_affiliation_do_not_hide_the_brand(name):
    assert label(mail(from_=f'"{name}" <a@stranger.example>', html=LINK)) in BAD


@pytest.mark.parametrize(
    "address", ["service@examplebank.com", "x@em77.sendgrid.net", "account@examplemail.test"]
)
def test_an_address_that_may_be_the_brands_is_no_proof(address):
    name = "Examplemail" if "examplemail" in address else "Example Bank"
    html = STORY.replace("Example Bank", name)

    assert label(mail(from_=f"{name} <{address}>", html=html)) in BAD


def test_one_quoted_line_does_not_make_the_rest_a_quotation():
    text = (
        "> View in browser\nDear Example Bank customer,\nyour account is locked. "
        "Restore your account: https://login.stranger.example/x"
    )
    assert label(mail(from_="Notice <a@stranger.example>", text=text)) in BAD


# --- and none of it is ever called genuine

BANK = "Example Bank <notice@examplebank.test>"
SIGNED = passing("examplebank.test")


def test_the_signed_mail_itself_is_genuine():
    html = '<a href="https://www.examplebank.test/">Home</a>'

    assert label(mail(from_=BANK, html=html, **SIGNED)) is Label.GENUINE


@pytest.mark.parametrize(
    "html",
    [
        LINK,
        '<a href="https://bit.ly/x">Open</a>',
        '<a href="https://www.linkedin.com/redir/x">Open</a>',
        '<a href="https://exampledesk.test/tenant">Open</a>',
        "<form action='https://x.example'><input type='password'></form>",
    ],
)
def test_signed_mail_that_leads_elsewhere_is_not_genuine(html):
    home = '<a href="https://www.examplebank.test/">Home</a>'

    assert label(mail(from_=BANK, html=home + html, **SIGNED)) is not Label.GENUINE


def test_a_users_bill_in_signed_mail_is_not_genuine():
    text = (
        "Your subscription was renewed for $399. If you did not authorize this charge, "
        "to cancel call 1-800-555-0199."
    )
    assert label(mail(from_=BANK, text=text, **SIGNED)) is not Label.GENUINE


@pytest.mark.parametrize("name", ["Tim", "Bell", "Ann ExBank", "exbank"])
def test_people_with_a_brands_name_are_left_in_peace(name):
    html = '<p>Hi, see you on Friday.</p><a href="https://club.example/">Club</a>'

    assert label(mail(from_=f"{name} <x@friend.example>", html=html)) is Label.UNKNOWN
