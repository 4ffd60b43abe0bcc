import pytest

from majika.checks.wording.promises_money import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

STRANGER = "Ann Bell <annbell77x@gmail.com>"
FORM = '<p>Confirm your account, +$1,989</p><a href="https://bit.ly/x">here</a>'


@pytest.mark.parametrize(
    "subject",
    [
        "+23,774$ will be cancelled in 24 hours",
        "You have 24 hours to withdraw +$13185",
        "Bitcoin__Transfer__0.7495__BTC",
        "Earn $3000 per day",
    ],
)
def test_a_sum_from_a_free_mailbox(subject):
    finding = fires(check, mail(from_=STRANGER, subject=subject))

    assert finding.values["sum"] in subject
    assert finding.evidence[0].place.name == "subject"


def test_a_sum_and_a_link_to_a_page_anyone_can_make():
    assert fires(check, mail(from_="Firm <a@firm.example>", html=FORM)).values["sum"] == "+$1,989"


def test_silent_when_the_links_stay_with_the_sender():
    html = '<p>You got + $50.00 from Ann</p><a href="https://pay.firm.example/1">See it</a>'

    silent(check, mail(from_="Firm Pay <a@firm.example>", html=html))


@pytest.mark.parametrize(
    "text",
    [
        "Lunch was 23,50 €, see you tomorrow.",
        "Call me at +1 650 555 0100.",
        "The ticket costs $120.",
        "We grew by +12 % and 3,000 users a day.",
    ],
)
def test_silent_on_everyday_sums_and_numbers(text):
    silent(check, mail(from_=STRANGER, text=text))


@pytest.mark.parametrize(
    "text", ["The price is fine, +100 $ for the trailer.", "My rate is $500 per day."]
)
def test_weak_where_a_friend_could_write_it(text):
    assert fires(check, mail(from_=STRANGER, text=text)).strength is Strength.WEAK


def test_strong_enough_alone_in_the_subject():
    finding = fires(check, mail(from_=STRANGER, subject="Earn $3000 per day"))

    assert finding.strength is Strength.MEDIUM


def test_silent_in_an_answer():
    data = mail(from_=STRANGER, subject="Re: +23,774$", in_reply_to="<1@firm.example>")
    silent(check, data)


def test_silent_over_a_mailing_list():
    silent(check, mail(from_=STRANGER, subject="+23,774$", list_id="<coins.lists.example>"))


def test_silent_when_a_friend_adds_up_costs():
    text = "Boat +$120.00, cottage +$450.00: send me yours by Friday."
    silent(check, mail(from_="Ann <ann.bell@gmail.com>", text=text))
