"""Words of the pages about campaigns, in both languages."""

from __future__ import annotations

from majika.findings import Text

CAMPAIGNS = Text(en="Campaigns", ja="同じ手口のメール")
WHAT_IS_IT = Text(
    en="Mails of the same hand stand together here. Decide them once for all.",
    ja="同じ相手から送られたと見られるメールを、ひとまとめにしています。一度にまとめて確認できます。",
)
NONE = Text(en="There is no campaign yet.", ja="同じ手口のメールは、まだありません。")
NONE_DO = Text(
    en="As soon as two mails share what only one sender can share – where their links lead, the "
    "machine, the wording – they stand here together.",
    ja="リンク先や送信元、文面などが同じメールが 2 通以上届くと、ここにまとめて並びます。",
)
NONE_FOUND = Text(en="No campaign fits.", ja="当てはまるものはありません。")
SHOW_ALL = Text(en="Show all campaigns", ja="すべてを表示")
SUBJECT = Text(en="Newest mail", ja="最新のメール")
CLAIM = Text(en="Says it is", ja="名乗り")
MAILS = Text(en="Mails", ja="メール")
COUNT = Text(en="{count} mails", ja="メール {count} 通")
SEEN = Text(en="First and last seen", ja="最初と最後に届いた時")
DECIDED = Text(en="Decision", ja="確認")
OLDER = Text(en="Older campaigns", ja="これより前のもの")
NEWEST = Text(en="Back to the newest", ja="いちばん新しいものに戻る")

TITLE = Text(en="{count} mails of the same hand", ja="同じ手口のメール {count} 通")
SAYS_IT_IS = Text(en="They say they are {brand}.", ja="「{brand}」を名乗っています。")
JOINED_BY = Text(en="What joins them", ja="同じ手口と見た理由")
OF_ALL = Text(en="all of them", ja="すべて")
OF_SOME = Text(en="{count} of {all} mails", ja="{all} 通のうち {count} 通")
COURSE = Text(en="When they came", ja="届いた時期")
COURSE_SAID = Text(
    en="{sightings} times between {first} and {last}; most on {most} ({peak}).",
    ja="{first}から{last}までに {sightings} 回。いちばん多かったのは{most}({peak} 回)です。",
)
COURSE_OF_A_DAY = Text(en="{sightings} times, all on {first}.", ja="{first}に {sightings} 回。")
MEMBERS = Text(en="The mails", ja="メールの一覧")
ALL_MEMBERS = Text(en="All {count} mails", ja="{count} 通すべてを見る")
DECIDE = Text(en="Are these answers right?", ja="これらの結果は正しいですか")
APPLIES_TO = Text(
    en="Your word applies to all {count} mails that stand here now. Those that come later are "
    "asked about anew.",
    ja="いまここにある {count} 通すべてに、まとめて記録されます。これから届くものには及びません。",
)

# --- on the page of a case

BOX = Text(
    en="{count} more mails of the same hand", ja="同じ手口のメールが、ほかに {count} 通あります"
)
BOX_ONE = Text(en="1 more mail of the same hand", ja="同じ手口のメールが、ほかに 1 通あります")
LOOK = Text(en="Look at them together", ja="まとめて見る")
