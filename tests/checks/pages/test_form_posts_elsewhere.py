import pytest

from majika.capture.facts import Asks
from majika.checks.pages.form_posts_elsewhere import check
from majika.checks.receivers import receiver
from majika.data import rows
from majika.findings import Host, Strength
from tests.captures import BANK, LOGIN, STRANGER, capture_of, fires, form, page, silent


def sent_to(action: str):
    return form(Asks.LOGIN, Asks.PASSWORD, action=action)


def test_another_site():
    finding = fires(check, capture_of(page(STRANGER, sent_to("https://other.example/x"))))

    assert finding.strength is Strength.MEDIUM
    assert finding.evidence[0].value == "other.example"
    assert finding.evidence[0].expected == "stranger.example"


@pytest.mark.parametrize(
    "action",
    [
        "https://api.telegram.org/bot1:x/sendMessage",
        "https://discord.com/api/webhooks/1/x",
        "https://formspree.io/f/x",
    ],
)
def test_a_messenger_or_a_box_for_anybodys_forms(action):
    assert fires(check, capture_of(page(STRANGER, sent_to(action)))).strength is Strength.STRONG


def test_a_script_that_talks_to_a_bot():
    chatty = page(STRANGER, LOGIN, loaded=(Host("api.telegram.org"),))

    assert fires(check, capture_of(chatty)).strength is Strength.STRONG


def test_silent_on_its_own_site():
    silent(check, capture_of(page(STRANGER, LOGIN)))
    silent(check, capture_of(page(STRANGER, sent_to("https://id.stranger.example/x"))))


def test_silent_for_a_sign_in_or_payment_service():
    silent(check, capture_of(page(STRANGER, sent_to("https://login.microsoftonline.com/x"))))
    silent(check, capture_of(page(STRANGER, form(Asks.CARD_NUMBER, action="https://stripe.com/"))))


def test_silent_when_the_brand_itself_gets_it():
    to_bank = sent_to("https://www.examplebank.test/login")
    silent(check, capture_of(page(STRANGER, to_bank, brand=BANK)))


def test_silent_for_a_contact_form():
    contact = form(Asks.EMAIL, Asks.NAME, action="https://formspree.io/f/x")
    silent(check, capture_of(page(STRANGER, contact)))


def test_silent_at_home():
    silent(check, capture_of(page("https://examplebank.test/", sent_to("https://x.example/"))))


def test_silent_about_a_link_to_the_messenger():
    silent(check, capture_of(page(STRANGER, loaded=(Host("api.telegram.org"),))))


def test_silent_on_a_messengers_other_pages():
    assert receiver("https://discord.com/login", "discord.com") is None
    assert receiver("https://discord.com/api/webhooks/1", "discord.com") is not None


def test_its_list_holds_hosts_and_known_kinds_only():
    table = rows("form_receivers.txt")
    hosts = [row[0] for row in table]

    assert len(hosts) == len(set(hosts))
    assert {row[2] for row in table} == {"bot", "collector", "sign_in", "payment"}
    assert all(row[1].startswith("/") and row[0] == row[0].lower() for row in table)
