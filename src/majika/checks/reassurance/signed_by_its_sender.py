"""The sender's own domain signed the mail, and its links stay there.

Speaks when: the reader's server confirmed the From domain, and every web link leads to it;
the domain does not prove the claimed brand.
Why it matters: it is really from that domain. Who owns the domain is another question: a
fifth of fraudulent mail is properly signed. So this counts very little.
Innocent cases: a fraud's own domain signs as well.
Silent when: links lead elsewhere, or the domain is a public mailbox provider.
References: RFC 6376 (what a signature does and does not say).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import same_site

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="Really sent by {sender}, and its links lead there",
        ja="{sender} から送られたことが確認でき、リンクも同じところへつながります",
    ),
    says=Text(
        en="Your mail server confirmed that {sender} sent it. That says who sent it, not whether "
        "you can trust them.",
        ja="受信したメールサーバーが {sender} からの送信を確認しています。送り主がわかるだけで、"
        "信用できるかどうかは別の話です。",
    ),
    see=see.PASSED,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, domain = claims.message.author, claims.proven_domain
    if author is None or not domain or claims.proven or hosting(domain, "free_mail"):
        return
    if claims.links and all(same_site(link.host, domain) for link, _ in claims.links):
        yield check.finding(
            Strength.REASSURING, Evidence(author.place, author.domain), sender=author.domain
        )
