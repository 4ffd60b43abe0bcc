"""Where links lead, and which addresses of a plain text become links."""

import time

import pytest

from majika.findings import Host, Url
from majika.message.facts import Defect
from majika.message.links import MAX_LINKS, read_address, read_plain


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://www.examplebank.test/x", "www.examplebank.test"),
        (" \tht\ntps://examplebank.test", "examplebank.test"),
        ("http:\\\\evil.example\\x", "evil.example"),
        ("http:/evil.example", "evil.example"),
        ("https://examplebank.test@evil.example/", "evil.example"),
        ("http://0xC0000201/", "192.0.2.1"),
        ("http://3221225985/", "192.0.2.1"),
        ("http://0300.0.2.1/", "192.0.2.1"),
        ("http://[2001:DB8::1]/", "2001:db8::1"),
        ("https://例銀行.test/", "xn--fsqp79k4ng.test"),
        ("http://EXAMPLEBANK.TEST./", "examplebank.test"),
        ("//evil.example/x", "evil.example"),
        ("www.examplebank.test/x", "www.examplebank.test"),
    ],
)
def test_hosts_as_browsers_read_them(written, host):
    address = read_address(written)
    assert address.host == host
    assert isinstance(address.host, Host)
    assert isinstance(address.url, Url)


@pytest.mark.parametrize(
    ("written", "scheme"),
    [
        ("mailto:help@examplebank.test", "mailto"),
        ("tel:+81312345678", "tel"),
        ("javascript:alert(1)", "javascript"),
        ("data:text/html,x", "data"),
        ("cid:logo", "cid"),
        ("http://no host/", "http"),
        ("http://\ud800.test/", "http"),
        ("login.html", ""),
        ("#top", ""),
        ("", ""),
    ],
)
def test_addresses_without_a_host(written, scheme):
    address = read_address(written)
    assert (address.host, address.scheme) == ("", scheme)


def test_a_relative_address_needs_a_base():
    assert read_address("login", "https://examplebank.test/a/").url == (
        "https://examplebank.test/a/login"
    )


def test_user_names_in_addresses_are_kept():
    assert read_address("https://examplebank.test:x%20y@evil.example/").userinfo == (
        "examplebank.test:x y"
    )


def test_a_wrapper_is_taken_off():
    address = read_address("https://www.google.com/url?q=https%3A%2F%2Fevil.example%2Fx")
    assert (address.host, address.wrapper) == ("evil.example", "www.google.com")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Go to https://examplebank.test/login.", "https://examplebank.test/login"),
        ("(see www.examplebank.test/a_(b).)", "www.examplebank.test/a_(b)"),
        ("<https://examplebank.test/x>", "https://examplebank.test/x"),
        ("「https://examplebank.test/x」をご覧", "https://examplebank.test/x"),
        ("http://例銀行.test/ログイン", "http://例銀行.test/"),
        ("https://examplebank.testをご覧ください", "https://examplebank.test"),
        ("http://examplebank.test/x。", "http://examplebank.test/x"),
        ("open examplebank.test/login now", "examplebank.test/login"),
        ("Www.examplebank.test!", "Www.examplebank.test"),
        ("write to help@examplebank.test, please", "help@examplebank.test"),
    ],
)
def test_what_mail_programs_make_clickable(text, shown):
    reading = read_plain(text)
    assert [link.shown for link in reading.links] == [shown]
    start, end = reading.links[0].place.span
    assert reading.text[start:end] == shown


@pytest.mark.parametrize(
    "text",
    [
        "examplebank.test",
        "and/or",
        "3.5/4",
        "/usr/lib.so/x",
        "report.pdf",
        "www.",
        "http://",
        "a@b",
    ],
)
def test_what_stays_text(text):
    assert read_plain(text).links == ()


def test_links_are_numbered_in_order_with_the_text_before():
    links = read_plain("Hello\nhttps://one.example/ and www.two.example/x?m=a@three.example").links
    assert [link.host for link in links] == ["one.example", "www.two.example"]
    assert [str(link.place) for link in links] == ["link:0", "link:1"]
    assert links[1].context == "Hello https://one.example/ and"


def test_addresses_broken_over_lines_are_not_joined():
    assert read_plain("https://examplebank.test/lo \ngin").links[0].url.endswith("/lo")


def test_too_many_links_and_too_much_text_are_said():
    assert read_plain("http://a.test/ " * (MAX_LINKS + 5)).defects == (Defect.TOO_MANY_LINKS,)
    assert Defect.TOO_LONG in read_plain("x" * 2_000_001).defects


@pytest.mark.parametrize(
    "text",
    [
        "http://",
        "www.",
        "a.",
        ".aa/",
        "a@",
        "@a.a.a.a.a.a",
        "http://a.test/)",
        "x.com/a",
        "(",
        "あ",
    ],
)
def test_time_grows_with_length_only(text):
    started = time.perf_counter()
    read_plain(text * (1_000_000 // len(text)))
    assert time.perf_counter() - started < 5
