"""An office document that may carry macros is attached.

Speaks when: an attachment's ending says that it holds macros (.docm, .xlsm, .pptm …), or an
office file contains a macro part.
Why it matters: a macro is a program. "Enable content" starts it.
Innocent cases: offices do work with macro sheets among themselves.
Silent when: the document is of a kind that holds none.
References: https://attack.mitre.org/techniques/T1137/
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

_ENDINGS = (".docm", ".dotm", ".xlsm", ".xlsb", ".xltm", ".xlam", ".pptm", ".ppsm")

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="{name} can hold a program (macros)",
        ja="{name} にはプログラム(マクロ)が含まれている可能性があります",
    ),
    says=Text(
        en="{name} can run a program when you press “Enable content”. Do not press it.",
        ja="{name} は「コンテンツの有効化」を押すとプログラムが動くことがあります。"
        "押さないでください。",
    ),
    see=see.ATTACHMENT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for file in message.attachments:
        macro_part = any(name.endswith("vbaProject.bin") for name in file.members)
        if macro_part or file.name.lower().endswith(_ENDINGS):
            yield check.finding(Strength.MEDIUM, Evidence(file.place, file.name), name=file.name)
            return
