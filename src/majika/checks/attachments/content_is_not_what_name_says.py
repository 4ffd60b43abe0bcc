"""An attachment is something else than its name says.

Speaks when: the name ends like a document or picture, and the first bytes are a program's,
a web page's or an archive's.
Why it matters: a false name is chosen for you, not for the computer, which looks inside.
Innocent cases: word processors that save one format under another's ending.
Silent when: name and content fit, or the content cannot be told.
References: file signatures as in the `file` program.
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

_HARMLESS = (
    ".pdf",
    ".jpg",
    ".jpeg",
    ".png",
    ".gif",
    ".txt",
    ".csv",
    ".doc",
    ".docx",
    ".xls",
    ".xlsx",
)
_HARMFUL = frozenset(
    {"application/x-dosexec", "application/x-elf", "application/x-mach-binary", "text/html"}
)

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="{name} is not what its name says",
        ja="{name} の中身は、名前と違います",
    ),
    says=Text(
        en="{name} is named like a document but is really of the kind {kind}. Do not open it.",
        ja="{name} は書類のような名前ですが、中身は {kind} です。開かないでください。",
    ),
    see=see.ATTACHMENT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for file in message.attachments:
        if file.name.lower().endswith(_HARMLESS) and file.real_type in _HARMFUL:
            yield check.finding(
                Strength.STRONG,
                Evidence(file.place, file.name),
                name=file.name,
                kind=file.real_type,
            )
            return
