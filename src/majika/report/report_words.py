"""Words of a report that is kept, printed or passed on; those of the answer itself: `words.py`.

The voice is the same: a kind bank clerk's, plain, calm, exact. Pages share these words.
"""

from __future__ import annotations

from majika.brands.facts import Standing
from majika.findings import Text
from majika.masking import Audience
from majika.report.words import STANDINGS

TITLE = Text(en="Is this mail real?", ja="このメールは本物ですか")
"""Name of the page, before the verdict is read."""

# --- headings, in the order of a report

PICTURE = Text(en="The mail, as its reader saw it", ja="届いたメール")
PICTURE_NUMBERS = Text(
    en="The numbers are those of the reasons.", ja="番号は、理由の番号と同じものです。"
)
MASKED = Text(
    en="{mosaic} stands where details of the reader were.",
    ja="{mosaic} は、受け取った方の情報を隠した印です。",
)
ADVICE = Text(en="What to do now", ja="今していただきたいこと")
IF_ALREADY = Text(
    en="If something was already done", ja="もう開いた・入力した・返信した・電話した場合"
)
CONTACTS = Text(en="Who helps, and who wants to know", ja="相談・報告の窓口")
HOW_WE_KNOW = Text(en="What we checked it against", ja="照らし合わせた資料")
ROUTE = Text(en="The way it came", ja="届くまでの経路")
TELLING_HEADERS = Text(en="Lines that mail programs hide", ja="メールソフトが隠している行")
OBSERVABLES = Text(en="Details to search for", ja="調べるときの手がかり")
MADE_BY = Text(en="How this report was made", ja="この報告書について")

AS_TEXT = Text(en="The mail as text", ja="文字だけで読む")
MORE_PAGES = Text(en="More of the mail", ja="メールの続き")
PAGE = Text(en="page {number}", ja="{number} ページ目")
PAGES_LEFT_OUT = Text(
    en="{count} more pages of the mail are not drawn.",
    ja="長いメールのため、ほか {count} ページは画像にしていません。",
)
TEXT_LEFT_OUT = Text(en="The mail goes on.", ja="(以下、省略しています)")
HIDDEN_PART = Text(en="hidden", ja="隠しています")

# --- a reason

REASON = Text(en="Reason {number}", ja="理由 {number}")

SEEN = Text(en="In this mail", ja="このメールでは")
NORMAL = Text(en="Normally", ja="本物なら")
PLACE = Text(en="Where", ja="場所")

# --- how we know

CLAIM = Text(en="In the mail", ja="メールの記載")
FACT = Text(en="What is known", ja="わかっていること")
SOURCE = Text(en="Source", ja="資料")
AS_OF = Text(en="As of", ja="資料の日付")

SENDER_IS = Text(en="Sender's address at {host}", ja="差出人のアドレスは {host}")
LINK_LEADS = Text(en="A link leads to {host}", ja="リンクの行き先は {host}")
DOMAINS_OF = Text(en="Mail and pages of {brand}", ja="「{brand}」の公式ドメイン")
MAIL_SERVER_SAYS = Text(en="Mail server's check of {host}", ja="メールサーバーによる {host} の確認")
PASSED = Text(
    en="passed: the owner of this domain lets this sender use it",
    ja="合格。ドメインの持ち主が認めた送信元から届いています",
)
FAILED = Text(
    en="failed: the sender is not who it says", ja="不合格。名乗っている差出人ではありません"
)
MAIL_SERVER = Text(
    en="written into the mail by your mail server", ja="受信したメールサーバーの記録"
)
OUR_LIST = Text(en="list of brands that comes with majika", ja="majika のブランド一覧")
OUR_OWN_LIST = Text(en="your own list of brands", ja="ご自分のブランド一覧")
SOURCES = {
    "general knowledge": Text(en="general knowledge", ja="広く知られている事実"),
    "public code index": Text(
        en="published programs that use it", ja="公開されているプログラムの記載"
    ),
    "the source article": Text(
        en="the article that majika began with", ja="majika のもとになった記事"
    ),
}
"""Sources of the catalog that are no address, by how they begin."""

AND_MORE = Text(en="and {count} more", ja="ほか {count} 件")

HOSTS = STANDINGS | {
    Standing.PUBLIC: Text(
        en="listed for {brand}, but anyone can have an address or a page there",
        ja="「{brand}」の関係先ですが、だれでもアドレスやページを持てる場所",
    ),
    Standing.INFRASTRUCTURE: Text(
        en="carries pictures and the like for {brand}", ja="「{brand}」の画像などの置き場所"
    ),
    Standing.KIN: Text(
        en="not listed, but named like a domain of {brand}",
        ja="一覧にはありませんが、「{brand}」のドメインと同じ系統の名前",
    ),
    Standing.FOREIGN: Text(
        en="not on the list of {brand}'s domains", ja="「{brand}」のドメインの一覧にない名前"
    ),
}
"""What a host is to the brand that the mail claims to be from: more than of a sender can be said
of where a link leads."""

IMITATES = Text(
    en="made to look like {brand}; not one of its domains",
    ja="「{brand}」に似せた名前。公式のドメインではありません",
)
ANYONES = Text(
    en="a place where anyone can put a page or a short link",
    ja="だれでもページや短縮リンクを作れる場所",
)
RENTED = Text(
    en="a server of a hosting company that anyone can rent",
    ja="だれでも借りられるレンタルサーバー",
)
NOT_LISTED = Text(en="not on our list of brands", ja="ブランドの一覧にない名前")

# --- the route

CALLS_ITSELF = Text(en="{host}, calling itself {name}", ja="{host}(自称 {name})")
UNKNOWN_HOST = Text(en="(no name given)", ja="(名前の記載なし)")
READERS_SERVER = Text(
    en="Your mail server wrote this and what follows. What stands before it can be made up.",
    ja="ここから先は、受信したメールサーバーの記録です。これより前の記録は、偽ることができます。",
)
ROUTE_CAN_BE_FORGED = Text(
    en="Each server adds a line. Only the last ones were written on the reader's side; "
    "earlier ones can be made up.",
    ja="通ったサーバーが 1 行ずつ書き足した記録です。確かなのは、受け取った側が書いた最後の部分"
    "だけです。それより前は偽ることができます。",
)
NO_ROUTE = Text(
    en="This file holds no record of the way it came.",
    ja="このファイルには、経路の記録がありません。",
)
STEPS_LEFT_OUT = Text(en="{count} more steps before these", ja="これより前に、ほか {count} 件")

# --- observables

DOMAINS = Text(en="Domains", ja="ドメイン")
URLS = Text(en="Links", ja="リンク")
ADDRESSES = Text(en="Mail addresses", ja="メールアドレス")
IPS = Text(en="Network addresses (IP)", ja="ネットワーク上の住所(IP アドレス)")
PHONES = Text(en="Phone numbers", ja="電話番号")
HASHES = Text(en="Attachments (SHA-256)", ja="添付ファイル(SHA-256)")
FILES = Text(en="Names of attachments", ja="添付ファイルの名前")
GROUPS = {
    "domains": DOMAINS,
    "urls": URLS,
    "addresses": ADDRESSES,
    "ips": IPS,
    "phones": PHONES,
    "hashes": HASHES,
}
"""Titles by the keys of `observables()`, in the order they are shown."""

DEFANGED = Text(
    en="Dots stand in brackets, so that nothing opens by accident.",
    ja="うっかり開かないように、「.」を [.] と書いています。",
)

# --- how it was made

PROGRAM = Text(en="Made by", ja="作成したソフト")
BRANDS = Text(en="List of brands", ja="ブランド一覧の版")
WEIGHTS = Text(en="Rules of judgement", ja="判断基準の版")
MADE_AT = Text(en="Time", ja="作成日時")
SHA256 = Text(en="SHA-256 of the mail", ja="メールの SHA-256")
SIZE = Text(en="Size of the mail", ja="メールの大きさ")
BYTES = Text(en="{count} bytes", ja="{count} バイト")

# --- comments in formats for machines

OF_THE_FRAUD = Text(en="The fraud's own.", ja="この詐欺のために使われているものです。")
ONLY_SEEN = Text(
    en="Seen in the mail. It may be anybody's: do not block it for that.",
    ja="メールに出てきたものです。無関係の相手のものかもしれないので、"
    "これだけで遮断しないでください。",
)

# --- for whom it was made

MADE_FOR = {
    Audience.PUBLIC: Text(
        en="Made to be shown to anyone: the reader's name, address, numbers, and the marks by "
        "which a sender recognises a reader are hidden.",
        ja="だれに見せてもよいように、受け取った方の名前・アドレス・番号と、差出人が受取人を"
        "見分けるための目印を隠しています。",
    ),
    Audience.BRAND: Text(
        en="Made for the company whose name is used: the reader is hidden, links are whole.",
        ja="名前を使われた会社に送るための報告書です。受け取った方の情報は隠し、リンクは"
        "そのまま残しています。",
    ),
    Audience.HELPDESK: Text(
        en="Made for the reader's own help desk: it names the reader. Do not pass it on.",
        ja="社内の窓口などに送るための報告書です。受け取った方の名前とアドレスが載っています。"
        "ほかの人には見せないでください。",
    ),
}
UNMASKED = Text(
    en="Nothing is hidden in this report: it names the reader. Do not pass it on.",
    ja="この報告書では何も隠していません。受け取った方の情報が載っているので、"
    "ほかの人には見せないでください。",
)
PICTURES_COVERED = Text(
    en="Pictures inside the mail are covered: nobody can say what is written in them.",
    ja="メールの中の画像は、何が書かれているか確かめられないため、覆っています。",
)
PICTURES_SHOWN = Text(
    en="Pictures inside the mail are shown as they are: look at them before you pass this on.",
    ja="メールの中の画像は、そのまま表示しています。人に見せる前に、ご自分の情報がないか"
    "お確かめください。",
)
