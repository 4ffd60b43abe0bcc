"""`majika report`: the page to keep, post or send."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from majika.cli.help import Command, lang_option, overlay_option, text_option, trust_option
from majika.cli.language import say
from majika.cli.visiting import capture_option, visit_options, with_visit
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.browser import Chromium
    from majika.pipeline import Options
    from majika.report.document import Document
    from majika.report.formats import Format
    from majika.report.make import Wishes
    from majika.sources import Source

Forms: TypeAlias = "Mapping[Path, Format]"
"""What to write, each name once, and the form that its end asks for."""

FAILED, USAGE = 1, 2

HELP = say(
    en="""Make a report that can be posted, sent or printed: the mail as a picture with numbers, the
reasons, what to do. Your name, address and numbers are hidden in it.

FILE is one saved mail (.eml, .emlx, .msg), or - for standard input. The end of OUT chooses
the form: .html .pdf .png .md .json .stix.json .misp.json; give -o several times for several.
Opens no link unless told to. Pictures need Chromium; without it, .html has the text alone, and
.pdf and .png cannot be made.

Exit status: 0 the report was written, 1 it could not be, 2 wrong usage.""",
    ja="""人に見せたり、送ったり、印刷したりできる報告書を作ります。

\b
番号を付けたメールの画像、理由、すべきことを 1 つにまとめ、
あなたの名前・アドレス・番号は隠します。
FILE には、保存したメール(.eml .emlx .msg)を 1 通だけ
指定します。- は標準入力です。
OUT の終わりで形式を選びます:
  .html .pdf .png .md .json .stix.json .misp.json
-o を繰り返すと、いくつもの形式を一度に作れます。
--capture を付けないかぎり、リンクは開きません。
画像には Chromium が必要です。
なければ .html は文字だけになり、.pdf と .png は
作れません。

\b
終了ステータス:
  0 報告書を作った
  1 作れなかった
  2 使い方の誤り""",
)

WROTE = Text(en="Wrote {path}", ja="作成しました: {path}")
LOOK_AT_IT = Text(
    en="Look through it once before you show it to anyone.",
    ja="人に見せる前に、一度ご自分の目で確かめてください。",
)
NAMES_YOU = Text(
    en="It names you. Give it only to those you trust with your name and address.",
    ja="あなたの名前やアドレスが載っています。信頼できる相手にだけ渡してください。",
)
STOPPED = Text(en="Stopped.", ja="中止しました。")
DRAWING = Text(en="Drawing the mail …", ja="メールの画像を作っています…")
NO_PICTURE = Text(en="Without a picture: {why}", ja="画像なしで作りました。{why}")


@click.command(cls=Command, help=HELP)
@click.argument("file", metavar="FILE")
@click.option(
    "-o",
    "--output",
    "outputs",
    metavar="OUT",
    multiple=True,
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help=say(
        en="File to write; its end chooses the form.", ja="作るファイル。終わりで形式を選びます。"
    ),
)
@lang_option
@click.option(
    "--for",
    "audience",
    type=click.Choice(["public", "brand", "helpdesk"]),
    default="public",
    show_default=True,
    help=say(
        en="Who will see it. public: you and every token in links are hidden; brand: you are "
        "hidden, links are whole; helpdesk: only your numbers are hidden.",
        ja="だれに見せるか。public: あなたの情報と、リンクの中の目印を隠します。brand: あなたの"
        "情報を隠し、リンクはそのまま残します。helpdesk: 番号だけを隠します。",
    ),
)
@click.option(
    "--mask",
    "words",
    metavar="WORD",
    multiple=True,
    help=say(en="One more word to hide; may be repeated.", ja="ほかにも隠す言葉。繰り返せます。"),
)
@click.option(
    "--show-pictures",
    is_flag=True,
    help=say(
        en="Show the pictures inside the mail. They are covered otherwise: your name may be "
        "written in them.",
        ja="メールの中の画像を表示します。あなたの名前が書かれているかもしれないので、ふだんは"
        "覆っています。",
    ),
)
@click.option(
    "--unmasked",
    is_flag=True,
    help=say(
        en="Hide nothing: the report names you.", ja="何も隠しません。あなたの情報が載ります。"
    ),
)
@text_option
@capture_option
@visit_options
@overlay_option
@trust_option
def report(
    file: str,
    outputs: tuple[Path, ...],
    lang: Language,
    audience: str,
    words: tuple[str, ...],
    show_pictures: bool,
    unmasked: bool,
    text: bool,
    overlay: Path | None,
    trust: tuple[str, ...],
    **visit: Any,
) -> int:
    from majika.browser import Chromium
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import MajikaError
    from majika.report.formats import format_of

    accept_any_text()
    _refuse_contradictions(unmasked, words)
    try:
        forms = {output: format_of(output) for output in outputs}
    except MajikaError as error:
        show_error(error, lang)
        return USAGE
    with Chromium() as browser:
        if _draws(forms):
            browser.start()  # it takes longer than all that follows up to the drawing
            if sys.stderr.isatty() and not visit["capture"]:
                print(DRAWING.in_(lang), file=sys.stderr)
        from majika.cli.analyze import options_of
        from majika.masking import Audience
        from majika.report.make import Wishes

        try:
            options = with_visit(
                options_of(overlay, trust), visit, lang, reads_standard_input=file == "-"
            )
        except MajikaError as error:
            show_error(error, lang)
            return USAGE
        wishes = Wishes(
            language=lang,
            audience=None if unmasked else Audience(audience),
            words=words,
            show_pictures=show_pictures,
            catalog=options.catalog,
        )
        try:
            return _report(file, forms, options, wishes, browser, text=text)
        except KeyboardInterrupt:
            print(f"\n{STOPPED.in_(lang)}", file=sys.stderr)
            raise


def _refuse_contradictions(unmasked: bool, words: Sequence[str]) -> None:
    """Whoever asks for both has one of them in mind: we must not guess which."""
    given = click.get_current_context().get_parameter_source("audience")
    chosen = given is click.core.ParameterSource.COMMANDLINE
    if unmasked and (words or chosen):
        raise click.UsageError(
            say(
                en="--unmasked hides nothing: leave out --mask and --for.",
                ja="--unmasked は何も隠しません。--mask や --for と一緒には使えません。",
            )
        )


def _draws(forms: Forms) -> bool:
    return any(form.shows_pictures for form in forms.values())


def _report(
    file: str, forms: Forms, options: Options, wishes: Wishes, browser: Chromium, *, text: bool
) -> int:
    from majika.cli.console import show_error
    from majika.cli.one_mail import only_mail
    from majika.errors import MajikaError

    try:
        source = only_mail(file, text=text)
        _refuse_mail_itself(file, forms)
        document = _document(source, options, wishes, browser if _draws(forms) else None)
    except MajikaError as error:
        show_error(error, wishes.language, file)
        return FAILED
    written: set[Path] = set()
    complete = [_write_all(document, output, browser, written) for output in forms]
    if written:
        _tell(document)
    return 0 if all(complete) else FAILED


def _refuse_mail_itself(file: str, outputs: Iterable[Path]) -> None:
    """A report must not take the place of the only copy of a mail."""
    from majika.errors import NotWritableError

    mail = Path(file if Path(file).exists() else file.rpartition("#")[0])
    for output in outputs:
        if file != "-" and output.exists() and mail.samefile(output):
            raise NotWritableError("The report would take the place of the mail itself.")


def _document(
    source: Source, options: Options, wishes: Wishes, browser: Chromium | None
) -> Document:
    from majika.cli.analyze import judged
    from majika.report.make import make_report

    answer = judged(source, options)
    if answer.verdict is None:
        raise answer.problem
    return make_report(
        source.data or b"",
        answer.verdict,
        wishes,
        source=Path(source.name).name,
        when=datetime.now().astimezone(),
        browser=browser,
    )


def _write_all(document: Document, output: Path, browser: Chromium, written: set[Path]) -> bool:
    """One form of the report. False when it could not be made; the others still are.

    `written`: all files of this call so far. The second page of `a.png` is `a-2.png`, which may
    be asked for as well: none takes the place of another.
    """
    from majika.cli.console import show_error
    from majika.errors import MajikaError, NotWritableError
    from majika.report.defang import typed
    from majika.report.make import files_of

    try:
        for path, content in files_of(document, output, browser):
            if path in written:
                raise NotWritableError(f"Another part of this report has that name: {path.name}.")
            write(path, content)
            written.add(path)
            print(WROTE.in_(document.language).format(path=typed(str(path), 1000)))
    except MajikaError as error:
        show_error(error, document.language, str(output))
        return False
    return True


def write(path: Path, content: bytes) -> None:
    """All of it or nothing: a full disk leaves no half report, and no old one damaged."""
    from majika.errors import NotWritableError

    draft = path.with_name(f".majika-{os.getpid()}.part")
    try:
        with draft.open("xb") as file:  # never through a link that somebody put there
            file.write(content)
        os.replace(draft, path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise NotWritableError(f"It cannot be written: {error.strerror or error}.") from None


def _tell(document: Document) -> None:
    """What to know, and what to look at, before the report is passed on."""
    from majika.masking import Audience
    from majika.report.errors import describe

    language = document.language
    if document.no_pictures is not None:
        described = describe(document.no_pictures, language)
        why = f"{described.message} {described.hint}"
        print(NO_PICTURE.in_(language).format(why=why), file=sys.stderr)
    hidden = document.audience in (Audience.PUBLIC, Audience.BRAND)
    print((LOOK_AT_IT if hidden else NAMES_YOU).in_(language))
