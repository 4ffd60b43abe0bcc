"""Every word of an answer that is not a check's own, in both languages.

The voice is a kind bank clerk's: plain, calm, exact; short sentences; never "safe".
"""

from __future__ import annotations

from majika.brands.facts import Confidence, Standing, Where
from majika.findings import Text
from majika.verdict import Label

SIGNS = {
    Label.FRAUD: "✕",
    Label.SUSPICIOUS: "!",
    Label.UNKNOWN: "?",
    Label.GENUINE: "✓",
}

SENTENCES = {
    Label.FRAUD: Text(
        en="This is a fraud. It is not from {brand}.",
        ja="詐欺メールです。{brand} から送られたものではありません。",
    ),
    Label.SUSPICIOUS: Text(
        en="Be careful: this does not fit.",
        ja="注意してください。つじつまの合わない点があります。",
    ),
    Label.UNKNOWN: Text(
        en="We cannot tell from this mail alone.",
        ja="このメールだけでは判断できません。",
    ),
    Label.GENUINE: Text(
        en="This is really from {brand}.",
        ja="本当に {brand} から届いたメールです。",
    ),
}

OF_TEXTS = {
    Label.FRAUD: Text(
        en=SENTENCES[Label.FRAUD].en,
        ja="詐欺のメッセージです。{brand} から送られたものではありません。",
    ),
    Label.UNKNOWN: Text(
        en="We cannot tell from this text alone.", ja="この文面だけでは判断できません。"
    ),
}
"""Where a text is spoken of in other words than a mail."""

FRAUD_WITHOUT_BRAND = Text(
    en="This is a fraud. It is not from whom it says it is from.",
    ja="詐欺メールです。名乗っている相手から送られたものではありません。",
)
PAGE_POSES = Text(
    en="The link leads to a fraud: the page poses as {brand}.",
    ja="リンク先は詐欺のページです。「{brand}」になりすましています。",
)
FRAUD_BEHIND_LINK = Text(
    en="The link leads to a fraud.",
    ja="リンク先は詐欺のページです。",
)
VERY_LIKELY = Text(
    en="Very likely a fraud, but nothing here proves it.",
    ja="詐欺の疑いが強い内容です。ただし、なりすましの決め手はありません。",
)
SWINDLE = Text(
    en="This is a known swindle: do not pay.",
    ja="よくある詐欺の手口です。お金を払わないでください。",
)

LABELS = {
    Label.FRAUD: Text(en="fraud", ja="詐欺"),
    Label.SUSPICIOUS: Text(en="be careful", ja="注意"),
    Label.UNKNOWN: Text(en="cannot tell", ja="判断できない"),
    Label.GENUINE: Text(en="genuine", ja="本物"),
}

CERTAINTY = Text(en="certainty {percent} %", ja="確からしさ {percent} %")
"""Of a fraud. Elsewhere a number would contradict the sentence, or mean nothing to its reader."""

CLAIM = Text(en="Says it is", ja="名乗り")
FACT = Text(en="Came from", ja="実際")
REASONS = {
    Label.FRAUD: Text(en="Why", ja="理由"),
    Label.SUSPICIOUS: Text(en="Why", ja="理由"),
    Label.UNKNOWN: Text(en="What we noticed", ja="気づいたこと"),
    Label.GENUINE: Text(en="How we know", ja="本物と言える理由"),
}
COMPARED = Text(en="this ↔ normally", ja="今回 ↔ 通常")
"""What the two sides of `a ↔ b` are, told beside the first of an answer."""

SEE = Text(en="See for yourself", ja="ご自分で確かめるには")
DO = {
    Label.FRAUD: Text(en="Do", ja="してください"),
    Label.SUSPICIOUS: Text(en="Do", ja="してください"),
    Label.UNKNOWN: Text(en="To find out", ja="確かめるには"),
    Label.GENUINE: Text(en="Do", ja="してください"),
}
DO_NOT = Text(en="Do not", ja="しないでください")
IF_ALREADY = Text(en="If you already did", ja="もう入力した場合")
IF_ALREADY_COMMAND = "majika explain if-already"
NOT_LOOKED_AT = Text(en="Not looked at", ja="見ていないもの")

PROOF = Text(
    en="Your mail server checked the signature of {domain}, and {brand} owns that domain.",
    ja="{domain} の電子署名を、受信したメールサーバーが確認しています。"
    "{domain} は「{brand}」の公式ドメインです。",
)
NOTHING_NOTICED = Text(
    en="Nothing that speaks for or against it. That does not make it genuine.",
    ja="本物と言える点も、偽物と言える点も見つかりませんでした。本物だという意味ではありません。",
)
NO_NAME = Text(en="(gives no name)", ja="(名前の記載なし)")
OWN_ADDRESS = Text(
    en="an address of the reader's own (hidden)",
    ja="受け取った方ご自身のアドレス(隠しています)",
)
NO_SENDER = Text(en="(no sender is given)", ja="(差出人の記載なし)")
UNSEEN_SENDER = Text(
    en="not to be seen in a text; a sender's name or number can be forged",
    ja="文面からはわかりません。送信元の名前や番号は偽れます",
)
FAILED_CHECK = Text(en="The check “{name}”", ja="検査「{name}」")
FAILED_WHY = Text(
    en="a fault of majika, not of the mail; please report it",
    ja="majika の不具合で調べられませんでした。お知らせいただけると助かります",
)

STANDINGS = {
    Standing.OWN: Text(en="a domain of {brand}", ja="「{brand}」のドメイン"),
    Standing.PUBLIC: Text(en="a mailbox that anyone can have", ja="だれでも作れるメールアドレス"),
    Standing.SERVICE: Text(
        en="a delivery service that many companies use",
        ja="多くの会社が使う配信サービス",
    ),
    Standing.FOREIGN: Text(
        en="not on the list of {brand}'s domains",
        ja="「{brand}」のドメインとして知られていません",
    ),
    Standing.NOWHERE: Text(en="not an address that exists", ja="実在しない形のアドレス"),
}
"""What a sender's domain is to the brand it claims, where one can say so in a few words."""

OWN_UNPROVEN = Text(
    en="a domain of {brand}, but anyone can write that; no proof in this file",
    ja="「{brand}」のドメインですが、差出人の欄は偽れます。このファイルに証拠はありません",
)
FORGED = Text(
    en="forged: your mail server's check failed",
    ja="偽の差出人です。メールサーバーの確認で不合格でした",
)
NOT_CONFIRMED = Text(
    en="your mail server could not confirm this sender",
    ja="メールサーバーで差出人を確認できませんでした",
)
OWNED_BY_OTHER = Text(en="a domain of {owner}", ja="「{owner}」のドメイン")

WHERE = {
    Where.DISPLAY_NAME: Text(en="sender's name", ja="差出人の名前"),
    Where.SUBJECT_OPENER: Text(en="start of the subject", ja="件名の冒頭"),
    Where.BODY_OPENING: Text(en="first lines of the text", ja="本文の書き出し"),
    Where.SIGNATURE: Text(en="signature", ja="本文の署名"),
    Where.LOGO: Text(en="logo", ja="ロゴ"),
    Where.SENDER_ADDRESS: Text(en="sender's address", ja="差出人のアドレス"),
    Where.LINK_HOST: Text(en="address of a link", ja="リンク先の名前"),
    Where.SUBJECT: Text(en="subject", ja="件名"),
    Where.TEXT: Text(en="text", ja="本文"),
}

CONFIDENCES = {
    Confidence.PUBLISHED: Text(en="published by the brand itself", ja="ブランド自身が公表"),
    Confidence.CORROBORATED: Text(en="confirmed by several sources", ja="複数の資料で確認"),
    Confidence.SINGLE: Text(
        en="from one source; not enough to call a mail genuine",
        ja="資料は一つだけ。本物と判断する根拠にはしません",
    ),
}
