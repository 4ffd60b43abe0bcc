"""Text out of bytes: Japanese encodings with their extensions, and labels that lie."""

import pytest

from majika.message.charsets import decode

ROW_13 = b"\x1b$B-!-j-b\x1b(B"
"""NEC row 13 (cp50221): ①㈱№, which Python's iso2022_jp refuses."""


def test_iso_2022_jp():
    assert decode("例銀行から".encode("iso2022_jp"), "ISO-2022-JP") == ("例銀行から", True)


def test_nec_row_13_in_iso_2022_jp():
    assert decode(ROW_13, "iso-2022-jp") == ("①㈱№", True)


def test_nec_row_13_in_euc_jp():
    assert decode(b"\xad\xa1\xad\xea\xad\xe2", "euc-jp") == ("①㈱№", True)


def test_half_width_kana():
    assert decode(b"\x1b(I6@6E\x1b(B!", "iso-2022-jp") == ("ｶﾀｶﾅ!", True)


def test_jis_x_0212():
    assert decode("丂".encode("iso2022_jp_1"), "iso-2022-jp")[0] == "丂"


def test_jis_x_0213():
    assert decode("俱".encode("iso2022_jp_2004"), "iso-2022-jp")[0] == "俱"


def test_rare_characters_of_row_13_mixed_with_usual_ones():
    data = "例".encode("iso2022_jp") + ROW_13 + b" ok " + "行".encode("iso2022_jp")

    assert decode(data, "iso-2022-jp")[0] == "例①㈱№ ok 行"


def test_escape_that_never_returns_to_ascii():
    assert decode("例銀行".encode("iso2022_jp")[:-3], "iso-2022-jp")[0] == "例銀行"


def test_tilde_and_backslash_stay_in_jis_roman():
    assert decode(b"\x1b(J~user\\x\x1b(B", "iso-2022-jp")[0] == "~user\\x"


def test_shift_jis_with_microsoft_characters():
    assert decode("①髙橋～".encode("cp932"), "Shift_JIS") == ("①髙橋～", True)


def test_shift_jis_under_an_iso_2022_jp_label():
    assert decode("お客様の口座".encode("cp932"), "iso-2022-jp") == ("お客様の口座", False)


def test_gb18030_under_a_gb2312_label():
    assert decode("镕东骉 お知らせ".encode("gb18030"), "gb2312")[0] == "镕东骉 お知らせ"


@pytest.mark.parametrize(
    ("codec", "label", "text"),
    [
        ("cp950", "big5", "繁體中文"),
        ("big5hkscs", "Big5", "嘅嗰啲㗎"),
        ("cp949", "ks_c_5601-1987", "똠방각하"),
        ("cp1252", "iso-8859-1", "“Zahlung” €5 – fällig"),
        ("utf-16", "utf-16", "例銀行"),
        ("utf-7", "utf-7", "例 & co"),
        ("koi8-r", "koi8-r", "Привет"),
        ("utf-8", '"UTF-8"', "例"),
        ("utf-8", "utf8", "例"),
        ("cp932", "x-sjis", "例"),
        ("cp932", "windows-31j", "㈱"),
    ],
)
def test_label(codec: str, label: str, text: str):
    assert decode(text.encode(codec), label) == (text, True)


@pytest.mark.parametrize("label", ["iso-8859-1", "us-ascii", "shift_jis", "gb2312", "euc-kr", "x"])
def test_utf_8_under_any_other_label(label: str):
    assert decode("例銀行からのお知らせです".encode(), label) == ("例銀行からのお知らせです", False)


@pytest.mark.parametrize("label", ["", "us-ascii", "no-such-charset", "rot13", "hex", "idna"])
@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("utf-8", "例銀行"),
        ("cp932", "【重要】お客様の口座を確認してください。カードの利用停止"),
        ("euc_jp", "【重要】お客様の口座を確認してください。カードの利用停止"),
        ("gb18030", "尊敬的客户您好，您的账户已经被暂停使用，请尽快登录确认。"),
        ("cp949", "고객님의 계좌가 정지되었습니다. 확인해 주세요"),
        ("cp1252", "Ihr Konto wird gelöscht. Bitte bestätigen Sie Ihre Identität für"),
        ("iso2022_jp", "お客様の口座"),
    ],
)
def test_without_a_usable_label(label: str, codec: str, text: str):
    assert decode(text.encode(codec), label)[0] == text


def test_short_text_that_is_also_utf_8_is_read_by_its_label():
    both = "ﾂｩ".encode("cp932")
    assert both.decode("utf-8") == "©"

    assert decode(both, "shift_jis") == ("ﾂｩ", True)


def test_utf_8_with_one_damaged_byte_stays_utf_8():
    data = "お客様の口座を確認してください".encode()

    assert decode(data[:-1], "utf-8") == ("お客様の口座を確認してくださ�", False)


def test_bytes_that_cp1252_leaves_open():
    assert decode(b"a\x81b", "windows-1252") == ("a\x81b", True)


def test_utf_7_only_when_declared():
    assert decode(b"+ADw-script+AD4-", "us-ascii")[0] == "+ADw-script+AD4-"


def test_no_lone_surrogate_out_of_utf_7():
    decode(b"+2AA-", "utf-7")[0].encode("utf-8")
