"""Words of a report that is kept, printed or passed on; those of the answer itself: `words.py`.

The voice is the same: a kind bank clerk's, plain, calm, exact. Pages share these words.
"""

from __future__ import annotations

from majika.brands.facts import Standing
from majika.findings import Text
from majika.masking import Audience
from majika.message.facts import MessageKind
from majika.report.words import STANDINGS

TITLE = Text(en="Is this mail real?", ja="このメールは本物ですか")
"""Name of the page, before the verdict is read."""

# --- headings, in the order of a report

PICTURE = {
    MessageKind.MAIL: Text(en="The mail, as its reader saw it", ja="届いたメール"),
    MessageKind.TEXT: Text(en="The text, as its reader saw it", ja="届いた文面"),
}
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

AS_TEXT = Text(en="As plain text", ja="文字だけで読む")
MORE_PAGES = Text(en="More of it", ja="続き")
PAGE = Text(en="page {number}", ja="{number} ページ目")
PAGES_LEFT_OUT = Text(
    en="{count} more pages are not drawn.",
    ja="長いため、ほか {count} ページは画像にしていません。",
)
TEXT_LEFT_OUT = Text(en="It goes on.", ja="(以下、省略しています)")
HIDDEN_PART = Text(en="hidden", ja="隠しています")

# --- a reason

REASON = Text(en="Reason {number}", ja="理由 {number}")

SEEN = Text(en="This time", ja="今回")
SEEN_ON_PAGE = Text(en="In the visit", ja="開いた結果")
NORMAL = Text(en="Normally", ja="本物なら")
PLACE = Text(en="Where", ja="場所")

# --- how we know

CLAIM = Text(en="What it says", ja="記載")
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
SHA256 = Text(en="SHA-256 of the message", ja="元データの SHA-256")
SIZE = Text(en="Size of the message", ja="元データの大きさ")
BYTES = Text(en="{count} bytes", ja="{count} バイト")

# --- comments in formats for machines

OF_THE_FRAUD = Text(en="The fraud's own.", ja="この詐欺のために使われているものです。")
ONLY_SEEN = Text(
    en="Seen in the message. It may be anybody's: do not block it for that.",
    ja="文面に出てきたものです。無関係の相手のものかもしれないので、"
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

# --- what a visit to a link saw

VISIT = Text(en="What is behind the link", ja="リンク先のページ")
VISIT_NOTE = Text(
    en="We opened the link for the reader, in a browser of its own that is thrown away afterwards. "
    "Please do not open it yourself.",
    ja="使い捨てのブラウザーで、代わりにリンクを開いて確かめました。ご自分では開かないでください。",
)
OPENED = Text(en="We opened", ja="開いたリンク")
WAY = Text(en="Led over", ja="経由した先")
FOUND = Text(en="We saw", ja="見えたもの")
ASKED_FOR = Text(en="It asks for", ja="求める情報")
CONNECTION = Text(en="Connection", ja="通信")
PAGE_TITLE = Text(en="Its title", ja="ページの題名")
PAGE_ADDRESS = Text(en="Its address", ja="アドレス")
PAGE_SAYS = Text(en="Pop-up says", ja="表示された警告")
OFFERED = Text(en="It offers the file", ja="渡そうとしたファイル")
DECOY = Text(en="Made-up login", ja="でたらめな入力")
REPLACED = Text(en="Replaced first", ja="差し替えた部分")
GUARD = Text(en="Refused", ja="断った接続")

REPLACED_WHERE = Text(
    en="what could tell the sender who looked ({places})",
    ja="だれが見たのか、送り主に分かりそうなところ({places})",
)
IN_LINK = {
    "user": Text(en="before the “@”", ja="「@」の前"),
    "path": Text(en="between the slashes", ja="「/」の後ろ"),
    "query": Text(en="behind the “?”", ja="「?」の後ろ"),
    "fragment": Text(en="behind the “#”", ja="「#」の後ろ"),
}
"""Places in a link, by `Removed.where`."""

VISITORS = {
    "desktop": Text(en="as somebody at a computer", ja="パソコンの人として開いたとき"),
    "phone": Text(en="as somebody with a phone", ja="スマートフォンの人として開いたとき"),
}
AS_WHOM = Text(en="Opened {visitor}", ja="{visitor}")
AGAIN_AS = Text(en="The same link, opened {visitor}", ja="同じリンクを、{visitor}")

NOT_OPENED = Text(en="We did not open it: {why}.", ja="開いていません。{why}。")
UNSEEN = Text(
    en="{why}. That says nothing in its favour.",
    ja="{why}。だからといって、問題がないとは言えません。",
)
A_PAGE = Text(en="a page on {host}", ja="{host} のページ")
POSES = Text(
    en="a page on {host} that calls itself {brand}. This host is not known as {brand}'s",
    ja="{host} にある、「{brand}」を名乗るページ。「{brand}」のものとして知られていません",
)
NAMES = Text(
    en="a page on {host} that names {brand}", ja="{host} にある、「{brand}」の名前があるページ"
)
AT_HOME = Text(en="{brand}'s own page on {host}", ja="{host} にある「{brand}」自身のページ")
ASKS_NOTHING = Text(en="nothing to fill in", ja="入力する欄はありません")
ASKS_LITTLE = Text(en="nothing secret", ja="秘密の情報は求めていません")
RIDDLE = Text(
    en="behind a test for humans ({kind}), which we do not take",
    ja="人間かどうかの確認({kind})の先。majika は答えません",
)

UNENCRYPTED = Text(
    en="not encrypted: the browser says “Not secure”, and anyone on the way can read along",
    ja="暗号化されていません。ブラウザーの表示は「保護されていない通信」で、途中で読まれるおそれが"
    "あります",
)
ENCRYPTED = Text(
    en="encrypted, certificate of {issuer}, {age}. Frauds have one, too",
    ja="暗号化されています(証明書の発行元 {issuer}、{age})。詐欺のページも暗号化されています",
)
PLAIN = Text(en="not encrypted", ja="暗号化なし")
SEALED = Text(
    en="encrypted (certificate of {issuer}, {age})", ja="暗号化あり(証明書の発行元 {issuer}、{age})"
)
FAULTY = Text(en="certificate not accepted: {fault}", ja="証明書が正しくありません。{fault}。")
HOURS_OLD = Text(en="{count} hours old", ja="作られて {count} 時間")
DAYS_OLD = Text(en="{count} days old", ja="作られて {count} 日")

HOW = {
    "link": Text(en="the link itself", ja="リンクそのもの"),
    "redirect": Text(en="sent here by the server before", ja="前のサーバーの案内で移動"),
    "page": Text(en="sent here by the page before", ja="前のページの案内で移動"),
    "form": Text(en="our made-up login was sent here", ja="でたらめな入力の送り先"),
}
"""What led to an address, by `How.value`."""

NO_ANSWER = Text(en="no answer", ja="応答なし")
STATUSES = {
    2: Text(en="answered", ja="応答あり"),
    3: Text(en="sent us on", ja="次へ案内"),
    4: Text(en="refused, or gone ({status})", ja="拒否、またはページなし({status})"),
    5: Text(en="out of order ({status})", ja="故障中の応答({status})"),
}
"""What a server answered, by the first digit of its status."""

UNFINISHED = Text(
    en="The visit ended before the page answered.",
    ja="ページが答える前に、訪問が終わりました。",
)
OUTCOMES = {
    "accepted": Text(
        en="It took them for right. Only an impostor cannot tell right from wrong.",
        ja="正しいものとして受け入れられました。正しいかどうかを見分けられないのは、偽物だけです。",
    ),
    "asked for more": Text(
        en="It did not refuse them, and asked for more.",
        ja="断られずに、さらに別の情報を求められました。",
    ),
    "sent to the real site": Text(
        en="It kept them, and sent us on to the real site as if nothing had happened.",
        ja="入力を受け取ったうえで、何事もなかったように本物のサイトへ送られました。",
    ),
    "refused": Text(
        en="It refused them. That says nothing in its favour.",
        ja="断られました。だからといって、本物とは言えません。",
    ),
    "unclear": Text(
        en="It is not clear what it made of them.",
        ja="どう扱われたのか、はっきりしませんでした。",
    ),
}
"""What became of a decoy, by `Outcome.value`."""

TYPED = Text(en="We typed", ja="入力したもの")
HAPPENED = Text(en="Then", ja="その結果")
BECAUSE = Text(en="What we saw", ja="そう判断した理由")
ASKED_NEXT = Text(en="Then it asked for", ja="次に求めたもの")
DECOY_NOTE = Text(
    en="The name, password and card are made up and belong to nobody.",
    ja="入力した名前・パスワード・カード番号は作り物で、だれのものでもありません。",
)
NO_DECOY = Text(en="Nothing was typed: {why}.", ja="入力は試していません。{why}。")
PICTURE_OF = Text(en="Picture of {place}", ja="{place}の画像")
REFUSED_INSIDE = Text(
    en="connections into the visitor's own network, which the page wanted: {hosts}",
    ja="ページが求めた、訪問者の内部ネットワークへの接続({hosts})",
)

NOTICED = Text(en="What we noticed", ja="気づいたこと")
