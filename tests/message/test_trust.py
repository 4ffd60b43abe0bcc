"""Whose results count. A forged *pass* must never: it would make a fraud `genuine`."""

import pytest

from majika.message import Message, parse_message

GOOD = "dkim=pass header.d=examplebank.test; dmarc=pass header.from=examplebank.test"
FORGED = f"Authentication-Results: mx.reader.example; {GOOD}"
POSTFIX = (
    "Received: from evil.example (evil.example [192.0.2.66])\n"
    " by mx.reader.example (Postfix) with ESMTP id 1; Tue, 24 Nov 2026 09:00:00 +0900"
)
OUTLOOK = (
    "Received: from A.namprd19.prod.outlook.com (::1) by B.namprd19.prod.outlook.com with HTTPS",
    "Received: from C.mail.protection.outlook.com (2603:10b6:5:330::28) by A.outlook.office365.com",
)
OUTLOOK_BORDER = (
    "Received: from evil.example (192.0.2.66) by C.mail.protection.outlook.com (10.1.1.1)"
)
GMAIL = (
    "Received: by 2002:a05:6a10:1234:0:0:0:0 with SMTP id x; Tue, 24 Nov 2026 09:00:00 +0900",
    "Received: from evil.example (evil.example. [192.0.2.66]) by mx.google.com with ESMTPS id y",
)


def read(*headers: str, trusted: frozenset[str] = frozenset()) -> Message:
    text = "\n".join((*headers, "From: Example Bank <info@examplebank.test>", "", "Hello"))
    return parse_message(text.encode(), trusted_authserv=trusted)


def believed(*headers: str, trusted: frozenset[str] = frozenset()) -> set[tuple[str, str]]:
    """Authserv-id and domain of each trusted pass."""
    results = read(*headers, trusted=trusted).auth_results
    return {(one.authserv, one.domain) for one in results if one.trusted and one.result == "pass"}


def test_above_every_received():
    assert believed(FORGED, POSTFIX) == {("mx.reader.example", "examplebank.test")}


def test_several_headers_above_every_received():
    second = "Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=a@b.test"

    assert len(believed(FORGED, second, POSTFIX)) == 2


def test_without_any_received_nobody_knows_who_wrote_it():
    assert not believed(FORGED)


def test_forged_under_the_receivers_own_hop():
    assert not believed(POSTFIX, FORGED)


def test_forged_with_a_forged_hop_under_it():
    assert not believed(POSTFIX, FORGED, POSTFIX.replace("evil", "out.examplebank"))


def test_forged_under_a_true_one():
    true = "Authentication-Results: mx.reader.example; dkim=pass header.d=evil.example"

    assert believed(true, POSTFIX, FORGED) == {("mx.reader.example", "evil.example")}


def test_outlook_above_the_hop_that_took_the_mail_in():
    assert believed(*OUTLOOK, f"Authentication-Results: {GOOD}", OUTLOOK_BORDER) == {
        ("", "examplebank.test")
    }


def test_outlook_forged_under_the_hop_that_took_the_mail_in():
    forged = f"Authentication-Results: {GOOD}"
    true = "Authentication-Results: spf=fail smtp.mailfrom=evil.example; dkim=none header.d=none"

    assert not believed(*OUTLOOK, true, OUTLOOK_BORDER, forged)
    assert not believed(*OUTLOOK, OUTLOOK_BORDER, forged)
    assert not believed(*OUTLOOK, OUTLOOK_BORDER, forged, OUTLOOK_BORDER)


def test_outlook_results_need_the_hop_that_took_the_mail_in_below_them():
    results = f"Authentication-Results: {GOOD}"

    assert not believed(*OUTLOOK, results)
    assert not believed(*OUTLOOK, results, POSTFIX)


def test_more_hops_than_we_read_make_nothing_trusted():
    gmail = [GMAIL[1]] * 150

    assert not believed(*gmail, f"Authentication-Results: mx.google.com; {GOOD}")


def test_outlook_on_the_way_to_somebody_else():
    """A tenant's own results say who logged in there, not who wrote the mail."""
    assert not believed(POSTFIX, *OUTLOOK, f"Authentication-Results: {GOOD}", OUTLOOK_BORDER)


def test_gmail_below_the_hop_that_took_the_mail_in():
    assert believed(*GMAIL, f"Authentication-Results: mx.google.com; {GOOD}") == {
        ("mx.google.com", "examplebank.test")
    }


def test_gmail_forged_directly_below_the_true_one():
    true = "Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=a@evil.example"
    forged = f"Authentication-Results: mx.google.com; {GOOD}"

    assert believed(*GMAIL, true, forged) == {("mx.google.com", "evil.example")}


def test_gmail_named_by_somebody_elses_hop():
    assert not believed(POSTFIX, f"Authentication-Results: mx.google.com; {GOOD}")
    assert not believed(POSTFIX, *GMAIL, f"Authentication-Results: mx.google.com; {GOOD}")


def test_gmail_hop_that_a_helo_wrote():
    hop = "Received: from x by mx.google.com (unknown [192.0.2.66]) by mx.reader.example (Postfix)"

    assert not believed(hop, f"Authentication-Results: mx.google.com; {GOOD}")


def test_inner_google_address_alone_is_not_google():
    assert not believed(GMAIL[0], f"Authentication-Results: mx.google.com; {GOOD}")


def test_mail_that_gmail_fetched_is_not_checked_by_it():
    fetched = "X-Gmail-Fetch-Info: hanako@old.example 1 pop.old.example 995 hanako"

    assert not believed(fetched, *GMAIL, f"Authentication-Results: mx.google.com; {GOOD}")


def test_provider_under_another_name():
    assert not believed(*GMAIL, f"Authentication-Results: mx.reader.example; {GOOD}")
    assert not believed(*GMAIL, f"Authentication-Results: {GOOD}")
    assert not believed(*GMAIL, f"Authentication-Results: evilmx.google.com.test; {GOOD}")


def test_configured_server_counts_wherever_it_stands():
    gateway = POSTFIX.replace("mx.reader.example", "inner.reader.example")

    assert believed(gateway, FORGED, POSTFIX, trusted=frozenset({"mx.reader.example"}))
    assert not believed(gateway, FORGED, POSTFIX)


def test_configured_server_forged_below_its_own_results():
    true = "Authentication-Results: mx.reader.example; dkim=fail header.d=examplebank.test"
    names = frozenset({"mx.reader.example"})

    assert not believed(true, POSTFIX, FORGED, trusted=names)


@pytest.mark.parametrize(
    "name", ["ARC-Authentication-Results", "X-Authentication-Results-Original"]
)
def test_other_headers_never_count(name: str):
    assert not believed(f"{name}: i=1; mx.reader.example; {GOOD}", POSTFIX)


def test_arc_results_are_told_untrusted():
    results = read(f"ARC-Authentication-Results: i=1; mx.reader.example; {GOOD}", POSTFIX)

    assert [one.trusted for one in results.auth_results] == [False, False]


def test_results_with_a_stray_quote_are_told_untrusted():
    stray = f'Authentication-Results: mx.reader.example; spf=pass (of "a) ; {GOOD} ("@b.test)'

    assert not believed(stray, POSTFIX)


def test_received_spf_above_every_received():
    spf = "Received-SPF: pass (mx.reader.example: domain of a@bank.test designates 192.0.2.7)"

    assert believed(spf, POSTFIX) == {("mx.reader.example", "bank.test")}
    assert not believed(POSTFIX, spf)
