import pytest

from majika.checks.sender.name_sender_and_links_disagree import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

BUTTON = '<p>Hello</p><a href="https://{host}/x">Open</a>'
PICTURE = '<img src="https://img.elsewhere.example/1.png" alt="">'


def disagreeing(name="Portable Heater", sender="info@flowershop.example", **more):
    html = more.pop("html", BUTTON.format(host="www.elsewhere.example"))
    return mail(from_=f"{name} <{sender}>", html=html, **more)


def test_three_names_that_nothing_ties_together():
    finding = fires(check, disagreeing())

    assert finding.values["sender"] == "flowershop.example"
    assert finding.values["host"] == "www.elsewhere.example"
    assert finding.strength is Strength.WEAK


@pytest.mark.parametrize(
    "more",
    [
        {"list_unsubscribe": "<https://www.elsewhere.example/u>"},
        {"html": BUTTON.format(host="elsewhere.example") + 2 * PICTURE},
    ],
)
def test_medium_in_mail_made_for_many(more):
    assert fires(check, disagreeing(**more)).strength is Strength.MEDIUM


def test_strong_when_it_names_a_brand():
    page = "<https://www.elsewhere.example/u>"
    data = disagreeing(subject="A gift from Exampleshop", list_unsubscribe=page)

    assert fires(check, data).strength is Strength.STRONG


@pytest.mark.parametrize("host", ["bit.ly", "t.co", "x7.github.io", "storage.googleapis.com"])
def test_links_where_anyone_can_put_a_page(host):
    fires(check, disagreeing(html=BUTTON.format(host=host)))


def test_printed_matter_that_pretends_to_be_an_answer():
    page = "<https://www.elsewhere.example/u>"

    fires(check, disagreeing(in_reply_to="<1@reader.example>", list_unsubscribe=page))


def test_a_name_that_is_only_a_task_ties_nothing():
    fires(check, disagreeing("Kundenservice", "kundenservice@flowershop.example"))


@pytest.mark.parametrize(
    ("name", "sender", "host"),
    [
        ("Flower Shop", "info@flowershop.example", "tracker.example"),
        ("Ann Bell", "ann.bell@flowershop.example", "tracker.example"),
        ("Heater World", "news@mailer.example", "heaterworld.example"),
        ("Bank of Anything", "news@boa.example", "tracker.example"),
        ("Anna", "rosen@flowershop.example", "www.flowershop.example"),
    ],
)
def test_silent_when_two_of_the_three_match(name, sender, host):
    silent(check, disagreeing(name, sender, html=BUTTON.format(host=host)))


def test_silent_when_the_linked_site_signed_the_mail():
    silent(check, disagreeing(dkim_signature="v=1; a=rsa-sha256; d=elsewhere.example; s=a; b=x"))


def test_silent_when_the_link_shows_where_it_leads():
    shown = '<a href="https://elsewhere.example/x">https://elsewhere.example/x</a>'

    silent(check, disagreeing(html=shown))


@pytest.mark.parametrize(
    "more",
    [
        {"in_reply_to": "<1@reader.example>"},
        {"list_id": "<roses.lists.example>", "list_post": "<mailto:roses@lists.example>"},
        {"sender": "rose77@gmail.com"},
    ],
)
def test_silent_on_answers_lists_and_private_mailboxes(more):
    silent(check, disagreeing(**more))


def test_one_picture_may_stand_in_a_letter():
    html = BUTTON.format(host="elsewhere.example") + PICTURE

    assert fires(check, disagreeing(html=html)).strength is Strength.WEAK


def test_silent_through_a_delivery_service():
    silent(check, disagreeing(html=BUTTON.format(host="u1.ct.sendgrid.net")))


def test_silent_when_a_brand_is_claimed():
    silent(check, disagreeing("Example Bank"))


def test_silent_on_a_name_that_cannot_be_compared():
    silent(check, disagreeing("花子"))
