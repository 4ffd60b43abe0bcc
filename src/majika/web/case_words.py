"""Words of a case's own page and of the list of cases, in both languages."""

from __future__ import annotations

from majika.cases import Decision
from majika.findings import Text
from majika.jobs import JobState

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

HISTORY = Text(en="What happened so far", ja="これまでの経過")
CAME_IN = Text(en="handed in", ja="受け付け")
VISITS = {
    JobState.WAITING: Text(en="visit to the link: waits", ja="リンクの確認: 順番待ち"),
    JobState.RUNNING: Text(en="visit to the link: under way", ja="リンクの確認: 実行中"),
    JobState.DONE: Text(en="visit to the link: done", ja="リンクの確認: 終了"),
    JobState.FAILED: Text(en="visit to the link: did not work", ja="リンクの確認: 失敗"),
    JobState.CANCELLED: Text(en="visit to the link: stopped", ja="リンクの確認: 中止"),
}

# --- the list of cases

DECIDED = Text(en="Decision", ja="確認")
UNDECIDED = Text(en="not yet", ja="まだ")
STATES = {
    Decision.CONFIRMED: Text(en="confirmed", ja="正しい"),
    Decision.CONTESTED: Text(en="contested", ja="間違い"),
}
MORE_FILTERS = Text(en="More filters", ja="さらに絞り込む")
BRAND = Text(en="Says it is", ja="名乗り")
DOMAIN = Text(en="Domain of sender or link", ja="差出人やリンクのドメイン")
MAIL = Text(en="Mail", ja="メール")
CLAIM = Text(en="Says it is", ja="名乗り")
AGE = Text(en="Last seen", ja="最後に届いた時")
TICK = Text(en="Tick", ja="選択")
TICK_ONE = Text(en="Tick “{subject}”", ja="「{subject}」を選ぶ")
TICKED = Text(en="The ticked mails", ja="選んだメールをまとめて")
REASON_SHORT = Text(en="Reason (may be empty)", ja="理由(なくてもよい)")
DECIDED_NOW = Text(en="{count} decided.", ja="{count} 通を確認しました。")
NONE_TICKED = Text(
    en="No mail was ticked, so nothing was decided.",
    ja="メールが選ばれていないため、何も変えていません。",
)
OF_SAME_HAND = Text(en="one of several", ja="同じ手口あり")
"""Beside a mail that is in a campaign."""

ONLY_CAMPAIGN = Text(en="only mails of the same hand", ja="同じ手口のメールだけ")
NEWER = Text(en="{count} new – show them", ja="新しいメールが {count} 通あります")
SHOW_ALL = Text(en="Show all mails", ja="すべてのメールを表示")
KEYS = Text(en="Keys", ja="キーボードで使う")
KEYS_DO = (
    (("j", "k"), Text(en="next mail, mail before", ja="次のメール、前のメール")),
    (("Enter",), Text(en="open it", ja="開く")),
    (("x",), Text(en="tick it", ja="選ぶ")),
    (("d",), Text(en="decide the ticked ones, or this one", ja="選んだメールを確認する")),
    (("?",), Text(en="show or hide this help", ja="この説明を開く・閉じる")),
)
