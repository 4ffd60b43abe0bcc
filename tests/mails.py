"""Mails for tests, made here, and what tests ask of a check."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

from majika.brands import Catalog, read_claims
from majika.brands.facts import Claims
from majika.checks import Check, Finding, Spot
from majika.message import Message, parse_message, parse_text

READER = "hanako@reader.example"

BRANDS = [
    {
        "id": "example-bank",
        "names": ["Example Bank", "例銀行", "エグザンプル銀行", "ExBank"],
        "ambiguous_names": ["ExBank"],
        "category": "bank",
        "country": "JP",
        "web_domains": ["examplebank.test", "examplebank.co.jp"],
        "mail_domains": ["examplebank.test", "mail.examplebank.test"],
        "confidence": {"examplebank.test": "published", "examplebank.co.jp": "corroborated"},
        "report_to": ["phish@examplebank.test"],
        "support_phones": [],
        "sources": [],
    },
    {
        "id": "example-shop",
        "names": ["Exampleshop", "エグザンプルショップ"],
        "category": "retail",
        "country": "US",
        "web_domains": ["exampleshop.test", "shopcdn.test", "pages.exampleshop.test"],
        "mail_domains": ["exampleshop.test"],
        "infrastructure_domains": ["shopcdn.test"],
        "user_content_domains": ["pages.exampleshop.test"],
        "confidence": {
            "exampleshop.test": "published",
            "shopcdn.test": "single",
            "pages.exampleshop.test": "single",
        },
        "report_to": [],
        "support_phones": [],
        "sources": [],
    },
    {
        "id": "example-desk",
        "names": ["Exampledesk"],
        "category": "tech",
        "country": "US",
        "web_domains": ["exampledesk.test"],
        "mail_domains": ["exampledesk.test"],
        "user_content_domains": ["exampledesk.test"],
        "confidence": {"exampledesk.test": "corroborated"},
        "report_to": [],
        "support_phones": [],
        "sources": [],
    },
    {
        "id": "example-parcel",
        "names": ["Exampleparcel"],
        "category": "delivery",
        "country": "JP",
        "web_domains": ["exampleparcel.test"],
        "mail_domains": ["exampleparcel.test"],
        "confidence": {"exampleparcel.test": "corroborated"},
        "report_to": [],
        "support_phones": [],
        "sources": [],
    },
    {
        "id": "example-mail",
        "names": ["Examplemail"],
        "category": "mail",
        "country": "JP",
        "web_domains": ["examplemail.test"],
        "mail_domains": ["examplemail.test"],
        "user_mail_domains": ["examplemail.test"],
        "confidence": {"examplemail.test": "corroborated"},
        "report_to": [],
        "support_phones": [],
        "sources": [],
    },
]

CATALOG = Catalog.from_records(BRANDS)


def mail(
    *,
    from_: str = "Taro <taro@friend.example>",
    to: str = READER,
    subject: str = "Hello",
    text: str | None = None,
    html: str | None = None,
    attach: dict[str, bytes] | None = None,
    **headers: str | list[str],
) -> bytes:
    """A small well-formed mail. `reply_to="x"` sets Reply-To; a list repeats a header."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = from_, to, subject
    for name, values in headers.items():
        for value in [values] if isinstance(values, str) else values:
            message.add_header(name.replace("_", "-").title(), value)
    if text is not None or html is None:
        message.set_content(text or "")
    if html is not None:
        (message.add_alternative if text is not None else message.set_content)(html, subtype="html")
    for name, content in (attach or {}).items():
        message.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    return message.as_bytes()


def passing(domain: str) -> dict[str, list[str]]:
    """Headers a reader's own server writes when `domain` signed and passed."""
    return {
        "authentication_results": [
            f"mx.reader.example; dkim=pass header.d={domain}; "
            f"spf=pass smtp.mailfrom={domain}; dmarc=pass header.from={domain}"
        ],
        "received": [
            f"from out.{domain} (out.{domain} [192.0.2.7]) by mx.reader.example with ESMTPS; "
            "Tue, 24 Nov 2026 09:00:00 +0900"
        ],
    }


def claims(data: bytes | str) -> Claims:
    """What a mail (bytes) or a text without headers (str) claims, by the small test catalog."""
    return read_claims(_read(data), CATALOG)


def _read(data: bytes | str) -> Message:
    return parse_text(data.encode()) if isinstance(data, str) else parse_message(data)


def findings(check: Check[Any], data: bytes | str) -> list[Finding]:
    """What one check says about a mail, or about a text."""
    read = claims(data)
    return list(check(read.message if check.over is Message else read))


def fires(check: Check[Any], data: bytes | str) -> Finding:
    """The one finding of a check that must speak; its sentences must be complete."""
    found = findings(check, data)
    assert found, f"{check.name} said nothing"
    for text in (check.title, check.says):
        text.en.format_map(found[0].values)
        text.ja.format_map(found[0].values)
    message = _read(data)
    for evidence in found[0].evidence:
        if evidence.place.spot is Spot.TEXT and evidence.place.span:
            assert message.text[slice(*evidence.place.span)] == evidence.value
    return found[0]


def silent(check: Check[Any], data: bytes | str) -> None:
    """A check that must not speak."""
    found = findings(check, data)
    assert not found, f"{check.name} spoke: {found[0].values}"
