"""Only the reader's own server, speaking of the one author's own domain, proves anything."""

import pytest

from majika.brands.proof import disproven_domain, proven_domain
from majika.message import parse_message
from tests.mails import mail, passing

FROM = "Example Bank <notice@examplebank.test>"
HOP = (
    "from out.relay.example (out.relay.example [192.0.2.9]) by mx.reader.example; "
    "Tue, 24 Nov 2026 09:00:00 +0900"
)


def judged(results: str, from_: str = FROM) -> bytes:
    """A mail on which the reader's own server wrote `results`."""
    return mail(from_=from_, authentication_results=f"mx.reader.example; {results}", received=HOP)


@pytest.mark.parametrize(
    "results",
    [
        "dkim=pass header.d=examplebank.test",
        "dkim=pass header.d=mail.examplebank.test",
        "spf=pass smtp.mailfrom=bounce.examplebank.test",
        "dmarc=pass header.from=examplebank.test",
        "dkim=fail header.d=examplebank.test; dmarc=pass header.from=examplebank.test",
    ],
)
def test_an_aligned_pass_proves_the_domain(results):
    assert proven_domain(parse_message(judged(results))) == "examplebank.test"


@pytest.mark.parametrize(
    "results",
    [
        "dkim=pass header.d=stranger.example",
        "spf=pass smtp.mailfrom=bounces.delivery.example",
        "dkim=none; spf=none; dmarc=none",
        "dkim=neutral header.d=examplebank.test",
        "dkim=pass header.d=examplebank.test; dmarc=fail header.from=examplebank.test",
        "arc=pass header.d=examplebank.test",
        "dkim=pass header.d=notexamplebank.test",
    ],
)
def test_anything_else_proves_nothing(results):
    assert proven_domain(parse_message(judged(results))) == ""


def test_a_result_below_a_received_header_is_the_senders_own_word():
    forged = (
        f"Received: {HOP}\r\n"
        "Authentication-Results: mx.reader.example; dkim=pass header.d=examplebank.test\r\n"
    ).encode() + mail(from_=FROM)

    assert proven_domain(parse_message(forged)) == ""


def test_two_authors_prove_nothing():
    data = judged("dkim=pass header.d=examplebank.test", from_=f"{FROM}, b@stranger.example")

    assert proven_domain(parse_message(data)) == ""


def test_a_second_from_header_proves_nothing():
    data = b"From: Somebody <x@stranger.example>\r\n" + judged(
        "dkim=pass header.d=examplebank.test"
    )

    assert proven_domain(parse_message(data)) == ""


@pytest.mark.parametrize(
    "results",
    [
        "dmarc=fail header.from=examplebank.test",
        "spf=fail smtp.mailfrom=examplebank.test; dkim=none",
        "spf=pass smtp.mailfrom=stranger.example; dmarc=fail header.from=examplebank.test",
    ],
)
def test_an_explicit_failure_disproves(results):
    assert disproven_domain(parse_message(judged(results))) == "examplebank.test"


@pytest.mark.parametrize(
    "results",
    [
        "spf=softfail smtp.mailfrom=examplebank.test",
        "spf=none; dkim=none; dmarc=none",
        "spf=fail smtp.mailfrom=forwarder.example",
        "spf=fail smtp.mailfrom=examplebank.test; dkim=pass header.d=examplebank.test",
        "dmarc=temperror header.from=examplebank.test",
    ],
)
def test_absence_and_softfail_disprove_nothing(results):
    assert disproven_domain(parse_message(judged(results))) == ""


def test_no_results_say_nothing():
    message = parse_message(mail(from_=FROM))

    assert proven_domain(message) == disproven_domain(message) == ""


def test_helper_headers_are_trusted():
    message = parse_message(mail(from_=FROM, **passing("examplebank.test")))

    assert proven_domain(message) == "examplebank.test"
