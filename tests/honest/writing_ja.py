"""How an invented Japanese mail becomes bytes: charsets, parts, headers of three servers."""

from __future__ import annotations

import base64
import hashlib
import quopri
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime
from urllib.parse import quote

JST = timezone(timedelta(hours=9))
READER = "hanako@reader.example"


@dataclass(frozen=True, slots=True)
class Route:
    """How a mail came to the reader's server."""

    host: str
    ip: str
    signed: tuple[str, ...] = ()
    """Domains that signed it (DKIM), the aligned one first."""

    envelope: str = ""
    """Return-Path. Empty: `bounce@` the domain of From."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail, before it is put into bytes."""

    slug: str
    kind: str
    note: str
    """Why an over-eager detector might flag it."""

    name: str
    address: str
    subject: str
    brand: str = ""
    when: str = ""
    """Day and time in November 2026 (`07 12:33`), where the text depends on it."""

    to: str = READER
    to_name: str = ""
    quoted_names: bool = False
    """Encoded words inside quotation marks: against RFC 2047, common in Japan."""

    text: str = ""
    html: str = ""
    files: tuple[tuple[str, str, bytes], ...] = ()
    """Attachments: name, type, content."""

    inline: tuple[tuple[str, bytes], ...] = ()
    """JPEG pictures the HTML shows as `cid:name`."""

    charset: str = "utf-8"
    transfer: str = "base64"
    words: str = ""
    """Charset of encoded words (RFC 2047); empty: `charset`. `raw` writes 8-bit headers."""

    at: str = ""
    """Whose server received it: `own`, `gmail`, `microsoft`. Empty: saved without its route."""

    route: Route = Route("", "")
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    """A finished body with its own Content-Type in `headers`, instead of text and html."""


# --- charsets ---------------------------------------------------------------------------------


def jis(pair: bytes) -> bytes:
    """Two bytes of Shift_JIS as two bytes of JIS, by the arithmetic of JIS X 0208."""
    lead = (pair[0] - (0x70 if pair[0] < 0xA0 else 0xB0)) << 1
    if pair[1] < 0x9F:
        return bytes((lead - 1, pair[1] - (0x20 if pair[1] >= 0x80 else 0x1F)))
    return bytes((lead, pair[1] - 0x7E))


def iso_2022_jp(text: str) -> bytes:
    """ISO-2022-JP as Japanese mail programs write it: NEC row 13 (①, ㈱) and half-width kana
    included, which Python's own codec refuses.
    """
    written, now = bytearray(), b"\x1b(B"
    for letter in text:
        raw = letter.encode("cp932")
        if len(raw) == 2:
            wanted, raw = b"\x1b$B", jis(raw)
        elif raw[0] >= 0xA1:
            wanted, raw = b"\x1b(I", bytes((raw[0] - 0x80,))
        else:
            wanted = b"\x1b(B"
        if wanted != now:
            written += wanted
            now = wanted
        written += raw
    return bytes(written + (b"" if now == b"\x1b(B" else b"\x1b(B"))


def in_charset(text: str, charset: str) -> bytes:
    if charset.lower() == "iso-2022-jp":
        return iso_2022_jp(text)
    return text.encode({"shift_jis": "cp932"}.get(charset.lower(), charset))


def encoded_words(text: str, charset: str) -> str:
    """RFC 2047 words of at most 75 characters, folded; text in ASCII stays as it is."""
    if text.isascii() or charset == "raw":
        return text
    words, rest = [], text
    while rest:
        for length in range(len(rest), 0, -1):
            word = base64.b64encode(in_charset(rest[:length], charset)).decode()
            if len(word) <= 56:
                break
        words.append(f"=?{charset.upper()}?B?{word}?=")
        rest = rest[length:]
    return "\n ".join(words)


# --- the parts of a mail ----------------------------------------------------------------------


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def transfer_encoded(data: bytes, transfer: str) -> bytes:
    if transfer == "base64":
        return base64.encodebytes(data)
    if transfer == "quoted-printable":
        return quopri.encodestring(data)
    return data


def part(headers: list[tuple[str, str]], body: bytes) -> bytes:
    lines = "".join(f"{name}: {value}\n" for name, value in headers)
    return lines.encode() + b"\n" + body


def text_part(mail: Mail, subtype: str) -> bytes:
    data = in_charset(mail.text if subtype == "plain" else mail.html, mail.charset)
    headers = [
        ("Content-Type", f"text/{subtype}; charset={mail.charset}"),
        ("Content-Transfer-Encoding", mail.transfer),
    ]
    return part(headers, transfer_encoded(data, mail.transfer))


def file_part(name: str, kind: str, content: bytes) -> bytes:
    word = encoded_words(name, "utf-8").replace("\n ", "\n\t")
    headers = [
        ("Content-Type", f'{kind};\n name="{word}"'),
        ("Content-Disposition", f'attachment;\n filename="{word}"'),
        ("Content-Transfer-Encoding", "base64"),
    ]
    return part(headers, base64.encodebytes(content))


def inline_part(name: str, content: bytes) -> bytes:
    headers = [
        ("Content-Type", f'image/jpeg; name="{name.partition("@")[0]}"'),
        ("Content-ID", f"<{name}>"),
        ("Content-Disposition", "inline"),
        ("Content-Transfer-Encoding", "base64"),
    ]
    return part(headers, base64.encodebytes(content))


def multipart(subtype: str, parts: list[bytes], seed: str) -> bytes:
    mark = f"----=_Part_{digest(seed, subtype)[:24]}"
    joined = b"".join(b"--" + mark.encode() + b"\n" + each + b"\n" for each in parts)
    headers = [("Content-Type", f'multipart/{subtype};\n boundary="{mark}"')]
    return part(headers, joined + b"--" + mark.encode() + b"--\n")


def content(mail: Mail) -> bytes:
    """Content headers, empty line, body."""
    if mail.body:
        return b"\n" + mail.body
    texts = [text_part(mail, "plain")] if mail.text else []
    texts += [text_part(mail, "html")] if mail.html else []
    whole = texts[0] if len(texts) == 1 else multipart("alternative", texts, mail.slug)
    if mail.inline:
        pictures = [inline_part(*each) for each in mail.inline]
        whole = multipart("related", [whole, *pictures], mail.slug)
    if mail.files:
        files = [file_part(*each) for each in mail.files]
        whole = multipart("mixed", [whole, *files], mail.slug)
    return whole


def domain(address: str) -> str:
    return address.rpartition("@")[2]


def mailbox(name: str, address: str, mail: Mail) -> str:
    """An address with its name, as the mail's system writes it."""
    words = encoded_words(name, mail.words or mail.charset)
    if not name:
        return address
    if name.isascii() or mail.quoted_names:
        return f'"{words}" <{address}>'
    return f"{words} <{address}>"


def own_headers(mail: Mail, when: datetime) -> list[tuple[str, str]]:
    """What the sender wrote."""
    unique = digest(mail.slug, "id")[:20]
    return [
        ("Date", format_datetime(when)),
        ("From", mailbox(mail.name, mail.address, mail)),
        ("To", mailbox(mail.to_name, mail.to, mail)),
        ("Message-ID", f"<{when:%Y%m%d%H%M%S}.{unique}@{domain(mail.address)}>"),
        ("Subject", encoded_words(mail.subject, mail.words or mail.charset)),
        *mail.headers,
        ("MIME-Version", "1.0"),
        ("X-Majika-Test", "synthetic"),
    ]


# --- what the reader's server wrote -----------------------------------------------------------


def signatures(mail: Mail) -> list[tuple[str, str]]:
    """DKIM-Signature headers with keys nobody holds."""
    return [
        (
            "DKIM-Signature",
            f"v=1; a=rsa-sha256; c=relaxed/relaxed; d={signer}; s={digest(signer)[:8]};\n"
            f"\th=from:to:subject:date:message-id:mime-version:content-type;\n"
            f"\tbh={base64.b64encode(hashlib.sha256(mail.slug.encode()).digest()).decode()};\n"
            f"\tb={digest(mail.slug, signer)}{digest(signer, mail.slug)[:22]}",
        )
        for signer in mail.route.signed
    ]


def bounce_address(mail: Mail) -> str:
    return mail.route.envelope or f"bounce@{domain(mail.address)}"


def recipient(mail: Mail) -> str:
    """Whose mailbox it came to: a list's address stands in To only."""
    return READER if domain(mail.to).startswith(("lists.", "ml.")) else mail.to


def received(mail: Mail, by: str, when: datetime) -> tuple[str, str]:
    host, ip = mail.route.host, mail.route.ip
    unique = digest(mail.slug, by)[:12].upper()
    return (
        "Received",
        f"from {host} ({host} [{ip}])\n\tby {by} with ESMTPS id {unique}\n"
        f"\tfor <{mail.to}>; {format_datetime(when + timedelta(seconds=2))}",
    )


def inner_hop(mail: Mail, when: datetime) -> tuple[str, str]:
    unique = digest(mail.slug, "inner")[:10].upper()
    return (
        "Received",
        f"from app{len(mail.slug) % 5 + 1:02} (unknown [10.20.{len(mail.subject)}.7])\n"
        f"\tby {mail.route.host} with ESMTP id {unique}; {format_datetime(when)}",
    )


def results(mail: Mail) -> list[str]:
    """Results in the order DKIM, SPF, DMARC; a domain that does not sign has no `pass` there."""
    envelope, ip = bounce_address(mail), mail.route.ip
    dkim = [f"dkim=pass header.i=@{d} header.s={digest(d)[:8]}" for d in mail.route.signed]
    spf = f"spf=pass (domain of {envelope} designates {ip} as permitted sender)"
    dmarc = "pass (p=NONE sp=NONE dis=NONE)" if mail.route.signed else "none"
    return [
        *(dkim or ["dkim=none"]),
        f"{spf} smtp.mailfrom={envelope}",
        f"dmarc={dmarc} header.from={domain(mail.address)}",
    ]


def written_by_own(mail: Mail, when: datetime) -> list[tuple[str, str]]:
    """Postfix with a filter that puts its results on top."""
    return [
        ("Return-Path", f"<{bounce_address(mail)}>"),
        ("Authentication-Results", ";\n\t".join(["mx.reader.example", *results(mail)])),
        received(mail, "mx.reader.example (Postfix)", when),
        inner_hop(mail, when),
        *signatures(mail),
    ]


def written_by_gmail(mail: Mail, when: datetime) -> list[tuple[str, str]]:
    """Gmail's order: two of its own lines, Return-Path, the outside hop, then the results."""
    pacific = when.astimezone(timezone(timedelta(hours=-8)))
    inside = f"by 2002:a05:6a20:{digest(mail.slug)[:4]}:b0:2a1:1b2c:3d4e"
    stamp = format_datetime(pacific + timedelta(seconds=3))
    unique = digest(mail.slug, "gmail")
    return [
        ("Delivered-To", recipient(mail)),
        ("Received", f"{inside} with SMTP id {unique[:24]};\n        {stamp}"),
        ("X-Received", f"{inside} with SMTP id {unique[24:52]};\n        {stamp}"),
        (
            "ARC-Authentication-Results",
            ";\n       ".join(["i=1; mx.google.com", *results(mail)]),
        ),
        ("Return-Path", f"<{bounce_address(mail)}>"),
        received(mail, "mx.google.com", pacific),
        (
            "Received-SPF",
            f"pass (google.com: domain of {bounce_address(mail)} designates {mail.route.ip} as"
            f" permitted sender) client-ip={mail.route.ip};",
        ),
        ("Authentication-Results", ";\n       ".join(["mx.google.com", *results(mail)])),
        *signatures(mail),
    ]


def microsoft_hop(source: str, by: str, when: datetime) -> tuple[str, str]:
    return (
        "Received",
        f"from {source} by {by}\n with Microsoft SMTP Server (version=TLS1_3,\n"
        f" cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9; {format_datetime(when)}",
    )


def written_by_microsoft(mail: Mail, when: datetime) -> list[tuple[str, str]]:
    """Exchange Online: inside hop, results without a server name, then the outside hop."""
    utc, host, ip = when.astimezone(UTC), mail.route.host, mail.route.ip
    front = "TY2PEPF0000AB12.mail.protection.outlook.com"
    envelope = domain(bounce_address(mail))
    return [
        microsoft_hop(
            f"{front}\n (2603:1096:404:1::a1)", "TYCP286MB0123.outlook.office365.com", utc
        ),
        (
            "Authentication-Results",
            f"spf=pass (sender IP is {ip})\n smtp.mailfrom={envelope};"
            f" dkim=pass (signature was verified)\n header.d={mail.route.signed[0]};dmarc=pass"
            f" action=none\n header.from={domain(mail.address)};compauth=pass reason=100",
        ),
        (
            "Received-SPF",
            f"Pass (protection.outlook.com: domain of {envelope}\n designates {ip} as permitted"
            f" sender) receiver=protection.outlook.com;\n client-ip={ip}; helo={host}; pr=C",
        ),
        microsoft_hop(f"{host} ({ip})", f"{front}\n (10.167.241.5)", utc),
        *signatures(mail),
        ("Return-Path", bounce_address(mail)),
        ("X-MS-Exchange-Organization-SCL", "5"),
    ]


WRITTEN_BY = {
    "own": written_by_own,
    "gmail": written_by_gmail,
    "microsoft": written_by_microsoft,
}


def in_bytes(mail: Mail, when: datetime) -> bytes:
    """The mail as saved: LF on disk, CRLF as Gmail and Outlook let people download it."""
    above = WRITTEN_BY[mail.at](mail, when) if mail.at else []
    lines = "".join(f"{k}: {v}\n" for k, v in above + own_headers(mail, when))
    whole = lines.encode() + content(mail)
    return whole.replace(b"\n", b"\r\n") if mail.at in ("gmail", "microsoft") else whole


# --- how shops and banks lay out HTML ---------------------------------------------------------


def page(body: str, preheader: str = "", foot: str = "", pixel: str = "") -> str:
    """A newsletter's frame: nested tables, hidden preheader, tiny foot, tracking pixel."""
    filler = "&#847;&zwnj;&nbsp;" * 20
    hidden = (
        f'<div style="display:none;font-size:1px;color:#f4f4f4;line-height:1px;max-height:0;'
        f'max-width:0;opacity:0;overflow:hidden;mso-hide:all">{preheader}{filler}</div>'
    )
    dot = f'<img src="{pixel}" width="1" height="1" border="0" alt="">'
    return f"""\
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
body {{ margin:0; padding:0; -webkit-text-size-adjust:100% }}
.foot {{ font-size:9px; color:#999999; line-height:14px }}
@media only screen and (max-width:480px) {{ .pc {{ display:none !important }} }}
</style>
<!--[if mso]><style>td {{ font-family: "MS PGothic", sans-serif }}</style><![endif]-->
</head><body bgcolor="#f4f4f4">{hidden if preheader else ""}
<table width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4f4f4"><tr>
<td align="center"><table width="600" cellpadding="0" cellspacing="0" border="0"
 bgcolor="#ffffff"><tr><td style="padding:24px;font-size:14px;line-height:24px;color:#333333">
{body}
</td></tr><tr><td class="foot" style="padding:16px 24px;font-size:9px">{foot}</td></tr>
</table></td></tr></table>{dot if pixel else ""}
</body></html>
"""


def note(body: str) -> str:
    """A plain page, as small systems send it."""
    return f'<html><body style="font-family:sans-serif;font-size:14px">\n{body}\n</body></html>\n'


def button(label: str, url: str, colour: str = "#0b6bcb") -> str:
    return (
        '<table align="center" cellpadding="0" cellspacing="0" border="0"><tr>'
        f'<td bgcolor="{colour}" style="border-radius:4px;padding:12px 36px">\n'
        f'<a href="{url}" target="_blank" style="color:#ffffff;font-weight:bold;'
        f'text-decoration:none">{label}</a></td></tr></table>'
    )


def rows(*pairs: tuple[str, str]) -> str:
    lines = "".join(
        f'<tr><th align="left" bgcolor="#eeeeee" width="180">{name}</th><td>{value}</td></tr>\n'
        for name, value in pairs
    )
    return f'<table width="100%" cellpadding="8" cellspacing="1" border="0">\n{lines}</table>'


def sendgrid(customer: str, link: str) -> str:
    """A link counted by SendGrid: nothing of its target can be seen."""
    account = int(digest(customer)[:6], 16)
    return f"https://u{account}.ct.sendgrid.net/ls/click?upn=u001.{digest(customer, link)}"


def ses(seed: str, target: str) -> str:
    """A link counted by Amazon SES: the target stands in its path."""
    quoted = quote(target, safe=":")
    key = digest(seed)
    return (
        f"https://{key[:8]}.r.ap-northeast-1.awstrack.me/L0/{quoted}"
        f"/1/0106{key[:12]}-{key[12:20]}-000000/{key[20:47]}=400"
    )


def pdf(title: str) -> bytes:
    """The smallest PDF that opens: one empty page with a title."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        f"<< /Title ({title}) >>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    return (
        body
        + (
            f"xref\n0 5\n0000000000 65535 f \n{table}"
            "trailer\n<< /Size 5 /Root 1 0 R /Info 4 0 R >>\n"
            f"startxref\n{len(body)}\n%%EOF\n"
        ).encode()
    )


JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////"
    "////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAB"
    "PxA="
)
"""One grey point: what a photograph is to a parser."""
