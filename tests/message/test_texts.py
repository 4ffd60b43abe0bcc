"""Texts without headers: what is a sender, what is a link, what is no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.errors import EmptyTextError, MajikaError, NotAMessageError, TooLargeError
from majika.message import MessageKind, is_whole_mail, parse_text
from majika.message.facts import Defect, Message
from majika.message.parse import LARGEST
from tests.mails import mail


def read(text: str) -> Message:
    return parse_text(text.encode())


def test_a_text_is_all_text_and_has_no_headers():
    message = read("【例銀行】ご確認ください\nhttps://examplebank.test/a\n")

    assert message.kind is MessageKind.TEXT
    assert message.text == "【例銀行】ご確認ください\nhttps://examplebank.test/a"
    assert (message.headers, message.from_, message.subject) == ((), (), "")
    assert [link.host for link in message.links] == ["examplebank.test"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("差出人: 例銀行", "例銀行"),
        ("送信元：EXBANK", "EXBANK"),
        ("From: 0120-123-456", "0120-123-456"),
        ("+81 90-1234-5678", "+81 90-1234-5678"),
        ("(03) 1234-5678", "(03) 1234-5678"),
    ],
)
def test_a_first_line_can_name_the_sender(line: str, name: str):
    message = read(f"{line}\nご確認ください")

    assert [(box.name, box.address) for box in message.from_] == [(name, "")]
    assert message.text == "ご確認ください"


@pytest.mark.parametrize("first", ["From Exampleshop: 20% off", "482913", "差出人は不明です"])
def test_other_first_lines_are_text(first: str):
    assert read(f"{first}\nBye").text == f"{first}\nBye"
    assert not read(f"{first}\nBye").from_


def test_a_sender_alone_is_the_text():
    assert read("差出人: 例銀行").text == "差出人: 例銀行"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Go to examplebank-id.top now", "examplebank-id.top"),
        ("こちらexamplebank.testをご確認", "examplebank.test"),
        ("See EXAMPLEBANK.TEST.", "examplebank.test"),
        ("www.examplebank.test", "www.examplebank.test"),
        ("examplebank.test/a", "examplebank.test"),
    ],
)
def test_what_a_phone_lets_one_tap_is_a_link(text: str, host: str):
    assert [link.host for link in read(text).links] == [host]
    start, end = read(text).links[0].place.span or (0, 0)
    assert read(text).text[start:end].lower().startswith(host)


@pytest.mark.parametrize("text", ["Come soon.Call me", "v1.2.3", "file.txt", "e.g. this", "...com"])
def test_dots_between_words_are_no_links(text: str):
    assert not read(text).links


def test_a_mail_address_is_one_link_and_no_host():
    assert [link.scheme for link in read("ann@examplebank.test").links] == ["mailto"]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp932", "utf-16", "euc_jp"])
def test_any_editors_file_is_read(charset: str):
    text = "例銀行からのお知らせです。ご利用明細をご確認ください。"
    assert parse_text(text.encode(charset)).text == text


@pytest.mark.parametrize("text", ["", " \n\t", "\u3000\n", "\u200b", "...!"])
def test_nothing_is_no_text(text: str):
    with pytest.raises(EmptyTextError):
        read(text)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + b"x" * 50, b"%PDF-1.7 x", b"\0a" * 99])
def test_other_files_are_no_text(data: bytes):
    with pytest.raises(NotAMessageError):
        parse_text(data)


def test_long_texts_are_cut_and_say_so_and_longer_ones_refused():
    assert Defect.TOO_LONG in parse_text(b"word " * 300_000).defects
    with pytest.raises(TooLargeError):
        parse_text(b"x" * (LARGEST + 1))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_a_clear_error(data: bytes):
    try:
        message = parse_text(data)
    except MajikaError:
        return
    for link in message.links:
        start, end = link.place.span or (-1, -1)
        assert 0 <= start < end <= len(message.text)


def test_a_mail_with_its_header_is_no_text():
    assert is_whole_mail(mail())
    assert is_whole_mail(b"From: Ann <ann@friend.example>\nSubject: x\n\nHello")
    assert is_whole_mail(b"Received: from a by b\n\nHello")


@pytest.mark.parametrize(
    "text",
    [
        "Exampleshop: your parcel is here\nhttps://exampleshop.test",
        "From: 0120-123-456\nHello",
        "To: all tenants\nFrom: the landlord\nDate: 3 May\n\nWater will be off.",
        "From Exampleshop: hi\nSubject: to change",
        "差出人: 例銀行\n\nご確認",
    ],
)
def test_words_before_a_colon_make_no_mail(text: str):
    assert not is_whole_mail(text.encode())
