"""Header values: encoded words as they are really written, raw 8-bit text, comments."""

import base64

import pytest

from majika.message.headers import decode_words, mask_comments, read_raw


def read(raw: bytes) -> str:
    return decode_words(read_raw(raw))


def b(data: bytes, charset: str = "UTF-8") -> str:
    return f"=?{charset}?B?{base64.b64encode(data).decode()}?="


def test_plain_and_folded():
    assert read(b" Hello\n  there\n\tagain ") == "Hello there again"


def test_neighbours_split_inside_a_character():
    whole = "例銀行".encode()

    assert read(f"{b(whole[:4])}\n {b(whole[4:])}".encode()) == "例銀行"


def test_neighbours_split_inside_a_character_in_b_and_q():
    assert read(b"=?utf-8?B?5L4=?= =?utf-8?Q?=8B?=") == "例"


def test_neighbours_of_different_charsets():
    assert read(f"{b('例'.encode())} {b('銀'.encode('cp932'), 'shift_jis')}".encode()) == "例銀"


def test_iso_2022_jp_that_does_not_return_to_ascii():
    jis = "例銀行".encode("iso2022_jp")

    assert read(f"{b(jis[:-3], 'iso-2022-jp')} {b(jis, 'iso-2022-jp')}".encode()) == "例銀行例銀行"


def test_nec_row_13():
    assert read(b(b"\x1b$B-j\x1b(B", "ISO-2022-JP").encode()) == "㈱"


def test_space_between_a_word_and_text_stays():
    assert read(b"=?utf-8?q?a?= b =?utf-8?q?c?=") == "a b c"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?utf-8?q?Your account?=", "Your account"),
        (b"=?utf-8?q?Your_account", "Your account"),
        (b"=?UTF-8*ja?Q?=E4=BE=8B?=", "例"),
        (b"=?utf-8?b?5L6L", "例"),
        (b"=?utf-8?b?5L6L=?=", "例"),
        (b"=?utf-8?b?5L6L?==?utf-8?b?6Yqg?=", "例銠"),
        (b'"=?utf-8?b?5L6L?="', '"例"'),
        (b"=?utf-8?q?What=3F_now??=", "What? now?"),
        (b"=?no-such?q?=E4=BE=8B?=", "例"),
        (b"=?utf-8?q??=", ""),
        (b"=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        (b"1 =? 2 ?= 3", "1 =? 2 ?= 3"),
    ],
)
def test_words_as_they_come(raw: bytes, text: str):
    assert read(raw) == text


def test_missing_end_does_not_swallow_the_next_word():
    assert read(b"=?utf-8?q?one =?utf-8?q?two?=") == "onetwo"


@pytest.mark.parametrize("codec", ["utf-8", "iso2022_jp", "cp932", "euc_jp"])
def test_raw_japanese(codec: str):
    assert read("お客様の口座を確認してください".encode(codec)) == "お客様の口座を確認してください"


def test_raw_gbk():
    assert read("您的账户已经被暂停使用".encode("gbk")) == "您的账户已经被暂停使用"


def test_control_characters_become_spaces():
    assert read(b"a\x00b\x07=?utf-8?q?c=0Ad?=") == "a b c d"


@pytest.mark.parametrize(
    ("text", "masked", "sound"),
    [
        ("a (b (c) d) e", "a           e", True),
        ('a "(b" c', 'a "(b" c', True),
        (r"a (b\) c) d", "a         d", True),
        ("a (b", "a   ", False),
        ("a) b", "a) b", False),
        ('a "b', 'a "b', False),
        ('a ("b) c', "a      c", False),
    ],
)
def test_mask_comments(text: str, masked: str, sound: bool):
    assert mask_comments(text) == (masked, sound)
