"""Who owns a host, and which host a text shows."""

import pytest
from publicsuffixlist import PublicSuffixList

from majika.message.domains import (
    display_host,
    host_in,
    is_ip,
    normal_host,
    public_suffix,
    registrable,
    same_site,
)


@pytest.mark.parametrize(
    "host",
    [
        "www.examplebank.co.jp",
        "a.b.examplebank.test",
        "shop.github.io",
        "a.shop.github.io",
        "www.city.kobe.jp",
        "a.b.kobe.jp",
        "x.y.ck",
        "www.ck",
        "bucket.s3.amazonaws.com",
        "例銀行.公司.cn",
        "www.xn--fsqp79k4ng.xn--j6w193g",
    ],
)
def test_splits_as_the_library_does(host):
    """The whole list, wildcards, exceptions and IDN, without the library's start."""
    assert registrable(host) == PublicSuffixList().privatesuffix(host)


def test_the_private_section_tells_who_owns_a_page():
    assert registrable("a.shop.github.io") == "shop.github.io"
    assert not same_site("one.github.io", "two.github.io")


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "github.io", "co.jp", ""])
def test_addresses_and_bare_suffixes_stay_whole(host):
    assert registrable(host) == host


def test_an_address_has_no_suffix():
    assert public_suffix("192.0.2.1") == ""
    assert public_suffix("www.examplebank.co.jp") == "co.jp"


def test_ip_addresses():
    assert is_ip("192.0.2.1")
    assert is_ip("[2001:db8::1]")
    assert not is_ip("1.2.3.example")
    assert not is_ip("3.5")


def test_nothing_is_no_site():
    assert not same_site("", "")
    assert same_site("www.examplebank.test", "login.examplebank.test")


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("ExampleBank.TEST.", "examplebank.test"),
        ("例銀行.test", "xn--fsqp79k4ng.test"),
        ("ｂａｎｋ.test", "bank.test"),
        ("[192.0.2.1]", "192.0.2.1"),
        ("[IPv6:2001:db8::1]", "2001:db8::1"),
        ("0xC0.0.2.1", "192.0.2.1"),
        ("no host at all", "no host at all"),
        ("xn--a", "xn--a"),
        ("\ud800.test", "\ud800.test"),
        ("", ""),
    ],
)
def test_normal_form_never_raises(text, host):
    assert normal_host(text) == host


def test_punycode_is_shown_decoded():
    assert display_host("www.xn--fsqp79k4ng.test") == "www.例銀行.test"
    assert display_host("xn--\ud800.test") == "xn--\ud800.test"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://www.examplebank.test/x", "www.examplebank.test"),
        ("www.examplebank.test", "www.examplebank.test"),
        ("  examplebank.test/login", "examplebank.test"),
        ("examplebank.testをご覧ください", "examplebank.test"),
        ("「https://examplebank.test」", "examplebank.test"),
        ("ｗｗｗ．ｅｘａｍｐｌｅｂａｎｋ．ｔｅｓｔ", "www.examplebank.test"),
        ("例銀行.test", "xn--fsqp79k4ng.test"),
        ("https://examplebank.test@other.example/", "other.example"),
        ("192.0.2.1", "192.0.2.1"),
        ("notes.zip/x", "notes.zip"),
    ],
)
def test_a_text_that_shows_a_host(text, host):
    assert host_in(text) == host


@pytest.mark.parametrize(
    "text",
    [
        "Log in",
        "3.5",
        "1,980円",
        "$3.50 off",
        "24.11.2026",
        "report.pdf",
        "notes.zip",
        "README.md",
        "taro@examplebank.test",
        "mailto:taro@examplebank.test",
        "Read more.Here",
        "Click.Here",
        "e.g. this",
        "...",
        "",
    ],
)
def test_a_text_that_shows_none(text):
    assert host_in(text) is None
