"""`majika cases`: keep all cases elsewhere, bring them back, hand labelled mail to `evaluate`."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from majika.cli.help import Command, Group, database_option, files_option, lang_option
from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from collections.abc import Callable

GROUP_HELP = say(
    en="Look after the mails that are kept: back up, restore, export, delete old ones.",
    ja="保存されているメールの管理: バックアップ、復元、書き出し、古いものの削除。",
)
BACKUP_HELP = say(
    en="""Write all cases into OUT, one .zip for any database, while others go on working.

It holds mails and, where there are accounts, what passwords and tokens are checked against: keep
it as safe as the database. Jobs that wait are not in it.""",
    ja="""すべての記録を OUT(.zip)に書き出します。どのデータベースにも戻せ、使用中でもかまいません。

メールの内容と、利用者がいる場合はパスワードの照合用の情報も入ります。データベースと同じように
安全な場所に置いてください。順番を待っている処理は入りません。""",
)
RESTORE_HELP = say(
    en="""Bring the cases of BACKUP into a new database: all of them, or none.

So cases move from SQLite to PostgreSQL, too. An older backup is brought up to date.""",
    ja="""BACKUP の記録を、新しいデータベースに戻します。途中で失敗したときは、何も残りません。

SQLite から PostgreSQL への引っ越しにも使えます。古い版のバックアップも読めます。""",
)
EXPORT_HELP = say(
    en="""Write the mails on which people have decided into FOLDER, as `majika evaluate` reads them.

\b
phish      frauds that were confirmed, and mail wrongly called genuine
honest     genuine mail that was confirmed, and mail wrongly called
           fraud or suspicious
undecided  whatever else people said; not counted""",
    ja="""人が判断したメールを FOLDER に書き出します。majika evaluate でそのまま読めます。

\b
phish      「詐欺」の確認がとれたもの、誤って「本物」としたもの
honest     「本物」の確認がとれたもの、誤って「詐欺」「注意」としたもの
undecided  そのほか(数えません)""",
)
EXPIRE_HELP = say(
    en="Delete every case that nobody has handed in for this many days, with all that belongs to "
    "it.",
    ja="この日数のあいだ届いていない記録を、関係するものごとすべて削除します。",
)
MADE = Text(en="{out}: {cases} cases.", ja="{out}: 記録 {cases} 件")
GONE = Text(
    en="{gone} files could not be read: their cases were deleted meanwhile, or they are damaged.",
    ja="読めないファイルが {gone} 個ありました(途中で削除されたか、壊れています)。",
)
RESTORED = Text(en="{cases} cases are back.", ja="記録 {cases} 件を戻しました。")
EXPORTED = Text(en="{count} mails in {folder}.", ja="{folder} に {count} 通を書き出しました。")
EXPIRED = Text(en="{count} cases deleted.", ja="記録 {count} 件を削除しました。")


@click.group(cls=Group, help=GROUP_HELP)
def cases() -> None:
    pass


@cases.command(cls=Command, help=BACKUP_HELP)
@click.argument("out", type=click.Path(path_type=Path))
@database_option
@files_option
@lang_option
def backup(out: Path, database: str, files: str | None, lang: Language) -> int:
    def run() -> None:
        from majika.backup import write_backup
        from majika.cases.opening import files_at
        from majika.cli.progress import with_known_total
        from majika.database import open_database

        store = open_database(database)
        about = write_backup(store, files_at(files), out, track=with_known_total)
        print(MADE.in_(lang).format(out=out, cases=about.rows["cases"]))
        if about.gone:
            print(GONE.in_(lang).format(gone=about.gone))

    return _told(run, lang)


@cases.command(cls=Command, help=RESTORE_HELP)
@click.argument("backup", type=click.Path(path_type=Path))
@database_option
@files_option
@lang_option
def restore(backup: Path, database: str, files: str | None, lang: Language) -> int:
    def run() -> None:
        from majika.backup import restore
        from majika.cases.opening import files_at
        from majika.cli.progress import with_known_total
        from majika.database import open_database

        store = open_database(database, migrated=False)
        about = restore(backup, store, files_at(files), track=with_known_total)
        print(RESTORED.in_(lang).format(cases=about.rows["cases"]))

    return _told(run, lang)


@cases.command(cls=Command, help=EXPORT_HELP)
@click.argument("folder", type=click.Path(path_type=Path))
@database_option
@files_option
@lang_option
def export(folder: Path, database: str, files: str | None, lang: Language) -> int:
    def run() -> None:
        from majika.cases import open_cases
        from majika.cases.labelled import export_decided

        count = export_decided(open_cases(database, files), folder)
        print(EXPORTED.in_(lang).format(count=count, folder=folder))

    return _told(run, lang)


@cases.command(cls=Command, help=EXPIRE_HELP)
@click.option("--days", type=click.IntRange(min=1), required=True)
@database_option
@files_option
@lang_option
def expire(days: int, database: str, files: str | None, lang: Language) -> int:
    def run() -> None:
        from majika.cases import open_cases

        count = open_cases(database, files).expire(timedelta(days=days))
        print(EXPIRED.in_(lang).format(count=count))

    return _told(run, lang)


def _told(run: Callable[[], None], language: Language) -> int:
    from majika.cli.console import accept_any_text, show_error
    from majika.errors import MajikaError

    accept_any_text()
    try:
        run()
    except MajikaError as error:
        show_error(error, language)
        return 1
    return 0
