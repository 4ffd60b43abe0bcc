"""The mail is a picture with a link, with hardly a word of text.

Speaks when: the visible text is shorter than a sentence, and a picture is the link; medium
when that link goes through a shortener, free hosting or a bare number.
Why it matters: words inside a picture cannot be read by filters, nor by people who use a
screen reader.
Innocent cases: advertising, invitations, photos.
Silent when: there is text, or the picture leads nowhere.
References: measured on development mail; weak by itself.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Link
from majika.message.domains import is_ip

_SENTENCE = 40

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The mail is one picture with a link to {host}",
        ja="文字がほとんどなく、画像を押すと {host} が開きます",
    ),
    says=Text(
        en="There is hardly any text, only a picture that leads to {host}. "
        "Text in a picture is hidden from mail filters.",
        ja="本文のほとんどが画像で、押すと {host} へつながります。"
        "文字を画像にすると、迷惑メール対策の目を逃れられます。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message = claims.message
    pictures = [link for link in message.links if link.image and link.host]
    if pictures and len("".join(message.text.split())) < _SENTENCE:
        hides = any(map(_hides_its_owner, pictures)) and claims.sender_brand is None
        yield check.finding(
            Strength.MEDIUM if hides else Strength.WEAK,
            Evidence(pictures[0].place, pictures[0].host),
            host=pictures[0].host,
        )


def _hides_its_owner(link: Link) -> bool:
    known = hosting(link.host, "shortener", "free_site", "free_file")
    return known is not None or is_ip(link.host)
