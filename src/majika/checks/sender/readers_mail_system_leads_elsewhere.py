"""The mail speaks as the reader's own mail system, and leads to a stranger's page.

Speaks when: it says that the reader's mailbox is full, expires or holds mail back, names the
reader's address or domain as that mailbox, and a link leads to a host that is neither the
sender's nor the reader's. Strong when that link carries the address, and neither the sender's
name nor address has a word in common with the page.
Why it matters: whoever runs your mail sends you to their own page. The stranger's page takes the
password of your mailbox, and with it the passwords of everything else.
Innocent cases: a company's own notice about a sign-in page rented from somebody else.
Silent when: the link leads home, to a listed brand or through a mail filter that is known.
References: https://attack.mitre.org/techniques/T1598/003/ (phishing for information by link).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.mailbox_story import mailbox_story
from majika.checks.readers_address import carries, links_away, own_domains, readers_forms
from majika.checks.ties import leads_home
from majika.message import Message
from majika.text import fold

_READ = 1_500

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It speaks as your own mail system ({own}), but leads to {host}",
        ja="あなたのメール({own})の管理者を装い、{host} へ誘導しています",
    ),
    says=Text(
        en="It says “{story}” about your mailbox at {own}, but the link leads to {host}. "
        "Whoever runs your mail sends you to their own page. Do not sign in there.",
        ja="{own} のメールについて「{story}」と書いていますが、リンク先は無関係な {host} です。"
        "本当の管理者なら、自分のサイトへ案内します。そこでログインしないでください。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message, author = claims.message, claims.message.author
    link = next(links_away(claims), None)
    own = _named(message) if link else ""
    if link is None or author is None or not own or message.in_reply_to:
        return
    story = mailbox_story(message)
    if story is None:
        return
    yield check.finding(
        Strength.STRONG if _hands_over(claims) else Strength.MEDIUM,
        story,
        Evidence(link.place, link.host, expected=own),
        own=own,
        story=story.value,
        host=link.host,
    )


def _named(message: Message) -> str:
    """The reader's address or domain, when the mail names it or comes from it."""
    read = fold(f"{message.subject}\n{message.text[:_READ]}").text
    for box in message.to:
        if "@" in box.address and box.address.lower() in read:
            return box.address
    author = message.author
    words = f"{author.name} {author.domain}\n{read}".lower() if author else read
    return next((domain for domain in own_domains(message) if domain in words), "")


def _hands_over(claims: Claims) -> bool:
    """True when a page takes the address along, and nothing ties that page to the sender."""
    author, forms = claims.message.author, readers_forms(claims.message)
    name, address = (fold(author.name).text, author.address.lower()) if author else ("", "")
    return any(
        hosting(link.host, "free_site", "free_file") or not leads_home(name, address, link.host)
        for link in links_away(claims)
        if carries(link.url, forms)
    )
