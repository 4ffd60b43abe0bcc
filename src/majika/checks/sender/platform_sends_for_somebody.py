"""A platform sent the mail for one of its users: the words are not the platform's.

Speaks when: the sender is a platform's proven domain where anyone can write or publish, and
the name it shows is not the platform's own ("Ann (via Exampledocs)", "Support" at a help desk).
Why it matters: the platform's signature is real; the story inside is whoever's. Frauds rent
that trust.
Innocent cases: colleagues share documents, shops answer through help-desk systems.
Silent when: the name shown is the platform's own, or the domain is not open to users.
References: RFC 6376 section 8 (what a signature does not say).
"""

from collections.abc import Iterator

from majika.brands.facts import Brand, Claims, Where
from majika.checks import Check, Evidence, Finding, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="{brand} sent it for a user called “{name}”",
        ja="「{brand}」の利用者「{name}」が、「{brand}」を通じて送ったものです",
    ),
    says=Text(
        en="The mail went through {brand}, but the words are those of “{name}”. "
        "{brand}'s signature says nothing about them.",
        ja="「{brand}」を通じて送られていますが、書いたのは「{name}」です。"
        "「{brand}」の電子署名は、内容の正しさを示すものではありません。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, owner = claims.message.author, claims.sender_brand
    if author is None or owner is None or not claims.proven_domain or not author.name:
        return
    named = [c for c in claims.claims_at(Where.DISPLAY_NAME) if c.clarity is not Strength.WEAK]
    if _open_to_users(owner, author.domain) and not named:
        yield check.finding(
            Strength.WEAK,
            Evidence(author.place, author.name, expected=owner.name),
            brand=owner.name,
            name=author.name,
        )


def _open_to_users(owner: Brand, domain: str) -> bool:
    return any(domain == name or domain.endswith("." + name) for name in owner.user_content_domains)
