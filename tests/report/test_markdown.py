"""The report as a wiki reads it: complete, and nothing of the mail is a command in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from majika.findings import Evidence, Language, Place, Spot
from majika.message import MessageKind
from majika.report import report_words as titles
from majika.report.markdown import render_markdown
from majika.report.markup import cell, code, text
from majika.verdict import Label, Verdict
from tests.mails import CATALOG
from tests.report.hostile import NASTY, crowded, hostile, masked
from tests.report.verdicts import (
    ALL,
    CLAIMED,
    FRAUD,
    GENUINE,
    MESSAGE,
    STRANGE_LINK,
    UNKNOWN,
    verdict,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LANGUAGES: tuple[Language, ...] = ("en", "ja")

WIKI = MarkdownIt("gfm-like", {"html": True, "linkify": True})
"""Tables, strikethrough, raw HTML, and everything made a link that looks like one."""

COMMANDS = {
    "link_open",
    "image",
    "html_inline",
    "html_block",
    "s_open",
    "em_open",
    "blockquote_open",
}
"""What no report has of its own."""

MENTION = re.compile(r"@\w|(?<!\w)#\d|:\w+:|https?://|www\.|\bGH-\d", re.IGNORECASE | re.ASCII)
"""What GitHub and others look for in text that is displayed."""


def page(answer: Verdict, language: Language = "en") -> str:
    return render_markdown(answer, language, NOON, CATALOG)


def tokens(written: str) -> Iterator[Token]:
    for token in WIKI.parse(written):
        yield token
        yield from token.children or ()


def harmless(written: str) -> list[Token]:
    """The tokens of a page in which nothing is a command."""
    found = list(tokens(written))
    assert not COMMANDS & {token.type for token in found}
    for token in found:
        if token.type == "text":
            assert not MENTION.search(token.content), token.content
    return found


def shape(written: str) -> list[str]:
    return [token.type for token in WIKI.parse(written)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_every_answer_is_a_page(answer: Verdict, language: Language):
    found = harmless(page(answer, language))

    assert sum(token.type == "heading_open" and token.tag == "h1" for token in found) == 1
    assert not [token for token in found if token.type == "text" and "{" in token.content]


def test_the_parts_in_the_order_of_every_answer():
    headings = re.findall(r"^#+ (.*)$", page(FRAUD), re.MULTILINE)

    assert headings == [
        "✕ This is a fraud. It is not from Example Bank.",
        titles.PICTURE[MessageKind.MAIL].en,
        "Why",
        titles.ADVICE.en,
        titles.IF_ALREADY.en,
        titles.CONTACTS.en,
        "Not looked at",
        titles.HOW_WE_KNOW.en,
        titles.ROUTE.en,
        titles.OBSERVABLES.en,
        titles.MADE_BY.en,
    ]


def test_the_mail_is_quoted_with_numbers_at_its_words():
    start = MESSAGE.text.index("リンク")
    place = Place(Spot.TEXT, span=(start, start + 3))
    found = replace(STRANGE_LINK, evidence=(Evidence(place, "リンク"),))

    written = page(verdict(Label.SUSPICIOUS, CLAIMED, (found, 2.0)))

    assert "```text\nお客様\n\n下の①リンクから" in written


def test_a_mail_cannot_leave_its_block_of_code():
    text = "```\n# heading\n````\n<script>x</script>"
    claims = replace(CLAIMED, message=replace(MESSAGE, text=text))

    written = page(verdict(Label.UNKNOWN, claims))

    assert f"`````text\n{text}\n`````" in written


def test_reasons_are_numbered_with_quote_comparison_and_how_to_see():
    written = page(FRAUD)

    assert "1. **The sender is not one of 例銀行's official senders**" in written
    assert "   - This time: `s25.host.example`" in written
    assert "   - Normally: `examplebank.test`" in written
    assert "   - **See for yourself**: Press and hold" in written


def test_a_genuine_mail_is_proven_first_and_tells_what_to_do_first():
    written = page(GENUINE, "ja")

    assert "`examplebank.test` の電子署名を" in written
    assert written.index("してください**") < written.index("しないでください**")
    assert titles.IF_ALREADY.ja not in written


def test_an_unknown_mail_says_that_nothing_was_noticed():
    assert "Nothing that speaks for or against it." in page(UNKNOWN)


def test_observables_are_defanged_in_code():
    written = page(FRAUD)

    assert "- `hxxps://exampelbank[.]example/login?id=1`" in written
    assert "- `info@s25[.]host[.]example`" in written


def test_says_how_it_was_made():
    written = page(FRAUD, "ja")

    assert "作成日時: 2026年11月24日 12:00 (UTC)" in written
    assert "`" + "cd" * 32 + "`" in written


def test_a_masked_page_says_what_the_mosaic_is():
    assert "stands where details of the reader were" in page(masked())
    assert titles.MASKED.en[8:30] not in page(FRAUD)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("label", [Label.FRAUD, Label.UNKNOWN])
@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_hostile_text_stays_text(nasty: str, label: Label, language: Language):
    written = page(hostile(nasty, label), language)
    harmless(written)

    rows = shape(written).count("td_open")
    assert rows % 4 == 0
    assert shape(written).count("heading_open") == shape(page(hostile("x", label))).count(
        "heading_open"
    )


def test_ten_thousand_links_are_bounded():
    written = page(crowded())

    assert len(written) < 20_000
    assert "and 480+ more" in written


def test_a_check_that_failed_is_named():
    assert "“strange”" in page(replace(FRAUD, failed_checks={"strange": "ValueError"}))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Hello, world.", "Hello, world."),
        ("差出人は info@evil.example です", "差出人は `info@evil.example` です"),
        ("(evil.example, www[.]bank[.]test)", "(`evil.example`, `www[.]bank[.]test`)"),
        ("# 1. *a* _b_", r"\# 1. \*a\* \_b\_"),
        ("1. a", r"1\. a"),
        ("- a", r"\- a"),
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("@all #1 :x:", "`@all` `#1` `:x:`"),
        ("銀行.みんな", r"銀行\[.\]みんな"),
        ("a`b@c`d", "``a`b@c`d``"),
    ],
)
def test_text(value: str, written: str):
    assert text(value) == written


LINES = st.text(
    st.characters(exclude_categories=("C", "Z")) | st.sampled_from(" `*_[]()<>@#:.|\\&!")
)
"""What `plain` lets through: one line without controls."""


def seen(written: str) -> str:
    """What a reader sees of one paragraph."""
    return "".join(
        token.content for token in tokens(written) if token.type.startswith(("text", "code"))
    )


@given(LINES)
def test_any_text_is_one_harmless_paragraph_that_reads_as_it_was(value: str):
    value = " ".join(value.split())
    written = f"a {text(value)} z"
    harmless(written)

    assert shape(written) == ["paragraph_open", "inline", "paragraph_close"]
    assert seen(written).replace("[.]", ".").split() == f"a {value} z".replace("[.]", ".").split()


@given(LINES)
def test_any_text_may_begin_a_line(value: str):
    value = " ".join(value.split())
    harmless(text(value))
    assert set(shape(text(value))) <= {"paragraph_open", "inline", "paragraph_close"}


@given(LINES)
def test_any_code_is_one_span(value: str):
    value = " ".join(value.split())
    found = [token for token in tokens(f"a {code(value)} z") if token.type == "code_inline"]

    assert [token.content for token in found] == ([value] if value else [])


@given(LINES)
def test_any_cell_is_one_cell(value: str):
    value = " ".join(value.split())
    for written in (text(value), code(value)):
        table = f"| a | b |\n| --- | --- |\n| {cell(written)} | z |"
        harmless(table)
        assert shape(table).count("td_open") == 2
