"""The reader is not in the link that is opened, in no form; else the link is not opened."""

from __future__ import annotations

import base64
import re
from hashlib import md5, sha256
from random import Random
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.brands import read_claims
from majika.capture.target import (
    ALL_AT_HOME,
    NO_ADDRESS,
    NO_LINK,
    NO_SUCH_LINK,
    NOBODY,
    ONLY_A_TOKEN,
    READER_IN_HOST,
    NoTargetError,
    Target,
    cleaned,
    instead_of,
    target_of_mail,
    target_of_url,
)
from majika.findings import Place, Spot
from majika.masking import Audience, mask_for
from majika.message import parse_message
from majika.message.domains import parse_url
from tests.mails import CATALOG, READER, mail
from tests.masking.oracle import leaks


def target(url: str, number: int | None = None, **headers: str) -> Target:
    """What is opened of a mail with one link."""
    data = mail(html=f'<p>Dear customer</p><a href="{url}">Open</a>', **headers)
    return target_of_mail(read_claims(parse_message(data), CATALOG), number, CATALOG)


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


FORMS = {
    "plain": READER,
    "upper case": READER.upper(),
    "quoted": quote(READER, safe=""),
    "quoted twice": quote(quote(READER, safe=""), safe=""),
    "base64": b64(READER),
    "base64 without padding": b64(READER).rstrip("="),
    "base64 twice": b64(b64(READER)),
    "hex": READER.encode().hex(),
    "md5": md5(READER.encode(), usedforsecurity=False).hexdigest(),
    "sha256": sha256(READER.encode()).hexdigest(),
    "local part": READER.partition("@")[0],
    "backwards": READER[::-1],
    "opaque": "k9Qx72LmZp0",
    "number": "83620417",
    "uuid": "2f1b6c1e-9d0a-4c57-8e0e-6f3f5d9a1b2c",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "pattern", ["login.php?e={}", "login.php?a=1&e={}&b=2", "login.php#{}", "verify/{}/account"]
)
def test_no_form_of_the_reader_is_sent(form: str, pattern: str):
    named = FORMS[form]
    found = target(f"https://stranger.example/{pattern.format(named)}")

    assert found.refused is None
    assert found.removed
    assert named.lower() not in found.url.lower()
    assert "hanako" not in unquote(unquote(found.url.lower()))
    assert found.url.startswith("https://stranger.example/")
    assert "login.php" in found.url or "/account" in found.url


@pytest.mark.parametrize("form", sorted(set(FORMS) - {"local part"}))
def test_a_token_for_a_path_is_not_opened(form: str):
    for url in (
        "https://stranger.example/{}",
        "https://stranger.example/{}/",
        "https://s.test/x/{}",
    ):
        found = target(url.format(FORMS[form]))
        assert found.refused is ONLY_A_TOKEN
        assert found.url == ""


def test_the_reader_in_the_name_of_the_server():
    for host in ("hanako.stranger.example", "reader.example.stranger.test", "hanako-x.test"):
        assert target(f"https://{host}/login").refused is READER_IN_HOST


@pytest.mark.parametrize("at", ["@", "%40", "%2540"])
def test_a_blind_copy_names_its_reader_in_the_link_alone(at: str):
    found = target(f"https://stranger.example/h.php?cid=jiro-s{at}elsewhere.example&x=1")

    assert found.url == f"https://stranger.example/h.php?cid={found.removed[0].now}&x=1"
    assert unquote(unquote(found.removed[0].now)) == NOBODY


def test_what_is_encoded_in_a_link_stays_encoded():
    found = target(f"https://stranger.example/login.php?n={quote('k9Qx72LmZp0/あ', safe='')}%2F")

    assert re.fullmatch(r"(?:%[0-9A-F]{2}|[\w./?=:-])*", found.url)
    assert found.url.endswith("%2F")
    assert "%E3%81%82" not in found.url


def test_a_link_that_names_nobody_stays_as_it_is():
    for url in (
        "https://stranger.example/",
        "https://stranger.example/login.php?lang=ja&step=1",
        "http://stranger.example:8080/amazon/verify-your-card/index.html",
        "https://stranger.example/2026/11/24/news",
    ):
        found = target(url)
        assert (found.url, found.removed) == (url, ())


def test_what_stands_before_the_at_is_for_show():
    found = target("https://examplebank.test@stranger.example/login")

    assert found.url == "https://stranger.example/login"
    assert found.host == "stranger.example"
    assert [one.where for one in found.removed] == ["user"]


def test_each_part_is_named():
    found = target(f"https://stranger.example/a/k9Qx72LmZp0/login?e={READER}#{READER}")

    assert [one.where for one in found.removed] == ["path", "query", "fragment"]


@pytest.mark.parametrize("url", ["mailto:a@b.test", "javascript:alert(1)", "file:///etc/hostname"])
def test_only_pages_are_opened(url: str):
    assert target_of_url(url).refused is NO_ADDRESS


def test_an_address_longer_than_any_is_not_opened():
    assert target_of_url(f"https://stranger.example/?{'a' * 9000}").refused is NO_ADDRESS


def test_an_address_as_people_type_it():
    assert target_of_url("stranger.example/login").url == "http://stranger.example/login"


@pytest.mark.parametrize("typed", ["", "mail.eml", "Downloads/mail.eml", "inbox.mbox#3", "login"])
def test_a_file_that_is_not_there_is_not_opened_as_a_page(typed: str):
    """The name of a file of one's own is nobody's business."""
    assert target_of_url(typed).refused is NO_ADDRESS


@pytest.mark.parametrize("typed", ["192.0.2.7/login", "Stranger.EXAMPLE", "例え.jp/x"])
def test_all_that_is_an_address_without_a_scheme(typed: str):
    assert target_of_url(typed).refused is None


def test_every_mailbox_and_word_goes_from_an_address_without_its_mail():
    url = f"https://stranger.example/login?e={READER}&c=Suzuki"
    found = target_of_url(url, words=["suzuki"])

    assert found.url == f"https://stranger.example/login?e={NOBODY}&c={found.removed[1].now}"
    assert "suzuki" not in found.url.lower()


# --- which link


CLAIM = "Example Bank <a@stranger.example>"


def chosen(html: str, **headers: str) -> str:
    claims = read_claims(parse_message(mail(html=html, **headers)), CATALOG)
    return target_of_mail(claims, catalog=CATALOG).url


def test_the_link_that_leads_away_from_the_brand():
    html = (
        '<a href="https://examplebank.test/terms">Terms</a>'
        '<a href="https://stranger.example/unsubscribe">Unsubscribe</a>'
        '<a href="https://stranger.example/login">Sign in</a>'
        '<a href="https://other.example/">More</a>'
    )
    assert chosen(html, from_=CLAIM) == "https://stranger.example/login"


def test_a_footer_is_not_the_lure():
    lure = '<a href="https://stranger.example/login">Sign in</a>'
    for beside in (
        '<a href="https://stranger.example/mail.html">View in your browser</a>',
        '<a href="https://stranger.example/mail.html">ブラウザで表示する</a>',
        '<a href="https://stranger.example/off">配信を停止する</a>',
        '<a href="https://lists.reader.example/info">The list</a>',
        '<a href="https://exampleshop.test/terms">Another house</a>',
        '<a href="http://www.w3.org/1999/xhtml">http://www.w3.org/1999/xhtml</a>',
    ):
        for html in (beside + lure, lure + beside):
            assert chosen(html, from_=CLAIM) == "https://stranger.example/login", html


def test_the_name_of_a_format_is_no_link():
    with pytest.raises(NoTargetError) as raised:
        chosen('<a href="http://www.w3.org/1999/xhtml">x</a>', from_=CLAIM)
    assert raised.value.why is NO_LINK


def test_nothing_to_find_out_at_the_brands_own():
    with pytest.raises(NoTargetError) as raised:
        chosen('<a href="https://examplebank.test/login">Sign in</a>', from_=CLAIM)
    assert raised.value.why is ALL_AT_HOME


def test_no_link_at_all():
    with pytest.raises(NoTargetError) as raised:
        chosen("<p>Hello</p>", from_=CLAIM)
    assert raised.value.why is NO_LINK


def test_the_link_that_was_asked_for():
    html = '<a href="https://a.example/">A</a><a href="https://b.example/">B</a>'
    claims = read_claims(parse_message(mail(html=html)), CATALOG)

    assert target_of_mail(claims, 1, CATALOG).url == "https://b.example/"
    with pytest.raises(NoTargetError) as raised:
        target_of_mail(claims, 2, CATALOG)
    assert raised.value.why is NO_SUCH_LINK


# --- what stands instead


def test_an_address_is_replaced_in_the_encoding_it_had():
    random = Random(1)

    assert instead_of(READER, random) == NOBODY
    assert unquote(instead_of(quote(READER, safe=""), random)) == NOBODY
    assert base64.b64decode(instead_of(b64(READER), random) + "==").decode() == NOBODY
    assert bytes.fromhex(instead_of(READER.encode().hex(), random)).decode() == NOBODY


@given(st.text(alphabet=st.characters(codec="ascii"), min_size=6), st.integers())
def test_what_replaces_a_token_has_its_form(token: str, seed: int):
    now = instead_of(token, Random(seed))
    if "@" in token:
        return
    assert len(now) == len(token)
    for was, is_ in zip(token, now, strict=True):
        assert (was.isdigit(), was.islower(), was.isupper()) == (
            is_.isdigit(),
            is_.islower(),
            is_.isupper(),
        )


def test_it_is_another_each_time():
    assert len({instead_of("k9Qx72LmZp0", Random(seed)) for seed in range(50)}) == 50


# --- any link, any reader


PIECES = st.one_of(
    st.sampled_from(
        [*FORMS.values(), "/", "?", "#", "&", "=", "@", "%", "%2F", "//", ";", ":", ""]
    ),
    st.text(max_size=12),
)


@given(
    st.sampled_from(
        ["https://stranger.example", "HTTP://Stranger.example.:8080", "http://192.0.2.7"]
    ),
    st.lists(PIECES, max_size=12),
)
def test_any_link_is_opened_without_its_reader_or_not_at_all(start: str, pieces: list[str]):
    found = target_of(f"{start}/{''.join(pieces)}")
    if found.refused is not None:
        assert found.url == ""
        return

    opened, asked = parse_url(found.url), parse_url(found.asked)
    assert opened
    assert asked
    assert (opened.host, opened.protocol) == (asked.host, asked.protocol)
    assert not opened.username
    assert not leaks(found.url, [READER], [])
    assert not leaks(unquote(found.url), [READER], [])


def target_of(url: str) -> Target:
    return cleaned(url, MASK, Place(Spot.PAGE), Random(1))


MASK = mask_for(parse_message(mail(html="<p>Dear customer</p>")), Audience.PUBLIC)
