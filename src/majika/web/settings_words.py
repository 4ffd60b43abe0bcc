"""Words of the page of settings, in both languages."""

from __future__ import annotations

from majika.findings import Text

LANGUAGE = Text(en="Language", ja="言語")
LANGUAGE_WHY = Text(
    en="Pages, answers and reports. This browser remembers it.",
    ja="画面・結果・報告書の言語です。このブラウザーに記憶します。",
)
KEYS = Text(en="Keys in lists", ja="一覧のキーボード操作")
KEYS_WHY = Text(
    en="j, k, x, d and ? work in the list of mails. Switch them off if they get in the way of a "
    "screen reader or of speech input.",
    ja="メールの一覧で j・k・x・d・? のキーが使えます。画面の読み上げや音声入力の妨げになるときは、"
    "切ってください。",
)
KEYS_ARE = {
    True: Text(en="They are on.", ja="いまは使えます。"),
    False: Text(en="They are off.", ja="いまは切ってあります。"),
}
SWITCH = {True: Text(en="Switch off", ja="切る"), False: Text(en="Switch on", ja="使う")}
"""By what they are now."""

KEEPING = Text(en="How long mails are kept", ja="メールを残す期間")
KEPT_DAYS = Text(
    en="A mail that was last seen {days} days ago is deleted with all that belongs to it.",
    ja="最後に届いてから {days} 日たつと、関連するものと一緒に消します。",
)
KEPT = Text(
    en="Until somebody deletes them. Whoever starts majika can set a number of days (--keep-days).",
    ja="だれかが消すまで残します。majika を起動する方が、日数を決めることもできます(--keep-days)。",
)
HERE = Text(en="This majika", ja="この majika について")
DATABASE = Text(en="Mails are kept in", ja="メールの保存先")
BROWSER = Text(en="Browser for pictures and visits", ja="画像とリンクの確認に使うブラウザー")
NO_BROWSER = Text(
    en="none: there are no pictures, and no link can be opened. Install Chromium.",
    ja="ありません。画像が出ず、リンクも開けません。Chromium を入れてください。",
)
VERSION = Text(en="Version", ja="版")
CATALOG = Text(en="List of brands", ja="ブランドの一覧")
WEIGHTS = Text(en="Rules of judgement", ja="判定の規則")
