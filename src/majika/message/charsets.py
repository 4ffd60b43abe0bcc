"""Bytes to text, whatever their label says. Never raises.

Japanese mail is where libraries fail: Python has no cp50221 (ISO-2022-JP as it is
really written: NEC row 13 `①㈱№`, half-width kana), its EUC-JP lacks the same row, and
labels lie. Order of belief: valid UTF-8, then the label, then what the bytes look like.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from functools import lru_cache

_ALIASES = {
    # WHATWG Encoding Standard: what browsers and mail programs read under these labels.
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "ms932"), "cp932"),
    **dict.fromkeys(("windows-31j", "csshiftjis", "cswindows31j", "cp932"), "cp932"),
    **dict.fromkeys(("euc-jp", "eucjp", "x-euc-jp", "x-euc", "cp51932", "ujis"), "euc_jp"),
    **dict.fromkeys(("gb2312", "gbk", "x-gbk", "gb_2312-80", "csgb2312", "cp936"), "gb18030"),
    **dict.fromkeys(("euc-cn", "chinese", "gb18030", "gb2312_charset"), "gb18030"),
    **dict.fromkeys(("big5", "big-5", "x-x-big5", "csbig5", "cn-big5"), "cp950"),
    **dict.fromkeys(("ks_c_5601-1987", "ks_c_5601", "ksc5601", "euc-kr", "euckr"), "cp949"),
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1"), "cp1252"),
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("iso-8859-8-i", "iso-8859-8-e"), "iso8859_8"),
    **dict.fromkeys(("utf8", "utf-8", "unicode-1-1-utf-8", "utf-8-sig"), "utf-8"),
    **dict.fromkeys(("unicode-1-1-utf-7", "x-unicode-2-0-utf-7"), "utf-7"),
}
_UNLABELLED = frozenset(
    ("", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "unknown", "7bit")
) | {"8bit", "binary", "x-user-defined", "default", "default_charset", "_autodetect"}
_JIS_LABELS = re.compile(r"(cs)?iso-?2022-?jp|cp5022\d|jis\d?$|x-jis")
_NOT_TEXT = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"))
_SINGLE_BYTE = re.compile(r"cp125\d|iso8859|cp437|cp85\d|koi8|mac")


def decode(data: bytes, label: str = "") -> tuple[str, bool]:
    """Text of `data`, and whether its label was known and true."""
    label = label.strip(" \t\"';").lower().partition("//")[0]
    stateful = _JIS_LABELS.match(label) or b"\x1b" in data or label in ("utf-7", "hz-gb-2312")
    if not stateful and data.isascii() and "16" not in label and "32" not in label:
        return data.decode("ascii"), label in _UNLABELLED or codec_of(label) is not None
    if _JIS_LABELS.match(label):
        return _declared_jis(data)
    if label in _UNLABELLED:
        return _guess(data), data.isascii()
    codec = codec_of(label)
    if codec is None:
        return _guess(data), False
    return _by_codec(data, codec)


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Python codec that reads what `label` (lower case) stands for; None when there is none."""
    if name := _ALIASES.get(label):
        return name
    try:
        info = codecs.lookup(label)
        text = "a".encode(info.name).decode(info.name)
    except Exception:  # noqa: BLE001 (codecs raise what they like for odd names)
        return None
    return None if info.name in _NOT_TEXT or text != "a" else info.name


def _by_codec(data: bytes, codec: str) -> tuple[str, bool]:
    if codec == "utf-8":
        return _strictly(data, "utf-8") or (_broken_utf8(data), False)
    if not codec.startswith(("utf", "hz")) and (wrong := _utf8_instead(data, codec)):
        return wrong
    if codec == "cp950" and _strictly(data, codec) is None:
        codec = "big5hkscs"  # Hong Kong's extension, under the same label
    text = _repaired(data, codec)
    if codec == "utf-7":  # it lets lone surrogates through, which no output can encode
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text, "\ufffd" not in text


def _repaired(data: bytes, codec: str) -> str:
    """Text of `data`, with what Python's codec lacks put right and U+FFFD for the rest."""
    if codec == "cp1252":
        return codecs.charmap_decode(data, "replace", _CP1252)[0]
    return data.decode(codec, _REPAIR.get(codec, "replace"))


def _strictly(data: bytes, codec: str) -> tuple[str, bool] | None:
    try:
        return data.decode(codec), True
    except UnicodeDecodeError:
        return None


def _beyond_ascii(text: str) -> int:
    """Characters that are not ASCII. Asking each one takes thirty times as long."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _broken_utf8(data: bytes) -> str:
    """UTF-8 cut or damaged here and there stays UTF-8; what is mostly damage is guessed anew."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    beyond = _beyond_ascii(text[:4000]) or 1
    return text if damaged * 4 < beyond or damaged < 2 else _guess(data)


def _utf8_instead(data: bytes, codec: str) -> tuple[str, bool] | None:
    """Valid UTF-8 under another label. Short Asian text can be both: then the label wins."""
    read = _strictly(data, "utf-8")
    if read is None:
        return None
    if not _SINGLE_BYTE.match(codec) and len(data) - len(read[0]) < 8 and _strictly(data, codec):
        return None
    return read[0], False


def _jis_pair(pair: bytes) -> str:
    """A JIS X 0208 pair (both bytes with the high bit) as cp932 knows it: NEC row 13, IBM rows."""
    row, cell = pair[0] - 0xA1, pair[1] - 0xA1
    lead = row // 2 + (0x81 if row < 62 else 0xC1)
    trail = cell + (0x9F if row % 2 else 0x40 + (cell >= 63))
    return bytes((lead, trail)).decode("cp932", "replace")


def _repair_euc(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    pair = error.object[error.start : error.start + 2]
    if len(pair) == 2 and all(0xA1 <= byte <= 0xFE for byte in pair):
        return _jis_pair(pair), error.start + 2
    return "\ufffd", error.start + 1


_REPAIR = {"euc_jp": "majika.euc_jp"}
codecs.register_error("majika.euc_jp", _repair_euc)

_CP1252 = "".join(bytes((n,)).decode("cp1252", "ignore") or chr(n) for n in range(256))
"""WHATWG's windows-1252: five bytes that Python refuses are control characters."""

_HIGH = bytes(byte | 0x80 if 0x21 <= byte <= 0x7E else byte for byte in range(256))
_ESCAPE = re.compile(rb"\x1b(\([@-~]|\$[@AB]|\$\([@-Q])")


def _wrapped(escape: bytes, codec: str) -> Callable[[bytes], str]:
    return lambda run: (escape + run + b"\x1b(B").decode(codec, "replace")


def _high(codec: str) -> Callable[[bytes], str]:
    return lambda run: _repaired(run.translate(_HIGH), codec)


def _ascii(run: bytes) -> str:
    return run.decode("ascii") if run.isascii() else run.decode("cp932", "replace")


_SETS: dict[bytes, Callable[[bytes], str]] = {
    b"(I": _high("cp932"),  # JIS X 0201 kana
    b"$@": _high("euc_jp"),
    b"$B": _high("euc_jp"),
    b"$A": _high("gb2312"),
    b"$(C": _high("cp949"),
    b"$(D": _wrapped(b"\x1b$(D", "iso2022_jp_1"),  # JIS X 0212
    b"$(O": _wrapped(b"\x1b$(O", "iso2022_jp_3"),  # JIS X 0213
    b"$(P": _wrapped(b"\x1b$(P", "iso2022_jp_3"),
    b"$(Q": _wrapped(b"\x1b$(Q", "iso2022_jp_2004"),
}


def _declared_jis(data: bytes) -> tuple[str, bool]:
    if b"\x1b" in data:
        return decode_jis(data)
    return (data.decode("ascii"), True) if data.isascii() else (_guess(data), False)


def decode_jis(data: bytes) -> tuple[str, bool]:
    """ISO-2022-JP with every extension seen in mail, and what was right about it."""
    if b"\x1b(J" not in data:  # the library reads `\\` and `~` there as yen sign and overline
        try:
            return data.decode("iso2022_jp"), True
        except UnicodeDecodeError:
            pass
    pieces = _ESCAPE.split(data)
    text = _ascii(pieces[0]) + "".join(
        _SETS.get(escape, _ascii)(run)
        for escape, run in zip(pieces[1::2], pieces[2::2], strict=True)
    )
    return text, "\ufffd" not in text and data.isascii()


_SAMPLE = 8192

# `re` compiles these when they are first needed: 6 ms that most mails do without.
_KANA = "[\u3041-\u30fe]"
_HALF_KANA = "[\uff61-\uff9f]"
_HAN = "[\u4e00-\u9fff]"
_HANGUL = "[\uac00-\ud7a3]"
_KOREAN = "[이다는을의에가니하고지로은해인시자기사를]"
"""The commonest syllables: a third of any text. Other characters read as Korean have few."""
_ODD = "[\ue000-\uf8ff\ufffd\x80-\x9f]"


def _guess(data: bytes) -> str:
    """Text without a usable label."""
    if _ESCAPE.search(data):
        return decode_jis(data)[0]
    if read := _strictly(data, "utf-8"):
        return read[0]
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") * 8 < _beyond_ascii(text[:4000]):
        return text
    codec = max(("cp1252", "cp932", "euc_jp", "gb18030", "cp949"), key=lambda c: _likely(data, c))
    return _repaired(data, codec)


def _likely(data: bytes, codec: str) -> float:
    """How much `data` looks like text in `codec`: points a character beyond ASCII."""
    sample = data[:_SAMPLE]
    if codec == "cp1252":
        return _likely_western(sample)
    text = _repaired(sample, codec)
    beyond = _beyond_ascii(text) or 1
    kana, half = len(re.findall(_KANA, text)), len(re.findall(_HALF_KANA, text))
    points = 3.0 * kana + _familiar_han(text, codec) - 2.0 * half
    if codec in ("gb18030", "cp949"):  # rows 4 and 5 hold kana there too: leave those to Japanese
        points -= 3.1 * kana
    if codec == "cp949":  # Korean mail is Hangul, and hardly ever Chinese characters
        points = (
            0.6 * len(re.findall(_HANGUL, text)) + 2.0 * len(re.findall(_KOREAN, text)) - points
        )
    return (points - 10.0 * len(re.findall(_ODD, text))) / beyond


_FIRST_LEVEL = {"cp932": (0x88, 0x98), "euc_jp": (0xB0, 0xCF), "gb18030": (0xB0, 0xD7)}
"""Lead bytes of the everyday characters, which each of these standards put first."""


def _familiar_han(text: str, codec: str) -> float:
    """Chinese characters, everyday ones counted whole and rare ones little."""
    codes = "".join(re.findall(_HAN, text)).encode(codec, "ignore")
    low, high = _FIRST_LEVEL.get(codec, (0, 255))
    everyday = sum(low <= lead <= high for lead in codes[::2])
    return everyday + 0.2 * (len(codes) // 2 - everyday)


_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")


def _likely_western(sample: bytes) -> float:
    """Accented letters stand alone among ASCII; Asian text comes in runs."""
    beyond = len(sample) - len(sample.decode("ascii", "ignore")) or 1
    return 1.6 * len(_ALONE.findall(sample)) / beyond - 0.5
