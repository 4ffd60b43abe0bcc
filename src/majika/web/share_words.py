"""Words about links that show an answer to others, in both languages."""

from __future__ import annotations

from majika.findings import Text

SHARE = Text(en="Show it to somebody", ja="ほかの人に見せる")
SHARE_WHY = Text(
    en="Whoever has the link sees this answer, without your name and address. It shows nothing "
    "else and ends by itself.",
    ja="リンクを知っている人だけが、この結果を見られます。お名前やアドレスは隠してあります。"
    "ほかのメールは見えず、期限が来ると自動で閉じます。",
)
HERE_ONLY = Text(
    en="This majika answers only on this computer, and so does the link. For others, save the "
    "report instead.",
    ja="この majika は、このパソコンからしか使えないため、リンクも同じです。ほかの方には、報告書を"
    "保存して渡してください。",
)
FOR = Text(en="It ends after", ja="見られる期間")
LASTING = {
    1: Text(en="1 day", ja="1 日"),
    7: Text(en="7 days", ja="7 日"),
    30: Text(en="30 days", ja="30 日"),
}
"""Days that a link may last."""

USUAL = 7

MAKE = Text(en="Make a link", ja="リンクを作る")
OPEN = Text(en="Open links", ja="いま見られるリンク")
LINK = Text(en="Link to this answer", ja="この結果へのリンク")
ENDS = Text(en="until {when}", ja="{when}まで")
CLOSE = Text(en="Close it now", ja="いますぐ閉じる")

# --- what the other one sees

SHARED = Text(
    en="Somebody shows you this answer. It can be read here until {when}.",
    ja="ある方が、この結果をあなたに見せています。{when}まで、ここで読めます。",
)
WHAT_IS_IT = Text(
    en="majika looks at suspicious mails and says whether they are from whom they say.",
    ja="majika は、怪しいメールが本物かどうかを調べるソフトです。",
)
GONE = Text(en="This link shows nothing any more.", ja="このリンクは、もう見られません。")
GONE_DO = Text(
    en="It has ended, or was closed. Ask whoever sent it for a new one.",
    ja="期限が切れたか、閉じられています。送ってくださった方に、新しいリンクをお願いしてください。",
)
