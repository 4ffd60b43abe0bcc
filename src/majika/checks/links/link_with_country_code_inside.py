"""A link's host pretends to end in co.jp or another country's ending, and goes on.

Speaks when: `co.jp`, `ne.jp`, `or.jp`, `go.jp`, `co.uk`, `com.br` … stands inside a host,
before another domain (`examplebank.co.jp.login.example`, `example-co-jp.example`).
Why it matters: readers stop where a name usually stops. The owner is named at the end.
Innocent cases: archives and translation services that build such names.
Silent when: the ending stands where it belongs.
References: measured: 11 % of phishing hosts aimed at Japan, 0.007 % of popular domains.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import registrable

_INSIDE = re.compile(
    r"(?:^|[.-])(?:co|ne|or|go|ac|ed|gr|lg)[.-]jp[.-]|(?:^|[.-])(?:co-uk|com-br|gov-uk)[.-]|"
    r"\.(?:co\.uk|com\.br|gov\.uk|gov\.br)\."
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="“{inside}” stands inside the address; it really ends in {owner}",
        ja="アドレスの途中に「{inside}」がありますが、本当の持ち主は {owner} です",
    ),
    says=Text(
        en="The address {host} makes you read “{inside}” as its end. "
        "Its real end, and owner, is {owner}.",
        ja="{host} は、途中の「{inside}」で終わるように見せかけています。"
        "実際の末尾、つまり持ち主は {owner} です。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for link in claims.links_that(Standing.FOREIGN, Standing.PUBLIC, Standing.KIN):
        owner = registrable(link.host)
        inside = _INSIDE.search(f"{link.host}.")
        if inside and not link.host.endswith(inside[0].strip(".-").replace("-", ".")):
            yield check.finding(
                Strength.MEDIUM,
                Evidence(link.place, link.host),
                host=link.host,
                inside=inside[0].strip(".-"),
                owner=type(link.host)(owner),
            )
            return
