"""Errors as a page tells them: what a reader can do who has no command line, nor looks after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from majika import errors
from majika.errors import MajikaError
from majika.findings import Language, Text
from majika.report.errors import Described, describe
from majika.sources import errors as sources
from majika.web.intake import MOST_MAILS, TooManyError

_ASK_KEEPER = Text(
    en="Please tell whoever looks after this majika.",
    ja="この majika を管理している方に、お知らせください。",
)
_SAVE_AS_EML = Text(
    en="Save the mail as .eml, if your mail program can, and drop that here.",
    ja="メールソフトから .eml の形で保存し直して、ここに置いてください。",
)
_CHOOSE_MAILS = Text(
    en="Choose a saved mail: .eml, .emlx, .msg or .mbox, or a .zip of them.",
    ja="保存したメール(.eml .emlx .msg .mbox、またはそれらを入れた .zip)を選んでください。",
)
_WITHOUT_PICTURE = Text(
    en="The report as a web page, text or JSON works without it. For all else, please tell whoever "
    "looks after this majika that Chromium is missing or does not start.",
    ja="報告書は、ウェブページ・テキスト・JSON なら、なくても保存できます。それ以外は、"
    "この majika を管理している方に、Chromium が使えないことをお知らせください。",
)

HINTS: Mapping[type[MajikaError], Text] = {
    errors.TooLargeError: Text(
        en="Save the mail again without its attachments, and drop that here.",
        ja="添付ファイルを除いて保存し直したメールを、ここに置いてください。",
    ),
    errors.NotAMessageError: Text(
        en="Save the mail itself as a file – below is how – or paste its text.",
        ja="メールそのものをファイルに保存するか(方法は下にあります)、文を貼り付けてください。",
    ),
    errors.ReportPackageError: Text(
        en="Choose another form of the report.", ja="報告書の別の形を選んでください。"
    ),
    errors.BrowserError: _WITHOUT_PICTURE,
    errors.CaseStoreError: _ASK_KEEPER,
    errors.CaseStoreBusyError: Text(
        en="Wait a moment and try again. Nothing was changed.",
        ja="少し待ってから、もう一度お試しください。何も変更されていません。",
    ),
    sources.NoMailError: _CHOOSE_MAILS,
    sources.MissingPackageError: _SAVE_AS_EML,
    sources.ArchiveError: Text(
        en="Unpack it yourself with a program you trust, and drop the mails here.",
        ja="信頼できるソフトで展開してから、中のメールを置いてください。",
    ),
    sources.EncryptedArchiveError: Text(
        en="Unpack it with its password, and drop the mails here.",
        ja="パスワードで展開してから、中のメールを置いてください。",
    ),
    sources.NestedArchiveError: Text(
        en="Unpack the outer archive, and drop the inner one here.",
        ja="外側を展開してから、中の圧縮ファイルを置いてください。",
    ),
    sources.EmptyFileError: Text(
        en="Save it again; the file came out empty.", ja="もう一度保存し直してください。"
    ),
    TooManyError: Text(
        en="Give the others in a second go.", ja="残りは、もう一度に分けて置いてください。"
    ),
}
"""What to do, by class; one without its own words has its parent's, else those of everywhere."""

_ONLY_THE_FIRST = f"最初の {MOST_MAILS} 通だけを調べました。"


def told(error: MajikaError, language: Language) -> Described:
    """What happened, and what to do on a page."""
    described = describe(error, language)
    if language == "ja" and isinstance(error, TooManyError):
        described = replace(described, message=_ONLY_THE_FIRST)
    hint = next((HINTS[kind] for kind in type(error).__mro__ if kind in HINTS), None)
    return replace(described, hint=hint.in_(language)) if hint else described
