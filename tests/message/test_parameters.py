"""Content-Type and Content-Disposition parameters."""

import pytest

from majika.message.parameters import read_parameters


@pytest.mark.parametrize(
    "raw",
    [
        'attachment; filename="請求書.pdf"'.encode(),
        'attachment; filename="請求書.pdf"'.encode("iso2022_jp"),
        'attachment; filename="請求書.pdf"'.encode("cp932"),
        "attachment; filename=請求書.pdf".encode("euc_jp"),
        b'attachment; filename="=?utf-8?B?6KuL5rGC5pu4LnBkZg==?="',
        b"attachment; filename==?utf-8?B?6KuL5rGC5pu4LnBkZg==?=",
        b'attachment; filename="=?iso-2022-jp?B?GyRCQEE1YT1xGyhCLnBkZg==?="',
        b"attachment; filename*=UTF-8''%E8%AB%8B%E6%B1%82%E6%9B%B8.pdf",
        b"attachment; filename*0*=utf-8'ja'%E8%AB%8B;\n filename*1*=%E6%B1%82; filename*2*=%E6"
        b"%9B%B8; filename*3=.pdf",
        b"attachment; filename*1*=%81%8F%91.pdf; filename*0*=shift_jis''%90%BF%8B",
        b"attachment; filename=x.pdf; filename*=iso-2022-jp''%1B$B%40A5a%3Dq%1B(B.pdf",
        b"attachment; filename*=''%E8%AB%8B%E6%B1%82%E6%9B%B8.pdf",
    ],
)
def test_japanese_file_name(raw: bytes):
    read = read_parameters(raw)

    assert (read.value, read["filename"]) == ("attachment", "請求書.pdf")


@pytest.mark.parametrize(
    ("raw", "value", "boundary"),
    [
        (b'Multipart/Mixed; Boundary="a b"', "multipart/mixed", "a b"),
        (b"multipart/mixed;boundary=ab;x=1", "multipart/mixed", "ab"),
        (b"multipart/mixed;\n\tboundary = ab (comment)", "multipart/mixed", "ab"),
        (b'multipart/mixed; boundary="ab', "multipart/mixed", "ab"),
        (rb'multipart/mixed; boundary="a\"b"', "multipart/mixed", 'a"b'),
        (b'multipart/mixed; ; boundary="a;b"', "multipart/mixed", "a;b"),
        (b'multipart/mixed; boundary="one"; boundary="two"', "multipart/mixed", "one"),
        (b"multipart/mixed; boundary*0=a; boundary*1=b", "multipart/mixed", "ab"),
        (b"", "", ""),
    ],
)
def test_boundary(raw: bytes, value: str, boundary: str):
    read = read_parameters(raw)

    assert (read.value, read["boundary"]) == (value, boundary)


def test_hostile_values_take_no_time():
    for piece in (b";", b'"', b";a=", b';a="', b";a*0=", b"(", b"=?", b";a*=''"):
        read_parameters(piece * 80_000)
