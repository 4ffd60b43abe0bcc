"""The sender calls itself by the reader's own address or domain, but is somebody else.

Speaks when: the display name holds the reader's mail domain or address, and From is at
another domain.
Why it matters: "reader.example mail team" looks like the reader's own administrators. They
would write from the reader's own domain.
Innocent cases: mailing lists and ticket systems that put the writer's address into the
name; a web host that names the customer's domain in its notices.
Silent when: From is at the reader's domain, or the reader is at a public mailbox provider;
weak when a mailing list is named.
References: https://attack.mitre.org/techniques/T1656/ (impersonation).
"""

import re
from collections.abc import Iterator

from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message, registrable, same_site
from majika.text import fold

_OFFICE = re.compile(
    r"\b(?:admin\w*|support|help ?desk|it|mail|webmail|server|security|hr|team|service|account\w*|"
    r"notification|portal|cloud|office|finance|payroll|scanner|fax|voice ?mail|human resources|"
    r"documents?|docs|files?)\b|管理|サポート|サーバ|メール|事務局"
)

_SHORTEST = 4
"""Letters of a label from which on it is a name."""

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="The sender poses as your own organisation, {own}",
        ja="あなたの組織 {own} の関係者を装っています",
    ),
    says=Text(
        en="The sender's name reads “{name}”, but the mail comes from {sender}. "
        "Somebody at {own} would write from {own}.",
        ja="差出人名は「{name}」ですが、実際の送信元は {sender} です。"
        "{own} の担当者なら {own} のアドレスから送るはずです。",
    ),
    see=see.SENDER,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    author = message.author
    if author is None or not author.name or message.report:
        return
    name = fold(author.name).text
    for domain in dict.fromkeys(mailbox.domain for mailbox in message.to):
        own = registrable(domain)
        if "." not in own or hosting(own, "free_mail") or same_site(own, author.domain):
            continue
        label, host = own.partition(".")[0], domain.partition(".")[0]
        opens = name.startswith(f"{host} ") and _speaks_for(host, name)
        if own in name or _speaks_for(label, name) or opens:
            yield check.finding(
                Strength.WEAK if message.list_id else Strength.MEDIUM,
                Evidence(author.place, author.name, expected=own),
                own=own,
                name=author.name,
                sender=author.domain or author.address,
            )
            return


def _speaks_for(label: str, name: str) -> bool:
    """True for "reader support", false for a person or project that shares the word."""
    if len(label) < _SHORTEST or label not in name.split() or _OFFICE.fullmatch(label):
        return False
    return bool(_OFFICE.search(name.replace(label, "", 1)))
