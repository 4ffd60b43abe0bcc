"""Words of the page that says whose a domain is, in both languages."""

from __future__ import annotations

from majika.findings import Text

TITLE = Text(en="Is this really theirs?", ja="本物のアドレスか調べる")
ASK = Text(
    en="Type a domain, an address, a link, or a company's name. Nothing is opened.",
    ja="ドメイン、メールアドレス、リンク、または会社の名前を入れてください。リンクは開きません。",
)
FIELD = Text(en="Domain, address, link or name", ja="ドメイン・アドレス・リンク・名前")
GO = Text(en="Look it up", ja="調べる")
EXAMPLE = Text(en="For example: {examples}", ja="例: {examples}")
KNOWN = Text(
    en="{brands} companies and offices with {domains} domains are known, as of {date}.",
    ja="{date}の時点で、{brands} の会社や役所と、{domains} のドメインが分かります。",
)

# --- the answer

OWN = Text(en="{host} belongs to {brand}.", ja="{host} は {brand} のものです。")
PROBABLY = Text(
    en="{host} seems to belong to {brand}. Only one source says so.",
    ja="{host} は {brand} のもののようです。ただし、資料は 1 つだけです。",
)
PUBLIC = Text(
    en="{host} is run by {brand}, but anyone can have an address or a page there.",
    ja="{host} は {brand} のサービスです。ただし、だれでもアドレスやページを持てます。",
)
IMITATES = Text(
    en="{host} only looks like {brand}. It is not known as theirs.",
    ja="{host} は {brand} に似せた名前です。{brand} のものとしては知られていません。",
)
NOT_KNOWN = Text(en="We do not know {name}.", ja="{name} は、まだ知らないものです。")
SEVERAL = Text(en="Which one do you mean?", ja="どちらのことでしょうか")
MORE = Text(
    en="… and {count} more. Give more of the name.",
    ja="… ほか {count} 件。名前をもう少し長く入れてください。",
)
NAMED = Text(en="What we know of {brand}", ja="{brand} について分かっていること")

# --- what follows from it

OWN_DO = Text(
    en="This is about the domain. Who sent a mail is another question, as a sender can be forged: "
    "let us check the mail itself.",
    ja="これはドメインについての答えです。メールの差出人の欄は偽れるため、届いたメールが本物かどうかは、"
    "そのメールをお調べください。",
)
PUBLIC_DO = Text(
    en="So an address or a page there does not prove that {brand} is behind it.",
    ja="そこにあるアドレスやページというだけでは、{brand} のものとは言えません。",
)
IMITATES_DO = Text(
    en="Do not open it, and type nothing into it. What was done to the name: {edit}.",
    ja="開いたり、何かを入力したりしないでください。名前の変え方: {edit_ja}。",
)
NOT_KNOWN_DO = Text(
    en="That does not make it bad: we know many companies, not all. It does not make it real, "
    "either. If it wants something from you, ask the company another way: the number on your "
    "card, its own app, or its address typed by yourself.",
    ja="悪いという意味でも、本物という意味でもありません。何かを求められているときは、カードの裏の"
    "電話番号、公式のアプリ、ご自分で入力したアドレスなど、別の方法で確かめてください。",
)
CHECK_MAIL = Text(en="Check a mail", ja="メールを調べる")

# --- facts

LISTED = Text(en="On our list", ja="一覧での記載")
CONFIDENCE = Text(en="How we know", ja="根拠")
SEEN = Text(en="Seen in", ja="資料")
AS_OF = Text(en="As of", ja="確認した日")
OWN_FILE = Text(en="your own list of brands", ja="ご自分で加えた一覧")
MORE_SOURCES = Text(en="and {count} more", ja="ほか {count} 件")
DOMAINS = Text(en="Its {count} domains", ja="知られているドメイン({count} 件)")
REPORT_TO = Text(en="It collects fake mails at", ja="偽メールの届け出先")
PAGE = Text(en="Its own page on fake mails", ja="偽メールについての公式ページ")
PHONES = Text(en="Its phone", ja="電話")
