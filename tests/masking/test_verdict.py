"""A masked verdict: nothing of the reader in any field, and its places still point right."""

import dataclasses
import time

import pytest

from majika.capture.facts import Asks, Capture, Outcome, Removed
from majika.findings import Spot, Url
from majika.masking import MOSAIC, NO_MASK, Audience, mask_for, mask_verdict
from majika.pipeline import Options, analyze
from tests.captures import BANK, capture_of, decoy, form, hop, page, refused
from tests.mails import CATALOG, mail
from tests.masking.readers import ADDRESS, READER, everything, masked

FRAUD = {
    "from_": "Example Bank <info@evil.example>",
    "to": READER,
    "subject": f"Example Bank: {ADDRESS}, verify your account",
    "text": f"Dear Hanako,\nyour Example Bank account is locked. Please verify {ADDRESS} at once:\n"
    "https://examplebank.test.evil.example/login?u=hanako.yamada%40reader.example\n"
    "Call 0120-123-456. Example Bank Customer Service",
    "received": [
        "from a.evil.example (a.evil.example [192.0.2.1]) by mx.reader.example with ESMTPS "
        f"id 4bX9kQ2z for <{ADDRESS}>; Tue, 24 Nov 2026 09:00:00 +0900"
    ],
    "return_path": "<bounce+hanako.yamada=reader.example@evil.example>",
}


def test_nothing_of_the_reader_is_left_and_all_of_the_sender():
    output = everything(masked(mail(**FRAUD)))

    assert "anako" not in output
    assert "reader.example" not in output
    assert "4bX9kQ2z" not in output
    for fact in ("info@evil.example", "examplebank.test.evil.example", "0120-123-456"):
        assert fact in output


def test_places_point_at_the_same_words():
    verdict = masked(mail(**FRAUD))
    texts = {Spot.TEXT: verdict.message.text, Spot.HIDDEN: verdict.message.hidden_text}
    quotes = [
        (texts[evidence.place.spot][slice(*evidence.place.span)], evidence.value)
        for reason in verdict.reasons
        for evidence in reason.finding.evidence
        if evidence.place.spot in texts and evidence.place.span
    ]

    assert quotes
    assert all(stands == quoted for stands, quoted in quotes)


def test_links_point_at_their_words():
    message = masked(mail(html=f"{ADDRESS} <a href='https://evil.example/'>Sign in</a>")).message

    assert message.text[slice(*message.links[0].place.span)] == "Sign in"


def test_the_beginning_of_a_quote_is_no_half_address():
    """What stands before a link is cut after 80 characters, wherever that is."""
    for blanks in range(40, 100):
        text = f"taro.suzuki@gmail.com {'x' * blanks} https://evil.example/"
        message = masked(mail(to="taro.suzuki@gmail.com", text=text)).message

        assert "gmail" not in message.links[0].context
        assert "uzuki" not in message.links[0].context


def test_label_score_and_advice_stay():
    verdict = analyze(mail(**FRAUD), options=Options(catalog=CATALOG))
    hidden = mask_verdict(verdict, mask_for(verdict.message, Audience.PUBLIC))

    assert (hidden.label, hidden.score, hidden.advice) == (
        verdict.label,
        verdict.score,
        verdict.advice,
    )
    assert hidden.claims.brand is verdict.claims.brand
    assert hidden.message.sha256 == verdict.message.sha256


def test_one_link_stays_one_link():
    verdict = masked(mail(**FRAUD))

    assert verdict.claims.links[0][0] is verdict.message.links[1]


def test_no_mask_changes_nothing():
    verdict = analyze(mail(**FRAUD))

    assert mask_verdict(verdict, NO_MASK) is verdict


def test_a_field_of_tomorrow_is_masked_too():
    """The walk goes by the fields there are, not by a list of them."""
    verdict = analyze(mail(**FRAUD), options=Options(catalog=CATALOG))
    odd = dataclasses.replace(verdict, failed_checks={"some_check": f"ValueError: {ADDRESS}"})
    hidden = mask_verdict(odd, mask_for(odd.message, Audience.BRAND))

    assert hidden.failed_checks == {"some_check": f"ValueError: {MOSAIC}"}


def test_attachments():
    data = mail(**FRAUD, attach={"invoice_hanako.yamada.html": f"<p>{ADDRESS}</p>".encode()})
    attachment = masked(data).message.attachments[0]

    assert attachment.name == f"invoice_{MOSAIC}.html"
    assert attachment.text == f"<p>{MOSAIC}</p>"


def test_an_address_is_not_told_in_two_halves():
    reader = masked(mail(to="info@gmail.com")).message.to[0]

    assert (reader.address, reader.local, reader.domain) == (MOSAIC, MOSAIC, "gmail.com")


def test_an_address_that_is_mended_is_hidden_as_written():
    header = masked(mail(cc="Taro <tk@reader.exam ple>")).message.header("cc")

    assert "tk@" not in header.value


def test_mail_from_oneself_hides_the_sender():
    assert ADDRESS not in everything(masked(mail(from_=READER, to=READER, text="Hello")))


VISITED = capture_of(
    page(
        f"https://evil.example/{ADDRESS}/x",
        form(Asks.PASSWORD, action=f"https://evil.example/post?u={ADDRESS}"),
        brand=BANK,
        text="Sign in",
        png=b"a picture",
        html=f"<p>{ADDRESS}</p>",
        icon_sha256="ab" * 32,
    ),
    page("https://evil.example/2", text=f"Hello {ADDRESS}", png=b"a picture of the reader"),
    asked=Url(f"https://evil.example/?id=x7&u={ADDRESS}"),
    visited=Url("https://evil.example/?id=q3&u=visitor%40example.com"),
    removed=(Removed(was="x7", now="q3", where="query"),),
    hops=(hop(f"https://evil.example/?u={ADDRESS}"),),
    decisions=(refused("private", host="hanako.yamada.reader.example"),),
    decoy=decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER, values={"title": f"Hello {ADDRESS}"}),
    har=ADDRESS.encode(),
    other=capture_of(page(f"https://evil.example/{ADDRESS}")),
)


def masked_visit(audience: Audience = Audience.PUBLIC) -> Capture:
    options = Options(catalog=CATALOG, visit=lambda claims: VISITED)
    verdict = analyze(mail(**FRAUD), options=options)
    capture = mask_verdict(verdict, mask_for(verdict.message, audience)).capture
    assert capture is not None
    return capture


def test_nothing_of_the_reader_is_left_of_a_visit():
    capture = masked_visit()

    assert "anako" not in repr(capture)
    assert (capture.removed[0].was, capture.removed[0].now) == (MOSAIC, "q3")
    assert (capture.har, capture.pages[0].html, capture.other.pages[0].html) == (b"", "", "")


def test_a_picture_is_kept_unless_the_page_names_its_reader():
    capture = masked_visit()

    assert [seen.png for seen in capture.pages] == [b"a picture", b""]


def test_what_a_visit_saw_beside_that_stays():
    capture = masked_visit()

    assert capture.started is VISITED.started
    assert capture.brand is BANK
    assert capture.pages[0].asks == {Asks.PASSWORD}
    assert capture.pages[0].icon_sha256 == "ab" * 32
    assert capture.decoy.typed == VISITED.decoy.typed
    assert (capture.decoy.outcome, capture.decoy.asked_next) == (
        Outcome.ACCEPTED,
        (Asks.CARD_NUMBER,),
    )


HOSTILE = {
    "long text": {"text": "hanako.yamada@reader.example %41 &amp; =41 " * 25_000},
    "escapes": {"text": "%2525" * 200_000},
    "one base64": {"text": "QUJD" * 250_000},
    "one hex": {"text": "4142" * 250_000},
    "blanks": {"text": " (" * 500_000},
    "links": {
        "text": "\n".join(f"https://evil.example/{n}/{'aB3%41' * 330}" for n in range(2_000))
    },
    "readers": {"to": ", ".join(f"Taro X{n} <taro.x{n}@reader{n}.example>" for n in range(500))},
    "Japanese": {"text": "山田花子様の口座番号１２３４５６７８" * 50_000},
}


@pytest.mark.parametrize("parts", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_mail_takes_no_long(parts):
    verdict = analyze(mail(**FRAUD | parts), options=Options(catalog=CATALOG))
    started = time.process_time()
    mask_verdict(verdict, mask_for(verdict.message, Audience.PUBLIC, claims=verdict.claims))

    assert time.process_time() - started < 5


def test_a_filters_own_state_is_hidden_whole():
    data = mail(text="Hello", arc_seal="i=1; b=aGFuYWtv", x_ms_exchange_antispam="x" * 50)
    verdict = analyze(data)

    masked = mask_verdict(verdict, mask_for(verdict.message, Audience.BRAND))

    values = {header.name: header.value for header in masked.message.headers}
    assert values["arc-seal"] == values["x-ms-exchange-antispam"] == MOSAIC
