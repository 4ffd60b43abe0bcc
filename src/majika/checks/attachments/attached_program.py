"""A program is attached, or sits inside an attached archive.

Speaks when: an attachment, or a member of an attached zip, is a program by its ending or
its first bytes (.exe, .scr, .js, .vbs, .lnk, .iso …).
Why it matters: opening it runs it. No honest sender mails programs to people.
Innocent cases: developers exchange scripts; they use archives and say so.
Silent when: the files are documents, pictures or text.
References: https://attack.mitre.org/techniques/T1204/002/
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.files import is_program
from majika.message import Attachment, Message

_TYPES = frozenset({"application/x-dosexec", "application/x-elf", "application/x-mach-binary"})

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A program is attached: {name}",
        ja="プログラムが添付されています({name})",
    ),
    says=Text(
        en="{name} is a program, not a document. Opening it runs it on your device.",
        ja="{name} は書類ではなくプログラムです。開くと、お使いの機器で動き出します。",
    ),
    see=see.ATTACHMENT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for file in message.attachments:
        name = _program(file)
        if name:
            yield check.finding(Strength.STRONG, Evidence(file.place, name), name=name)
            return


def _program(file: Attachment) -> str:
    names = (file.name, *file.members)
    found = next((name for name in names if is_program(name)), "")
    return found or (file.name or "?" if file.real_type in _TYPES else "")
