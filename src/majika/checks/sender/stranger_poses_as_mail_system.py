"""The sender calls itself the mail server or its administrator, and is a stranger.

Speaks when: the display name is a mail system's ("Mail Server", "Webmail Administrator",
「メール管理者」), the mail tells of the reader's mailbox, and the address is at neither the
reader's domain nor a listed company's; weak when every link stays with the sender.
Why it matters: a mailbox has one administrator, and that one writes from the mailbox's own
domain or from its provider's.
Innocent cases: a small provider whose domain differs from its customers'.
Silent when: no mailbox story is told, the mail answers the reader or came over a list, or it is a
delivery report that says nothing of the password.
References: RFC 2142 (names of mailboxes for roles); measured on development mail.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.mailbox_story import mailbox_story
from majika.checks.readers_address import own_domains
from majika.message import same_site
from majika.text import fold

_SYSTEM = re.compile(
    r"\b(?:e-?)?mail ?(?:box|server|admin\w*|system|service|support|team|security|delivery|quota|"
    r"storage|account|protection|notification|portal|center|cloud|verif\w*)"
    r"|\bweb ?(?:mail|master)|\bpost ?master\b|\bcpanel\b|\bserver[ -](?:admin\w*|support|manager|"
    r"team|notification|alert)|\badmin(?:istrator)?[ -](?:server|mail|desk|support|team)|"
    r"\b(?:it|help)[ -]?(?:help ?)?(?:desk|support|department|service)\b|\bsystem admin|"
    r"\bdomain (?:admin|support)|\b(?:storage|password|quota|mailbox) (?:notif\w*|alert|team)|"
    r"メール(?:サーバ|システム|管理|ボックス|サポート|センター)|サーバー?管理|システム管理|postfach|"
    r"mailserver|e-?mail-?administrator|administrador(?: de e-?mail| del sistema| do sistema)?$|"
    r"servicio de correo|administrateur|amministratore"
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="“{name}” at {sender} does not run your mailbox",
        ja="「{name}」({sender})は、あなたのメールの管理者ではありません",
    ),
    says=Text(
        en="The sender calls itself “{name}” and says “{story}”, but writes from {sender}. Your "
        "mail is run at {own}; notices about it come from there.",
        ja="差出人は「{name}」を名乗り「{story}」と書いていますが、送信元は {sender} です。"
        "あなたのメールは {own} のもので、本物のお知らせはそこから届きます。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message, author = claims.message, claims.message.author
    own = own_domains(message)
    if author is None or not own or message.in_reply_to or message.list_id:
        return
    if claims.sender_brand or any(same_site(author.domain, domain) for domain in own):
        return
    if hosting(author.domain, "mail_service") or not _SYSTEM.search(fold(author.name).text):
        return
    story = mailbox_story(message)
    if story is None:
        return
    homely = claims.links and all(same_site(link.host, author.domain) for link, _ in claims.links)
    yield check.finding(
        Strength.WEAK if homely else Strength.MEDIUM,
        Evidence(author.place, author.name, expected=own[0]),
        story,
        name=author.name,
        sender=author.domain or author.address,
        story=story.value,
        own=own[0],
    )
