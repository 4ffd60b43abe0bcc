"""Bytes to a Message: what a reader sees, whatever arrives."""

import base64
import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from majika.errors import NotAMessageError, TooLargeError
from majika.findings import Place, Spot
from majika.message import Defect, Message, parse_message
from majika.message.parse import LARGEST


def read(head: str, body: str = "Hello\n") -> Message:
    return parse_message(f"{head}\n\n{body}".encode())


MIXED = "From: a@b.test\nContent-Type: multipart/mixed; boundary=m"
ALTERNATIVE = "Content-Type: multipart/alternative; boundary=a"
HTML = "Content-Type: text/html; charset=utf-8\n\n"


def test_the_usual_headers():
    message = read(
        "Return-Path: <bounce@list.example>\nReceived: from x by mx.reader.example; Tue, 24 Nov "
        "2026 09:00:00 +0900\nDKIM-Signature: v=1; a=rsa-sha256; d=Bank.test; s=s1; bh=x; b=d=y\n"
        "From: Taro <taro@bank.test>\nSender: s@bank.test\nReply-To: r@bank.test\nTo: A <a@x.test>"
        "\nCc: b@x.test\nDelivered-To: c@x.test\nSubject: Hello\n  there\nDate: Tue, 24 Nov 2026 "
        "09:00:00 +0900\nMessage-ID: <1@bank.test>\nIn-Reply-To: <0@x.test>\n"
        "References: <00@x.test> <0@x.test>\nList-Id: Friends <friends.list.example>"
    )

    assert message.author is not None
    assert (message.author.name, message.author.address) == ("Taro", "taro@bank.test")
    assert [m.address for m in message.to] == ["a@x.test", "b@x.test", "c@x.test"]
    assert str(message.to[1].place) == "header:cc"
    assert message.sender[0].address == "s@bank.test"
    assert message.reply_to[0].address == "r@bank.test"
    assert message.return_path[0].address == "bounce@list.example"
    assert message.subject == "Hello there"
    assert message.date is not None
    assert message.message_id == "1@bank.test"
    assert message.in_reply_to == ("0@x.test", "00@x.test")
    assert message.list_id == "Friends <friends.list.example>"
    assert (message.signatures[0].domain, message.signatures[0].selector) == ("bank.test", "s1")
    assert message.hops[0].by == "mx.reader.example"
    assert message.text == "Hello\n"
    assert message.defects == ()


def test_size_and_hash_are_of_the_bytes_given():
    data = b"From: a@b.test\r\n\r\nHello"
    message = parse_message(data)

    assert (message.size, message.sha256) == (len(data), hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("before", [b"", b"\n\n", b"\xef\xbb\xbf", b"From a@b.test Tue Nov 24\n"])
def test_line_endings_and_what_stands_before(newline: bytes, before: bytes):
    data = before + b"From: a@b.test\nSubject: x\n y\n\none\n\ntwo\n"
    message = parse_message(data.replace(b"\n", newline))

    assert (message.subject, message.text) == ("x y", "one\n\ntwo\n")


def test_saved_as_utf_16():
    assert parse_message("Subject: 例\n\n本文".encode("utf-16")).subject == "例"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \r\n\t\n",
        b"\x00" * 5000,
        b"\xff\xd8\xff\xe0JFIF" + b"x: y\n" * 9,
        b"%PDF-1.7\nx: y\n",
        b"PK\x03\x04x: y\n",
        b"Dear Taro,\n\nplease pay.\n",
        b"http://bank.test/\n",
        "こんにちは\n元気ですか\n".encode(),
    ],
)
def test_what_is_no_mail(data: bytes):
    with pytest.raises(NotAMessageError):
        parse_message(data)


def test_one_header_is_enough():
    assert parse_message(b"Subject: x").subject == "x"


def test_too_large():
    with pytest.raises(TooLargeError):
        parse_message(b"a" * (LARGEST + 1))


def test_html_is_preferred_and_plain_text_dropped():
    message = read(ALTERNATIVE, f"--a\n\nplain\n--a\n{HTML}<p>rich</p>\n--a--")

    assert (message.text.strip(), message.html) == ("rich", True)


def test_alternative_inside_related_inside_mixed():
    picture = "Content-Type: image/png\nContent-ID: <logo>\n\nx"
    html = f'{HTML}<p>rich</p><img src="cid:logo">'
    related = f"Content-Type: multipart/related; boundary=r\n\n--r\n{html}\n--r\n{picture}\n--r--"
    both = f"{ALTERNATIVE}\n\n--a\n\nplain\n--a\n{related}\n--a--"
    pdf = "Content-Type: application/pdf; name=a.pdf\n\nx"
    message = read(MIXED, f"--m\n{both}\n--m\n{pdf}\n--m--")

    assert message.text.strip() == "rich"
    assert [file.name for file in message.attachments] == ["a.pdf"]


def test_picture_no_text_refers_to_is_a_file():
    picture = "Content-Type: image/png; name=a.png\nContent-ID: <logo>\n\nx"
    message = read(MIXED.replace("mixed", "related"), f"--m\n{HTML}hi\n--m\n{picture}\n--m--")

    assert [file.name for file in message.attachments] == ["a.png"]


def test_inline_texts_follow_each_other():
    message = read(MIXED, f"--m\n\none\n--m\n{HTML}<p>two</p>\n--m\n\nthree\n--m--")

    assert message.text.split() == ["one", "two", "three"]
    assert message.html


def test_places_count_on_over_several_texts():
    link = "see https://a.test/ now"
    message = read(MIXED, f"--m\n\n{link}\n--m\n\n{link}\n--m--")

    assert [str(found.place) for found in message.links] == ["link:0", "link:1"]
    for found in message.links:
        assert found.place.span is not None
        assert message.text[slice(*found.place.span)] == "https://a.test/"


def test_named_text_is_a_file():
    file = "Content-Disposition: inline; filename=a.html\n" + HTML + "<p>two</p>"
    message = read(MIXED, f"--m\n\none\n--m\n{file}\n--m--")

    assert message.text.strip() == "one"
    assert [found.name for found in message.attachments] == ["a.html"]


def test_only_text_with_a_name_is_shown():
    assert read("From: a@b.test\nContent-Type: text/plain; name=a.txt").text == "Hello\n"


def test_attached_text_is_not_shown():
    message = read("From: a@b.test\nContent-Disposition: attachment")

    assert message.text == ""
    assert len(message.attachments) == 1


def test_attached_mail_is_a_file():
    mail = "Content-Type: message/rfc822\n\nFrom: x@y.test\n\ninside"
    message = read(MIXED, f"--m\n\none\n--m\n{mail}\n--m--")

    assert message.text.strip() == "one"
    assert message.attachments[0].declared_type == "message/rfc822"
    assert message.attachments[0].place == Place(Spot.ATTACHMENT, index=0)


def test_uuencoded_file_in_the_text():
    message = read("From: a@b.test", "see\nbegin 644 a.txt\n%:&5L;&\\\n`\nend\n")

    assert [(file.name, file.size) for file in message.attachments] == [("a.txt", 5)]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('Content-Type: text/plain; charset="iso-2022-jp"', "例銀行①".encode("cp932")),
        ("Content-Type: text/plain; charset=us-ascii", "例銀行①".encode()),
        ("Content-Type: text/plain; charset=iso-2022-jp", b"\x1b$BNc6d9T-!\x1b(B"),
        ("Content-Type: text/plain; charset=euc-jp", "例銀行".encode("euc_jp") + b"\xad\xa1"),
        (
            "Content-Type: text/plain; charset=shift_jis\nContent-Transfer-Encoding: base64",
            base64.b64encode("例銀行①".encode("cp932")),
        ),
        (
            "Content-Type: text/html",
            b'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'
            + "例銀行①".encode("cp932"),
        ),
    ],
)
def test_japanese_body(head: str, body: bytes):
    message = parse_message(f"From: a@b.test\n{head}\n\n".encode() + body)

    assert message.text.strip() == "例銀行①"


@pytest.mark.parametrize(
    "head",
    [
        "From: MAILER-DAEMON@x.test",
        "From: Postmaster <postmaster@x.test>",
        "From: Mail Delivery Subsystem <mailer-daemon@x.test>",
        "Return-Path: <>\nFrom: Mail Delivery System <x@y.test>",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=m",
    ],
)
def test_delivery_reports(head: str):
    assert read(head).report


def test_report_does_not_show_the_mail_it_returns():
    returned = "Content-Type: message/rfc822\n\nFrom: x@y.test\n\nreturned"
    message = read(
        "Content-Type: multipart/report; boundary=m", f"--m\n\nfailed\n--m\n{returned}\n--m--"
    )

    assert message.text.strip() == "failed"


@pytest.mark.parametrize(
    "head",
    [
        "Return-Path: <a@b.test>\nFrom: Taro <a@b.test>",
        "Return-Path: <>\nFrom: Example Bank <a@evil.example>",
        "Return-Path: <>\nFrom: Example Bank <postmaster@evil.example>",
        "From: Mail Delivery System <a@evil.example>",
    ],
)
def test_mail_that_only_resembles_a_report(head: str):
    assert not read(head).report


@pytest.mark.parametrize(
    ("head", "body", "defect"),
    [
        ("From: a@b.test\nFrom: c@d.test", "", Defect.DUPLICATE_HEADER),
        ("From: Example Bank", "", Defect.BAD_ADDRESS),
        ("From: a@b.test\nDate: soon", "", Defect.BAD_DATE),
        ("From: a@b.test\nSubject: 例", "", Defect.RAW_EIGHT_BIT_HEADER),
        ("From: a@b.test\nContent-Type: text/plain; charset=x-no", "例", Defect.UNKNOWN_CHARSET),
        (
            "From: a@b.test\nContent-Transfer-Encoding: base64",
            "no <base64> here",
            Defect.BAD_TRANSFER_ENCODING,
        ),
        (MIXED, "no parts", Defect.MISSING_BOUNDARY),
        (MIXED, "--m\n\none", Defect.MISSING_END_BOUNDARY),
    ],
)
def test_defects(head: str, body: str, defect: Defect):
    assert defect in read(head, body).defects


def test_second_from_is_kept_after_the_first():
    message = read("From: a@b.test\nFrom: c@d.test")

    assert [str(mailbox.place) for mailbox in message.from_] == ["header:from", "header:from:1"]
    assert message.author is not None
    assert message.author.address == "a@b.test"


SEED = (
    f"Return-Path: <a@b.test>\nReceived: from x (y [192.0.2.7]) by mx.example; 24 Nov 2026\n"
    f"Authentication-Results: mx.example; dkim=pass header.d=b.test\n{MIXED}\n"
    "Subject: =?iso-2022-jp?B?GyRCTmM2ZDlUGyhC?=\nDate: Tue, 24 Nov 2026 09:00:00 +0900\n\n"
    f"--m\n{ALTERNATIVE}\n\n--a\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n--a\n{HTML}"
    '<form action=x><a href="https://b.test/">b</a></form>\n--a--\n--m\n'
    "Content-Type: application/zip; name*0*=utf-8''%E4%BE%8B; name*1=.zip\n\nPK\x03\x04\n--m--\n"
).encode()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes(data: bytes):
    try:
        parse_message(data)
    except NotAMessageError:
        return


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_damage_to_a_mail(data: st.DataObject):
    """Pieces replaced, doubled and removed at random: still a message."""
    mail = SEED
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(mail)))
        end = data.draw(st.integers(start, min(len(mail), start + 60)))
        piece = data.draw(
            st.sampled_from((mail[start:end] * 2, b"", b"\x1b$B", b'"', b"=?", b"\n"))
        )
        mail = mail[:start] + (piece or data.draw(st.binary(max_size=8))) + mail[end:]
    message = parse_message(b"X-Seed: 1\n" + mail)

    assert message.size == len(mail) + 10
    repr(message).encode("utf-8", "strict")


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b.test\n\n" + b"\n" * 5_000_000,
        b"From: a@b.test\n" + b"X: y\n" * 200_000,
        b"From: " + b"a@b.test, " * 100_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 100_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n" * 500_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--bx\n" * 500_000,
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: multipart/mixed; "
        b"boundary=a\n\n" * 20_000,
        b"From: a@b.test\nContent-Transfer-Encoding: base64\n\n" + b"=" * 2_000_000,
        b"From: a@b.test\n\n" + b"begin 644 x\nM\n" * 200_000,
        b"From: a@b.test\n" + b"junk\n" * 300_000,
    ],
    ids=lambda data: data[:30].decode() + data[-12:].decode(),
)
def test_hostile_mail_takes_no_time(data: bytes):
    try:
        parse_message(data)
    except NotAMessageError:
        return
