"""The mail speaks as the reader's own mail system, and leads to a stranger's page.

Speaks when: it says that the reader's mailbox is full, expires or holds mail back, names the
reader's address or domain as that mailbox, and a link leads to a host that is neither the
sender's nor the reader's and has no word in common with the sender. Strong when such a link
carries the reader's address, weak when the sender's signature passed.
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
from majika.message import Link, Message
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
        en="It says “{story}” about your mail at {own}, but the link leads to {host}. "
        "Whoever runs your mail would lead you to their own page. Do not sign in there.",
        ja="{own} のメールについて「{story}」と書いていますが、リンク先の {host} は、"
        "それと関係がありません。本当の管理者なら、自分のサイトへ案内します。"
        "そこでログインしないでください。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message = claims.message
    link = next(_untied(claims), None)
    own = _named(message) if link else ""
    story = mailbox_story(message) if own and not message.in_reply_to else None
    if link is None or story is None:
        return
    yield check.finding(
        _strength(claims),
        story,
        Evidence(link.place, link.host, expected=own),
        own=own,
        story=story.value,
        host=link.host,
    )


def _untied(claims: Claims) -> Iterator[Link]:
    """Links to strangers with no word of the sender's name or address in the host."""
    author = claims.message.author
    if author is None:
        return
    name, address = fold(author.name).text, author.address.lower()
    for link in links_away(claims):
        if hosting(link.host, "free_site", "free_file") or not leads_home(name, address, link.host):
            yield link


def _strength(claims: Claims) -> Strength:
    forms = readers_forms(claims.message)
    if any(carries(link.url, forms) for link in _untied(claims)):
        return Strength.STRONG
    return Strength.WEAK if claims.proven_domain else Strength.MEDIUM


def _named(message: Message) -> str:
    """The reader's address or domain, when the mail names it or comes from it."""
    read = fold(f"{message.subject}\n{message.text[:_READ]}").text
    for box in message.to:
        if "@" in box.address and box.address.lower() in read:
            return box.address
    author = message.author
    words = f"{author.name} {author.domain}\n{read}".lower() if author else read
    return next((domain for domain in own_domains(message) if domain in words), "")
