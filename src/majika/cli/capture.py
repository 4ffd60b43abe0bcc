"""`majika capture`: opens a link in the reader's place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from majika.cli.help import Command, lang_option, overlay_option
from majika.cli.language import say
from majika.cli.visiting import visit_options
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.brands import Brand
    from majika.capture.facts import Capture
    from majika.capture.run import Plan
    from majika.capture.target import Target
    from majika.cli.visiting import Asked
    from majika.findings import Finding

HELP = say(
    en="""Open a link in your place, and show what is behind it.

LINK is an address, or a saved mail (.eml, .emlx, .msg; - for standard input), of which the
most telling link is taken. It is shown first, and opened when you agree, in an isolated
browser that knows nothing of you: your address and every code that may point to you are taken
out of the link. With -o, pictures, pages and all records are kept as evidence.

Exit status: 0 the page was seen, 1 it was not, 2 wrong usage. What is wrong with the page is
told in words: no status says so.""",
    ja="""リンクを代わりに開いて、その先に何があるかを調べます。

\b
LINK には、アドレスか、保存したメール(.eml .emlx .msg。- は
標準入力)を指定します。メールの場合は、いちばん手がかりに
なるリンクを選びます。
開く前にリンクをお見せし、同意があってから、あなたのことを
何も知らない隔離したブラウザーで開きます。あなたのアドレスや、
あなたを指すかもしれない符号は、先に取り除きます。
-o を付けると、画像・ページ・通信の記録を証拠として残します。

\b
終了ステータス:
  0 ページを見た
  1 見られなかった
  2 使い方の誤り""",
)

FAILED = 1

STOPPED = Text(
    en="Stopped. No browser is left running.",
    ja="中止しました。動いたままのブラウザーはありません。",
)


@click.command(cls=Command, help=HELP)
@click.argument("link", metavar="LINK")
@click.option(
    "-o",
    "--output",
    "output",
    metavar="OUT",
    type=click.Path(path_type=Path),
    help=say(
        en="A new folder for the evidence, or a new .zip.",
        ja="証拠を残すフォルダーか .zip(新しく作ります)。",
    ),
)
@visit_options
@lang_option
@overlay_option
@click.option(
    "--mask",
    "words",
    metavar="WORD",
    multiple=True,
    help=say(
        en="One more word to take out of the link; may be repeated.",
        ja="リンクからほかにも取り除く言葉。繰り返せます。",
    ),
)
def capture(
    link: str,
    output: Path | None,
    lang: Language,
    overlay: Path | None,
    words: tuple[str, ...],
    **visit: Any,
) -> int:
    from majika.cli.analyze import options_of
    from majika.cli.console import accept_any_text, show_error
    from majika.cli.visiting import Asked, plan_of, refuse_without_anyone_to_ask
    from majika.errors import MajikaError

    accept_any_text()
    asked = Asked(capture=True, **visit)
    refuse_without_anyone_to_ask(asked, reads_standard_input=link == "-")
    try:
        if output is not None:
            _refuse_what_is_there(output)
        catalog = options_of(overlay, ()).catalog
        plan = plan_of(asked, catalog, lang)
        return _capture(link, words, asked, plan, lang, output)
    except MajikaError as error:
        show_error(error, lang)
        return FAILED
    except KeyboardInterrupt:
        print(f"\n{STOPPED.in_(lang)}", file=sys.stderr)
        raise


def _refuse_what_is_there(output: Path) -> None:
    from majika.report.evidence import refuse_what_is_there

    refuse_what_is_there(output)


def _capture(
    link: str,
    words: tuple[str, ...],
    asked: Asked,
    plan: Plan,
    language: Language,
    output: Path | None,
) -> int:
    from majika.capture.facts import Sight
    from majika.capture.target import NoTargetError
    from majika.cli.visiting import opened, say_not_opened
    from majika.pipeline import find_in_capture

    try:
        target, brand = _target(link, words, asked, plan)
    except NoTargetError as error:
        say_not_opened(error.why, language)
        return FAILED
    seen = opened(target, asked, plan, language, brand=brand)
    if seen is None:
        return FAILED
    findings = find_in_capture(seen)
    _print(seen, findings, language)
    if output is not None:
        _keep(seen, findings, language, output)
    return 0 if seen.sight is Sight.SEEN else FAILED


def _target(
    link: str, words: tuple[str, ...], asked: Asked, plan: Plan
) -> tuple[Target, Brand | None]:
    """What to open, and whom the mail that brought it claims to be."""
    from majika.capture.target import target_of_mail, target_of_url

    if not link or (link != "-" and not Path(link.rpartition("#")[0] or link).exists()):
        return target_of_url(link, words), None
    from majika.brands import Catalog, read_claims
    from majika.cli.one_mail import only_mail
    from majika.message import parse_as

    source = only_mail(link)
    message = parse_as(source.kind, source.data or b"")
    claims = read_claims(message, plan.catalog or Catalog.default())
    return target_of_mail(claims, asked.index, plan.catalog, words), claims.brand


def _print(seen: Capture, findings: list[Finding], language: Language) -> None:
    from majika.cli.console import has_colour, width
    from majika.report.terminal import render_capture

    colour = has_colour(sys.stdout)
    text = render_capture(seen, findings, language, width=width(), colour=colour)
    print(text, end="")


def _keep(seen: Capture, findings: list[Finding], language: Language, output: Path) -> None:
    from majika.cli.report import WROTE
    from majika.report.defang import typed
    from majika.report.evidence import evidence_of, write_evidence

    write_evidence(evidence_of(seen, findings, language), output)
    print(WROTE.in_(language).format(path=typed(str(output), 1000)))
