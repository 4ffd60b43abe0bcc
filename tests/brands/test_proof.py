"""Only the reader's own server, speaking of the one author's own domain, proves anything."""

import pytest

from majika.message.facts import Method
from tests.mails import claims, mail, passing

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
        "dkim=pass header.i=@examplebank.test",
        "dkim=pass header.d=stranger.example; dkim=pass header.d=examplebank.test",
        "dmarc=pass header.from=examplebank.test",
    ],
)
def test_an_aligned_signature_proves_the_domain(results):
    assert claims(judged(results)).proven_domain == "examplebank.test"


@pytest.mark.parametrize(
    "results",
    [
        "dkim=pass header.d=stranger.example",
        "spf=pass smtp.mailfrom=bounce.examplebank.test",
        "spf=pass smtp.mailfrom=examplebank.test; dmarc=pass header.from=examplebank.test; "
        "dkim=none",
        "dkim=fail header.d=examplebank.test; dmarc=pass header.from=examplebank.test",
        "dkim=pass header.from=examplebank.test",
        "spf=pass smtp.helo=mx.examplebank.test",
        "dkim=none; spf=none; dmarc=none",
        "dkim=neutral header.d=examplebank.test",
        "dkim=pass header.d=examplebank.test; dmarc=fail header.from=examplebank.test",
        "arc=pass header.d=examplebank.test",
        "dkim=pass header.d=notexamplebank.test",
    ],
)
def test_anything_else_proves_nothing(results):
    assert claims(judged(results)).proven_domain == ""


def test_a_result_below_a_received_header_is_the_senders_own_word():
    forged = (
        f"Received: {HOP}\r\n"
        "Authentication-Results: mx.reader.example; dkim=pass header.d=examplebank.test\r\n"
    ).encode() + mail(from_=FROM)

    assert claims(forged).proven_domain == ""


def test_two_authors_prove_nothing():
    data = judged("dkim=pass header.d=examplebank.test", from_=f"{FROM}, b@stranger.example")

    assert claims(data).proven_domain == ""


def test_a_second_from_header_proves_nothing():
    data = b"From: Somebody <x@stranger.example>\r\n" + judged(
        "dkim=pass header.d=examplebank.test"
    )

    assert claims(data).proven_domain == ""


@pytest.mark.parametrize(
    "results",
    [
        "dmarc=fail header.from=examplebank.test",
        "spf=fail smtp.mailfrom=examplebank.test; dkim=none",
        "spf=pass smtp.mailfrom=stranger.example; dmarc=fail header.from=examplebank.test",
    ],
)
def test_an_explicit_failure_disproves(results):
    assert claims(judged(results)).disproven_domain == "examplebank.test"


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
    assert claims(judged(results)).disproven_domain == ""


def test_a_second_subject_proves_nothing():
    """The signature may cover one of the two, and the program show the other."""
    data = b"Subject: Another\r\n" + judged("dkim=pass header.d=examplebank.test")

    assert claims(data).proven_domain == ""


def test_no_results_say_nothing():
    read = claims(mail(from_=FROM))

    assert read.proof is None
    assert read.disproof is None


def test_helper_headers_are_trusted():
    assert claims(mail(from_=FROM, **passing("examplebank.test"))).proven_domain


def test_the_deciding_result_is_the_one_kept():
    """Not the first that happens to pass: a report would quote a stranger's as proof."""
    results = "spf=pass smtp.mailfrom=x.example; dkim=pass header.d=y.example; "

    proof = claims(judged(results + "dkim=pass header.d=examplebank.test")).proof

    assert proof is not None
    assert (proof.method, proof.domain) == (Method.DKIM, "examplebank.test")


def test_a_received_spf_header_alone_proves_nothing():
    """List archives and forwarders write it, too."""
    data = mail(
        from_=FROM,
        received_spf="pass (mx.reader.example: domain of a@examplebank.test designates 192.0.2.9)",
        received=HOP,
    )

    assert claims(data).proof is None
