from majika.checks.wording.tells_a_known_pretext import check
from majika.findings import Strength
from majika.report.defang import in_language
from tests.mails import fires, mail, silent


def test_one_phrase_is_a_weak_sign():
    finding = fires(check, mail(text="Your account is locked."))

    assert finding.strength is Strength.WEAK
    assert "fake sign-in page" in in_language(finding.values["trick"], "en")
    assert "偽のログイン画面" in in_language(finding.values["trick"], "ja")


def test_a_story_told_in_full():
    text = "We could not process your payment. Payment method declined."
    text += " Please verify your billing details."

    assert fires(check, mail(text=text)).strength is Strength.MEDIUM


def test_a_story_told_in_the_senders_name():
    finding = fires(check, mail(from_="Hot Singles <a@firm.example>"))

    assert finding.evidence[0].place.name == "from"
    assert finding.values["phrase"] == "Hot Singles"


def test_silent_on_everyday_words():
    silent(check, mail(text="See you on Friday, the invoice is in my bag."))


def test_silent_on_a_delivery_report():
    data = mail(from_="MAILER-DAEMON <mailer-daemon@mx.example>", text="Your account is locked.")
    silent(check, data)


def test_silent_on_empty_text():
    silent(check, mail())
