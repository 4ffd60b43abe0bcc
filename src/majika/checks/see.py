"""How to see a thing for oneself: the sentences that checks share."""

from majika.findings import Text

SENDER = Text(
    en="Press and hold the sender's name in your mail app, or click it: the address appears.",
    ja="メールアプリで差出人の名前を長押し(またはクリック)すると、アドレスが表示されます。",
)

SUBJECT = Text(
    en="Read the subject once more, letter by letter.",
    ja="件名を、もう一度一文字ずつ読んでみてください。",
)

TEXT = Text(
    en="Look for these words in the mail.",
    ja="メールの本文で、この言葉を探してみてください。",
)

LINK = Text(
    en="Press and hold the link, or rest the mouse on it, without opening it: "
    "the real address appears.",
    ja="リンクを開かずに長押しするか、マウスを重ねると、本当の行き先が表示されます。",
)

SOURCE = Text(
    en="Open “Show original” or “View source” in your mail program.",
    ja="メールソフトの「メッセージのソースを表示」で確かめられます。",
)

ATTACHMENT = Text(
    en="Read the whole file name, without opening the file.",
    ja="添付ファイルを開かずに、ファイル名を最後まで読んでみてください。",
)
