"""A web page is attached as a file.

Speaks when: an attachment is HTML by name or content; strong when it holds a form, a script
or asks for a password.
Why it matters: it opens in the browser without any address that could be checked or
blocked. Banks and shops link to their site; they do not send pages as files.
Innocent cases: saved web pages and reports between colleagues.
Silent when: the HTML is the mail's own text, or sits in a delivery report.
References: "HTML smuggling", https://attack.mitre.org/techniques/T1027/006/
"""

import re
from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

_ACTIVE = re.compile(
    r"<form|<script|type=[\"']?password|atob\(|unescape\(|http-equiv=[\"']?refresh", re.I
)

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="A web page is attached as a file: {name}",
        ja="ウェブページがファイルとして添付されています({name})",
    ),
    says=Text(
        en="{name} is a web page. Opened, it can look like any sign-in page, and no address "
        "shows whose it is. Do not open it.",
        ja="{name} はウェブページです。開くと本物そっくりのログイン画面を表示でき、"
        "持ち主を示すアドレスも出ません。開かないでください。",
    ),
    see=see.ATTACHMENT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    if message.report:
        return
    for file in message.attachments:
        named = file.name.lower().endswith((".html", ".htm", ".shtml", ".xhtml", ".svg"))
        if named or file.real_type in ("text/html", "image/svg+xml"):
            active = bool(_ACTIVE.search(file.text))
            if active or (named and not file.name.lower().endswith(".svg")):
                yield check.finding(
                    Strength.STRONG if active else Strength.MEDIUM,
                    Evidence(file.place, file.name),
                    name=file.name or "?",
                )
                return
