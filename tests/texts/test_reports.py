"""A text in every kind of report: no word of mails, servers and headers; its reader hidden."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest

from majika.findings import Language
from majika.masking import NO_MASK
from majika.message import MessageKind
from majika.pipeline import Options, analyze
from majika.report.document import Document
from majika.report.drawing import draw_page
from majika.report.html import render_html
from majika.report.make import TEXTS, Wishes, make_report
from majika.report.terminal import render_terminal
from majika.verdict import Verdict
from tests.mails import CATALOG, mail

LOCKED = (
    "差出人: 0120-123-456\n"
    "【例銀行】日向太郎様 アカウントが停止されました。 https://abc.top/u?t=09012345678\n"
    "お問い合わせ 050-1234-5678"
)
CALM = "Reminder: Annika, your table is booked. https://tables.example/x"


def judged(text: str) -> Verdict:
    return analyze(text.encode(), kind=MessageKind.TEXT, options=Options(catalog=CATALOG))


def report(text: str, language: Language) -> Document:
    wishes = Wishes(language=language, catalog=CATALOG)
    when = datetime(2026, 11, 24, tzinfo=UTC)
    return make_report(text.encode(), judged(text), wishes, source="sms.txt", when=when)


OF_MAILS = re.compile(
    r"\bmail (?:app|program|server)|\b(?:the|this) mail\b|Received|メールサーバー|このメール|"
    r"詐欺メール|届いたメール|メールアプリ|メールソフト|件名"
)


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("text", [LOCKED, CALM])
def test_nothing_is_called_a_mail(text: str, language: Language):
    document = report(text, language)
    answers = [render_terminal(judged(text), language, width=200), render_html(document)]
    answers += [render(document) for render in TEXTS.values()]
    for answer in answers:
        shown = re.sub(r"<style>.*?</style>", "", answer, flags=re.DOTALL)
        assert not (found := OF_MAILS.search(shown)), shown[found.start() - 80 :][:160]


def test_the_reader_is_told_that_nobody_saw_the_sender():
    assert "送信元の名前や番号は偽れます" in render_terminal(judged(LOCKED), "ja", width=200)
    assert "can be forged" in render_terminal(judged(CALM), "en", width=200)


def test_a_fraud_by_text_is_called_one():
    page = render_terminal(judged(LOCKED), "ja", width=200)

    assert page.startswith("✕ 詐欺のメッセージです。")
    assert "返信する(「STOP」「停止」とも書かない)" in page
    assert "ブロック" in page
    steps = [step.en for step in judged(LOCKED).advice.if_already]
    assert any("an app was installed" in step for step in steps)
    assert any("7726" in step for step in steps)


@pytest.mark.parametrize(("text", "name"), [(LOCKED, "日向太郎"), (CALM, "Annika")])
def test_whom_it_names_is_hidden(text: str, name: str):
    document = report(text, "ja")
    for render in (render_html, *TEXTS.values()):
        assert name not in render(document)
        assert "09012345678" not in render(document)


def test_a_checksum_does_not_tell_its_sender_who_reported_it():
    """Whoever sent a thousand, a name in each, knows the checksum of every one."""
    one, other = (report(LOCKED.replace("太郎", name), "ja") for name in ("太郎", "花子"))

    assert one.verdict.message.sha256 == other.verdict.message.sha256
    assert one.verdict.message.sha256 != judged(LOCKED).message.sha256
    assert one.verdict.message.size == other.verdict.message.size


def test_it_is_drawn_in_a_bubble_under_its_sender():
    page = draw_page(LOCKED.encode(), judged(LOCKED), NO_MASK, "ja")

    assert '<div class="mail x-bubble">' in page
    assert "0120-123-456" in page
    assert "件名" not in page
    assert "&lt;&gt;" not in page
    assert '<span class="x-no">' in page or 'class="x-no"' in page
    assert 'class="x-head"' not in draw_page(CALM.encode(), judged(CALM), NO_MASK, "en")
    assert 'x-bubble">' not in draw_page(mail(), analyze(mail()), NO_MASK, "en")


def test_a_report_tells_of_no_way_and_no_file_name():
    document = report(LOCKED, "ja")

    assert 'id="route"' not in render_html(document)
    assert document.source == "text.txt"


def test_a_text_is_no_mail_for_other_systems():
    stix = json.loads(TEXTS_BY_NAME["STIX"](report(CALM, "en")))
    misp = json.loads(TEXTS_BY_NAME["MISP"](report(LOCKED, "en")))

    assert not [each for each in stix["objects"] if each["type"].startswith("email")]
    assert not [each for each in misp["Event"].get("Object", []) if each["name"] == "email"]


TEXTS_BY_NAME = {kind.name: render for kind, render in TEXTS.items()}
