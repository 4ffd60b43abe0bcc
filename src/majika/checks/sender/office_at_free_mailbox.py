"""An office, a court or a company's department writes from a free mailbox.

Speaks when: the sender's name is that of an office ("Notificação Judicial", "Account
Support", 「サポートセンター」) or ends in a case number, and the address is at a public mailbox
provider.
Why it matters: courts, banks and departments have domains of their own. A free mailbox is
what is left to somebody who only has a name to show.
Innocent cases: clubs, small firms and schools do use free mailboxes, under their own names.
Silent when: the name is a person's or a shop's; weak when it says that it answers a mail or
came over a list.
References: measured on development mail.
"""

import re
from collections.abc import Iterator

from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message
from majika.text import fold

_OFFICE = re.compile(
    r"\b(?:support|suporte|soporte|customer (?:service|care)|help ?desk|security|account|billing|"
    r"notification|notificacao|notice|alert|atendimento|protocolo|processo|judicial|intimacao|"
    r"tribunal|ministerio|receita|multa|detran|banco|bank|court|police|payment|invoice|order|"
    r"delivery|refund|rewards?|winner|congratulations|confirm\w*|verif\w*|administrator|admin|"
    r"kundenservice|kundendienst|sicherheit|rechnung|conta|fatura|premio|liberacao|irpf\d*)\b|"
    r"サポート|センター|事務局|セキュリティ|お知らせ|通知|管理部|警察|裁判所|税務署|銀行"
)
_CASE_NUMBER = re.compile(r"\d{8,}")

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="“{name}” writes from a free mailbox at {sender}",
        ja="「{name}」が、無料メール({sender})から送っています",
    ),
    says=Text(
        en="The sender calls itself “{name}” but writes from {sender}, where anyone can open a "
        "mailbox. Offices and companies write from their own domain.",
        ja="差出人名は「{name}」ですが、アドレスは誰でも作れる {sender} のものです。"
        "役所や会社の窓口は、自分のドメインから送ります。",
    ),
    see=see.SENDER,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    author = message.author
    if author is None or message.report:
        return
    name = fold(author.name).text
    if not (_OFFICE.search(name) or _CASE_NUMBER.search(name)):
        return
    if hosting(author.domain, "free_mail"):
        answer = bool(message.in_reply_to or message.list_id)
        yield check.finding(
            Strength.WEAK if answer else Strength.MEDIUM,
            Evidence(author.place, author.name, expected=author.domain),
            name=author.name,
            sender=author.domain,
        )
