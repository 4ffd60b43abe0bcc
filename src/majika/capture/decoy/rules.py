"""Where a decoy may be typed, and into what. Everything that is not allowed here is refused."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from majika.brands import Brand, Catalog, Standing
from majika.brands.kin import GOVERNMENT_SUFFIXES
from majika.capture.facts import Asks, Field, Page, PageForm
from majika.findings import Text
from majika.message.domains import is_ip

NO_FORM = Text(
    en="The page has no form that asks for a password, a card or another secret.",
    ja="パスワードやカード番号などを入力する欄がありませんでした。",
)
NEW_ACCOUNT = Text(
    en="The form opens a new account. Such a form lets everybody in, so it would prove nothing.",
    ja="新しく会員登録をする画面でした。だれでも登録できるため、試しても何も分かりません。",
)
LISTED = Text(
    en="The page, or what is typed into it, belongs to a domain on a brand's official list. We "
    "never type made-up data there.",
    ja="そのページ、または入力の送り先が、公式の一覧にあるドメインでした。うその情報を入力する"
    "ことはありません。",
)
NOT_JUDGED = Text(
    en="Neither the mail nor the page says it is from a brand we know, so we cannot say whose page "
    "it should be.",
    ja="メールにもページにも、当方の知るブランドの名乗りがなく、だれのページであるべきかを"
    "判断できませんでした。",
)
MAYBE_THE_BRAND = Text(
    en="The page may be the brand's own, or that of a company working for it.",
    ja="ブランド自身、またはその委託先のページかもしれません。",
)
AUTHORITY = Text(
    en="The page belongs to an authority or a school. Nobody else can have such an address.",
    ja="官公庁や学校だけが使えるアドレスのページでした。",
)
TRIED_BEFORE = Text(
    en="We have tried this server once before, and never do it twice.",
    ja="このサーバーでは以前に一度試しています。二度は行いません。",
)

WORTH_TRYING = (Asks.PASSWORD, Asks.CARD_NUMBER, Asks.BANK_ACCOUNT, Asks.PIN)
"""Secrets that the real one would check at once, most telling first."""


def why_not(page: Page, brand: Brand | None, catalog: Catalog) -> Text | None:
    """Why no decoy may be typed into a page; None when it may. `brand`: whom the mail claims."""
    form = form_to_try(page)
    hosts = [page.host, *(each.host for each in page.forms)]
    if any(catalog.listing(host) is not None for host in hosts):
        return LISTED
    if form is None:
        return NEW_ACCOUNT if any(each.new_account for each in page.forms) else NO_FORM
    if page.brand is None and brand is None:
        return NOT_JUDGED
    if any(host.endswith(_RESTRICTED) for host in hosts):
        return AUTHORITY
    brands = [each for each in (page.brand, brand) if each]
    if any(_maybe_of(each, host, catalog) for host in hosts for each in brands):
        return MAYBE_THE_BRAND
    return None


_RESTRICTED = (
    *(suffix for suffixes in GOVERNMENT_SUFFIXES.values() for suffix in suffixes),
    *(".ac.jp", ".ed.jp", ".edu", ".ac.uk", ".mil"),
)
"""Given to authorities and schools alone: a page there is theirs, or was broken into."""


def _maybe_of(brand: Brand, host: str, catalog: Catalog) -> bool:
    standing = catalog.standing(host, brand, seen_as="link")
    return standing not in (Standing.FOREIGN, Standing.NOWHERE)


def keeps_from(host: str, started: Collection[str], catalog: Catalog) -> bool:
    """True for where nothing may go once a decoy is typed: a listed domain, by whatever way, and
    an address without a name, which may be a brand's server, unless the form itself is there."""
    return catalog.listing(host) is not None or (is_ip(host) and host not in started)


def form_to_try(page: Page) -> PageForm | None:
    """The form whose answer says most: one with a password, a card, an account; else the first
    half of a login, which asks for the name alone."""
    forms = [form for form in page.forms if not form.new_account]
    for wanted in (*WORTH_TRYING, Asks.LOGIN):
        for form in forms:
            if wanted in form.asks:
                return form
    return None


def is_first_half(form: PageForm) -> bool:
    """True for a form that asks who somebody is, before another asks for the password."""
    return not form.asks & set(WORTH_TRYING)


def values_for(form: PageForm, identity: Mapping[Asks, str]) -> Iterator[tuple[Field, str]]:
    """What to type into each field, in their order. What nobody can tell the use of gets a word."""
    for field in form.fields:
        if field.kind == "file":
            continue  # nothing is ever handed over
        wants_number = field.kind == "tel" and field.asks in (Asks.LOGIN, None)
        asks = Asks.PHONE if wants_number else field.asks
        yield field, identity.get(asks, "x") if asks else "x"
