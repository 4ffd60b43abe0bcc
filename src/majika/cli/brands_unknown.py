"""`majika brands unknown`: the names in a pile of mail that the catalog does not know."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, lang_option, overlay_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.brands import Catalog
    from majika.brands.facts import Claims
    from majika.brands.strangers import Stranger
    from majika.sources import Source

HELP = say(
    en="""List the names that mails speak as and no known brand has: the brands to add next.

PATH is what `majika analyze` reads: mails, mailboxes, folders. A name used from many sender
domains comes first; each is followed by the command that adds it. Find the domain on the brand's
own site: those of the mails are shown to tell you who wrote, and may be a fraud's.""",
    ja="""メールが名乗っているのに、まだ知られていない名前を調べます。次に
加えるブランドを見つけるためのものです。

\b
PATH には、メール、メールボックス、フォルダーを指定します。多くの
送信元で使われている名前から順に、加えるためのコマンドと並べます。
表示される送信元は詐欺かもしれません。ドメインは公式サイトで
確かめてください。""",
)

USAGE = 2

ROW = Text(
    en="{name}: {senders} sender domains, {mails} mails ({examples})",
    ja="{name}: 送信元 {senders} 件、メール {mails} 通({examples})",
)
NONE = Text(
    en="No unknown name was used from {least} sender domains or more ({mails} mails read).",
    ja="{least} 件以上の送信元で使われた、知らない名前はありません({mails} 通を調べました)。",
)
SKIPPED = Text(en="{count} could not be read.", ja="{count} 件は読み込めませんでした。")


SHORT = say(
    en="List names in a pile of mail that no known brand has.",
    ja="メールの束から、知られていない名乗りを探します。",
)


@click.command("unknown", cls=Command, help=HELP, short_help=SHORT)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--least",
    metavar="N",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help=say(
        en="Sender domains that must have used a name.", ja="その名前を使った送信元の数の下限。"
    ),
)
@overlay_option
@lang_option
def unknown(paths: tuple[str, ...], least: int, overlay: Path | None, lang: Language) -> int:
    from majika.brands import Catalog
    from majika.brands.strangers import Strangers
    from majika.cli.console import accept_any_text, show_error
    from majika.cli.progress import with_progress
    from majika.errors import CatalogError
    from majika.sources import read_sources

    accept_any_text()
    try:
        catalog = Catalog.default()
        catalog = catalog.with_overlay(overlay) if overlay else catalog
    except CatalogError as error:
        show_error(error, lang)
        return USAGE
    strangers, read, skipped = Strangers(catalog), 0, 0
    for source in with_progress(iter(read_sources(paths)), answers_scroll=False):
        claims = _claims(source, catalog)
        if claims is None:
            skipped += 1
            continue
        strangers.add(claims)
        read += 1
    found = strangers.most_used(least)
    for stranger in found:
        print("\n".join(_lines(stranger, lang)))
    if not found:
        print(NONE.in_(lang).format(least=least, mails=read))
    if skipped:
        click.echo(SKIPPED.in_(lang).format(count=skipped), err=True)
    return 0 if read else 1


def _claims(source: Source, catalog: Catalog) -> Claims | None:
    """Who a mail says it is; None for what is no mail."""
    from majika.brands import read_claims
    from majika.errors import MajikaError
    from majika.message import parse_as

    if source.data is None:
        return None
    try:
        return read_claims(parse_as(source.kind, source.data), catalog)
    except MajikaError:
        return None


def _lines(stranger: Stranger, language: Language) -> Iterator[str]:
    from majika.report.defang import defang, plain

    yield ROW.in_(language).format(
        name=plain(stranger.name),
        senders=stranger.senders,
        mails=stranger.mails,
        examples=", ".join(defang(host, 60) for host in stranger.examples),
    )
    yield f"  majika brands add {_quoted(plain(stranger.name))} --domain DOMAIN"


def _quoted(name: str) -> str:
    """A name from a mail as one word of a shell, and never an option."""
    return shlex.quote(name.lstrip("-") or "NAME")
