"""What else is read of a page: servers, riddles, answers, and what was kept out."""

from __future__ import annotations

import time

import pytest

from majika.capture.facts import Captcha, Sight
from majika.capture.reading import is_blank, is_refusal, is_welcome, sight_of
from tests.capture.reading.pages import BANK, CATALOG, SHOP, page

LOGIN = "<form><input name=id><input type=password><button>ログイン</button></form>"


def test_the_hosts_it_loaded_from_and_the_brands_among_them():
    requests = (
        "https://stranger.example/a.css",
        "https://www.examplebank.test/logo.png",
        "https://www.examplebank.test/style.css",
        "https://cdn.example/x.js",
        "data:image/png;base64,AA",
        "https://[broken",
    )
    found = page(LOGIN, title="ログイン | 例銀行", requests=requests)
    assert found.loaded == ("stranger.example", "www.examplebank.test", "cdn.example")
    assert found.borrowed == ("www.examplebank.test",)


def test_a_brands_pictures_are_its_own_on_its_own_page():
    own = page("", url="https://exampleshop.test/", requests=("https://shopcdn.test/a.js",))
    assert own.borrowed == ()
    other = page("", brand=SHOP, requests=("https://img.shopcdn.test/a.js",))
    assert other.borrowed == ("img.shopcdn.test",)
    assert page("", requests=("https://shopcdn.test/a.js",)).borrowed == ()


def test_it_knows_whose_server_it_stands_on():
    assert page("", url="https://pay.exampleshop.test/", brand=BANK).owner is SHOP
    assert page("", url="https://stranger.example/").owner is None


def test_half_a_character_that_a_script_said_can_be_written_down():
    found = page("\ud800", title="\ud800", dialogs=("\ud800 id",), url="https://a.example/\ud800")
    for text in (found.html, found.text, found.title, *found.dialogs, found.url):
        text.encode()


CAPTCHAS = {
    "reCAPTCHA": ("<div class=g-recaptcha data-sitekey='6LcTESTkey'></div>", (), "6LcTESTkey"),
    "reCAPTCHA v3": (
        "",
        ("https://www.google.com/recaptcha/api.js?render=6LcTESTkeyTESTkeyTESTkey",),
        "6LcTESTkeyTESTkeyTESTkey",
    ),
    "reCAPTCHA Enterprise": (
        "",
        ("https://www.google.com/recaptcha/enterprise/anchor?k=6LcTESTkey",),
        "6LcTESTkey",
    ),
    "hCaptcha": (
        "",
        ("https://newassets.hcaptcha.com/captcha/v1/x.html#frame=checkbox&sitekey=1000-ffff",),
        "1000-ffff",
    ),
    "Turnstile": (
        "",
        ("https://challenges.cloudflare.com/turnstile/if/ov2/av0/rcv/x/0x4AAAAAAATESTkey/light",),
        "0x4AAAAAAATESTkey",
    ),
    "Cloudflare": ("<script>window._cf_chl_opt={}</script>", (), ""),
    "GeeTest": (
        "",
        ("https://gcaptcha4.geetest.com/load?captcha_id=abcdef123456",),
        "abcdef123456",
    ),
    "Arkose": (
        "",
        ("https://client-api.arkoselabs.com/v2/11111111-1111-1111-1111-111111111111/api.js",),
        "11111111-1111-1111-1111-111111111111",
    ),
    "DataDome": ("", ("https://geo.captcha-delivery.com/captcha/?initialCid=x",), ""),
    "AWS WAF": ("", ("https://a.b.awswaf.com/captcha.js",), ""),
    "Friendly Captcha": ("<div class='frc-captcha' data-sitekey=\"FCTEST1\">", (), "FCTEST1"),
    "Yandex SmartCaptcha": ("", ("https://smartcaptcha.yandexcloud.net/captcha.js",), ""),
    "own": ("<img src=c.php><form>画像の文字を入力<input name=c></form>", (), ""),
}


@pytest.mark.parametrize(("kind", "given"), CAPTCHAS.items(), ids=CAPTCHAS)
def test_a_riddle_and_its_key(kind, given):
    html, requests, key = given
    assert page(html, requests=requests).captcha == Captcha(kind=kind, site_key=key)


def test_pages_without_a_riddle():
    assert page("<img><form>名前<input name=c></form><p>captcha</p>").captcha is None
    assert page("<img><form><input type=hidden name=captcha></form>").captcha is None
    watched = ("https://www.example.test/cdn-cgi/challenge-platform/scripts/jsd/main.js",)
    assert page(LOGIN, requests=watched).captcha is None


def sight(html: str = "", *, first_host: str = "link.example", **more: object) -> Sight:
    brand = more.get("brand")
    return sight_of(page(html, **more), CATALOG, brand, first_host=first_host)


@pytest.mark.parametrize(
    ("html", "more", "expected"),
    [
        (LOGIN, {}, Sight.SEEN),
        ("<p>Hello</p>", {}, Sight.SEEN),
        ("<img src=offer.jpg>", {}, Sight.SEEN),
        ("", {}, Sight.BLANK),
        ("<script>1</script><img width=1 src=t.gif>", {}, Sight.BLANK),
        ("<body><noscript>Please enable JavaScript</noscript>", {}, Sight.BLANK),
        ("<p>読み込み中です。しばらくお待ちください…</p>", {}, Sight.BLANK),
        ("<p style='display:none'>Hello</p>", {}, Sight.BLANK),
        ("", {"dialogs": ("Your computer is locked",)}, Sight.SEEN),
        ("", {"status": 404}, Sight.MISSING),
        ("<h1>Gone</h1>", {"status": 410}, Sight.MISSING),
        ("<h1>Oops</h1>", {"status": 503}, Sight.MISSING),
        (LOGIN, {"status": 404}, Sight.SEEN),
        ("<h1>404</h1><p>Page not found</p>", {}, Sight.MISSING),
        ("<p>お探しのページは見つかりませんでした。</p>", {}, Sight.MISSING),
        ("<h1>Account Suspended</h1>", {}, Sight.MISSING),
        ("<p>このページは停止されています</p><form><input type=search></form>", {}, Sight.MISSING),
        ("<p>Your card was not found.</p>" + LOGIN, {}, Sight.SEEN),
        ("<p>Your account has been suspended.</p><a href=n>Continue</a>", {}, Sight.SEEN),
        ("<p>Account suspended</p><a href=n>Next</a>", {"title": "例銀行"}, Sight.SEEN),
        ("<p>お客様のカードは現在ご利用いただけません</p>", {}, Sight.SEEN),
        ("<div class=g-recaptcha></div><p>I'm not a robot</p>", {}, Sight.CHALLENGE),
        ("<script>_cf_chl_opt={}</script>", {"title": "Just a moment…"}, Sight.CHALLENGE),
        ("<p>ロボットではありませんか?人間であることを確認します</p>", {}, Sight.CHALLENGE),
        ("<div class=g-recaptcha></div>" + LOGIN, {}, Sight.SEEN),
        ("<div class=g-recaptcha></div>" + "<p>Much to read.</p>" * 200, {}, Sight.SEEN),
        ("", {"url": "https://www.examplebank.test/", "brand": BANK}, Sight.REAL_SITE),
        ("", {"url": "https://www.exampleshop.test/", "brand": BANK}, Sight.REAL_SITE),
        (LOGIN, {"url": "https://pages.exampleshop.test/x", "brand": SHOP}, Sight.SEEN),
    ],
)
def test_how_much_could_be_seen(html, more, expected):
    assert sight(html, **more) is expected


def test_a_link_of_the_brand_that_ends_on_its_site_is_simply_seen():
    own = {"url": "https://www.examplebank.test/", "brand": BANK}
    assert sight(LOGIN, first_host="mail.examplebank.test", **own) is Sight.SEEN


def test_blank_is_also_told_of_a_page_alone():
    assert is_blank(page(""))
    assert not is_blank(page("<p>1</p><p>a</p>"))


@pytest.mark.parametrize(
    "said",
    [
        "パスワードが正しくありません",
        "IDまたはパスワードが間違っています。",
        "ログインIDかパスワードに誤りがあります",
        "入力された認証コードが違います",
        "ログインできませんでした。もう一度お試しください。",
        "認証に失敗しました",
        "このメールアドレスは登録されていません",
        "アカウントがロックされました",
        "カード番号が無効です",
        "Incorrect password",
        "The password you entered is incorrect.",
        "Invalid username or password.",
        "We couldn't find an account with that e-mail address.",
        "Your user ID or password does not match our records",
        "Login failed",
        "That code has expired",
        "Wrong PIN. 2 attempts left",
        "Sorry, we don't recognize that email",
    ],
)
def test_a_page_that_says_no(said):
    assert is_refusal(page(f"<p>{said}</p>{LOGIN}"))
    assert is_refusal(page(LOGIN, dialogs=(said,)))
    assert is_refusal(page(f"<p>{said}</p>")) in said


def test_the_sentence_that_says_it_is_quoted_and_no_other():
    told = page("<p>確認しました。会員番号かパスワードが違います。再度どうぞ。</p>")
    assert is_refusal(told) == "会員番号かパスワードが違います"
    long = page(f"<p>{'あ' * 300}パスワードが違います{'い' * 300}</p>")
    assert "パスワードが違います" in is_refusal(long)
    assert len(is_refusal(long)) <= 120


@pytest.mark.parametrize(
    "said",
    [
        "パスワードをお忘れの方はこちら",
        "ログインできない方はこちら",
        "パスワードを5回間違えるとロックされます",
        "カード番号を入力してください",
        "Forgot your password?",
        "Enter your password",
        "Your account is important to us",
        "Keep your password secret. Wrong prices are corrected.",
        "Thank you, your card has been verified",
        "",
    ],
)
def test_a_page_that_does_not(said):
    assert is_refusal(page(f"<p>{said}</p>{LOGIN}")) == ""


@pytest.mark.parametrize(
    "said",
    [
        "本人認証が完了しました",
        "お手続きは完了いたしました。",
        "お手続き完了",
        "ようこそ、お客様",
        "ご登録ありがとうございました",
        "ログアウト",
        "Welcome back, customer",
        "Thank you for confirming your identity",
        "Your account has been verified",
        "Verification successful",
        "Log out",
    ],
)
def test_a_page_that_lets_in(said):
    assert is_welcome(page(f"<p>{said}</p>")) in said
    assert is_welcome(page(f"<p>{said}</p>"))


@pytest.mark.parametrize(
    "said",
    [
        "ログイン",
        "本人確認を完了してください",
        "お手続きが完了していません",
        "手続き完了まであと少し",
        "登録を完了するには次へ",
        "アカウントが停止されました",
        "みどり町図書館へようこそ",
        "いつもご利用いただきありがとうございます",
        "Please sign in",
        "Registration must be completed within 30 days",
        "Welcome to Greenvale Library",
        "Thank you for visiting our site",
        "",
    ],
)
def test_a_page_that_does_not_let_in(said):
    assert is_welcome(page(f"<p>{said}</p>{LOGIN}")) == ""


def test_what_stood_there_before_is_no_answer():
    before = page(f"<p>ログアウト</p>{LOGIN}")
    assert is_welcome(before)
    assert is_welcome(page(f"<p>ログアウト</p>{LOGIN}"), before=before) == ""
    assert (
        is_welcome(page("<p>ログアウト</p><p>ようこそ、お客様</p>"), before=before)
        == "ようこそ、お客様"
    )


@pytest.mark.parametrize(
    "piece",
    [
        "<form><label>カード番号<input name=cardNo1 maxlength=4></label></form>",
        "<label>" * 3,
        "<h1>例銀行</h1>",
        "パスワード id password code ",
        "<img alt='Example Bank'>",
        "<p id=a aria-labelledby='a b c d e'>a",
        "お手続き完了ようこそ",
    ],
)
def test_reading_takes_time_in_proportion(piece):
    """Eight times as much takes some eight times as long, and never the square of it, 64 times."""

    def seconds(times: int) -> float:
        html = piece * times
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            found = page(html, title=html[:5_000])
            is_refusal(found), is_welcome(found)
            sight_of(found, CATALOG, BANK, first_host="x.example")
            best = min(best, time.process_time() - start)
        return best

    assert seconds(4_800) < 30 * max(seconds(600), 0.01)
