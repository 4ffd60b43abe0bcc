from majika.checks.links.only_mail_links import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

TRAP = '<p>New sign-in</p><a href="mailto:report77@x.example?subject=Report">Report the user</a>'


def test_buttons_that_write_to_a_stranger():
    finding = fires(check, mail(from_="Security <a@stranger.example>", html=TRAP))

    assert finding.values["address"] == "report77@x.example"


def test_silent_when_the_mail_goes_back_to_its_sender():
    html = '<a href="mailto:taro@friend.example">Write to me</a>'
    silent(check, mail(html=html))


def test_silent_with_any_other_link():
    silent(check, mail(html=TRAP + '<a href="https://x.example/">x</a>'))


def test_weak_in_an_answer():
    data = mail(html=TRAP, in_reply_to="<1@reader.example>")

    assert fires(check, data).strength is Strength.WEAK


def test_silent_without_links():
    silent(check, mail(html="<p>Hello</p>"))


def test_silent_in_plain_text():
    silent(check, mail(text="Write to mailto:x@y.example"))
