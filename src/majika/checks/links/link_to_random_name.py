"""A link's host is a jumble of letters nobody could remember.

Speaks when: the registrable label of a stranger's link looks generated: long runs of
consonants, or letters and digits mixed at random.
Why it matters: fraudsters register names by the thousand, by program. A business wants a
name that can be remembered.
Innocent cases: content delivery hosts, abbreviations, names in other languages.
Silent when: the host is listed, a delivery service, or the label reads like a word.
References: measured on phishing lists against popular domains; weak by itself.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Standing
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.jumble import is_jumble
from majika.message import registrable

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link leads to a random-looking name ({host})",
        ja="リンク先が、意味のない文字の並び({host})です",
    ),
    says=Text(
        en="A link leads to {host}, a name that looks made by a program. "
        "A business wants a name people can remember.",
        ja="リンクの行き先 {host} は、機械的に作られたような名前です。"
        "まともな事業者は、覚えやすい名前を使います。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for link in claims.links_that(Standing.FOREIGN):
        label = registrable(link.host).partition(".")[0]
        if link.host not in claims.owners and is_jumble(label):
            yield check.finding(Strength.WEAK, Evidence(link.place, link.host), host=link.host)
            return
