"""`majika brands`: who owns a domain, and which domains a brand is known to own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from majika.cli.brands_add import add
from majika.cli.brands_unknown import unknown
from majika.cli.help import Command, Group, lang_option, overlay_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.brands import Brand, Catalog
    from majika.brands.catalog import Listing
    from majika.ownership import Ownership

HELP = say(
    en="""Look up who owns a domain, or which domains a brand owns.

\b
A file of your own brands (--brands FILE, here and for analyze) looks like this:
    [[brands]]
    id = "my-company"
    names = ["My Company"]
    web_domains = ["mycompany.example"]

`majika brands add` writes such a file. Without a name, say how many brands are known.""",
    ja="""ドメインの持ち主や、ブランドの公式ドメインを調べます。

\b
自分で書く一覧(--brands FILE、analyze でも同じ)の例:
    [[brands]]
    id = "my-company"
    names = ["わたしの会社"]
    web_domains = ["mycompany.example"]
この一覧は majika brands add でも書けます。""",
)

USAGE = 2
MOST_BRANDS = 20
"""Brands that one search lists."""

COUNT = Text(
    en="{brands} brands with {domains} domains are known (catalog {version}).",
    ja="{brands} のブランド、{domains} のドメインを知っています(一覧の版: {version})。",
)
OWNER = Text(en="{host} belongs to {brand}.", ja="{host} は {brand} のドメインです。")
LISTED_AS = Text(en="Listed: {domain}, {confidence}.", ja="一覧では: {domain}({confidence})")
PUBLIC = Text(
    en="Anyone can have an address or a page there: it proves nothing.",
    ja="だれでもアドレスやページを持てる場所です。本物の証拠にはなりません。",
)
IMITATES = Text(
    en="Its name imitates {brand} ({edit}). Do not trust it.",
    ja="「{brand}」に似せた名前です({edit_ja})。信用しないでください。",
)
NOT_LISTED = Text(
    en="{name} is not listed. That does not make it bad: we know many brands, not all. "
    "It cannot prove a mail genuine.",
    ja="{name} は一覧にありません。悪いという意味ではなく、まだ知らないだけです。"
    "本物の証拠には使えません。",
)
MORE = Text(
    en="… and {count} more; give more of the name.", ja="… ほか {count} 件。名前をもう少し長く。"
)
DOMAINS = Text(en="Domains", ja="ドメイン")
SEEN = Text(en="Seen in", ja="資料")
REPORT_TO = Text(en="Report fake mail to", ja="偽メールの報告先")
PAGE = Text(en="Its own page on fake mail", ja="偽メールについての公式ページ")


@click.command("look-up", cls=Command, help=HELP, hidden=True)
@click.argument("name", metavar="[NAME|DOMAIN]", default="")
@overlay_option
@click.option(
    "--sources",
    "with_sources",
    is_flag=True,
    help=say(en="Say where each domain was seen, too.", ja="各ドメインの資料も表示します。"),
)
@lang_option
def look_up(name: str, overlay: Path | None, with_sources: bool, lang: Language) -> int:
    from majika.brands import Catalog
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import CatalogError

    accept_any_text()
    try:
        catalog = Catalog.default()
        catalog = catalog.with_overlay(overlay) if overlay else catalog
    except CatalogError as error:
        show_error(error, lang)
        return USAGE
    for line in _page(catalog, name.strip(), lang, with_sources):
        print(line)
    return 0


def _page(catalog: Catalog, name: str, language: Language, with_sources: bool) -> Iterator[str]:
    from majika import ownership
    from majika.report.defang import fill, in_language, typed

    if not name:
        yield _count(catalog, language)
        return
    found = ownership.look_up(name, catalog)
    if found.listing is not None:
        yield from _owner(found, found.listing, language)
    elif found.brand is not None:
        yield from _brand(found.brand, language)
        yield from _sources(catalog, found.brand, language) if with_sources else ()
    elif found.brands:
        yield from (
            f"{in_language(brand.name, language)}  ({brand.id})"
            for brand in found.brands[:MOST_BRANDS]
        )
        if len(found.brands) > MOST_BRANDS:
            yield MORE.in_(language).format(count=len(found.brands) - MOST_BRANDS)
    elif found.imitation is not None:
        yield fill(IMITATES, found.imitation.values, language)
    else:
        yield NOT_LISTED.in_(language).format(name=typed(name))


def _count(catalog: Catalog, language: Language) -> str:
    domains = {domain for brand in catalog.brands.values() for domain in brand.domains}
    return COUNT.in_(language).format(
        brands=f"{len(catalog.brands):,}", domains=f"{len(domains):,}", version=catalog.version
    )


def _owner(found: Ownership, listing: Listing, language: Language) -> Iterator[str]:
    from majika.report.defang import in_language
    from majika.report.words import CONFIDENCES

    names = ", ".join(
        f"{in_language(brand.name, language)} ({brand.id})" for brand in listing.brands
    )
    yield OWNER.in_(language).format(host=found.host, brand=names)
    yield "  " + LISTED_AS.in_(language).format(
        domain=listing.domain, confidence=CONFIDENCES[listing.confidence].in_(language)
    )
    if found.is_public:
        yield "  " + PUBLIC.in_(language)


def _brand(brand: Brand, language: Language) -> Iterator[str]:
    from majika.report.words import CONFIDENCES

    yield f"{' / '.join(brand.names)}  ({brand.id})"
    yield DOMAINS.in_(language)
    width = max(map(len, brand.domains))
    for domain, level in brand.domains.items():
        yield f"  {domain:<{width}}  {CONFIDENCES[level].in_(language)}"
    for label, values in ((REPORT_TO, brand.report_to), (PAGE, (brand.phishing_info,))):
        if any(values):
            yield f"{label.in_(language)}: {', '.join(values)}"


def _sources(catalog: Catalog, brand: Brand, language: Language) -> Iterator[str]:
    """Where each domain of a brand was seen."""
    sources = catalog.sources(brand.id)
    if sources:
        date = catalog.version.partition("/")[0]
        yield f"{SEEN.in_(language)} ({date})"
        yield from (f"  {source.where}: {', '.join(source.domains)}" for source in sources)


class _Brands(Group):
    """`majika brands NAME` looks a name up; `add` and `unknown` are commands of their own."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = [str(look_up.name), *args]
        return super().parse_args(ctx, args)


@click.group(
    "brands",
    cls=_Brands,
    help=HELP,
    subcommand_metavar="[NAME|DOMAIN] | [COMMAND] [ARGS]...",
    params=[param for param in look_up.params if isinstance(param, click.Option)],
)
@click.pass_context
def brands(context: click.Context, /, lang: Language, **_: object) -> None:
    """Its options are those of a look-up, for the help page; commands have their own."""
    language = {"lang": lang}
    context.default_map = {"look-up": language, "add": language, "unknown": language}


for command in (look_up, add, unknown):
    brands.add_command(command)
