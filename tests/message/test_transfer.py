"""Transfer encodings, as damaged as they come."""

import base64
import binascii

import pytest

from majika.message.transfer import decode_transfer

TEXT = "お客様の口座を確認してください".encode()
BASE64 = base64.b64encode(TEXT)


def test_base64_in_one_line_and_in_many():
    lines = b"\n".join(BASE64[n : n + 7] for n in range(0, len(BASE64), 7))

    assert decode_transfer(BASE64, "base64") == (TEXT, True)
    assert decode_transfer(lines, "base64") == (TEXT, True)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_base64_without_its_padding(size: int):
    stripped = base64.b64encode(TEXT[:size]).rstrip(b"=")

    assert decode_transfer(stripped, "base64")[0] == TEXT[:size]


def test_base64_with_junk_in_it():
    assert decode_transfer(BASE64[:9] + b"!\x00" + BASE64[9:], "base64") == (TEXT, False)


def test_base64_that_goes_on_after_its_padding():
    two = base64.b64encode(b"one!") + b"\n" + base64.b64encode(b"two!")

    assert decode_transfer(two, "base64") == (b"one!two!", False)


def test_plain_footer_after_base64_is_no_content():
    body = base64.b64encode(b"text") + b"\n_______\nlist mailing list\n"

    assert decode_transfer(body, "base64")[0] == b"text"


def test_plain_text_under_a_base64_label():
    text = b"<p>Hello, this is no base64 at all.</p>"

    assert decode_transfer(text, "base64") == (text, False)


def test_one_letter_too_many():
    assert decode_transfer(b"QUJDR", "base64") == (b"ABC", False)


def test_quoted_printable():
    assert decode_transfer(b"a=E4=BE=8B=\nb=3d", "quoted-printable") == ("a例b=".encode(), True)


def test_damaged_quoted_printable_is_kept():
    assert decode_transfer(b"a=ZZ b=", "quoted-printable") == (b"a=ZZ b", False)


def test_uuencode():
    body = b"begin 644 a.txt\n" + binascii.b2a_uu(b"hello") + b"`\nend\n"

    assert decode_transfer(body, "x-uuencode") == (b"hello", True)


def test_unknown_encoding_is_left_as_it_is():
    assert decode_transfer(b"as is", "x-strange") == (b"as is", True)
