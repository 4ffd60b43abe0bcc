"""Nothing of a mail reaches a reader in a form that acts."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.findings import Host, Name, Text, Url
from majika.report.defang import defang, fill, plain, typed


def test_hosts_and_urls_cannot_be_opened():
    assert defang(Host("www.evil.test")) == "www[.]evil[.]test"
    assert defang(Url("https://evil.test/a.html")) == "hxxps://evil[.]test/a.html"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("see HTTPS://Evil.test/x", "see HxxPS://Evil[.]test/x"),
        ("http:\\\\evil.test", "hxxp:\\\\evil[.]test"),
        ("https://a.test/?u=http://b.test", "hxxps://a[.]test/?u=hxxp://b[.]test"),
        ("ftp://evil.test", "fxp://evil[.]test"),
        ("www.evil.test", "www[.]evil[.]test"),
        ("evil[.]test at https://evil[.]test", "evil[.]test at hxxps://evil[.]test"),
    ],
)
def test_links_inside_plain_text_are_defanged_too(text: str, shown: str):
    assert plain(text) == shown


def test_a_senders_domain_stays_readable():
    assert plain("s25.host.example") == "s25.host.example"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\u202eb", "a‹U+202E›b"),
        ("a\u200bb", "a‹U+200B›b"),
        ("a\r\nb\u2028c\td", "a b c d"),
        ("a\x9bb\x7f", "a‹U+009B›b‹U+007F›"),
        ("\ud800", "�"),
        ("👩\u200d👧\ufe0f", "👩👧"),
        ("a" + "\u0301" * 50, "a\u0301\u0301"),
    ],
)
def test_what_controls_a_terminal_becomes_visible(text: str, shown: str):
    assert plain(text) == shown


def test_long_text_is_cut():
    assert plain("a" * 500, 10) == "aaaaaaaaa…"
    assert len(plain("a" * 10_000_000)) == 120


@given(st.text(st.characters(), max_size=300))
def test_no_control_ever_passes(text: str):
    shown = plain(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Co", "Zl", "Zp")]
    assert not [c for c in shown if c in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2069"]


def test_values_are_put_in_as_they_are_shown():
    text = Text(en="{shown} leads to {host}.", ja="{shown} の行き先は {host} です。")
    values = {"shown": "{host} {0.__class__}", "host": Host("evil.test")}

    assert fill(text, values, "en") == "{host} {0.__class__} leads to evil[.]test."


def test_japanese_values_need_no_blank_beside_them():
    text = Text(en="{brand}", ja="差出人は {brand} ではありません")

    assert fill(text, {"brand": "例銀行"}, "ja") == "差出人は例銀行ではありません"
    assert fill(text, {"brand": "ExBank"}, "ja") == "差出人は ExBank ではありません"


def test_a_missing_value_does_not_cost_the_answer():
    assert fill(Text(en="It is {nobody}.", ja=""), {}, "en") == "It is …."


@pytest.mark.parametrize(
    ("code", "en", "ja"),
    [
        ("U+200B", "an invisible character (U+200B)", "目に見えない文字 (U+200B)"),
        ("U+2061", "an invisible character (U+2061)", "目に見えない文字 (U+2061)"),
        ("U+0430", "a Cyrillic letter (U+0430)", "キリル文字 (U+0430)"),
        ("U+1D400", "a letter made for formulas (U+1D400)", "数式用の文字 (U+1D400)"),
        ("U+0041", "letters set apart by blanks (U+0041)", "間を空けて書いた文字 (U+0041)"),
        ("U+00B7", "a dot between letters (U+00B7)", "文字の間の点 (U+00B7)"),
        ("U+FFFFFF", "an invisible character (U+FFFFFF)", "目に見えない文字 (U+FFFFFF)"),
        ("a", "a", "a"),
    ],
)
def test_an_odd_letter_is_named(code: str, en: str, ja: str):
    assert fill(Text(en="{letter}", ja="{letter}"), {"letter": code}, "en") == en
    assert fill(Text(en="{letter}", ja="{letter}"), {"letter": code}, "ja") == ja


def test_what_the_reader_typed_is_shown_as_typed():
    assert typed("http://bank.test/\x1b[2J") == "http://bank.test/␛[2J"


def test_a_name_has_two_forms():
    text = Text(en="from {brand}", ja="{brand} から")

    assert fill(text, {"brand": Name("例銀行", "Example Bank")}, "en") == "from Example Bank"
    assert fill(text, {"brand": Name("例銀行", "Example Bank")}, "ja") == "例銀行から"


def test_of_a_long_host_the_end_stays():
    long = Host("amazon.co.jp." + "security." * 30 + "evil.example")

    shown = defang(long, 40)

    assert shown.startswith("…")
    assert shown.endswith("[.]evil[.]example")
    assert len(shown) == 40
