from majika.checks.structure.text_hidden_from_reader import check
from tests.mails import fires, mail, silent

WORDS = "harmless words about gardens and weather " * 15


def test_much_more_hidden_than_shown():
    html = f'<p>Your account is locked.</p><div style="font-size:0">{WORDS}</div>'

    assert int(fires(check, mail(html=html)).values["count"]) > 400


def test_silent_on_a_preview_line():
    html = '<div style="display:none">This week: tulips</div><p>Hello reader</p>'
    silent(check, mail(html=html))


def test_silent_on_padding_after_a_preview_line():
    html = f'<div style="display:none">This week{"&nbsp;&zwnj;" * 150}</div><p>Hello</p>'
    silent(check, mail(html=html))


def test_silent_when_the_visible_text_is_long():
    html = f'<div style="display:none">{WORDS}</div><p>{WORDS * 4}</p>'
    silent(check, mail(html=html))


def test_silent_on_plain_text():
    silent(check, mail(text=WORDS))
