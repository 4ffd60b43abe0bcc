from majika.checks.links.story_leads_away_from_sender import check
from tests.mails import fires, mail, silent

STORY = "<p>Your account is locked. Restore your account.</p>"
AWAY = '<a href="https://elsewhere.example/">Restore</a>'
HOME = '<a href="https://www.friend.example/">Restore</a>'


def test_a_story_and_a_link_to_somebody_else():
    finding = fires(check, mail(html=STORY + AWAY))

    assert finding.values["host"] == "elsewhere.example"
    assert finding.values["sender"] == "friend.example"


def test_silent_when_a_link_leads_to_the_sender():
    silent(check, mail(html=STORY + AWAY + HOME))


def test_silent_without_a_story():
    silent(check, mail(html="<p>See you on Friday.</p>" + AWAY))


def test_silent_without_links():
    silent(check, mail(html=STORY))


def test_silent_through_a_delivery_service():
    silent(check, mail(html=STORY + '<a href="https://u1.ct.sendgrid.net/x">Restore</a>'))


def test_a_header_that_anyone_can_write_does_not_silence_it():
    fires(check, mail(html=STORY + AWAY, in_reply_to="<1@reader.example>"))
