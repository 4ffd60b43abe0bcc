import pytest

from majika.checks.wording.forwarded_mail_was_from_a_stranger import check
from tests.mails import fires, mail, silent

ASKED = "Is this real?\n\n---------- Forwarded message ---------\n{line}\nSubject: Your card\n\nx"


@pytest.mark.parametrize(
    "line",
    [
        "From: Example Bank <notice@stranger.example>",
        "> From: Example Bank <notice@stranger.example>",
        "De: Example Bank <notice@stranger.example>",
        "*From:* Example Bank [mailto:notice@stranger.example]",
        "差出人: 例銀行 <notice@stranger.example>",
    ],
)
def test_the_sender_line_of_a_forwarded_mail(line):
    finding = fires(check, mail(text=ASKED.format(line=line)))

    assert finding.values["address"] == "notice@stranger.example"


@pytest.mark.parametrize(
    "line",
    [
        "From: Example Bank <notice@mail.examplebank.test>",
        "From: Example Bank <notice@examplebank.com>",
        "From: Example Bank <bounce@u1.sendgrid.net>",
        "From: Ann <ann@firm.example>",
        "Example Bank wrote to ann@firm.example",
    ],
)
def test_silent_on_the_brand_services_and_people(line):
    silent(check, mail(text=ASKED.format(line=line)))


def test_silent_when_the_brand_stands_behind_the_address():
    silent(check, mail(text=ASKED.format(line="From: Ann <a@firm.example> about Example Bank")))


def test_silent_on_an_endless_line():
    silent(check, mail(text="From: Example Bank " + "x " * 500 + "<notice@stranger.example>"))
