import pytest

from majika.checks.sender.readers_mail_system_leads_elsewhere import check
from majika.findings import Strength
from tests.mails import READER, fires, mail, passing, silent

TRAP = f"https://page.example/in.html?m={READER}"


def notice(text, url=TRAP, **headers):
    return mail(html=f'<p>{text}</p><p><a href="{url}">Continue</a></p>', **headers)


@pytest.mark.parametrize(
    "text",
    [
        f"The mailbox {READER} is 98% full.",
        f"The password for {READER} expires today. Keep the same password below.",
        f"{READER}: you have 5 pending messages on the server.",
        f"Your address {READER} will be deactivated within two days.",
        f"Das Passwort für {READER} läuft heute ab.",
        f"Ihr Postfach {READER} ist fast voll.",
        f"A senha de {READER} expira hoje.",
        f"Sua caixa de correio {READER} está cheia.",
        f"Votre mot de passe {READER} expire aujourd'hui.",
        f"{READER} のパスワードの有効期限は本日までです。",
        f"{READER} あての未配信のメールが 5 件あります。",
    ],
)
def test_a_story_about_the_readers_mailbox_whose_page_takes_the_address_along(text):
    finding = fires(check, notice(text, from_="Taro <taro@stranger.test>"))

    assert finding.strength is Strength.STRONG
    assert finding.values["own"] == READER
    assert finding.values["host"] == "page.example"


def test_the_readers_own_domain_as_sender():
    text = "Your mailbox is almost full."
    finding = fires(check, notice(text, from_="IT Desk <it@reader.example>"))

    assert finding.values["own"] == "reader.example"


def test_medium_when_the_page_does_not_take_the_address_along():
    data = notice(f"Mailbox {READER} is full.", "https://page.example/")

    assert fires(check, data).strength is Strength.MEDIUM


def test_weak_when_the_senders_signature_passed():
    data = notice(
        "Your mailbox is almost full.",
        "https://signin.page.example/",
        from_="IT Desk <it@reader.example>",
        **passing("reader.example"),
    )

    assert fires(check, data).strength is Strength.WEAK


def test_silent_on_a_providers_second_domain():
    text = f"{READER}: 3 messages were quarantined."
    url = f"https://quarantine.cleanpost-portal.example/?u={READER}"
    silent(check, notice(text, url, from_="Cleanpost <digest@cleanpost.test>"))


@pytest.mark.parametrize(
    "host", ["webmail.reader.example", "www.provider.test", "www.exampleshop.test"]
)
def test_silent_when_the_link_leads_to_the_reader_the_sender_or_a_listed_site(host):
    text = f"The mailbox {READER} is 98% full."
    silent(check, notice(text, f"https://{host}/?m={READER}", from_="Support <a@provider.test>"))


@pytest.mark.parametrize(
    "text",
    [
        f"Please confirm your email address {READER} to finish signing up.",
        f"Hello {READER}, limited offer: unlimited films until Sunday!",
        f"{READER} was added to the shared calendar.",
        f"お申し込みの確認のため、メールアドレス({READER})の確認をお願いします。",
    ],
)
def test_silent_without_a_mailbox_story(text):
    silent(check, notice(text, from_="Taro <taro@stranger.test>"))


def test_silent_when_somebody_elses_mailbox_is_full():
    silent(check, notice("The mailbox bob@else.example is full.", "https://page.example/"))


def test_silent_in_an_answer():
    text = f"The mailbox {READER} is full, I read."
    silent(check, notice(text, in_reply_to="<1@reader.example>"))


def test_silent_without_links():
    silent(check, mail(text=f"The mailbox {READER} is full."))
