"""An attachment is locked, and its password stands in the same mail.

Speaks when: an attached archive or document needs a password, and the text names one.
Why it matters: a lock whose key hangs beside it protects nothing, except from virus scanners.
Innocent cases: many Japanese offices still send locked zips with the password in a second mail.
Silent when: the attachment is not locked, or no password stands in this mail.
References: https://attack.mitre.org/techniques/T1027/013/ ; "PPAP" in Japan.
"""

import re
from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import Message

_PASSWORD = re.compile(
    r"(?:pass ?word|pass ?code|\bpw|パスワード|暗証番号|解凍|passwort|senha|contrase[nñ]a|"
    r"mot de passe)"
    r"(?:[ \w]{0,24}[:：]|(?: is|は|\s){1,4})[\s「\"']*(?=[!-~]{0,32}\d)([!-~]{3,32})",
    re.I,
)

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="{name} is locked, and its password is in the same mail",
        ja="{name} は暗号化されていますが、パスワードが同じメールに書かれています",
    ),
    says=Text(
        en="{name} is locked and the password stands beside it. That keeps only virus scanners "
        "out.",
        ja="{name} は暗号化されているのに、パスワードが同じメールにあります。"
        "これで防げるのはウイルス検査だけです。",
    ),
    see=see.TEXT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    locked = next((file for file in message.attachments if file.encrypted), None)
    word = _PASSWORD.search(message.text) if locked else None
    if locked and word:
        yield check.finding(
            Strength.MEDIUM,
            Evidence(locked.place, locked.name),
            Evidence(Place(Spot.TEXT, span=word.span()), word[0]),
            name=locked.name or "?",
        )
