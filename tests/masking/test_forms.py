"""Each form in which an address or a name may be written, one by one."""

import base64
import codecs
import hashlib
import json
import re
import zlib
from urllib.parse import quote

import pytest

from majika.masking import MOSAIC
from tests.masking.readers import ADDRESS, mask

URL_SAFE = base64.urlsafe_b64encode(ADDRESS.encode()).decode().rstrip("=")
NESTED = base64.b64encode(json.dumps({"id": 7, "email": ADDRESS}).encode()).decode()

FORMS = {
    "as written": ADDRESS,
    "case": "Hanako.YAMADA@Reader.Example",
    "full width": "ｈａｎａｋｏ．ｙａｍａｄａ＠ｒｅａｄｅｒ．ｅｘａｍｐｌｅ",
    "without dots": "hanakoyamada@reader.example",
    "percent": ADDRESS.replace("@", "%40"),
    "percent twice": ADDRESS.replace("@", "%2540"),
    "every letter in percent": "".join(f"%{byte:02x}" for byte in ADDRESS.encode()),
    "equals sign": "hanako.yamada=reader.example",
    "percent sign": "hanako.yamada%reader.example",
    "(at)": "hanako.yamada(at)reader.example",
    "[at] [dot]": "hanako.yamada [at] reader [dot] example",
    "_at_": "hanako.yamada_at_reader.example",
    "all underscores": "hanako_yamada_reader_example",
    "quoted-printable": ADDRESS.replace("@", "=40"),
    "entity": ADDRESS.replace("@", "&#64;"),
    "entities": "".join(f"&#x{ord(sign):x};" for sign in ADDRESS),
    "JavaScript": ADDRESS.replace("@", "\\u0040"),
    "hex": ADDRESS.encode().hex(),
    "hex, upper case": ADDRESS.encode().hex().upper(),
    "base64": base64.b64encode(ADDRESS.encode()).decode(),
    "base64, moved by one": base64.b64encode(b"x" + ADDRESS.encode()).decode(),
    "base64, moved by two": base64.b64encode(b"xy" + ADDRESS.encode()).decode(),
    "base64url": URL_SAFE,
    "base64 of capitals": base64.b64encode(ADDRESS.upper().encode()).decode(),
    "base64 in lower case": base64.b64encode(ADDRESS.encode()).decode().lower(),
    "base64 twice": base64.b64encode(base64.b64encode(ADDRESS.encode())).decode(),
    "base64 inside a longer token": f"u_{URL_SAFE}Zz",
    "base64 in percent": quote(base64.b64encode(ADDRESS.encode() + b"??>").decode(), safe=""),
    "JSON in base64": NESTED,
    "hex in base64": base64.b64encode(ADDRESS.encode().hex().encode()).decode(),
    "md5": hashlib.md5(ADDRESS.encode(), usedforsecurity=False).hexdigest(),
    "sha1": hashlib.sha1(ADDRESS.encode(), usedforsecurity=False).hexdigest().upper(),
    "sha256": hashlib.sha256(ADDRESS.encode()).hexdigest(),
    "sha512": hashlib.sha512(ADDRESS.encode()).hexdigest(),
    "sha256 with a line end": hashlib.sha256(f"{ADDRESS}\n".encode()).hexdigest(),
    "sha256 in base64": base64.b64encode(hashlib.sha256(ADDRESS.encode()).digest()).decode(),
    "md5 of the local part": hashlib.md5(b"hanako.yamada", usedforsecurity=False).hexdigest(),
    "crc32": f"{zlib.crc32(ADDRESS.encode()):08x}",
    "backwards": ADDRESS[::-1],
    "rot13": codecs.encode(ADDRESS, "rot13"),
    "local part": "hanako.yamada",
    "own server": "mx1.reader.example",
    "name": "Hanako Yamada",
    "surname first": "YAMADA Hanako",
    "surname, given name": "Yamada, Hanako",
    "glued": "HanakoYamada",
    "given name": "hanako",
    "accents": "Hánako Yámada",
    "Cyrillic letters": "Напаkо Yаmаdа",
}

each_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())


@each_form
def test_a_form_is_hidden_with_nothing_left(form):
    """What is left are signs, and letters that the encoding of the end shares with others."""
    left = mask().hide(f"to: {form} end").removeprefix("to: ").removesuffix(" end")

    assert MOSAIC in left
    assert not re.search("[A-Za-z0-9]{5}", left)


@each_form
def test_a_form_is_hidden_in_a_link(form):
    hidden = mask().hide(f"https://evil.example/go?to={form}&x=1")

    assert form not in hidden
    assert hidden.startswith("https://evil.example/go?")


JAPANESE = {
    "as written": "山田太郎",
    "spaced": "山田　太郎",
    "given name first": "太郎 山田",
    "surname": "山田様",
    "percent": quote("山田太郎"),
    "base64": base64.b64encode("山田太郎".encode()).decode(),
}


@pytest.mark.parametrize("form", JAPANESE.values(), ids=JAPANESE.keys())
def test_a_japanese_name(form):
    hidden = mask(to="山田 太郎 <t@reader.example>").hide(f"「{form}」")

    assert "山田" not in hidden
    assert "太郎" not in hidden
    assert form not in hidden


@pytest.mark.parametrize("name", ["林 修", "山田太郎"])
def test_a_surname_before_a_title(name):
    assert mask(to=f"{name} <t@reader.example>").hide(f"{name.split()[0][:2]}様へ") == f"{MOSAIC}へ"


def test_half_width_katakana():
    assert mask(to="ヤマダ タロウ <t@reader.example>").hide("ﾔﾏﾀﾞ ﾀﾛｳ") == MOSAIC


def test_a_tag_goes_with_its_address():
    hides = mask(to="hanako+shop@reader.example")

    assert hides.hide("hanako+shop@reader.example") == MOSAIC
    assert hides.hide("hanako@reader.example") == MOSAIC


def test_a_post_is_hidden_only_in_its_address():
    hides = mask(to="support@reader.example")

    assert hides.hide("Our support: support@reader.example") == f"Our support: {MOSAIC}"
