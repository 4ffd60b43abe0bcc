"""How to see a thing for oneself: the sentences that checks share."""

from majika.findings import Text

SENDER = Text(
    en="Press and hold the sender's name in your mail app, or click it: the address appears.",
    ja="メールアプリで差出人の名前を長押し(またはクリック)すると、アドレスが表示されます。",
)

TEXT = Text(
    en="Look for these words in the text.",
    ja="本文の中で、この言葉を探してみてください。",
)

LINK = Text(
    en="Press and hold the link, or rest the mouse on it, without opening it: "
    "the real address appears.",
    ja="リンクを開かずに長押しするか、マウスを重ねると、本当の行き先が表示されます。",
)

LETTERS = Text(
    en="Read the sender's name and the subject letter by letter.",
    ja="差出人の名前と件名を、一文字ずつ読んでみてください。",
)

SENDER_AND_LINK = Text(
    en="Press and hold the sender's name, then a button or link without opening it: compare the "
    "two addresses that appear.",
    ja="差出人の名前を長押しし、次にボタンやリンクを開かずに長押しして、表示された二つの"
    "アドレスを比べてみてください。",
)

SUBJECT_AND_SENDER = Text(
    en="Compare the name in the subject with the sender's address: press and hold the sender's "
    "name to see it.",
    ja="件名にある名前と、差出人のアドレスを比べてみてください。差出人の名前を長押しすると、"
    "アドレスが表示されます。",
)

SUBJECT_SEARCHED = Text(
    en="Copy the subject into a note, and search it for the word as you type it: it is not found.",
    ja="件名をメモに貼り付け、同じ言葉を自分で打って検索してみてください。見つかりません。",
)

NAME_SEARCHED = Text(
    en="Copy the name into a note, and search it for the name as you type it: it is not found.",
    ja="その名前をメモに貼り付け、同じ名前を自分で打って検索してみてください。見つかりません。",
)

FAILED = Text(
    en="Open “Show original” in your mail program and look for “dmarc=fail”, “dkim=fail” or "
    "“spf=fail”.",
    ja="メールソフトの「メッセージのソースを表示」で、dmarc=fail、dkim=fail、spf=fail の"
    "どれかを探してみてください。",
)

PASSED = Text(
    en="Open “Show original” in your mail program and look for “dkim=pass” or “dmarc=pass”.",
    ja="メールソフトの「メッセージのソースを表示」で、dkim=pass または dmarc=pass を"
    "探してみてください。",
)

RECEIVED = Text(
    en="Open “Show original” in your mail program and look at the lines “Received: from …”: "
    "the servers' names stand there.",
    ja="メールソフトの「メッセージのソースを表示」で「Received: from」の行を見ると、"
    "送ったサーバーの名前があります。",
)

SENDER_OR_RECEIVED = Text(
    en="Press and hold the sender's name to see its address; or open “Show original” and look at "
    "the lines “Received: from …”.",
    ja="差出人の名前を長押しして、アドレスを見ます。または「メッセージのソースを表示」で"
    "「Received: from」の行を見ます。",
)

FROM_LINE = Text(
    en="Open “Show original” in your mail program and look at the line “From:”.",
    ja="メールソフトの「メッセージのソースを表示」で「From:」の行を見てみてください。",
)

LIST_LINE = Text(
    en="Open “Show original” in your mail program and look for the line “List-Id:”.",
    ja="メールソフトの「メッセージのソースを表示」で「List-Id:」の行を探してみてください。",
)

ANSWER_LINE = Text(
    en="Open “Show original” in your mail program and look for the line “In-Reply-To:”.",
    ja="メールソフトの「メッセージのソースを表示」で「In-Reply-To:」の行を探してみてください。",
)

RECEIPT_LINE = Text(
    en="Open “Show original” in your mail program and look for the line "
    "“Disposition-Notification-To:”.",
    ja="メールソフトの「メッセージのソースを表示」で「Disposition-Notification-To:」の行を"
    "探してみてください。",
)

HIDDEN_TEXT = Text(
    en="Mark the whole mail (Ctrl-A or Command-A), copy it into a note, and read it there.",
    ja="メール全体を選んで(Ctrl+A または Command+A)メモに貼り付け、読んでみてください。",
)

ATTACHMENT = Text(
    en="Read the whole file name, without opening the file.",
    ja="添付ファイルを開かずに、ファイル名を最後まで読んでみてください。",
)

PAGE = Text(
    en="Do not open the link. Type the official address yourself, and compare it with the page's "
    "address in this report.",
    ja="リンクは開かないでください。公式サイトはアドレスを自分で入力して開き、この報告書にある"
    "ページのアドレスと見比べてください。",
)

VISIT = Text(
    en="Do not try it yourself: we went there for you, and what we saw is in this report.",
    ja="ご自分では試さないでください。代わりに開いて、見たものをこの報告書に載せています。",
)
