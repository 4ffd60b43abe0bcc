"""A link takes the reader's address to a stranger's page, where a form waits for it.

Speaks when: a web link to a host that is neither the sender's nor the reader's carries the
reader's address behind a `#`, or leads to a page that anyone can make.
Why it matters: what stands behind `#` never reaches a server that counts clicks; it is for a
script of the page, which types the address into a false sign-in form and shows the logo of the
reader's own company.
Innocent cases: web programs keep an address there on their own sign-in pages.
Silent when: the link leads to the sender's or the reader's own domain, to a listed brand or
through a delivery service; newsletters name the reader before the `#`.
References: RFC 3986 section 3.5 (fragments stay in the browser); measured on development mail:
36 % of phish to lists, none of 5,900 honest mails.
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.readers_address import carries, links_away, readers_forms

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A page at {host} would greet you with your own address",
        ja="{host} のページに、あなたのアドレスが入力済みで表示されます",
    ),
    says=Text(
        en="A link takes your address along to {host}, which belongs neither to the sender nor to "
        "you, so that the page can fill it into a sign-in form and look familiar. "
        "It only waits for your password.",
        ja="リンクにあなたのアドレスが仕込まれており、差出人ともあなたとも関係のない "
        "{host} のページに入力済みで表示されます。見慣れたログイン画面に見せかけ、"
        "パスワードを入力させる仕掛けです。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    forms = readers_forms(claims.message)
    if not forms or claims.message.report:
        return
    for link in links_away(claims):
        anyones = hosting(link.host, "free_site", "free_file") is not None
        if carries(link.url if anyones else link.url.partition("#")[2], forms):
            yield check.finding(Strength.STRONG, Evidence(link.place, link.host), host=link.host)
            return
