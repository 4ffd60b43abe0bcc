"""The sender's name, the address and the links belong to three different parties.

Speaks when: buttons or pictures lead to a host that is listed for nobody, nothing leads to the
sender's own domain, no signature is the linked host's, and no word of the sender's name stands
in the address or in the linked host.
Why it matters: who writes in their own name has a tie somewhere: the name is in the address,
the links lead home, or the mailing service signs for them. Who writes from a stolen or bought
mailbox has none.
Innocent cases: a small club that writes through somebody's mailbox; a friend's mail with a link
behind a word.
Silent when: a brand is claimed (other checks look at that), the mail answers the reader or came
over a mailing list, the address is a private person's, or every link shows where it leads.
Weak when it looks like a letter rather than like mail made for many; strong when such mail
names a brand in its subject.
References: measured on development mail.
"""

from collections.abc import Iterable, Iterator

from majika.brands.facts import Claims, Where
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.ties import is_comparable, is_tied
from majika.message import Message, host_in, same_site
from majika.text import fold

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="“{name}” writes from {sender} and leads to {host}: nothing ties them together",
        ja="差出人名「{name}」、送信元 {sender}、リンク先 {host} に、つながりがありません",
    ),
    says=Text(
        en="The sender calls itself “{name}”, the mail comes from {sender}, and its buttons lead "
        "to {host}. Who writes in their own name shows it in at least two of the three.",
        ja="差出人名は「{name}」ですが、メールは {sender} から届き、リンク先は {host} です。"
        "自分の名前で送る人なら、三つのうち少なくとも二つに同じ名前が入るものです。",
    ),
    see=see.SENDER_AND_LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author = claims.message.author
    if author is None or claims.spoken or _is_private(claims.message):
        return
    hosts = {link.host for link, _ in claims.links}
    strange = claims.strange_links
    hidden = next((link for link in strange if host_in(link.shown) is None), None)
    name = fold(author.name).text
    if hidden is None or not is_comparable(name) or _at_home(claims.message, hosts):
        return
    if not any(is_tied(name, author.address.lower(), host) for host in hosts):
        yield check.finding(
            _strength(claims),
            Evidence(author.place, author.name),
            Evidence(hidden.place, hidden.host),
            name=author.name,
            sender=author.domain,
            host=hidden.host,
        )


def _strength(claims: Claims) -> Strength:
    """Strong for mail made for many that names a brand where one looks first."""
    if not _is_printed_matter(claims.message):
        return Strength.WEAK
    named = any(claim.where in _LOUD and not claim.misspelt for claim in claims.claims)
    return Strength.STRONG if named else Strength.MEDIUM


_LOUD = (Where.DISPLAY_NAME, Where.SUBJECT_OPENER, Where.SUBJECT)


def _is_private(message: Message) -> bool:
    """True for a person's mailbox, an answer and a list's mail."""
    listed = message.list_id and message.header("list-post")
    answers = message.in_reply_to and not _is_printed_matter(message)
    person = message.author is not None and hosting(message.author.domain, "free_mail")
    return bool(listed or answers or person)


def _is_printed_matter(message: Message) -> bool:
    """True for what is made for many: it can be unsubscribed, or loads pictures from the web."""
    return (
        message.header("list-unsubscribe") is not None
        or sum(bool(image.host) for image in message.images) >= 2
    )


def _at_home(message: Message, hosts: Iterable[str]) -> bool:
    """True when a link leads to the sender's own domain, or to one that signed the mail."""
    domains = [message.author.domain] if message.author else []
    domains += [signature.domain for signature in message.signatures]
    return any(same_site(host, domain) for host in hosts for domain in domains)
