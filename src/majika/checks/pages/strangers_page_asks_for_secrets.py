"""The mail claims a brand, and its link leads to a form for secrets on a page that names nobody.

Speaks when: the mail claims a brand, the page behind its link speaks as no brand, its host is
neither the brand's nor that of a company we know, and a form asks for a password, a card number
or another secret.
Why it matters: kits leave out the name, or paint it into a picture that no program reads.
Innocent cases: an agency's or a partner's own sign-in, named in the brand's mail.
Silent when: the mail claims no brand, the page speaks as a brand (a check of its own), or the
form opens a new account.
References: https://attack.mitre.org/techniques/T1598/003/
"""

from collections.abc import Iterator

from majika.capture.facts import Capture
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.official import own_pages
from majika.checks.visited import named, signs_in, strangers

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The link leads to a stranger's form for your {asks} ({host})",
        ja="リンク先は、{asks} を入力させる他人のページです({host})",
    ),
    says=Text(
        en="The mail speaks of {brand}, but its link leads to {host}, which is not known as "
        "{brand}'s, and there it asks for your {asks}. What you type belongs to whoever made that "
        "page.",
        ja="メールは「{brand}」の話をしていますが、リンク先の {host} は「{brand}」のものとして"
        "知られていません。そこで{asks} を求めています。入力したものは、"
        "そのページを作った人の手に渡ります。",
    ),
    see=see.PAGE,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    if capture.brand is None or any(page.brand is not None for page in capture.pages):
        return
    for place, page in strangers(capture):
        secrets = [one for form in page.forms if signs_in(form) for one in form.asks if one.secret]
        if secrets:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(place, page.host, expected=own_pages(capture.brand)),
                brand=capture.brand.name,
                host=page.host,
                asks=named(secrets),
            )
            return
