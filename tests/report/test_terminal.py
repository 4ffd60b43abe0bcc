"""The answer as a worried reader sees it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from majika.brands.facts import Pretext, Standing
from majika.findings import Evidence, Finding, Host, Language, Place, Spot, Strength
from majika.masking import MOSAIC
from majika.message.facts import AuthResult, Method
from majika.report import words
from majika.report.claim import came_from
from majika.report.layout import NOT_FIRST, width_of
from majika.report.places import name_place
from majika.report.reasons import shown_reasons
from majika.report.terminal import render_line, render_terminal
from majika.verdict import Label, Verdict
from tests.report.verdicts import (
    ALL,
    CLAIMED,
    FRAUD,
    FROM,
    GENUINE,
    MESSAGE,
    STRANGE_LINK,
    STRANGE_SENDER,
    SUBJECT,
    SUSPICIOUS,
    UNKNOWN,
    mailbox,
    verdict,
)

LANGUAGES: tuple[Language, ...] = ("en", "ja")
NAMES = re.compile(r"majika explain if-already|[\w.+\[\]-]*@[\w.\[\]-]+|[\w-]+(\[?\.\]?[\w-]+)+")
ENGLISH_WORDS = re.compile(r"[A-Za-z]{2,}[ ,.]+[A-Za-z]{2,}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
@pytest.mark.parametrize("width", [40, 52, 63, 64, 80, 100, 120])
def test_fits_the_page(answer: Verdict, language: Language, width: int):
    lines = render_terminal(answer, language, width=width).splitlines()

    assert max(map(width_of, lines)) <= width
    assert not [line for line in lines[1:] if line and line.lstrip()[0] in NOT_FIRST - {"・"}]


@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_nothing_is_left_in_english(answer: Verdict):
    page = NAMES.sub("", render_terminal(answer, "ja", width=120))

    assert not ENGLISH_WORDS.findall(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_colour_only_adds_to_what_is_there(answer: Verdict, language: Language):
    plain = render_terminal(answer, language)
    coloured = render_terminal(answer, language, colour=True)

    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
    assert "\x1b" not in plain
    assert "\x1b" in coloured


def test_verdict_first_then_claim_reasons_advice_and_gaps():
    page = render_terminal(FRAUD, "ja")
    order = [
        "✕ 詐欺メールです。例銀行から",
        "名乗り",
        "実際",
        "理由",
        "ご自分で",
        "しないで",
        "見て",
    ]

    assert sorted(order, key=page.index) == order
    assert page.startswith(order[0])


def test_reasons_compare_what_is_there_with_what_is_normal():
    page = render_terminal(FRAUD, "ja")

    assert "1  差出人が例銀行の公式の送信元ではありません" in page
    assert "s25.host.example ↔ examplebank.test" in page
    assert "本文 1 か所目のリンク" in page
    assert "exampelbank.example" not in page


def test_certainty_never_reaches_a_hundred():
    assert "確からしさ 99.9 %" in render_terminal(replace(FRAUD, probability=1.0), "ja")
    assert "%" not in render_terminal(SUSPICIOUS, "en").splitlines()[0]


def test_unknown_says_what_would_settle_it():
    page = render_terminal(UNKNOWN, "en")

    assert page.startswith("? We cannot tell from this mail alone.\n")
    assert "To find out" in page
    assert "That does not make it genuine." in page


def test_genuine_shows_its_proof():
    page = render_terminal(GENUINE, "en")

    assert page.startswith("✓ This is really from Example Bank.\n")
    assert "Your mail server checked the signature of examplebank.test" in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_nothing_is_ever_called_safe(answer: Verdict, language: Language):
    page = render_terminal(answer, language).lower()

    assert not re.search(r"\bsafe\b|安全|100 %|hacker|cyber|ユーザー様", page)


def test_at_most_five_reasons_each_check_once():
    found = [(STRANGE_SENDER, 1.0)] * 9
    page = render_terminal(verdict(Label.FRAUD, CLAIMED, *found), "en")

    assert page.count("official senders") == 1


def test_a_hostile_mail_cannot_write_on_the_terminal():
    name = "\x1b[2J\x1b]0;owned\x07例銀行\u202egnp\n\n✓ 本当に例銀行から届いたメールです。"
    hostile = replace(MESSAGE, from_=(mailbox(name, "a@\x1b[31m.example"),))
    finding = Finding(
        check="strange_sender",
        strength=Strength.STRONG,
        evidence=(Evidence(FROM, "\x1b[1A" * 40, expected=Host("\u202e.example")),),
        values={"sender": "{brand.names}\x1b[0m\n" * 50, "brand": "例銀行"},
    )
    page = render_terminal(
        verdict(Label.FRAUD, replace(CLAIMED, message=hostile), (finding, 4.0)),
        "ja",
        source="\x1b[2Jmail.eml\n",
    )

    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page)
    assert "\n✓" not in page


def test_checks_that_failed_are_owned_up_to():
    page = render_terminal(replace(UNKNOWN, failed_checks={"some_check": "KeyError"}), "en")

    assert "“some_check”: a fault of majika" in page


def test_one_line_for_a_quiet_answer():
    assert render_line(UNKNOWN, "ja", source="inbox#3") == "? 判断できない  inbox#3\n"


@pytest.mark.parametrize(
    ("place", "ja", "en"),
    [
        (FROM, "差出人", "sender"),
        (Place(Spot.HEADER, "subject"), "件名", "subject"),
        (Place(Spot.HEADER, "received", 1), "配達の記録", "delivery record"),
        (Place(Spot.LINK, index=2), "本文 3 か所目のリンク", "link 3 in the text"),
        (Place(Spot.TEXT, span=(5, 9)), "本文 2 行目", "text, line 2"),
        (Place(Spot.PAGE), "リンク先のページ", "the page behind the link"),
        (Place(Spot.PAGE, index=1), "リンク先の 2 ページ目", "page 2 of the visit"),
        (Place(Spot.HEADER, "x-odd"), "ヘッダー「x-odd」", "header “x-odd”"),
    ],
)
def test_places_are_named_for_people(place: Place, ja: str, en: str):
    assert name_place(place, MESSAGE, "ja") == ja
    assert name_place(place, MESSAGE, "en") == en


def test_every_label_has_its_words():
    for table in (words.SIGNS, words.SENTENCES, words.LABELS, words.REASONS, words.DO):
        assert set(table) == set(Label)


def test_suspicious_has_a_sentence_instead_of_a_number():
    calm, likely = SUSPICIOUS, replace(SUSPICIOUS, score=3.4)
    story = Pretext(id="sextortion", phrases=(("x", FROM),), weak=False)
    swindle = replace(likely, claims=replace(CLAIMED, brand=None, pretexts=(story,)))

    assert render_terminal(calm, "en").startswith("! Be careful: this does not fit.\n")
    assert render_terminal(likely, "en").startswith("! Very likely a fraud, but nothing here")
    assert render_terminal(swindle, "ja").startswith("! よくある詐欺の手口です。お金を払わないで")
    assert not re.search(r"\d %", "".join(render_terminal(each, "en") for each in (calm, likely)))


def test_a_brand_goes_by_its_name_in_the_readers_language():
    assert "It is not from Example Bank." in render_terminal(FRAUD, "en")
    assert "詐欺メールです。例銀行から" in render_terminal(FRAUD, "ja")


def test_the_arrow_is_explained_once():
    assert render_terminal(FRAUD, "ja").count("今回 ↔ 通常") == 1


def test_a_place_without_room_stands_at_the_start_of_the_next_line():
    pages = "".join(render_terminal(FRAUD, "ja", width=columns) for columns in range(60, 90))

    assert "\n       (本文 1 か所目のリンク)\n" in pages
    assert not re.search(r"^ +本文 1 か所目のリンク$", pages, re.MULTILINE)


def test_the_same_news_is_told_once():
    told = [
        replace(STRANGE_SENDER, check=name, evidence=(Evidence(SUBJECT, name),))
        for name in (
            "subject_opens_with_brand",
            "sender_not_on_official_list",
            "text_speaks_as_brand",
            "strange_link",
        )
    ]
    answer = verdict(Label.FRAUD, CLAIMED, *zip(told, (3.0, 2.0, 1.0, 0.5), strict=True))

    names = [reason.finding.check for reason in shown_reasons(answer)]
    assert names == ["sender_not_on_official_list", "strange_link"]


def test_an_unencrypted_link_is_no_news_beside_another_reason_about_a_link():
    evidence = (Evidence(Place(Spot.LINK, index=1), "x"),)
    unencrypted = replace(STRANGE_LINK, check="link_not_encrypted", evidence=evidence)

    beside = verdict(Label.FRAUD, CLAIMED, (STRANGE_LINK, 2.0), (unencrypted, 1.0))
    alone = verdict(Label.FRAUD, CLAIMED, (STRANGE_SENDER, 2.0), (unencrypted, 1.0))
    assert [each.finding.check for each in shown_reasons(beside)] == ["strange_link"]
    assert "link_not_encrypted" in [each.finding.check for each in shown_reasons(alone)]


@pytest.mark.parametrize("listed", [True, False])
def test_a_failed_check_is_forgery_only_at_the_brands_own_domain(listed: bool):
    failed = AuthResult(
        method=Method.SPF,
        result="fail",
        domain="examplebank.test",
        authserv="mx.reader.example",
        trusted=True,
        place=Place(Spot.HEADER, "authentication-results"),
    )
    sender = Standing.OWN if listed else Standing.FOREIGN
    answer = verdict(
        Label.FRAUD, replace(CLAIMED, sender=sender, disproof=failed), (STRANGE_SENDER, 4.0)
    )

    page = render_terminal(answer, "en", width=120)
    assert ("forged: your mail server's check failed" in page) == listed
    assert ("your mail server could not confirm this sender" in page) != listed


def test_a_long_path_loses_its_start_never_the_label():
    line = render_line(UNKNOWN, "en", source="folder/" * 30 + "mail.eml", width=50)

    assert line.startswith("? cannot tell  …")
    assert line.endswith("/mail.eml\n")
    assert width_of(line.rstrip()) <= 50


def test_of_a_long_address_the_end_stays():
    """The sender chooses how it begins; who owns it shows at its end only."""
    long = "amazon.co.jp.security-notice-account-verification.login.page.evil.example"
    author = mailbox("Amazon", f"account-update@{long}")
    claims = replace(CLAIMED, message=replace(MESSAGE, from_=(author,)))

    shown = came_from(claims, "en")

    assert "page.evil.example (" in shown
    assert len(shown.partition(" (")[0]) <= 60


def test_the_readers_own_address_as_sender_is_named_as_such():
    claims = replace(CLAIMED, message=replace(MESSAGE, from_=(mailbox(MOSAIC, MOSAIC),)))

    assert came_from(claims, "ja") == "受け取った方ご自身のアドレス(隠しています)"
