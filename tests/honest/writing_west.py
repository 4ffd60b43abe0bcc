"""How an invented western mail becomes bytes: markup, MIME, headers of four kinds of server.

The text of HTML mails is written in a small markup:

    % hidden preheader          # heading            * item of a list
    [[button|target]]           [link](target)       | cell | cell |        **bold** *italic*
    ![alt](image)               ![alt](image)->target
    @ tracking pixel            --- small print follows

A target `sendgrid:https://…` becomes what that delivery service makes of the address.
"""

from __future__ import annotations

import base64
import hashlib
import html
import quopri
import re
import string
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime, parseaddr
from urllib.parse import quote, urlsplit

READERS = {
    "en": "Ellen Marsh <ellen.marsh@reader.example>",
    "de": "Jonas Weidner <jonas.weidner@reader.example>",
    "pt": "Joana Freitas <joana.freitas@reader.example>",
    "fr": "Claire Besson <claire.besson@reader.example>",
    "es": "Lucía Ortega <lucia.ortega@reader.example>",
    "it": "Paolo Ferri <paolo.ferri@reader.example>",
    "nl": "Sanne Vos <sanne.vos@reader.example>",
}


# ── Values ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One MIME part, transfer-encoded when it is written."""

    type: str
    content: str | bytes
    charset: str = ""
    encoding: str = "base64"
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One honest mail and why an over-eager detector might flag it."""

    slug: str
    kind: str
    note: str
    sender: str
    subject: str
    date: str
    body: str
    brand: str = ""
    """Id in the catalog of the brand that sends it; empty for everyone else."""

    to: str = ""
    shape: str = "alternative"
    """`alternative`, `html`, or `text` (then the body is written as it stands)."""

    charset: str = "utf-8"
    encoding: str = "quoted-printable"
    accent: str = "#1f4e79"
    look: str = "card"
    """`card` (nested tables) or `plain` (what a webmail composer writes)."""

    headers: dict[str, str] = field(default_factory=dict)
    attached: tuple[Part, ...] = ()
    report: tuple[Part, ...] = ()
    """Further parts of a delivery report (RFC 6522); makes the mail `multipart/report`."""

    server: str = ""
    """Whose headers stand above it: `own`, `gmail`, `microsoft`; empty for none at all."""

    relay: str = ""
    bounce: str = ""
    signed: tuple[str, ...] = ()
    """Domains that signed it; the first is the aligned one. Empty: nobody signed."""

    @property
    def language(self) -> str:
        return self.slug[:2]

    @property
    def address(self) -> str:
        return parseaddr(self.sender)[1]

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]

    @property
    def reader(self) -> str:
        return self.to or READERS[self.language]

    @property
    def when(self) -> datetime:
        return datetime.strptime(self.date, "%Y-%m-%d %H:%M %z")


# ── Made-up but steady values ───────────────────────────────────────────────────────────────


def token(seed: str, length: int, alphabet: str = "") -> str:
    """Letters that look random and are the same in every run."""
    stream = b"".join(hashlib.sha256(f"{seed}/{n}".encode()).digest() for n in range(length))
    if alphabet:
        return "".join(alphabet[byte % len(alphabet)] for byte in stream[:length])
    return base64.urlsafe_b64encode(stream).decode().replace("=", "")[:length]


BASE64 = string.ascii_letters + string.digits + "+/"


def digits(seed: str, length: int) -> str:
    return token(seed, length, "123456789")


def hexes(seed: str, length: int) -> str:
    return token(seed, length, "0123456789abcdef")


def address_of(host: str) -> str:
    """An address for a host, in the ranges kept for documentation (RFC 5737)."""
    net = ("192.0.2", "198.51.100", "203.0.113")[len(host) % 3]
    return f"{net}.{1 + int(hexes(host, 4), 16) % 250}"


def tracked(service: str, target: str, seed: str) -> str:
    """What a delivery service makes of a link, so that it can count clicks."""
    mark = f"{seed}{target}"
    match service:
        case "sendgrid":
            return (
                f"https://u{digits(seed, 7)}.ct.sendgrid.net/ls/click?upn=u001.{token(mark, 150)}"
            )
        case "mailchimp":
            return (
                f"https://{seed[-6:].strip('-')}.us14.list-manage.com/track/click"
                f"?u={hexes(seed, 25)}&id={hexes(mark, 10)}&e={hexes(seed, 10)}"
            )
        case "ses":
            return (
                f"https://{token(seed, 8, 'bcdfghjk')}.r.eu-west-1.awstrack.me/L0/"
                f"{quote(target, safe='')}/1/0102{hexes(mark, 28)}-000000/{token(mark, 27)}=412"
            )
        case "hubspot":
            return (
                f"https://d2w{token(seed, 3, 'bcdfgh')}04.na1.hubspotlinks.com/Ctc/"
                f"I5+113/{token(mark, 140)}"
            )
        case "mandrill":
            return (
                f"https://mandrillapp.com/track/click/{digits(seed, 8)}/"
                f"{urlsplit(target).hostname}?p={token(mark, 160)}"
            )
        case "govdelivery":
            return (
                f"https://links-1.govdelivery.com/CL0/{quote(target, safe=':')}/1/{token(mark, 60)}"
            )
        case "safelinks":
            return (
                f"https://eur02.safelinks.protection.outlook.com/?url={quote(target, safe='')}"
                f"&data=05%7C02%7C{token(mark, 60)}&reserved=0"
            )
        case "qs":
            return f"https://{target.removeprefix('https://')}?qs={hexes(mark + service, 96)}"
        case _:
            return f"{service}:{target}"


def follow(target: str, seed: str) -> str:
    """A target of the markup as the address that stands in the mail."""
    service, _, rest = target.partition(":")
    return tracked(service, rest, seed) if rest else target


# ── Markup → text and HTML ──────────────────────────────────────────────────────────────────

LINK = re.compile(r"\[([^\[\]]+)\]\(([^)\s]+)\)")
BUTTON = re.compile(r"\[\[(.+?)\|(.+?)\]\]$")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
ITALIC = re.compile(r"(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])")
IMAGE = re.compile(r"!\[(.*?)\]\(([^)\s]*)\)(?:->(\S+))?$")


def blocks(body: str) -> Iterator[str]:
    """Paragraphs; a list item, row or mark stands for itself."""
    for chunk in re.split(r"\n\s*\n", body.strip()):
        lines = [line.strip() for line in chunk.splitlines()]
        if lines[0].startswith(("* ", "| ")):
            items = re.split(r"\n(?=[*|] )", "\n".join(lines))
            yield from (item.replace("\n", " ") for item in items)
        else:
            yield " ".join(lines)


def as_text(letter: Letter) -> str:
    """The plain half: as delivery services derive it from the HTML."""
    lines = []
    for block in blocks(letter.body):
        if block[0] in "%@":
            continue
        block = "-" * 40 if block == "---" else ITALIC.sub(r"\1", BOLD.sub(r"\1", block))
        if image := IMAGE.match(block):
            block = f"[{image[1]}]"
        elif button := BUTTON.match(block):
            block = f"{button[1]}:\n{follow(button[2], letter.slug)}"
        block = LINK.sub(lambda m: shown_with_target(m, letter.slug), block)
        block = " ".join(block.strip("| ").split(" | ")) if block[0] == "|" else block
        text = block.removeprefix("# ")
        lines.append("\n".join(wrapped(line) for line in text.splitlines()))
    return "\n\n".join(lines) + "\n"


def wrapped(line: str) -> str:
    return textwrap.fill(line, 76, break_long_words=False, break_on_hyphens=False)


def shown_with_target(match: re.Match[str], seed: str) -> str:
    target = follow(match[2], seed).removeprefix("mailto:")
    return target if match[1] in target else f"{match[1]} <{target}>"


def as_html(letter: Letter) -> str:
    """The HTML half, in one of two looks."""
    seed = letter.slug
    small = False
    rows = []
    for block in blocks(letter.body):
        if block == "---":
            small = True
            continue
        rows.append(html_block(block, letter, seed, small))
    frame = CARD if letter.look == "card" else PLAIN
    return frame.format(
        language=letter.language,
        charset=letter.charset,
        title=html.escape(letter.subject),
        rows="\n".join(rows),
    )


def html_block(block: str, letter: Letter, seed: str, small: bool) -> str:
    size = "11px;color:#8a8a8a" if small else "15px;color:#333333"
    if block[0] == "%":
        return f'<div style="{HIDDEN}">{html.escape(block[2:])}{"&nbsp;&zwnj;" * 40}</div>'
    if block[0] == "@":
        return f'<img src="{follow(block[2:], seed)}" width="1" height="1" alt="" border="0">'
    if image := IMAGE.match(block):
        return html_image(image, seed)
    if button := BUTTON.match(block):
        return (
            f'<table role="presentation" cellpadding="0" cellspacing="0" style="margin:20px 0"><tr>'
            f'<td bgcolor="{letter.accent}" style="border-radius:4px"><a href="'
            f'{html.escape(follow(button[2], seed))}" style="display:inline-block;padding:12px '
            f'26px;color:#ffffff;font-weight:bold;text-decoration:none">{html.escape(button[1])}'
            "</a></td></tr></table>"
        )
    if block[0] == "|":
        cells = "".join(
            f'<td style="padding:6px 10px 6px 0;border-bottom:1px solid #e5e5e5">'
            f"{html_inline(cell, seed)}</td>"
            for cell in block.strip("| ").split(" | ")
        )
        return f'<table width="100%" style="font-size:{size}"><tr>{cells}</tr></table>'
    if block.startswith("# "):
        return (
            f'<h1 style="font-size:22px;color:{letter.accent}">{html_inline(block[2:], seed)}</h1>'
        )
    if block.startswith("* "):
        style, block = f"margin:4px 0 4px 16px;font-size:{size}", "• " + block[2:]
    else:
        style = f"margin:0 0 14px;font-size:{size};line-height:1.5"
    return f'<p style="{style}">{html_inline(block, seed)}</p>'


def html_image(image: re.Match[str], seed: str) -> str:
    tag = (
        f'<img src="{html.escape(image[2])}" alt="{html.escape(image[1])}" border="0" '
        'style="display:block;max-width:100%">'
    )
    return f'<a href="{html.escape(follow(image[3], seed))}">{tag}</a>' if image[3] else tag


def html_inline(text: str, seed: str) -> str:
    def anchor(match: re.Match[str]) -> str:
        return f'<a href="{html.escape(follow(match[2], seed))}">{match[1]}</a>'

    marked = LINK.sub(anchor, html.escape(text, quote=False))
    return ITALIC.sub(r"<i>\1</i>", BOLD.sub(r"<b>\1</b>", marked))


HIDDEN = "display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#ffffff"

CARD = """<!DOCTYPE html>
<html lang="{language}"><head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<style type="text/css">a {{ color:#1155cc }}
@media (max-width:620px) {{ .w {{ width:100% }} }}</style>
</head><body style="margin:0;padding:0;background:#f4f4f4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" bgcolor="#f4f4f4"><tr>
<td align="center" style="padding:24px 8px"><table class="w" role="presentation" width="600"
cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tr><td style="padding:28px 32px;
font-family:Arial,Helvetica,sans-serif">
{rows}
</td></tr></table></td></tr></table></body></html>
"""

PLAIN = """<html><head>
<meta http-equiv="content-type" content="text/html; charset={charset}">
</head><body><div dir="ltr" style="font-family:Calibri,Arial,sans-serif">
{rows}
</div></body></html>
"""


# ── MIME ────────────────────────────────────────────────────────────────────────────────────


def render(letter: Letter) -> bytes:
    """The whole mail as bytes."""
    content_type, body = entity(letter)
    fields = [
        *SERVERS[letter.server](letter),
        ("From", mailbox(letter.sender, letter.charset)),
        ("To", mailbox(letter.reader, letter.charset)),
        ("Subject", word(letter.subject, letter.charset, len("Subject: "))),
        ("Date", format_datetime(letter.when)),
        ("Message-ID", f"<{hexes(letter.slug, 24)}@{letter.domain}>"),
        *letter.headers.items(),
        ("MIME-Version", "1.0"),
        ("X-Majika-Test", "synthetic"),
        *content_type,
    ]
    head = "".join(f"{name}: {value}\n" for name, value in fields)
    raw = head.encode() + b"\n" + body
    return raw.replace(b"\n", b"\r\n") if letter.server else raw


def entity(letter: Letter) -> tuple[list[tuple[str, str]], bytes]:
    """Content headers and body of the outermost part."""
    text = Part(
        type="text/plain",
        content=letter.body.lstrip("\n") if letter.shape == "text" else as_text(letter),
        charset=letter.charset,
        encoding=letter.encoding,
    )
    if letter.shape == "text":
        inner = leaf(text)
    else:
        page = Part(
            type="text/html",
            content=as_html(letter),
            charset=letter.charset,
            encoding=letter.encoding,
        )
        inner = leaf(page)
        if letter.shape == "alternative":
            inner = multipart("alternative", [leaf(text), inner], letter.slug)
    if letter.report:
        subtype = 'report; report-type="delivery-status"'
        return multipart(subtype, [inner, *map(leaf, letter.report)], letter.slug)
    if letter.attached:
        return multipart("mixed", [inner, *map(leaf, letter.attached)], letter.slug)
    return inner


def leaf(part: Part) -> tuple[list[tuple[str, str]], bytes]:
    charset = f'; charset="{part.charset}"' if part.charset and "message/" not in part.type else ""
    fields = [("Content-Type", part.type + charset)]
    if part.name:
        fields[0] = ("Content-Type", f'{fields[0][1]};\n\tname="{part.name}"')
        fields.append(("Content-Disposition", f'attachment;\n\tfilename="{part.name}"'))
    fields.append(("Content-Transfer-Encoding", part.encoding))
    return fields, transfer_encoded(as_bytes(part), part.encoding)


PLAINER = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "•": "*", "€": "EUR"}
    | {"→": "-", "⇄": "-", "œ": "oe", "\u200c": ""}
)


def as_bytes(part: Part) -> bytes:
    """Old charsets lack characters: HTML gets references, text what old mailers wrote."""
    if isinstance(part.content, bytes):
        return part.content
    charset = part.charset or "ascii"
    if part.type == "text/html":
        return part.content.encode(charset, "xmlcharrefreplace")
    try:
        return part.content.encode(charset)
    except UnicodeEncodeError:
        return part.content.translate(PLAINER).encode(charset)


def transfer_encoded(raw: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(raw)
    if encoding == "quoted-printable":
        return quopri.encodestring(raw)
    return raw


def multipart(
    subtype: str, parts: list[tuple[list[tuple[str, str]], bytes]], seed: str
) -> tuple[list[tuple[str, str]], bytes]:
    boundary = f"=_{hexes(seed + subtype, 28)}"
    body = b""
    for fields, content in parts:
        head = "".join(f"{name}: {value}\n" for name, value in fields)
        body += f"--{boundary}\n{head}\n".encode() + content.rstrip(b"\n") + b"\n\n"
    return (
        [("Content-Type", f'multipart/{subtype};\n\tboundary="{boundary}"')],
        body + f"--{boundary}--\n".encode(),
    )


def word(text: str, charset: str, used: int = 0) -> str:
    """Header text, as RFC 2047 words where it is not ASCII."""
    if text.isascii():
        return text if len(text) + used < 78 else Header(text, header_name="S" * used).encode()
    for candidate in (charset, "utf-8"):
        try:
            return Header(text, candidate, header_name="S" * used).encode()
        except UnicodeEncodeError:
            continue
    raise ValueError(text)


def mailbox(text: str, charset: str) -> str:
    """`Name <address>` with the name quoted or encoded as needed."""
    name, _, address = text.rpartition(" <")
    if not name:
        return text
    if name.isascii():
        plain = re.fullmatch(r"[\w !#$%&'*+/=?^`{|}~-]+", name)
        return f"{name} <{address}" if plain else f'"{name}" <{address}'
    return f"{word(name, charset, 6)} <{address}"


# ── The reader's mail server ────────────────────────────────────────────────────────────────

Fields = list[tuple[str, str]]


def saved_bare(_: Letter) -> Fields:
    """Saved by a program that keeps no transport headers."""
    return []


def selector(domain: str) -> str:
    return ("s1", "k1", "mail", "sel2026", "20260401")[len(domain) % 5]


def signatures(letter: Letter) -> Fields:
    return [
        (
            "DKIM-Signature",
            f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain};\n\ts={selector(domain)}; "
            "h=from:to:subject:date:message-id:mime-version:content-type;\n\t"
            f"bh={token(letter.slug, 43, BASE64)}=;\n\t"
            f"b={token(letter.slug + domain, 60, BASE64)}\n\t "
            f"{token(domain + letter.slug, 66, BASE64)}==",
        )
        for domain in letter.signed
    ]


def envelope(letter: Letter) -> str:
    return letter.bounce or letter.address


def passed(letter: Letter) -> list[str]:
    return [
        *(f"dkim=pass header.d={d} header.i=@{d} header.s={selector(d)}" for d in letter.signed),
        f"spf=pass smtp.mailfrom={envelope(letter)}",
        f"dmarc=pass (policy=reject) header.from={letter.domain}",
    ]


def seen_by_own(letter: Letter) -> Fields:
    """Postfix with a milter that writes its results on top."""
    ip, at = address_of(letter.relay), format_datetime(letter.when + timedelta(seconds=4))
    reader = parseaddr(letter.reader)[1]
    return [
        ("Return-Path", f"<{envelope(letter)}>"),
        ("Delivered-To", reader),
        ("Authentication-Results", "mx.reader.example;\n\t" + ";\n\t".join(passed(letter))),
        (
            "Received",
            f"from {letter.relay} ({letter.relay} [{ip}])\n\t(using TLSv1.3 with cipher "
            f"TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby mx.reader.example (Postfix) with "
            f"ESMTPS id {token(letter.slug, 11, 'BCDFGHJKLMNPQRSTVWXZ0123456789')}\n\t"
            f"for <{reader}>; {at}",
        ),
        (
            "Received",
            f"by {letter.relay} with ESMTP id {hexes(letter.slug, 14)}; "
            f"{format_datetime(letter.when + timedelta(seconds=1))}",
        ),
        *signatures(letter),
    ]


def google(text: str) -> str:
    """Google folds its headers by eight blanks."""
    return text.replace("\n", "\n        ")


def seen_by_gmail(letter: Letter) -> Fields:
    """Google Workspace: its own hops first, the verdict below them."""
    ip, at = address_of(letter.relay), format_datetime(letter.when + timedelta(seconds=2))
    reader = parseaddr(letter.reader)[1]
    spf = f"google.com: domain of {envelope(letter)} designates {ip} as permitted sender"
    results = "mx.google.com;\n" + ";\n".join(
        [
            *(f"dkim=pass header.i=@{d} header.s={selector(d)}" for d in letter.signed),
            f"spf=pass ({spf}) smtp.mailfrom={envelope(letter)}",
            f"dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from={letter.domain}",
        ]
    )
    seal = f"i=1; a=rsa-sha256; t={int(letter.when.timestamp())}; cv=none;\nd=google.com; "
    seal += (
        f"s=arc-20240605;\nb={token(letter.slug + 'arc', 64, BASE64)}\n{token('arc', 62, BASE64)}=="
    )
    hop = f"from {letter.relay} ({letter.relay}. [{ip}])\nby mx.google.com with ESMTPS id "
    hop += f"{token('r' + letter.slug, 24)}\nfor <{reader}>\n(version=TLS1_3 "
    hop += f"cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n{at}"
    inner = f"by 2002:a05:6a10:4c8:: with SMTP id {token(letter.slug, 14)};\n{at}"
    outer = f"by 2002:a05:600c:4f0b:: with SMTP id {token('x' + letter.slug, 22)};\n{at}"
    fields = [
        ("Delivered-To", reader),
        ("Received", inner),
        ("X-Received", outer),
        ("ARC-Seal", seal),
        ("ARC-Authentication-Results", f"i=1; {results}"),
        ("Return-Path", f"<{envelope(letter)}>"),
        ("Received", hop),
        ("Received-SPF", f"pass ({spf}) client-ip={ip};"),
        ("Authentication-Results", results),
    ]
    return [(name, google(value)) for name, value in fields] + signatures(letter)


INNER = "AS8PR07MB7192.eurprd07.prod.outlook.com"
OUTER = "DU2PR07MB5520.eurprd07.prod.outlook.com"
EDGE = "DB5EUR03FT041.mail.protection.outlook.com"
SMTP = "Microsoft\n SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id\n 15.20.9253.12"


def seen_by_microsoft(letter: Letter) -> Fields:
    """Exchange Online: names no authserv-id, writes its verdict between its own hops."""
    ip, at = address_of(letter.relay), format_datetime(letter.when + timedelta(seconds=3))
    domain = envelope(letter).rpartition("@")[2]
    dkim = "; ".join(f"dkim=pass (signature was verified)\n header.d={d}" for d in letter.signed)
    results = f"spf=pass (sender IP is {ip})\n smtp.mailfrom={domain}; {dkim};dmarc=pass "
    results += f"action=none\n header.from={letter.domain};compauth=pass reason=100"
    spf = f"Pass (protection.outlook.com: domain of {domain} designates\n {ip} as permitted "
    spf += f"sender) receiver=protection.outlook.com;\n client-ip={ip}; helo={letter.relay}; pr=C"
    return [
        ("Received", f"from {INNER} (2603:10a6:20b:1::14)\n by {OUTER} with HTTPS; {at}"),
        ("Received", f"from {EDGE}\n (2603:10a6:10:cafe::2b) by {INNER}\n with {SMTP}; {at}"),
        ("Authentication-Results", results),
        ("Received-SPF", spf),
        ("Received", f"from {letter.relay} ({ip}) by\n {EDGE} with {SMTP}; {at}"),
        *signatures(letter),
        ("Return-Path", envelope(letter)),
    ]


def seen_inside(letter: Letter) -> Fields:
    """Exchange Online for mail between two mailboxes of one company: nothing is checked."""
    at = format_datetime(letter.when + timedelta(seconds=2))
    results = "dkim=none (message not signed)\n header.d=none;dmarc=none action=none\n "
    return [
        ("Received", f"from {OUTER} (2603:10a6:10:1::3)\n by {INNER} with HTTPS; {at}"),
        ("Authentication-Results", f"{results}header.from={letter.domain};"),
        ("Received", f"from {OUTER}\n by {OUTER} with mapi id 15.20.9253.012; {at}"),
        ("X-MS-Exchange-Organization-AuthAs", "Internal"),
    ]


SERVERS = {
    "": saved_bare,
    "own": seen_by_own,
    "gmail": seen_by_gmail,
    "microsoft": seen_by_microsoft,
    "inside": seen_inside,
}


# ── Things to attach ────────────────────────────────────────────────────────────────────────


def pdf(name: str, *lines: str) -> Part:
    """A small valid PDF of one page."""
    drawn = b"\n".join(f"({line}) Tj 0 -16 Td".encode("cp1252", "replace") for line in lines)
    stream = b"BT /F1 11 Tf 60 780 Td\n" + drawn + b"\nET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"xref\n0 6\n0000000000 65535 f \n" + table
    out += b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % out.rindex(b"xref\n0 6")
    return Part(type="application/pdf", content=out, name=name)


def wav(name: str) -> Part:
    """A tenth of a second of silence."""
    data = b"\x80" * 800
    head = (
        b"RIFF" + (36 + len(data)).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    )
    form = b"\x01\x00\x01\x00" + (8000).to_bytes(4, "little") * 2 + b"\x01\x00\x08\x00"
    return Part(
        type="audio/wav",
        content=head + form + b"data" + len(data).to_bytes(4, "little") + data,
        name=name,
    )


def unsubscribe(*targets: str) -> dict[str, str]:
    """The headers bulk senders owe since RFC 8058."""
    return {
        "List-Unsubscribe": ",\n\t".join(f"<{target}>" for target in targets),
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


# ── The mails ───────────────────────────────────────────────────────────────────────────────

LETTERS: list[Letter] = []


def letter(slug: str, **values: object) -> None:
    """Add one mail to the set."""
    LETTERS.append(Letter(slug=slug, **values))  # type: ignore[arg-type]
