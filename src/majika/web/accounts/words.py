"""Words of the pages about people, in both languages."""

from __future__ import annotations

from majika.accounts import Role, Scope
from majika.findings import Text

# --- on every page

PEOPLE = Text(en="People", ja="利用者")
LOG = Text(en="Log", ja="操作の記録")
ME = Text(en="Your account", ja="ご自分の設定")
SIGN_OUT = Text(en="Sign out", ja="ログアウト")
FOOT = Text(
    en="This majika is shared. Mails are kept on your organisation's own server and sent to "
    "nobody; who looks after reported mails can read them.",
    ja="この majika は、組織の中で共同で使っています。メールは組織のサーバーに保存され、どこにも"
    "送られません。届けられたメールは、調査の担当者が読めます。",
)

STAYS = Text(en="It stays within your organisation.", ja="メールは、組織の外に出ません。")
DELETE_WHY = Text(
    en="The mail, its answer and its pictures are deleted for everybody. This cannot be undone.",
    ja="メールと結果、画像を、すべての利用者の画面から消します。元には戻せません。",
)
NOT_ALLOWED = Text(en="This is not for your role.", ja="この操作は、あなたの役割ではできません。")
NOT_ALLOWED_DO = Text(
    en="Nothing was done. Whoever looks after majika can give you another role.",
    ja="何も行っていません。必要なときは、majika の管理者に役割の変更を頼んでください。",
)
TOO_OFTEN = Text(en="That was too often in a short time.", ja="短い間に、回数が多すぎました。")
TOO_OFTEN_DO = Text(
    en="Please wait a little and try again. Nothing is lost.",
    ja="少し待ってから、もう一度お試しください。これまでの内容は失われていません。",
)

# --- the door

SIGN_IN = Text(en="Sign in", ja="ログイン")
NAME = Text(en="Name", ja="名前")
PASSWORD = Text(en="Password", ja="パスワード")
SIGN_IN_BY = Text(en="Sign in with {name}", ja="{name} でログイン")
FORGOTTEN = Text(
    en="Forgotten the password, or no account yet? Ask whoever looks after majika for a link.",
    ja="パスワードを忘れたとき、まだ登録がないときは、majika の管理者にリンクをもらってください。",
)
REFUSED = Text(en="Name and password do not fit.", ja="名前とパスワードが合いません。")
REFUSED_DO = Text(
    en="Please type both again. After several tries you have to wait a little.",
    ja="もう一度、両方を入力してください。何度も続くと、しばらく待つことになります。",
)
COME_IN = Text(en="One moment …", ja="少しお待ちください")
COME_IN_DO = Text(
    en="You come from another page. If nothing happens, press here.",
    ja="ほかのページから開かれました。画面が変わらないときは、押してください。",
)
GO_ON = Text(en="Go on", ja="次へ")

# --- the first account

SET_UP = Text(en="The first account", ja="最初の利用者を登録します")
SET_UP_WHY = Text(
    en="It belongs to an admin, who adds the others. The code shows that you are whoever started "
    "majika.",
    ja="ほかの人を登録できる、管理者になります。コードは、majika を起動したご本人であることの確認に"
    "使います。",
)
CODE = Text(
    en="Code from the window in which majika was started", ja="majika を起動した画面のコード"
)
WRONG_CODE = Text(en="This is not the code.", ja="コードが違います。")
WRONG_CODE_DO = Text(
    en="It stands in the window in which majika was started, and is new at each start.",
    ja="majika を起動した画面に表示されています。起動するたびに変わります。",
)
SET_UP_NOW = Text(en="Set up", ja="登録する")

# --- a new password

JOIN = Text(en="Welcome, {name}", ja="{name} さん、ようこそ")
JOIN_WHY = Text(
    en="Choose a password. Nobody else will know it.",
    ja="パスワードを決めてください。ほかの人には分かりません。",
)
NEW_PASSWORD = Text(en="New password", ja="新しいパスワード")
AGAIN = Text(en="Once more", ja="もう一度")
PASSWORD_RULE = Text(
    en="12 letters or more, of any kind. Four words that have nothing in common are easy to keep.",
    ja="12 文字以上。文字の種類は自由です。つながりのない言葉を四つ並べると、覚えやすくなります。",
)
JOIN_NOW = Text(en="Choose it and sign in", ja="決めてログインする")

# --- one's own account

LANGUAGE = Text(en="Language in every browser", ja="どのブラウザーでも使う言語")
AS_BROWSER = Text(en="as the browser asks", ja="ブラウザーに合わせる")
KEEP = Text(en="Keep", ja="保存する")
CHANGE_PASSWORD = Text(en="Change the password", ja="パスワードを変える")
PRESENT = Text(en="Present password", ja="今のパスワード")
CHANGE_WHY = Text(
    en="You are signed out everywhere else.", ja="ほかの場所では、すべてログアウトになります。"
)
EXTERNAL = Text(
    en="You sign in through another service; your password is kept there.",
    ja="外部のサービスでログインしています。パスワードは、そちらで変えてください。",
)
SIGN_OUT_ALL = Text(en="Sign out everywhere", ja="すべての場所でログアウトする")
SIGN_OUT_ALL_WHY = Text(
    en="On a lost phone, too, and on a computer where you forgot to.",
    ja="なくしたスマートフォンや、ログアウトし忘れたパソコンでも、ログアウトになります。",
)
TOKENS = Text(en="Tokens for programs", ja="プログラム用のトークン")
TOKENS_WHY = Text(
    en="A program that uses majika in your name brings one. It may do what you tick, and no more "
    "than you.",
    ja="あなたの代わりに majika を使うプログラムに渡します。選んだことだけができ、ご自分にできない"
    "ことはできません。",
)
NO_TOKENS = Text(en="There are none.", ja="まだありません。")
TOKEN_NAME = Text(en="What it is for", ja="使いみち")
MAY = Text(en="It may", ja="できること")
LASTS = Text(en="It ends after", ja="期限")
DAYS = Text(en="{days} days", ja="{days} 日")
NO_END = Text(en="no end", ja="なし")
MAKE_TOKEN = Text(en="Make a token", ja="トークンを作る")
REVOKE = Text(en="Revoke", ja="無効にする")
MADE = Text(en="Your new token", ja="新しいトークン")
MADE_DO = Text(
    en="Copy it now, into the program's own place for secrets: it is shown this once only.",
    ja="今、プログラムの設定に写してください。この画面でしか表示されません。",
)
USED = Text(en="last used", ja="最後の利用")
NEVER_USED = Text(en="never used", ja="未使用")
ENDS = Text(en="ends", ja="期限")

# --- everybody

ADD = Text(en="Add somebody", ja="利用者を登録する")
ADD_WHY = Text(
    en="You get a link for them, by which they choose their own password.",
    ja="ご本人に渡すリンクが表示されます。パスワードは、ご本人がそのリンクで決めます。",
)
ADD_NOW = Text(en="Add", ja="登録する")
ROLE = Text(en="Role", ja="役割")
ROLES = {
    Role.REPORTER: Text(en="Reporter", ja="届け出る人"),
    Role.ANALYST: Text(en="Analyst", ja="調査の担当者"),
    Role.ADMIN: Text(en="Admin", ja="管理者"),
}
ROLES_MEAN = {
    Role.REPORTER: Text(
        en="hands in mails, and sees the answers to their own",
        ja="メールを届け出て、自分の分の結果を見ます",
    ),
    Role.ANALYST: Text(
        en="sees all mails, decides, lets links be visited, deletes",
        ja="すべてのメールを見て判断し、リンクを調べ、消すこともできます",
    ),
    Role.ADMIN: Text(
        en="is an analyst, and looks after people, tokens and the log",
        ja="担当者の仕事に加えて、利用者とトークン、操作の記録を管理します",
    ),
}
CHANGE = Text(en="Change", ja="変える")
INVITE = Text(en="New link", ja="新しいリンク")
INVITE_WHY = Text(
    en="For who forgot the password; the old one ends at once.",
    ja="パスワードを忘れた人のためのものです。これまでのパスワードは、すぐに使えなくなります。",
)
SHUT_OUT = Text(en="Shut out", ja="利用を止める")
LET_IN = Text(en="Let in again", ja="利用を再開する")
IS_OUT = Text(en="shut out", ja="利用停止中")
IS_INVITED = Text(en="has not come yet", ja="まだパスワードを決めていません")
IS_EXTERNAL = Text(en="through another service", ja="外部サービスでログイン")
IS_YOU = Text(en="you", ja="あなた")
INVITED = Text(en="A link for {name}", ja="{name} さんに渡すリンク")
INVITED_DO = Text(
    en="Send it to them alone. It works once, for 7 days, and is shown this once only.",
    ja="ご本人だけに渡してください。使えるのは 7 日以内に一度だけで、この画面でしか表示"
    "されません。",
)
BACK_TO_PEOPLE = Text(en="Back to the people", ja="利用者の一覧に戻る")
BACK_TO_ME = Text(en="Back to your account", ja="ご自分の設定に戻る")

SCOPES = {
    Scope.ANALYZE: Text(en="hand in mails", ja="メールを届け出る"),
    Scope.READ: Text(en="read all cases", ja="すべてのメールを見る"),
    Scope.WRITE: Text(en="decide, note, share, delete", ja="判断・メモ・共有・削除"),
    Scope.CAPTURE: Text(en="let links be visited", ja="リンクを調べさせる"),
    Scope.FEED: Text(en="read the feed of indicators", ja="指標のフィードを読む"),
    Scope.METRICS: Text(en="read figures of the server", ja="サーバーの数値を読む"),
    Scope.ADMIN: Text(en="look after people and webhooks", ja="利用者と Webhook を管理する"),
}

# --- the log

LOG_WHY = Text(
    en="Who did what, newest first. It holds no word of a mail; lines go after {days} days.",
    ja="だれが何をしたかを、新しい順に示します。メールの内容は含みません。{days} 日たった記録は"
    "消えます。",
)
OLDER = Text(en="Older lines", ja="これより前の記録")
NOTHING_YET = Text(en="Nothing has happened yet.", ja="記録は、まだありません。")
SOMEBODY = Text(en="not signed in", ja="ログイン前")
EVENTS = {
    "setup.done": Text(en="set up majika", ja="majika の最初の登録をした"),
    "person.signed_in": Text(en="signed in", ja="ログインした"),
    "person.vouched": Text(en="signed in through another service", ja="外部サービスでログインした"),
    "person.refused": Text(en="a wrong password for", ja="パスワードの誤り"),
    "person.joined": Text(en="chose a password", ja="パスワードを決めた"),
    "person.changed_password": Text(en="changed the password", ja="パスワードを変えた"),
    "person.invited": Text(en="made a link for", ja="リンクを作った"),
    "person.made_reporter": Text(en="made a reporter of", ja="「届け出る人」にした"),
    "person.made_analyst": Text(en="made an analyst of", ja="「調査の担当者」にした"),
    "person.made_admin": Text(en="made an admin of", ja="「管理者」にした"),
    "person.shut_out": Text(en="shut out", ja="利用を止めた"),
    "person.let_in_again": Text(en="let in again", ja="利用を再開した"),
    "token.made": Text(en="made the token", ja="トークンを作った"),
    "token.revoked": Text(en="revoked the token", ja="トークンを無効にした"),
    "case.confirmed": Text(en="confirmed the answer to", ja="結果を正しいとした"),
    "case.contested": Text(en="contested the answer to", ja="結果に異を唱えた"),
    "case.noted": Text(en="wrote a note on", ja="メモを書いた"),
    "case.visited": Text(en="let a link be visited of", ja="リンクを調べさせた"),
    "case.visit_cancelled": Text(en="ended a visit of", ja="リンクの調査を途中でやめた"),
    "case.shared": Text(en="made a link to show", ja="見せるためのリンクを作った"),
    "case.share_closed": Text(en="closed a link to", ja="見せるためのリンクを閉じた"),
    "campaign.confirmed": Text(en="confirmed the campaign", ja="まとまりの結果を正しいとした"),
    "campaign.contested": Text(en="contested the campaign", ja="まとまりの結果に異を唱えた"),
    "job.cancelled": Text(en="ended the job", ja="作業を途中でやめた"),
    "webhook.made": Text(en="made the webhook", ja="通知先を作った"),
    "webhook.deleted": Text(en="deleted the webhook", ja="通知先を消した"),
    "case.deleted": Text(en="deleted", ja="消した"),
}
"""What is not in here stands in the log as it was written."""
