import pytest

from majika.checks.wording.greets_by_address import check
from majika.findings import Strength
from tests.mails import READER, fires, mail, silent

TRAP = '<a href="https://page.example/a">Open</a>'


def greeted(greeting, to=READER, link=TRAP, **headers):
    return mail(
        to=to, from_="Post <a@stranger.test>", html=f"<p>{greeting}</p><p>x</p>{link}", **headers
    )


@pytest.mark.parametrize(
    ("greeting", "to"),
    [
        (f"Dear {READER},", READER),
        ("Hello reader.example,", READER),
        ("Hi chess-club,", "chess-club@lists.example"),
        ("Attn: info ,", "info@reader.example"),
        (f"Olá {READER},", READER),
        (f"Guten Tag {READER}", READER),
        (f"{READER} 様", READER),
    ],
)
def test_a_greeting_taken_from_the_address(greeting, to):
    assert fires(check, greeted(greeting, to)).strength is Strength.WEAK


@pytest.mark.parametrize("greeting", ["Dear Hanako,", "Hi hanako,", "Hanako 様", "Dear customer,"])
def test_silent_on_names(greeting):
    silent(check, greeted(greeting))


@pytest.mark.parametrize("host", ["stranger.test", "app.reader.example", "www.exampleshop.test"])
def test_silent_when_the_link_leads_to_somebody_known(host):
    silent(check, greeted(f"Dear {READER},", link=f'<a href="https://{host}/">Open</a>'))


def test_silent_in_an_answer_and_without_links():
    silent(check, greeted(f"Dear {READER},", in_reply_to="<1@reader.example>"))
    silent(check, greeted(f"Dear {READER},", link=""))
