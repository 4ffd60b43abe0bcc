from majika.checks.structure.form_in_mail import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_password_asked_inside_the_mail():
    html = '<form action="https://x.example/p"><input type="text"><input type="password"></form>'
    finding = fires(check, mail(html=html))

    assert finding.strength is Strength.STRONG
    assert finding.evidence[0].value == "https://x.example/p"


def test_a_survey_is_a_weak_sign():
    html = '<form action="https://x.example/p"><textarea></textarea></form>'

    assert fires(check, mail(html=html)).strength is Strength.WEAK


def test_silent_on_hidden_fields_and_buttons():
    html = '<form action="https://x.example"><input type="hidden"><input type="submit"></form>'
    silent(check, mail(html=html))


def test_silent_without_a_form():
    silent(check, mail(html="<p>Please fill in the form at our office.</p>"))


def test_silent_on_plain_text():
    silent(check, mail(text='<input type="password">'))
