"""A verdict on a mail of which the link was opened, for tests of reports."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

from majika.capture.facts import Asks, How, Outcome, Removed, Sight
from majika.findings import Evidence, Finding, Host, Place, Spot, Strength, Url
from majika.verdict import Reason, Verdict
from tests.captures import CARD, LOGIN, capture_of, certificate, decoy, hop, page, refused
from tests.report.verdicts import BANK, FRAUD

FIRST, LOGIN_PAGE, CARD_PAGE = (
    "https://first.example/r?u=visitor%40example.com",
    "http://bank.login.example/signin",
    "http://bank.login.example/card",
)


def picture(width: int, height: int) -> bytes:
    """A white PNG."""
    rows = (b"\0" + b"\xff" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


CAPTURE = capture_of(
    page(LOGIN_PAGE, LOGIN, brand=BANK, title="<b>Sign in</b>", png=picture(40, 30)),
    page(CARD_PAGE, CARD, brand=BANK, dialogs=("Your card \u202eis blocked",)),
    brand=BANK,
    asked=Url("https://first.example/r?u=hanako%40reader.example"),
    visited=Url(FIRST),
    removed=(Removed(was="hanako@reader.example", now="visitor@example.com", where="query"),),
    hops=(
        hop(FIRST, How.LINK, status=302, certificate=certificate(hours=5)),
        hop(LOGIN_PAGE),
        hop(CARD_PAGE, How.FORM),
    ),
    decisions=(refused("private", host="192.168.0.1"),),
    decoy=replace(
        decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER, Asks.CARD_CODE), host=Host("bank.login.example")
    ),
    other=capture_of(sight=Sight.BLANK, visitor="phone"),
)
ON_PAGE = Finding(
    check="strange_link",
    strength=Strength.STRONG,
    evidence=(Evidence(Place(Spot.PAGE), Host("bank.login.example")),),
    values={"host": Host("bank.login.example"), "brand": BANK.name},
)
VISITED: Verdict = replace(
    FRAUD,
    capture=CAPTURE,
    reasons=(*FRAUD.reasons, Reason(finding=ON_PAGE, group="identity", points=9.0)),
)
