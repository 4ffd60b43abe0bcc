"""Verdicts on mails that were written to break a report; masked where their reader stood."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from majika.brands.facts import Standing
from majika.findings import Evidence, Finding, Host, Place, Spot, Strength, Url
from majika.message.facts import Header, Hop
from majika.verdict import Label, Verdict
from tests.report.verdicts import (
    CLAIMED,
    MESSAGE,
    attachment,
    image,
    link,
    mailbox,
    verdict,
)

MOSAIC = "▒▒▒▒"

NASTY = (
    "'] OR [url:value = 'https://innocent.example/",
    "\\' \\\\ \" \x00\x1b[2J\n\r\t\u202e\u2028\ud800",
    "<script>alert(1)</script><img src=x onerror=alert(1)><!--",
    "[a](https://evil.example) ![i](https://evil.example/i.png) <https://evil.example>",
    "# a\n## b\n- c\n1. d\n> e\n| a | b |\n|---|---|\n~~~\n```\n***",
    "@everyone #1 GH-1 :smile: user@evil.example https://evil.example www.evil.example",
    "&lt;b&gt; &#60;b&#62; `` ` ``` ~~x~~ __x__ **x** _x_ *x* $x$ [^1] [x]: https://evil.example",
    "javascript:alert(1) data:text/html,<b> mailto:a@evil.example",
)
"""Texts that mean something to a pattern, a terminal, a page or a wiki."""


def hostile(text: str, label: Label = Label.FRAUD) -> Verdict:
    """A verdict with one text in every place a sender can write to."""
    urls = (
        f"https://evil.example/{text}",
        f"https://{text}/",
        f"https://evil.example/u/{MOSAIC}/{text}",
        f"https://{MOSAIC}.example/",
        "https://evil.example/it's%5C",
    )
    links = tuple(
        replace(link(number, url, shown=text), url=Url(url), host=Host("evil.example"))
        for number, url in enumerate(urls)
    )
    place = Place(Spot.LINK)
    finding = Finding(
        check="strange_link",
        strength=Strength.STRONG,
        evidence=(Evidence(place, text, expected=text), Evidence(Place(Spot.ATTACHMENT), text)),
        values={"host": text, "brand": text},
    )
    message = replace(
        MESSAGE,
        headers=(Header(name="content-type", value=text, place=Place(Spot.HEADER)),),
        from_=(mailbox(text, f"a{text}@evil.example"), mailbox(text, f"{MOSAIC}@evil.example")),
        reply_to=(mailbox(text, f"drop@{text}"), mailbox("", f"drop@{MOSAIC}")),
        subject=text,
        message_id=text,
        date=datetime(1, 1, 1, tzinfo=UTC),
        hops=(
            Hop(
                helo=text,
                reverse_name=text,
                ip=text,
                by=text,
                recipient=text,
                when=datetime(9999, 12, 31, tzinfo=UTC),
                place=Place(Spot.HEADER, "received"),
            ),
        ),
        text=text,
        links=links,
        images=(image(f"https://evil.example/{text}"),),
        attachments=(attachment(text), attachment(MOSAIC)),
    )
    claims = replace(
        CLAIMED,
        message=message,
        links=tuple((each, Standing.FOREIGN) for each in links),
    )
    return verdict(label, claims, (finding, 3.0))


def crowded(count: int = 10_000) -> Verdict:
    """A fraud with very many links."""
    links = tuple(link(number, f"https://e{number}.example/") for number in range(count))
    claims = replace(
        CLAIMED,
        message=replace(MESSAGE, links=links),
        links=tuple((each, Standing.FOREIGN) for each in links),
    )
    evidence = tuple(Evidence(each.place, each.host) for each in links)
    blaming = Finding(
        check="strange_link",
        strength=Strength.STRONG,
        evidence=evidence,
        values={"host": "x", "brand": "y"},
    )
    return verdict(Label.FRAUD, claims, (blaming, 3.0))


def masked() -> Verdict:
    """A fraud whose every part once held its reader."""
    links = (
        link(0, f"https://evil.example/u/{MOSAIC}?x=1"),
        link(1, f"https://{MOSAIC}.evil.example/"),
        link(2, f"https://evil{MOSAIC}"),
    )
    message = replace(
        MESSAGE,
        from_=(mailbox(MOSAIC, f"{MOSAIC}@evil.example"),),
        reply_to=(mailbox("", f"drop@{MOSAIC}"),),
        subject=f"Dear {MOSAIC}",
        message_id=f"1.{MOSAIC}@evil.example",
        to=(mailbox(MOSAIC, MOSAIC),),
        links=links,
        attachments=(replace(attachment(f"{MOSAIC}.zip"), sha256=MOSAIC),),
        text=f"電話 03-{MOSAIC}",
    )
    claims = replace(
        CLAIMED, message=message, links=tuple((each, Standing.FOREIGN) for each in links)
    )
    evidence = tuple(Evidence(each.place, each.host) for each in links)
    blaming = Finding(
        check="strange_link",
        strength=Strength.STRONG,
        evidence=evidence,
        values={"host": Host("evil.example"), "brand": "例銀行"},
    )
    return verdict(Label.FRAUD, claims, (blaming, 3.0))
