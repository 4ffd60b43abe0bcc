"""What honest pages answer to a made-up login, and what impostors do: only these are taken in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from majika.capture.decoy.identity import make_identity
from majika.capture.decoy.judge import judge
from majika.capture.decoy.rules import values_for
from majika.capture.facts import Asks, Hop, How, Outcome, Page
from majika.findings import Url
from tests import captures
from tests.capture.reading.pages import page
from tests.captures import host_of
from tests.mails import CATALOG

LOGIN_JA = (
    "<form method=post><label>会員番号<input name=id></label><label>パスワード"
    "<input type=password></label><button>ログイン</button></form>"
)
LOGIN_EN = (
    "<form method=post><label>User name<input name=user></label><label>Password"
    "<input type=password></label><button>Sign in</button></form>"
)

CLEAR = {Outcome.ACCEPTED, Outcome.ASKED_FOR_MORE, Outcome.SENT_TO_REAL_SITE}


def hop(url: str) -> Hop:
    return Hop(url=Url(url), host=host_of(url), how=How.FORM, status=200, ip="", certificate=None)


def judged(said: str, *, title: str = "", login: str = LOGIN_EN, status: int = 200) -> Outcome:
    before = page(f"<h1>Greenvale Library</h1>{login}", title="Greenvale Library")
    where = "https://stranger.example/a/next"
    after: Page = page(said, title=title, url=where, status=status)
    return judge(before, after, [hop(where)], CATALOG).outcome


HONEST_EN = {
    "magic link": (
        "<h1>Check your e-mail</h1><p>If there is an account, we have sent a sign-in "
        "link to it. Thank you.</p>"
    ),
    "link was sent": (
        "<p>Thank you. Your request has been received. If the account exists, an e-mail "
        "is on its way.</p>"
    ),
    "sent successfully": "<p>Sign-in link sent successfully to the address on file.</p>",
    "reset": (
        "<h1>Password reset</h1><p>Password reset e-mail sent successfully. Thank you "
        "for your request.</p>"
    ),
    "session expired": (
        "<h1>Your session has expired</h1><p>You have been signed out. Thank you for "
        "using Online Banking.</p>"
    ),
    "signed out": (
        "<p>You have successfully logged out of your account.</p><a href=/>Sign in again</a>"
    ),
    "maintenance": (
        "<h1>Scheduled maintenance</h1><p>Online banking is unavailable. Thank you for "
        "banking with us.</p>"
    ),
    "unavailable": (
        "<p>Sorry, something went wrong. Please try again later. Thank you for being our "
        "customer.</p>"
    ),
    "marketing": (
        "<h1>Home</h1><p>Congratulations to our employee of the year! Open an account today.</p>"
    )
    + "<p>We offer loans and savings.</p>" * 20,
    "news": (
        "<h1>News</h1><ul><li>Our system update is now complete.</li><li>Your profile, "
        "redesigned.</li></ul><p>Branches and hours.</p>"
    ),
    "cookies": (
        "<p>Welcome to Greenvale. We use cookies. Our privacy information has been updated.</p>"
    ),
    "guest": "<p>Welcome back, guest. Please sign in to see your loans.</p>",
    "two steps": "<p>A push message was sent to your phone. Open the app and confirm.</p>",
    "locked": "<p>For your safety this account is locked. Thank you for your understanding.</p>",
    "too many sessions": "<p>You are signed in elsewhere. Log out there first.</p>",
    "cart": "<h1>Your cart is empty</h1><p>Thank you for shopping at Greenvale.</p>",
    "unknown account": "<p>We could not find that account.</p>",
    "contact us": "<p>Please call us. We thank you for your call.</p>",
    "sso": "<p>Redirecting to your organisation's sign-in page.</p>",
    "choose": (
        "<p>How do you want to sign in?</p><a href=/a>Passkey</a> <a href=/b>Text message</a>"
    ),
}
HONEST_JA = {
    "magic link": (
        "<h1>メールをご確認ください</h1><p>ログイン用のリンクを送信しました。"
        "ご登録のない場合は届きません。ありがとうございました。</p>"
    ),
    "mail sent": "<p>メールの送信が完了しました。届いたメールのリンクから、お手続きください。</p>",
    "reset": "<p>パスワード再設定のご案内メールを送信しました。送信完了。</p>",
    "session expired": (
        "<p>一定時間操作がなかったため、ログアウトしました。もう一度ログインしてください。</p>"
    ),
    "session": (
        "<h1>セッションが切れました</h1><p>セキュリティのため、自動的にログアウトいたしました。</p>"
    ),
    "maintenance": (
        "<p>ただいまシステムメンテナンスを行っております。"
        "いつもカードをご利用いただき、ありがとうございます。</p>"
    ),
    "busy": (
        "<p>アクセスが集中しています。時間をおいてお試しください。ご利用ありがとうございます。</p>"
    ),
    "home": (
        "<h1>みどり町図書館</h1><p>本日はご利用いただきありがとうございます。</p><p>"
        "開館時間 9時から17時</p>"
    ),
    "guest": "<p>ゲスト様、こんにちは。ログインしてください。</p>",
    "guest greeting": "<p>ようこそ、ゲストさん</p><a href=/login>ログイン</a>",
    "news": (
        "<h1>お知らせ</h1><p>11月20日 システムの更新が完了しました。</p><p>11月18日 "
        "確認画面を変更しました。</p>"
    ),
    "two steps": "<p>スマートフォンに通知を送信しました。アプリで承認してください。</p>",
    "locked": "<p>安全のため、このアカウントはご利用になれません。窓口へお問い合わせください。</p>",
    "provisional": "<p>仮登録が完了しました。メールのリンクから本登録をお願いします。</p>",
    "support": "<p>お問い合わせありがとうございます。営業時間内にお電話ください。</p>",
    "marketing": "<p>口座開設でもれなくプレゼント。ご当選された皆さま、おめでとうございます。</p>",
    "expired": "<p>有効期限が切れました。お手数ですが、はじめからやり直してください。</p>",
    "footer": "<p>ご指定の画面は表示できません。</p><p>カードのご利用ありがとうございます。</p>",
}


@pytest.mark.parametrize("answer", HONEST_EN)
def test_an_honest_answer_is_never_held_against_a_page(answer: str):
    assert judged(HONEST_EN[answer]) not in CLEAR


@pytest.mark.parametrize("answer", HONEST_JA)
def test_an_honest_answer_in_japanese(answer: str):
    assert judged(HONEST_JA[answer], login=LOGIN_JA) not in CLEAR


IMPOSTORS = {
    "thanks": "<p>Thank you. Your account has been verified.</p>",
    "restored": "<p>Your account is now restored.</p>",
    "let in": "<p>Welcome back, Sample</p><a href=/out>Log out</a>",
    "set": "<h1>You're all set!</h1>",
    "ja done": "<p>本人確認が完了しました。ご協力ありがとうございました。</p>",
    "ja let in": "<p>ようこそ、見本 太郎 様</p><a href=/out>ログアウト</a>",
    "ja lifted": "<p>アカウントの利用制限が解除されました。</p>",
    "ja received": "<p>お手続きを受け付けました。ありがとうございました。</p>",
}


@pytest.mark.parametrize("answer", IMPOSTORS)
def test_nonsense_that_was_good_enough(answer: str):
    assert judged(IMPOSTORS[answer]) is Outcome.ACCEPTED


LET_IN = "<p>Your account has been verified.</p>"
RIDDLE = '<div class="g-recaptcha" data-sitekey="6LeTestTest"></div>'


@pytest.mark.parametrize(
    ("said", "status", "outcome"),
    [
        (LET_IN, 200, Outcome.ACCEPTED),
        (LET_IN, 401, Outcome.REFUSED),
        (LET_IN, 403, Outcome.REFUSED),
        (LET_IN, 503, Outcome.UNCLEAR),
        (LET_IN + RIDDLE, 200, Outcome.UNCLEAR),
        (LET_IN + LOGIN_EN, 200, Outcome.REFUSED),
    ],
)
def test_what_speaks_against_a_welcome(said: str, status: int, outcome: Outcome):
    assert judged(said, status=status) is outcome


def test_no_file_is_handed_over():
    papers = (
        "<form method=post><label>Passport<input type=file></label><input type=password></form>"
    )
    (asking,) = page(papers).forms

    assert [field.kind for field, _ in values_for(asking, make_identity("en"))] == ["password"]


def test_only_the_brand_it_posed_as_is_the_real_one():
    """A kit that ends at a search engine got rid of its visitor, and that is all."""
    login, gone = captures.page(captures.STRANGER, captures.LOGIN), page("")
    posed = replace(login, brand=captures.BANK)
    bank, shop = hop("https://examplebank.test/"), hop("https://exampleshop.test/")

    assert judge(posed, gone, [bank], CATALOG).outcome is Outcome.SENT_TO_REAL_SITE
    assert judge(posed, gone, [shop], CATALOG).outcome is Outcome.UNCLEAR
    sent = judge(login, gone, [bank], CATALOG, captures.BANK)
    assert sent.outcome is Outcome.SENT_TO_REAL_SITE
    assert judge(login, gone, [bank], CATALOG).outcome is Outcome.UNCLEAR


def test_a_password_asked_for_again_is_a_no_whatever_else_is_asked():
    before = captures.page(captures.STRANGER, captures.LOGIN)
    again = captures.form(Asks.LOGIN, Asks.PASSWORD, Asks.ONE_TIME_CODE)
    after = captures.page(captures.STRANGER, again)

    assert judge(before, after, [hop(captures.STRANGER)], CATALOG).outcome is Outcome.REFUSED
