"""An attachment's name has two endings, the harmless one first.

Speaks when: a name such as "invoice.pdf.html" or "photo.jpg        .exe" hides its real ending,
or letters that turn the writing direction do.
Why it matters: many programs hide the last ending or cut long names, so that only the
harmless one is seen.
Innocent cases: archives (".tar.gz"), backups and versions (".pdf.zip" between offices).
Silent when: the last ending is a document's or a picture's.
References: https://attack.mitre.org/techniques/T1036/007/
"""

import re
from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

_DOUBLE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|mp[34]|csv|rtf)[\s._-]*"
    r"\.(?:html?|shtml|exe|scr|js|vbs|com|bat|cmd|lnk|hta|pif|iso|img|url)$",
    re.I,
)
_TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A file hides what it is: {name}",
        ja="ファイルの種類をごまかしています({name})",
    ),
    says=Text(
        en="The file {name} shows a harmless ending first; its real one comes last. "
        "It is meant to be opened by mistake.",
        ja="{name} は、無害な種類のファイルに見せかけて、最後に本当の種類が付いています。"
        "間違えて開かせるための細工です。",
    ),
    see=see.ATTACHMENT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for file in message.attachments:
        for name in (file.name, *file.members):
            if _DOUBLE.search(name) or _TURNED.search(name):
                yield check.finding(Strength.STRONG, Evidence(file.place, name), name=name)
                return
