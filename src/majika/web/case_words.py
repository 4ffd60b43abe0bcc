"""Words of a case's own page and of the list of cases, in both languages."""

from __future__ import annotations

from majika.cases import Decision
from majika.findings import Text

# --- what people say about an answer

YOUR_WORD = Text(en="Is this answer right?", ja="この結果は正しいですか")
YOUR_WORD_WHY = Text(
    en="You may know what the mail alone does not show. The answer stays as it is; your word "
    "stands beside it.",
    ja="メールだけでは分からないことを、ご存じかもしれません。結果はそのまま残り、ご意見が"
    "並べて表示されます。",
)
REASON = Text(
    en="Why do you think so? (you may leave it empty)", ja="そう思われる理由(なくてもかまいません)"
)
DECISIONS = {
    Decision.CONFIRMED: Text(en="You are right", ja="正しい"),
    Decision.CONTESTED: Text(en="This is wrong", ja="間違っている"),
}
RULED = {
    Decision.CONFIRMED: Text(
        en="A person says that this answer is right.", ja="この結果は正しい、と確認されています。"
    ),
    Decision.CONTESTED: Text(
        en="A person says that this answer is wrong.",
        ja="この結果は間違いだ、という意見があります。",
    ),
}
WHO_AND_WHEN = Text(en="{who}, {when}", ja="{who}、{when}")
EARLIER_WORDS = Text(en="All that was said", ja="これまでの意見")
NOTES = Text(en="Notes", ja="メモ")
NOTE = Text(en="A note for whoever looks next", ja="次に見る方へのメモ")
ADD_NOTE = Text(en="Keep the note", ja="メモを残す")
NO_NOTES = Text(en="There is no note yet.", ja="メモはまだありません。")
