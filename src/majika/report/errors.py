"""Errors in two lines: what happened, and what to do. English stands where they are raised."""

from __future__ import annotations

import re
from dataclasses import dataclass

from majika import errors
from majika.errors import MajikaError
from majika.findings import Language
from majika.report.defang import plain, typed
from majika.sources import errors as sources
from majika.sources.source import MAX_MAIL_BYTES, MIB


class FaultError(MajikaError):
    """A fault of majika's own, met while analyzing a mail. It must not stop the others."""

    hint = "Please report it with this line; the mail itself may be fine or not."

    @classmethod
    def of(cls, error: BaseException) -> FaultError:
        return cls(f"A fault in majika: {type(error).__name__}: {error}")


_SAVE_IT = "メールソフトから、メールそのものをファイル(.eml)に保存し、それを指定してください。"

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
    errors.EmptyTextError: (
        "文字が入っていません。",
        "メッセージの全文をコピーして、もう一度貼り付けてください。",
    ),
    errors.TooLargeError: (
        f"大きすぎて読み込めません。1 通につき {MAX_MAIL_BYTES // MIB} MB まで読み込みます。",
        "添付ファイルを除いて保存し直したメールを指定してください。",
    ),
    errors.CatalogError: (
        "ブランドの一覧ファイルに誤りがあります。",
        "書き方は majika brands --help をご覧ください。",
    ),
    errors.UnknownNameError: (
        "その名前のものは見つかりません。",
        "検査と筋書きの一覧は majika explain、ブランドの検索は majika brands 名前 で表示されます。",
    ),
    errors.ReportPackageError: (
        "この形式の報告書を作るには、追加のソフトが必要です。",
        "次のように入れてください: pip install 'majika[report]'",
    ),
    errors.UnknownFormatError: (
        "その名前では、どの形式の報告書か分かりません。",
        "名前の終わりを、次のどれかにしてください: .html .pdf .png .md .json .stix.json .misp.json",
    ),
    errors.NotWritableError: (
        "その名前では書き込めません。",
        "別の名前か、ご自分のフォルダーを指定してください。ディスクの空きもお確かめください。",
    ),
    errors.UpstreamError: (
        "設定されたプロキシは使えません。",
        "socks5://ホスト:ポート、http://ホスト:ポート、または socks5h://ホスト:ポート"
        "(名前の検索もプロキシに任せる場合。Tor なら socks5h://127.0.0.1:9050)の形で"
        "指定してください。",
    ),
    errors.UpstreamPackageError: (
        "SOCKS のプロキシを通るには、追加のソフトが必要です。",
        "次のように入れてください: pip install 'majika[browser]'",
    ),
    errors.UpstreamFailedError: (
        "設定されたプロキシにつながらないか、プロキシが接続を断りました。",
        "プロキシが動いているか、ホスト・ポート・名前・パスワードが正しいかを確かめてください。"
        "このサイトを遮断する設定になっていることもあります。",
    ),
    errors.NoCaseError: (
        "その番号の記録は見つかりません。",
        "削除されたのかもしれません。記録の一覧からお探しください。",
    ),
    errors.NoCampaignError: (
        "その番号のまとまりは見つかりません。",
        "中の記録がすべて削除されたのかもしれません。一覧からお探しください。",
    ),
    errors.NoShareError: (
        "このリンクは期限が切れたか、閉じられています。",
        "送ってくださった方に、新しいリンクをお願いしてください。",
    ),
    errors.NoJobError: (
        "その作業は見つかりません。",
        "終わってから長くたったものと、削除されたメールのものは、記録に残っていません。",
    ),
    errors.JobPackageError: (
        "この作業をするには、追加のソフトが必要です。",
        "次のように入れてください: pip install 'majika[cases,jobs]'",
    ),
    errors.JobTimeoutError: (
        "時間がかかりすぎたため、途中でやめました。",
        "時間をおいて、もう一度お試しください。これまでの結果は残っています。",
    ),
    errors.JobGivenUpError: (
        "何度か試しましたが、うまくいきませんでした。",
        "時間をおいて、もう一度お試しください。これまでの結果は残っています。",
    ),
    errors.CampaignGrownError: (
        "ご覧になったあとに、新しいメールが加わりました。",
        "新しいメールも確かめてから、もう一度お選びください。",
    ),
    errors.CaseStoreError: (
        "記録のデータベースが壊れているか、majika のものではありません。",
        "もう一度お試しください。続く場合は、データベースをバックアップから戻してください。",
    ),
    errors.CasePackageError: (
        "記録を保存するには、追加のソフトが必要です。",
        "次のように入れてください: pip install 'majika[cases]'(PostgreSQL なら "
        "'majika[cases,postgres]'。s3:// などにファイルを置くには、fsspec 用の s3fs なども"
        "必要です)",
    ),
    errors.CaseAddressError: (
        "指定された場所には、記録用のデータベースやフォルダーがないか、接続が許可されていません。",
        "postgresql://ユーザー:パスワード@ホスト/データベース または sqlite:///ファイル の形で"
        "指定し、データベース・ユーザー・フォルダーがあるかお確かめください。",
    ),
    errors.CaseStoreBusyError: (
        "ほかのプログラムが記録を書き込んでいて、順番が回ってきませんでした。",
        "少し待ってから、もう一度お試しください。何も変更されていません。",
    ),
    errors.CaseStoreDownError: (
        "記録のデータベースにつながりません。",
        "サーバーが動いていて、このパソコンからつながるかお確かめください。何も変更されていません。",
    ),
    errors.CaseStoreFullError: (
        "空き容量がないため、記録を保存できません。",
        "ディスクの空きを増やしてから、もう一度お試しください。これまでの記録は残っています。",
    ),
    errors.CaseStoreReadOnlyError: (
        "記録の保存先に書き込めません。",
        "ご自分のフォルダーを MAJIKA_FOLDER で指定するか、書き込む権限をお確かめください。",
    ),
    errors.CaseStoreNewerError: (
        "この記録は、新しい版の majika で作られたものです。",
        "majika をその版か、それより新しい版にしてください。何も変更されていません。",
    ),
    errors.CaseFileError: (
        "この記録のファイルがなくなっているか、内容が変わっています。",
        "ファイルのフォルダーを、バックアップから戻してください。",
    ),
    errors.BackupError: (
        "majika のバックアップではないか、壊れています。",
        "別のバックアップをお使いください。何も変更していません。",
    ),
    errors.NotEmptyError: (
        "そのデータベースには、すでに記録があります。",
        "新しいデータベースを --database で指定してください。何も変更していません。",
    ),
    errors.AccountError: ("この操作はできません。", "何も変わっていません。"),
    errors.NoPersonError: (
        "その利用者は見つかりません。",
        "利用者の一覧からお探しください。",
    ),
    errors.UnfitNameError: (
        "この名前は使えません。",
        "1 文字から 100 文字の、目に見える文字にしてください(メールアドレスなど)。",
    ),
    errors.NameTakenError: (
        "同じ名前の利用者が、すでにいます。",
        "別の名前にしてください。大文字と小文字は区別しません。",
    ),
    errors.UnfitPasswordError: (
        "このパスワードは、短すぎるか長すぎる、または見破られやすいため、使えません。",
        "12 文字以上にしてください。つながりのない言葉を四つ並べると、覚えやすく、見破られにくく"
        "なります。",
    ),
    errors.PasswordsDifferError: (
        "二つの欄のパスワードが同じではありません。",
        "同じパスワードを、両方の欄に入力してください。何も変わっていません。",
    ),
    errors.WrongPasswordError: (
        "今のパスワードと違います。",
        "今のパスワードを、もう一度入力してください。何も変わっていません。",
    ),
    errors.LastAdminError: (
        "管理者が一人もいなくなるため、変更できません。",
        "先に、ほかの人を管理者にしてください。",
    ),
    errors.AlreadySetUpError: (
        "最初の利用者は、もう登録されています。",
        "ログインするか、管理者に登録を頼んでください。",
    ),
    errors.UnfitTokenError: (
        "この内容では、トークンを作れません。",
        "名前を付け、できることを一つ以上選んでください。",
    ),
    errors.TooBusyError: (
        "ログインが混み合っています。",
        "少し待ってから、もう一度お試しください。",
    ),
    errors.ProviderError: (
        "外部のログインサービスで、ご本人を確認できませんでした。",
        "もう一度お試しください。続く場合は、majika の管理者にお知らせください。",
    ),
    errors.ProviderSettingsError: (
        "外部のログインサービスの設定が正しくないか、足りません。",
        "MAJIKA_OIDC_ISSUER(https://…)、MAJIKA_OIDC_CLIENT_ID と、MAJIKA_OIDC_CLIENT_SECRET か "
        "MAJIKA_OIDC_CLIENT_SECRET_FILE をそろえて指定してください。MAJIKA_OIDC_ROLES は、"
        "値=reporter、値=analyst、値=admin をコンマで区切って書きます。",
    ),
    errors.WebhookError: (
        "ほかのプログラムに通知できませんでした。",
        "アドレスが正しく、200 番台で応答しているか、お確かめください。",
    ),
    errors.NoWebhookError: (
        "その番号の通知先は見つかりません。",
        "削除されたのかもしれません。通知先の一覧からお探しください。",
    ),
    errors.WebhookAddressError: (
        "そのアドレスには通知を送りません。",
        "インターネット上の https:// で始まるアドレスを指定してください。ほかの場所へは、majika を"
        "動かしている方が MAJIKA_WEBHOOK_HOSTS で許可できます。",
    ),
    errors.ClientError: (
        "majika のサーバーが、頼まれたことをできませんでした。",
        "サーバーの /api/docs で、この呼び出しの説明をご確認ください。",
    ),
    errors.ServerError: (
        "majika のサーバーに不具合があるか、応答がありません。",
        "アドレスが正しいか、動いているかを確かめて、もう一度お試しください。",
    ),
    errors.SignatureError: (
        "majika から届いた通知だと確かめられません。",
        "書かれていることには従わず、この通知先の秘密の文字列が正しいかをお確かめください。",
    ),
    errors.BrowserError: (
        "画像を作れませんでした。",
        "もう一度お試しください。.html .md .json の報告書なら、ブラウザーがなくても作れます。",
    ),
    errors.BrowserMissingError: (
        "ブラウザー(Chromium)か、それを動かすソフトが見つかりません。",
        "Chromium を入れ(Debian や Ubuntu では apt install chromium。macOS と Windows では "
        "Google Chrome も使えます)、リンクを開くには pip install 'majika[browser]' を、画像を"
        "作るには pip install 'majika[report]' を実行してください。.html .md .json の報告書なら、"
        "どれもなくても作れます。",
    ),
    errors.BrowserStartError: (
        "ブラウザー(Chromium)が起動しないか、途中で終了しました。",
        "もう一度お試しください。続く場合は、Chromium が単独で起動するかを確かめるか、別の"
        "ブラウザーを MAJIKA_CHROMIUM で指定してください。",
    ),
    errors.SandboxError: (
        "ブラウザー(Chromium)を起動できません。このシステムでは、一般ユーザーがサンドボックスを"
        "使えない設定になっています。",
        "Debian では apt install chromium-sandbox を、Ubuntu 23.10 以降では "
        "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0 を実行してください。"
        "コンテナの中では、ユーザー名前空間を許可するか、root で実行してください(root では、"
        "このサンドボックスなしで動きます)。",
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
    sources.SeveralMailsError: (
        "メールがいくつも入っています。報告書は 1 通ずつ作ります。",
        "1 通だけを保存して指定するか、majika analyze が示す番号付きの名前"
        "(inbox.mbox#3 など)を指定してください。",
    ),
    sources.DamagedFileError: (
        "ファイルが壊れていて読み込めません。",
        "メールを保存し直してください。できれば .eml 形式をお使いください。",
    ),
    sources.MissingPackageError: (
        "Outlook のファイル(.msg)を読むには、追加のソフトが必要です。",
        "次のように入れてください: pip install 'majika[attachments]'",
    ),
    sources.PastedTextError: (
        "メールの本文だけのようです。差出人や件名の行が見当たりません。",
        f"{_SAVE_IT}SMS やチャットのメッセージなら、ファイル名の終わりを .txt にするか、本文を"
        "貼り付けてください。",
    ),
    sources.PictureError: ("メールではなく、画像のファイルです。", _SAVE_IT),
    sources.OtherFileError: ("メールではない、別の種類のファイルです。", _SAVE_IT),
    sources.EmptyFileError: (
        "ファイルが空です。",
        "メールを保存し直してください。",
    ),
}
"""What happened and what to do, by class; a class without its own words has its parent's."""


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
        if isinstance(error, FaultError):
            message = f"{message.rstrip('。')} ({plain(str(error), 300)})"
        if isinstance(error, errors.CatalogError):
            message = _fault_in_catalog(str(error)) or message
        return Described(kind, message, hint)
    return Described(kind, plain(str(error), 300), error.hint)


_CATALOG = re.compile(
    r"(?P<path>.{1,300}?)(?::(?P<line>\d+))?: (?:(?P<brand>[\w-]+): )?(?:(?P<field>[a-z_]+): )?.*?"
    r"(?:at line (?P<at>\d+), column \d+\))?",
    re.DOTALL,
)
"""A `CatalogError` of a user's file: where, then what."""


def _fault_in_catalog(message: str) -> str:
    """Where in a brand file the fault is; empty when the message does not tell."""
    found = _CATALOG.fullmatch(message)
    if found is None:
        return ""
    line = found["line"] or found["at"]
    entry = " の ".join(filter(None, (found["brand"], found["field"])))
    where = "、".join(filter(None, (f"{line} 行目" if line else "", entry)))
    name = " ".join(filter(None, (typed(found["path"], 300), f"({where})" if where else "")))
    return f"ブランドの一覧ファイル {name} に誤りがあるか、読み込めません。"


def _in_japanese(kind: type[MajikaError]) -> tuple[str, str]:
    for ancestor in kind.__mro__:
        if ancestor in JAPANESE:
            return JAPANESE[ancestor]
    return JAPANESE[errors.MajikaError]
