"""`Received` headers of the servers that write most of them."""

import pytest

from majika.findings import Place, Spot
from majika.message.facts import Hop
from majika.message.received import read_hop


def read(text: str) -> Hop:
    return read_hop(text, Place(Spot.HEADER, "received"))


@pytest.mark.parametrize(
    ("text", "helo", "reverse_name", "ip", "by"),
    [
        (  # Postfix
            "from Out.Bank.test (mail.bank.test [192.0.2.7]) by mx.reader.example (Postfix) with "
            "ESMTPS id 4C for <a@reader.example>; Tue, 24 Nov 2026 09:00:00 +0900 (JST)",
            "out.bank.test",
            "mail.bank.test",
            "192.0.2.7",
            "mx.reader.example",
        ),
        (  # Postfix, no reverse name, IPv6
            "from x (unknown [IPv6:2001:DB8::0:7]) by mx.reader.example (Postfix) with ESMTP id 1",
            "x",
            "",
            "2001:db8::7",
            "mx.reader.example",
        ),
        (  # Exchange Online
            "from mail.bank.test (192.0.2.7) by SN1NAM02FT9.mail.protection.outlook.com "
            "(10.97.4.9) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20; Tue, 24",
            "mail.bank.test",
            "",
            "192.0.2.7",
            "sn1nam02ft9.mail.protection.outlook.com",
        ),
        (  # Gmail
            "from mail.bank.test (out.bank.test. [192.0.2.7]) by mx.google.com with ESMTPS id x",
            "mail.bank.test",
            "out.bank.test",
            "192.0.2.7",
            "mx.google.com",
        ),
        ("by 2002:a05:6a10:1:0:0:0:0 with SMTP id x", "", "", "", "2002:a05:6a10:1:0:0:0:0"),
        (  # qmail
            "from unknown (HELO bank.test) (192.0.2.7) by mx.reader.example with SMTP; 24 Nov 2026",
            "bank.test",
            "",
            "192.0.2.7",
            "mx.reader.example",
        ),
        (
            "from out.bank.test (HELO x) (user@192.0.2.7) by mx.reader.example with SMTP",
            "x",
            "out.bank.test",
            "192.0.2.7",
            "mx.reader.example",
        ),
        (  # Sendmail
            "from x.test (root@host.bank.test [192.0.2.7] (may be forged)) "
            "by mx.reader.example (8.14.4/8.14.4) with ESMTP id r",
            "x.test",
            "host.bank.test",
            "192.0.2.7",
            "mx.reader.example",
        ),
        (  # Exim
            "from host.bank.test ([192.0.2.7] helo=x.test) by mx.reader.example with esmtp "
            "(Exim 4.94) (envelope-from <a@bank.test>) id 1",
            "x.test",
            "host.bank.test",
            "192.0.2.7",
            "mx.reader.example",
        ),
        (  # Yahoo
            "from 192.0.2.7 (EHLO out.bank.test) (192.0.2.7) by mta1.mail.example with SMTP; Tue",
            "out.bank.test",
            "",
            "192.0.2.7",
            "mta1.mail.example",
        ),
        (  # A carrier, with an inside name
            "from nx15mp06 (localhost [127.0.0.1]) by nx15.carrier.example (Carrier) with SMTP",
            "nx15mp06",
            "",
            "127.0.0.1",
            "nx15.carrier.example",
        ),
        ("(from www@localhost) by web.example (8.7/8.7) id X", "", "", "", "web.example"),
        (
            "from [192.0.2.7] by mx.reader.example",
            "[192.0.2.7]",
            "",
            "192.0.2.7",
            "mx.reader.example",
        ),
        ("nonsense", "", "", "", ""),
        ("", "", "", "", ""),
    ],
)
def test_forms(text: str, helo: str, reverse_name: str, ip: str, by: str):
    hop = read(text)

    assert (hop.helo, hop.reverse_name, hop.ip, hop.by) == (helo, reverse_name, ip, by)


def test_recipient_and_date():
    hop = read("from a by b.example for <hanako@reader.example>; Tue, 24 Nov 2026 09:00:00 +0900")

    assert hop.recipient == "hanako@reader.example"
    assert hop.when is not None
    assert hop.when.isoformat() == "2026-11-24T09:00:00+09:00"


def test_helo_cannot_name_another_server():
    """What the sender said comes before what the server says of itself."""
    assert read("from x by mx.google.com (unknown [192.0.2.7]) by mx.reader.example").by == (
        "mx.reader.example"
    )


def test_helo_with_an_open_parenthesis_leaves_no_server():
    assert read("from x by mx.google.com ( (unknown [192.0.2.7]) by mx.reader.example").by == ""


def test_address_in_the_helo_is_not_the_senders():
    assert read("from [10.0.0.1] (evil.example [192.0.2.7]) by mx.reader.example").ip == "192.0.2.7"
