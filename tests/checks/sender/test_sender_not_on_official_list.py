import pytest

from majika.checks.sender.sender_not_on_official_list import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

STRANGER = "s7.rented.example"


def test_a_brand_by_name_from_a_strangers_domain():
    """The sender's own domain is quoted beside the brand's official ones."""
    finding = fires(check, mail(from_=f"Example Bank <a@{STRANGER}>"))

    assert finding.strength is Strength.STRONG
    assert finding.values["sender"] == STRANGER
    assert "examplebank.test" in finding.values["official"]
    assert finding.evidence[0].value == STRANGER


def test_weaker_when_only_the_text_claims_the_brand():
    data = mail(from_=f"Notice <a@{STRANGER}>", text="Dear Example Bank customer, look here.")

    assert fires(check, data).strength is Strength.MEDIUM


def test_weaker_when_its_own_signature_passed_and_nothing_presses():
    data = mail(from_=f"Example Bank Festival <a@{STRANGER}>", **passing(STRANGER))

    assert fires(check, data).strength is Strength.MEDIUM


@pytest.mark.parametrize(
    ("name", "sender", "strength"),
    [
        ("Example Bank", STRANGER, Strength.STRONG),
        ("Example Bank Support Team", STRANGER, Strength.STRONG),
        ("例銀行サポートセンター", STRANGER, Strength.STRONG),
        ("例銀行 くらしの祭り事務局", STRANGER, Strength.MEDIUM),
        ("Example Bank", "example-bank-news.example", Strength.MEDIUM),
    ],
)
def test_a_signature_does_not_help_a_bare_brand_name_at_an_unrelated_domain(name, sender, strength):
    data = mail(from_=f"{name} <a@{sender}>", **passing(sender))

    assert fires(check, data).strength is strength


def test_a_signature_does_not_help_a_known_story():
    text = "Your account is locked. Restore your account."
    data = mail(from_=f"Example Bank <a@{STRANGER}>", text=text, **passing(STRANGER))

    assert fires(check, data).strength is Strength.STRONG


def test_a_signature_does_not_help_links_to_a_third_party():
    link = '<a href="https://third.example/x">Sign in</a>'
    own = f'<a href="https://www.{STRANGER}/x">Sign in</a>'
    signed = {"from_": f"Example Bank Festival <a@{STRANGER}>", **passing(STRANGER)}

    assert fires(check, mail(html=link, **signed)).strength is Strength.STRONG
    assert fires(check, mail(html=own, **signed)).strength is Strength.MEDIUM


def test_a_free_mailbox_s_signature_does_not_help():
    data = mail(from_="Example Bank <a77@gmail.com>", **passing("gmail.com"))

    assert fires(check, data).strength is Strength.STRONG


def test_subject_and_text_that_both_speak_as_the_brand():
    data = mail(
        from_=f"Notice <a@{STRANGER}>",
        subject="【例銀行】お知らせ",
        text="いつも例銀行をご利用いただき、ありがとうございます。",
    )

    assert fires(check, data).strength is Strength.STRONG


def test_silent_when_the_domain_may_be_the_brands():
    """A check of its own says so: nobody is called a stranger by mistake."""
    silent(check, mail(from_="Example Bank <a@examplebank.com>"))


def test_silent_for_a_listed_domain():
    silent(check, mail(from_="Example Bank <a@examplebank.test>"))


def test_silent_for_a_subdomain_of_a_listed_domain():
    silent(check, mail(from_="Example Bank <a@news.mail.examplebank.test>"))


def test_silent_for_a_proven_sender():
    silent(check, mail(from_="例銀行 <a@examplebank.test>", **passing("examplebank.test")))


def test_silent_when_no_brand_is_claimed():
    silent(check, mail(from_=f"Taro <a@{STRANGER}>", text="My Example Bank card is new."))


def test_silent_when_a_person_has_a_brands_word_for_a_name():
    silent(check, mail(from_="Ann Exbank <ann@firm.example>", text="See you on Friday."))


def test_silent_on_the_brands_name_in_somebody_elses_text():
    silent(check, mail(from_=f"Ann <a@{STRANGER}>", text="Example Bank has a new app."))


def test_silent_on_a_delivery_report():
    silent(
        check,
        mail(subject="Example Bank: x", from_=f"Mail Delivery System <mailer-daemon@{STRANGER}>"),
    )
