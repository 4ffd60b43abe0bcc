"""`majika brands add`: put a brand into a file of one's own."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, lang_option
from majika.cli.language import command, say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.brands import Catalog
    from majika.brands.adding import Addition, Refusal

HELP = say(
    en="""Add a brand, or more names and domains of a known one, to a file of your own.

Only domains you are sure of: take them from the brand's own site, never from a mail.
What the file or the catalog knows already is not written again.""",
    ja="""ブランドを自分の一覧に加えます。知られているブランドには、名前や
ドメインを足せます。

\b
ドメインは、メールからではなく、公式サイトで確かめたものだけに
してください。すでにあるものは書き足しません。""",
)

USAGE = 2
DEFAULT_FILE = Path("brands.toml")

ADDED = Text(en="Added to {file}:", ja="{file} に加えました。")
KNOWN = Text(
    en="Nothing to add: all of it is known already ({id}).",
    ja="すべて登録済みです({id})。何も書き足していません。",
)
AMBIGUOUS = Text(
    en="“{name}” is an ordinary word or very short: it counts only beside other evidence.",
    ja="「{name}」は、ふつうの言葉か、とても短い名前です。ほかの証拠があるときだけ使います。",
)
USE_IT = Text(en="To use it: {command}", ja="使い方: {command}")
NOTHING_DONE = Text(en="Nothing was written.", ja="何も書き込んでいません。")
ONLY_TOML = Text(
    en="{file}: only a TOML file can be added to.",
    ja="{file}: 書き足せるのは TOML 形式のファイルだけです。",
)
CANNOT_WRITE = Text(en="{file}: cannot be written.", ja="{file} に書き込めません。")
REFUSALS = {
    "NAME": Text(
        en="“{value}” cannot be a name: it needs letters, all of them visible, at most 60.",
        ja="「{value}」は名前にできません。目に見える文字で、60 字までにしてください。",
    ),
    "NO_DOMAIN": Text(
        en="{value} is no domain name, such as example.com.",
        ja="{value} はドメイン名(example.com など)ではありません。",
    ),
    "SUFFIX": Text(
        en="{value} is the ending of many domains and belongs to no brand.",
        ja="{value} は多くのドメインに共通する末尾で、1 つのブランドのものではありません。",
    ),
    "SHARED": Text(
        en="At {value} anyone can have a mailbox, a page or a server: it proves no brand.",
        ja="{value} では、だれでもアドレスやページを持てます。ブランドの証拠になりません。",
    ),
    "OWNED": Text(
        en="{value} belongs to {owner} already. If that is wrong, take it away there: "
        'id = "{id}" and remove = ["{value}"].',
        ja="{value} は {owner} のドメインです。誤りなら、先に外してください: "
        'id = "{id}" と remove = ["{value}"]。',
    ),
}


SHORT = say(
    en="Add a brand, or names and domains of a known one, to a file of your own.",
    ja="ブランドや、その名前・ドメインを、自分の一覧に加えます。",
)


@click.command("add", cls=Command, help=HELP, short_help=SHORT)
@click.argument("name", metavar="NAME")
@click.option(
    "--domain",
    "domains",
    metavar="DOMAIN",
    multiple=True,
    required=True,
    help=say(en="A domain of its site or mail.", ja="サイトやメールのドメイン。"),
)
@click.option(
    "--alias",
    "aliases",
    metavar="NAME",
    multiple=True,
    help=say(en="Another name that mails use.", ja="メールで使われる別の名前。"),
)
@click.option("--kind", metavar="WORD", default="", help=say(en="Such as bank.", ja="bank など。"))
@click.option(
    "--country", metavar="CODE", default="", help=say(en="Such as JP.", ja="JP などの国の符号。")
)
@click.option(
    "--source",
    metavar="URL",
    default="",
    help=say(en="Page that shows the domains.", ja="ドメインを確かめたページ。"),
)
@click.option(
    "--file",
    "--brands",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_FILE,
    help=say(en="Your file; else brands.toml.", ja="一覧のファイル。なければ brands.toml。"),
)
@lang_option
def add(
    name: str,
    domains: tuple[str, ...],
    aliases: tuple[str, ...],
    kind: str,
    country: str,
    source: str,
    file: Path,
    lang: Language,
) -> int:
    from majika.brands.adding import addition, refusal_of
    from majika.brands.typed import typed_host
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import CatalogError

    accept_any_text()
    names = [one.strip() for one in (name, *aliases)]
    hosts = [typed_host(domain).removeprefix("www.") for domain in domains]
    try:
        catalog = _catalog(file)
        refusal = refusal_of(catalog, names, hosts)
        if refusal is not None:
            return _refuse(_reason(refusal, lang), lang)
        new = addition(catalog, names, hosts, category=kind, country=country, seen=source)
        return _write(new, file, lang) if new else _say_known(new, lang)
    except CatalogError as error:
        show_error(error, lang)
        return USAGE


def _catalog(file: Path) -> Catalog:
    from majika.brands import Catalog

    catalog = Catalog.default()
    return catalog.with_overlay(file) if file.exists() else catalog


def _refuse(sentence: str, language: Language) -> int:
    click.echo(sentence, err=True)
    click.echo(f"  {NOTHING_DONE.in_(language)}", err=True)
    return USAGE


def _reason(refusal: Refusal, language: Language) -> str:
    from majika.report.defang import in_language, typed

    owner = refusal.owner
    return (
        REFUSALS[refusal.fault.name]
        .in_(language)
        .format(
            value=typed(refusal.value),
            owner=in_language(owner.name, language) if owner else "",
            id=owner.id if owner else "",
        )
    )


def _say_known(new: Addition, language: Language) -> int:
    click.echo(KNOWN.in_(language).format(id=new.brand_id))
    return 0


def _write(new: Addition, file: Path, language: Language) -> int:
    """Append the record; say what was written, and how to use it."""
    from majika.report.defang import typed

    where = typed(str(file), 300)
    if file.suffix == ".json":
        return _refuse(ONLY_TOML.in_(language).format(file=where), language)
    try:
        begun = file.exists() and file.stat().st_size > 0
        with file.open("a", encoding="utf-8") as out:
            out.write(("\n" if begun else "") + new.lines())
    except OSError:
        return _refuse(CANNOT_WRITE.in_(language).format(file=where), language)
    click.echo(ADDED.in_(language).format(file=where))
    click.echo(new.lines(), nl=False)
    for name in new.ambiguous:
        click.echo(AMBIGUOUS.in_(language).format(name=typed(name)))
    use = command(f"majika analyze --brands {shlex.quote(where)} FILE", language)
    click.echo(USE_IT.in_(language).format(command=use))
    return 0
