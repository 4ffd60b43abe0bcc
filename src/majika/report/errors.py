"""Errors in two lines: what happened, and what to do. English stands where they are raised."""

from __future__ import annotations

from dataclasses import dataclass

from majika import errors
from majika.errors import MajikaError
from majika.findings import Language
from majika.report.defang import plain
from majika.sources import errors as sources


class FaultError(MajikaError):
    """A fault of majika's own, met while analyzing a mail. It must not stop the others."""

    hint = "Please report it with this line; the mail itself may be fine or not."


JAPANESE = {
    errors.MajikaError: (
        "処理できませんでした。",
        "もう一度お試しください。続く場合は majika の開発者にお知らせください。",
    ),
    FaultError: (
        "majika の不具合で調べられませんでした。",
        "この行を開発者にお知らせください。メールの良し悪しはわかっていません。",
    ),
    errors.NotAMessageError: (
        "メールとして読めないファイルです。",
        "メールソフトから、ヘッダーごとメール全体をファイル(.eml)に保存し、それを指定してください。",
    ),
    errors.TooLargeError: (
        "大きすぎて読み込めません。",
        "添付ファイルを除いて保存し直したメールを指定してください。",
    ),
    errors.CatalogError: (
        "ブランドの一覧ファイルに誤りがあります。",
        "書き方は majika brands --help をご覧ください。",
    ),
    errors.UnknownNameError: (
        "その名前のものは見つかりません。",
        "検査の一覧は majika explain、ブランドの検索は majika brands 名前 で表示されます。",
    ),
    sources.NotFoundError: (
        "その名前のファイルやフォルダーはありません。",
        "名前をお確かめください。ファイルを端末の画面にドラッグすると、正しい名前が入ります。",
    ),
    sources.NotReadableError: (
        "読み込めません。",
        "読む権限があるか確かめるか、ご自分のフォルダーにコピーしてください。",
    ),
    sources.NoMailError: (
        "この中にメールはありません。",
        "メール(.eml .emlx .msg .mbox)の入ったフォルダーか、Maildir を指定してください。",
    ),
    sources.ArchiveError: (
        "この圧縮ファイルは、壊れているか、開くと害のある作りになっています。",
        "信頼できるソフトで展開してから、中のメールを指定してください。",
    ),
    sources.EncryptedArchiveError: (
        "この圧縮ファイルには、パスワードがかかっています。",
        "パスワードで展開してから、中のメールを指定してください。",
    ),
    sources.NestedArchiveError: (
        "圧縮ファイルの中の圧縮ファイルは開きません。",
        "外側を展開してから、中の圧縮ファイルを指定してください。",
    ),
    sources.DamagedFileError: (
        "ファイルが壊れていて読み込めません。",
        "メールを保存し直してください。できれば .eml 形式をお使いください。",
    ),
    sources.MissingPackageError: (
        "Outlook のファイル(.msg)を読むには、追加のソフトが必要です。",
        "次のように入れてください: pip install 'majika[attachments]'",
    ),
    sources.EmptyFileError: (
        "ファイルが空です。",
        "メールを保存し直してください。",
    ),
}
"""What happened and what to do, by class; a class without its own words has its parent's."""

TECHNICAL = (FaultError, errors.CatalogError)
"""Errors whose details only a technician needs; they follow in brackets, in English."""


@dataclass(frozen=True, slots=True)
class Described:
    """An error in its reader's language."""

    kind: str
    """Name of its class without `Error`, for programs: `NotAMessage`."""

    message: str
    hint: str


def describe(error: MajikaError, language: Language) -> Described:
    """What happened and what to do, fit to be shown."""
    kind = type(error).__name__.removesuffix("Error")
    if language == "ja":
        message, hint = _in_japanese(type(error))
        if isinstance(error, TECHNICAL):
            message = f"{message.rstrip('。')} ({plain(str(error), 300)})"
        return Described(kind, message, hint)
    return Described(kind, plain(str(error), 300), error.hint)


def _in_japanese(kind: type[MajikaError]) -> tuple[str, str]:
    for ancestor in kind.__mro__:
        if ancestor in JAPANESE:
            return JAPANESE[ancestor]
    return JAPANESE[errors.MajikaError]
