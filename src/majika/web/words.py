"""Words of the pages around an answer, in both languages; those of the answer are a report's."""

from __future__ import annotations

from majika.findings import Text

# --- on every page

TAGLINE = Text(en="Is this mail real?", ja="このメールは本物ですか")
CHECK = Text(en="Check", ja="調べる")
CASES = Text(en="Earlier checks", ja="これまでの結果")
CAMPAIGNS = Text(en="Campaigns", ja="同じ手口")
BRANDS = Text(en="Domains", ja="ドメイン確認")
SETTINGS = Text(en="Settings", ja="設定")
SKIP = Text(en="Skip to the content", ja="本文へ進む")
NAVIGATION = Text(en="Pages", ja="ページの一覧")
FOOT = Text(
    en="majika runs on this computer. What you check is kept here and sent to nobody.",
    ja="majika は、このパソコンの中で動いています。調べたものはここに保存され、どこにも"
    "送られません。",
)

# --- the first page

ASK = Text(en="Is this mail or text real?", ja="そのメールや SMS が本物か、お調べします")
ASK_MORE = Text(
    en="You see whether it is from whom it says, how we know, and what to do now.",
    ja="名乗っている相手から届いたものか、なぜそう言えるのか、どうすればよいかをお答えします。",
)
DROP = Text(en="Drop the saved mail here", ja="保存したメールを、ここに置いてください")
OR_CHOOSE = Text(
    en="or press here and choose it (.eml, .emlx, .msg; several at once are fine)",
    ja="押して選ぶこともできます(.eml .emlx .msg。一度にいくつでも)",
)
FILES = Text(en="Saved mails", ja="保存したメール")
OR_PASTE = Text(
    en="No file? Paste it (the text of an SMS is fine, too)",
    ja="ファイルがないときは、ここに貼り付け(SMS の文でも調べられます)",
)
SOURCE = Text(
    en="The text of an SMS or a message, or the whole source of a mail, with From: and Subject:",
    ja="SMS やメッセージの文、または From: や Subject: の行を含むメールのソース全体",
)
GO = Text(en="Check it", ja="調べる")
PROMISES = (
    Text(en="It stays on this computer.", ja="お預かりしたものは、このパソコンの外に出ません。"),
    Text(en="No link and no attachment is opened.", ja="リンクも添付ファイルも開きません。"),
    Text(en="It takes about a second.", ja="1 秒ほどで終わります。"),
)
HOW_TO_SAVE = Text(en="How to save a mail as a file", ja="メールをファイルに保存するには")
SAVING_IS_HARMLESS = Text(
    en="Saving a mail is harmless. Open no link and no attachment on the way.",
    ja="保存するだけなら何も起きません。途中でリンクや添付ファイルを開かないでください。",
)
WAYS_TO_SAVE = (
    (
        Text(en="Gmail", ja="Gmail"),
        Text(
            en="In a browser, open the mail and press the three dots at its top right: “Show "
            "original”, then “Download original”. For pasting: “Copy to clipboard” on that page.",
            ja="ブラウザーでメールを開き、右上の縦に並んだ 3 つの点から「メッセージのソースを表示」"
            "、「元のメッセージをダウンロード」。貼り付けるなら、同じ画面の「クリップボードにコピー」。",
        ),
    ),
    (
        Text(en="Outlook", ja="Outlook"),
        Text(
            en="Open the mail and press the three dots: “Save as” or “Download”. In classic "
            "Outlook: “File”, “Save As”. On a Mac: drag the mail to the desktop.",
            ja="メールを開き、3 つの点から「名前を付けて保存」または「ダウンロード」。従来の "
            "Outlook では「ファイル」→「名前を付けて保存」。Mac では、デスクトップへ移します。",
        ),
    ),
    (
        Text(en="Apple Mail (Mac)", ja="Apple のメール(Mac)"),
        Text(
            en="Drag the mail from the list to the desktop.",
            ja="一覧のメールを、デスクトップへドラッグします。",
        ),
    ),
    (
        Text(en="Thunderbird", ja="Thunderbird"),
        Text(
            en="“File”, “Save As”, “File” (Ctrl-S).",
            ja="「ファイル」→「別名で保存」→「ファイル」(Ctrl+S)。",
        ),
    ),
    (
        Text(en="iPhone, iPad, phones", ja="iPhone・iPad・スマートフォン"),
        Text(
            en="Mail apps on phones save only the text. Open the same mailbox on a computer, or "
            "your provider's mail page in a browser; type its address yourself.",
            ja="アプリで保存できるのは本文だけです。同じメールをパソコンで開くか、契約先のメールの"
            "ページをブラウザーで開いてください(アドレスはご自分で入力してください)。",
        ),
    ),
)
NOTHING_GIVEN = Text(en="There was nothing in it yet.", ja="調べるものが、まだありません。")
NOTHING_GIVEN_DO = Text(
    en="Choose a saved mail, or paste a mail or an SMS, and press “Check it”.",
    ja="保存したメールを選ぶか、メールや SMS を貼り付けてから、「調べる」を押してください。",
)

# --- several mails at once

RESULTS = Text(en="{count} mails", ja="{count} 通の結果")
NOT_READ = Text(en="Not read", ja="読めませんでした")

# --- below an answer

NEXT = Text(en="What else we can do", ja="ほかにできること")
SAVE = Text(en="Save the report", ja="報告書を保存する")
SAVE_WHY = Text(
    en="A page to keep, print, post or send. Your name and address are hidden in it.",
    ja="手元に残す、印刷する、人に送るための報告書です。お名前やアドレスは隠してあります。",
)
FORMATS = (
    (".html", Text(en="Web page", ja="ウェブページ")),
    (".pdf", Text(en="PDF, to print", ja="PDF(印刷用)")),
    (".md", Text(en="Text (Markdown)", ja="テキスト(Markdown)")),
    (".json", Text(en="JSON", ja="JSON")),
    (".stix.json", Text(en="STIX", ja="STIX")),
)
VISIT = Text(en="Visit the link for me", ja="代わりにリンクを開いて調べる")
VISIT_AGAIN = Text(en="Visit the link again", ja="もう一度リンクを開いて調べる")
VISIT_NEXT = Text(en="Show me the link first", ja="まず、リンクを見る")
VISIT_WHY = Text(
    en="We open it in a browser that is thrown away. First we show you which link, and ask.",
    ja="使い捨てのブラウザーで開きます。その前に、どのリンクかをお見せして、確認します。",
)
DELETE = Text(en="Delete this from majika", ja="この結果を消す")
DELETE_WHY = Text(
    en="What you gave us, its answer and its pictures are deleted from this computer. This cannot "
    "be undone.",
    ja="お預かりした内容と結果、画像を、このパソコンから消します。元には戻せません。",
)
DELETE_NOW = Text(en="Yes, delete it", ja="消す")
VISITED = Text(
    en="What we saw stands below, and counts in the answer.",
    ja="見えたものは、この下にあります。結果にも含まれています。",
)

# --- a visit

BEFORE = Text(en="Shall we open this link?", ja="このリンクを開いてよいですか")
WHAT_HAPPENS = Text(en="What will happen", ja="開くときのお約束")
THROWN_AWAY = Text(
    en="It is opened in a browser of its own, which is thrown away afterwards. Nothing of yours "
    "is in it.",
    ja="専用のブラウザーで開き、終わったら捨てます。あなたの情報は何も入っていません。",
)
DECOY = Text(en="Also try a made-up login", ja="でたらめな情報でのログインも試す")
DECOY_WHY = Text(
    en="Only an impostor lets nonsense in: that is strong evidence.",
    ja="でたらめな情報を受け入れるのは偽物だけなので、有力な証拠になります。",
)
OPEN_IT = Text(en="Open it", ja="開く")
BACK = Text(en="No, go back", ja="開かずに戻る")
TO_ANSWER = Text(en="Back to the answer", ja="結果に戻る")
CANNOT_OPEN = Text(en="We do not open a link of this mail", ja="このメールのリンクは開きません")
BECAUSE = Text(en="{why}.", ja="{why}。")
VISITING = Text(en="Opening the link …", ja="リンクを開いています")
WAITING = Text(
    en="It is about to begin. When others are being opened, those come first.",
    ja="まもなく始まります。ほかのリンクを調べているときは、その後になります。",
)
OPENING = Text(
    en="The browser is looking at the page ({seconds} seconds so far). It takes a minute at most, "
    "often less.",
    ja="ブラウザーがページを調べています({seconds} 秒経過)。長くても 1 分ほどで終わります。",
)
KEEP_WAITING = Text(
    en="This page renews itself. You may leave it: the result will be in the answer.",
    ja="この画面は自動で更新されます。離れても大丈夫です。結果は、調べたメールの画面に出ます。",
)
CANCEL = Text(en="Stop the visit", ja="調べるのをやめる")
FAILED = Text(en="The link could not be opened", ja="リンクを開けませんでした")
OFFER_GONE = Text(
    en="That question is too old to be answered. Nothing was opened.",
    ja="確認から時間がたちすぎています。リンクは開いていません。",
)
OFFER_GONE_DO = Text(
    en="Go back to the answer and choose “Visit the link for me” again.",
    ja="結果に戻り、もう一度「代わりにリンクを開いて調べる」を選んでください。",
)

# --- earlier mails

NO_CASES = Text(en="Nothing has been checked yet.", ja="まだ何も調べていません。")
NO_CASES_DO = Text(
    en="What you check will stand here.", ja="調べたメールや SMS は、ここに並びます。"
)
CHECK_ONE = Text(en="Check a mail or a text", ja="メールや SMS を調べる")
NONE_FOUND = Text(en="Nothing fits.", ja="当てはまるものはありません。")
NONE_FOUND_DO = Text(
    en="Try a shorter word, or leave the field empty to see all.",
    ja="言葉を短くするか、空にしてすべてを表示してください。",
)
FILTER = Text(en="Search sender, subject, text", ja="差出人・件名・本文から探す")
LABEL = Text(en="Answer", ja="結果")
ANY = Text(en="all", ja="すべて")
FIND = Text(en="Search", ja="探す")
OLDER = Text(en="Older mails", ja="これより前のメール")
NEWEST = Text(en="Back to the newest", ja="いちばん新しいメールに戻る")
NO_SUBJECT = Text(en="(no subject)", ja="(件名なし)")
SEEN_TIMES = Text(en="{count} times", ja="{count} 回")
POSES_AS = Text(en="says it is {brand}", ja="「{brand}」を名乗る")

# --- errors

GONE = Text(en="There is no such page.", ja="そのページはありません。")
GONE_DO = Text(
    en="The mail may have been deleted. Its address may also be incomplete.",
    ja="メールが消されたか、アドレスが途中で切れているのかもしれません。",
)
NOT_OURS = Text(
    en="This request did not come from a page of majika.",
    ja="majika の画面から送られたものではないため、受け付けませんでした。",
)
NOT_OURS_DO = Text(
    en="Nothing was done. If you did send it, open the first page again and repeat it: majika may "
    "have been started anew since.",
    ja="何も行っていません。ご自分で送った場合は、最初のページを開き直して、もう一度お試し"
    "ください。その間に majika が再起動したのかもしれません。",
)
OTHER_NAME = Text(
    en="majika answers only on this computer.",
    ja="majika は、このパソコンからの利用だけに答えます。",
)
OTHER_NAME_DO = Text(
    en="Open the address that majika showed when it started; it begins with http://127.0.0.1.",
    ja="起動したときに表示されたアドレス(http://127.0.0.1 で始まるもの)を開いてください。",
)
TOO_MUCH = Text(
    en="That is more than we take at once.", ja="一度に受け取れる大きさを超えています。"
)
TOO_MUCH_DO = Text(
    en="At most 20 files, 32 MB each and 100 MB together. Save the mail again without its "
    "attachments, or give fewer at once.",
    ja="一度に 20 個、1 個につき 32 MB、合わせて 100 MB までです。添付ファイルを除いて保存し直す"
    "か、何回かに分けてください。",
)
TOO_SLOW = Text(en="It took too long to arrive.", ja="受け取るのに時間がかかりすぎました。")
TOO_SLOW_DO = Text(en="Please try again.", ja="もう一度お試しください。")
FAULT = Text(en="Something in majika went wrong.", ja="majika の不具合です。")
FAULT_DO = Text(
    en="That says nothing about the mail. Please try again; if it stays so, report what stands in "
    "the window in which majika was started.",
    ja="メールの良し悪しとは関係ありません。もう一度お試しください。続く場合は、majika を起動した"
    "画面の内容を開発者にお知らせください。",
)
START_AGAIN = Text(en="To the first page", ja="最初のページへ")

OF_STATUS = {
    400: (TOO_MUCH, TOO_MUCH_DO),
    403: (NOT_OURS, NOT_OURS_DO),
    404: (GONE, GONE_DO),
    405: (GONE, GONE_DO),
    408: (TOO_SLOW, TOO_SLOW_DO),
    410: (OFFER_GONE, OFFER_GONE_DO),
    413: (TOO_MUCH, TOO_MUCH_DO),
    421: (OTHER_NAME, OTHER_NAME_DO),
}
"""What happened, and what to do, by status."""
