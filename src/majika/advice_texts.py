"""What to do: every sentence of advice, in both languages, in one place for translators.

Under "do not" and "do" stand short phrases without a full stop (動詞の辞書形); the steps for
people who already did something are whole sentences. `{brand}` is the claimed brand's name.
"""

from __future__ import annotations

from majika.findings import Text

# --- do not

OPEN_LINKS = Text(en="open the links", ja="リンクを開く")
FILL_IN_FORM = Text(en="fill in the form in the mail", ja="メールの中の欄に書き込む")
OPEN_ATTACHMENTS = Text(en="open the attachment", ja="添付ファイルを開く")
REPLY = Text(en="reply", ja="返信する")
REPLY_TO_TEXT = Text(en="reply, not even “STOP”", ja="返信する(「STOP」「停止」とも書かない)")
CALL = Text(en="call a number given in it", ja="書かれている番号に電話する")
PAY = Text(
    en="pay, or send gift card numbers or codes",
    ja="お金を払ったり、ギフトカードの番号や確認コードを送ったりする",
)
TYPE_THROUGH_LINK = Text(
    en="type a password or a card number on a page that its link opened",
    ja="リンクから開いた画面に、パスワードやカード番号を入力する",
)
OPEN_BEFORE_ASKING = Text(
    en="open the attachment before you have asked",
    ja="確かめる前に、添付ファイルを開く",
)
PAY_BEFORE_ASKING = Text(
    en="pay, or send gift card numbers or codes, before you have asked",
    ja="確かめる前に、お金を払ったり、ギフトカードの番号や確認コードを送ったりする",
)
CALL_BEFORE_ASKING = Text(
    en="call a number that stands nowhere but in it",
    ja="ここにしか書かれていない番号に電話する",
)
GIVE_AWAY_CODES = Text(
    en="give anyone a password or a code that was sent to you, whoever asks",
    ja="届いた確認コードやパスワードを、だれかに教える(相手がだれでも)",
)

# --- do

LOOK_IN_THE_APP = Text(
    en="Open the {brand} app yourself, or type its address yourself, and look at the notices there",
    ja="「{brand}」のアプリを自分で開くか、アドレスを自分で入力して、お知らせを確かめる",
)
TYPE_THE_ADDRESS = Text(
    en="Type the official address of {brand} yourself, and look there",
    ja="「{brand}」の公式サイトを、アドレスを自分で入力して開く",
)
CALL_THE_CARD = Text(
    en="If you cannot wait, call the number on the back of your card or on your contract",
    ja="急ぐときは、カードの裏面や契約書にある番号に電話して尋ねる",
)
ASK_ANOTHER_WAY = Text(
    en="Does it want something from you? Then ask the sender another way, for instance by a "
    "phone number you already had",
    ja="何かを求められているなら、前から知っている電話番号など、別の方法で差出人に確かめる",
)
IF_SIGNED_UP = Text(
    en="If you signed up there, open it from your own bookmark; if not, delete it",
    ja="会員登録の覚えがあれば、自分のブックマークから開いて確かめる。覚えがなければ削除する",
)
ASK_WHOM_IT_NAMES = Text(
    en="If the matter could be real, ask those it names, by a number or an address you already had",
    ja="心当たりのある用件なら、名前の出ている相手に、前から知っている連絡先で確かめる",
)
MARK_AS_JUNK = Text(
    en="Mark it as junk in your mail app, then delete it",
    ja="メールアプリで「迷惑メール」として報告し、削除する",
)
BLOCK_SENDER = Text(
    en="Block the sender in your messaging app, report it as junk if the app offers that, and "
    "delete it",
    ja="メッセージアプリで送信元をブロックし(「迷惑」として報告できれば報告もして)、削除する",
)
FORWARD_TO_BRAND = Text(
    en="If you like, forward it to {address}: {brand} collects such mails there",
    ja="よろしければ {address} に転送する(「{brand}」の迷惑メール報告窓口です)",
)
USE_THE_USUAL_WAY = Text(
    en="If there is something to do, use the app or the site as you always do",
    ja="手続きが必要なら、いつものアプリやサイトから進める",
)

# --- if you already …, in the order in which it hurts

IF_PAID = Text(
    en="If money was paid: call your bank, card company or payment service at once and ask them "
    "to stop the payment. Then tell the police.",
    ja="お金を払った場合: すぐに銀行・カード会社・決済サービスに電話し、支払いを止められるか"
    "尋ねます。そのあと警察に相談します。",
)
IF_CARD_TYPED = Text(
    en="If a card number was typed: call the number on the back of the card and have the card "
    "stopped. Look through the statement for payments you do not know.",
    ja="カード番号を入力した場合: カードの裏面の番号に電話し、カードを止めてもらいます。"
    "明細に覚えのない支払いがないかも確かめます。",
)
IF_PASSWORD_TYPED = Text(
    en="If a password was typed: open the real app or site yourself and change the password now; "
    "change it too wherever you use the same one. Turn on two-step sign-in.",
    ja="パスワードを入力した場合: 本物のアプリやサイトを自分で開き、すぐにパスワードを変えます。"
    "同じパスワードを使っているところも、すべて変えます。二段階認証も設定します。",
)
IF_BANK_TYPED = Text(
    en="If a PIN or bank details were typed: call the bank and have the account watched or frozen.",
    ja="暗証番号や口座の情報を入力した場合: 銀行に電話し、口座を止めてもらいます。",
)
IF_IDENTITY_SENT = Text(
    en="If a picture or the number of an identity card was sent: tell the police, and ask the "
    "office that issued the card what to do.",
    ja="身分証の写真や番号を送った場合: 警察と、身分証を発行した窓口に相談します。",
)
IF_ATTACHMENT_OPENED = Text(
    en="If the attachment was opened: take the device off the network, then scan it with your "
    "security software. If it is your employer's, call your IT staff first.",
    ja="添付ファイルを開いた場合: 機器をネットワークから切り離し、ウイルス対策ソフトで検査します。"
    "会社の機器なら、まず社内の担当者に電話します。",
)
IF_APP_INSTALLED = Text(
    en="If an app was installed: switch on airplane mode, delete the app, and ask your phone "
    "company what was sent or charged in your name. Then change your passwords, on another device.",
    ja="アプリを入れた場合: 機内モードにしてから、そのアプリを削除します。身に覚えのない送信や"
    "請求がないか、携帯電話会社に確かめます。パスワードは、別の機器から変えます。",
)
IF_CALLED = Text(
    en="If you called: do not answer when they call back. If a program was installed for them, "
    "take the device off the network and have it looked at.",
    ja="電話をかけた場合: 相手から折り返しがあっても出ません。言われて何かのソフトを入れたなら、"
    "機器をネットワークから切り離し、詳しい人に見てもらいます。",
)
IF_REPLIED = Text(
    en="If you replied: do not write again. More such messages may come, so look twice for a "
    "while.",
    ja="返信した場合: これ以上は返信しません。似た連絡が増えることがあるので、"
    "しばらくは念入りに確かめます。",
)
IF_LINK_OPENED = Text(
    en="If a link was opened and nothing typed: close the page. Delete what was downloaded, "
    "unopened. Nothing more is needed in most cases.",
    ja="リンクを開いただけで、何も入力していない場合: 画面を閉じます。"
    "ダウンロードされたファイルがあれば、開かずに削除します。たいていはこれで足ります。",
)
WHO_HELPS = Text(
    en="You need not handle this alone. In Japan: police #9110, consumer hotline 188. "
    "Elsewhere: your local police.",
    ja="ひとりで抱え込まずに相談できます: 警察相談専用電話 #9110、消費者ホットライン 188。",
)
WHERE_TO_REPORT = Text(
    en="Report the mail to reportphishing@apwg.org; in Japan also to info@antiphishing.jp, "
    "in Britain to report@phishing.gov.uk. In the United States, report a fraud at "
    "reportfraud.ftc.gov; across borders, at econsumer.gov.",
    ja="届いたメールは、フィッシング対策協議会 info@antiphishing.jp に知らせることができます。",
)

WHERE_TO_REPORT_TEXT = Text(
    en="In Britain and the United States, forward the text to 7726: phone companies collect them "
    "there. In Japan, send it to info@antiphishing.jp. In the United States, report a fraud at "
    "reportfraud.ftc.gov; across borders, at econsumer.gov.",
    ja="届いた文面とリンクは、フィッシング対策協議会 info@antiphishing.jp に知らせることが"
    "できます。",
)

CALM = Text(
    en="It happens to careful people every day, and most of it can still be put right. "
    "Take the first step that fits, then the next one.",
    ja="注意深い人にも、毎日のように起きていることです。今からできることがあります。"
    "上から順に、当てはまるものを行ってください。",
)

ALL_STEPS = (
    IF_PAID,
    IF_CARD_TYPED,
    IF_PASSWORD_TYPED,
    IF_BANK_TYPED,
    IF_IDENTITY_SENT,
    IF_ATTACHMENT_OPENED,
    IF_APP_INSTALLED,
    IF_CALLED,
    IF_REPLIED,
    IF_LINK_OPENED,
    WHO_HELPS,
    WHERE_TO_REPORT,
)
"""The page `majika explain if-already`."""

# --- not looked at

LINK_TARGETS = Text(en="the pages behind the links", ja="リンク先のページ")
LINK_TARGETS_WHY = Text(en="we open no link", ja="リンクは開かずに調べています")
SENDER_OF_TEXT = Text(en="who sent it", ja="送信元")
SENDER_OF_TEXT_WHY = Text(
    en="a text does not show it, and names and numbers of senders can be forged; if it was an "
    "e-mail, give the e-mail itself",
    ja="文面からはわかりません。送信元の名前や番号は偽れます(メールの場合は、メールそのものを"
    "保存して調べると、送信元も確かめられます)",
)
SIGNATURE = Text(en="the sender's signature", ja="送信元の電子署名")
SIGNATURE_WHY = Text(
    en="checking it needs the network, and majika works without",
    ja="確認には通信が必要です。majika は通信せずに調べています",
)
SERVER_RESULT = Text(en="your mail server's check", ja="メールサーバーの確認結果")
SERVER_RESULT_WHY = Text(
    en="not in this file. Saving the original may bring it.",
    ja="このファイルにはありません。「元のメッセージ」を保存すると付くことがあります",
)
ATTACHMENTS = Text(en="what the attachments do", ja="添付ファイルの中身")
ATTACHMENTS_WHY = Text(
    en="we look at their names and kinds, and open none",
    ja="名前と種類だけを見て、開いていません",
)
PICTURES = Text(en="pictures kept elsewhere", ja="外部に置かれた画像")
PICTURES_WHY = Text(
    en="fetching them tells the sender that the mail was read",
    ja="読み込むと、メールを読んだことが差出人に伝わります",
)
REST = Text(en="the rest of the mail", ja="メールの残りの部分")
REST_WHY = Text(en="it is longer than we read", ja="長すぎるため、途中まで調べました")
