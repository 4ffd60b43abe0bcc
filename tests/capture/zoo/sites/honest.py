"""Sites that are what they say: the brands' own, and small ones on nobody's list."""

from __future__ import annotations

from tests.capture.zoo.forms import form, login_form
from tests.capture.zoo.pictures import png
from tests.capture.zoo.site import Response, Site, page, sends_to

WRONG = "<p role='alert'>会員番号またはパスワードが正しくありません。</p>"
PNG = "image/png"


def brand(title: str, colour: tuple[int, int, int]) -> Site:
    login = page(title, '<img src="/logo.png" alt="">', login_form())
    return {
        "/": login,
        "/login": login,
        "/in": page(title, WRONG, login_form()),
        "/logo.png": Response(body=png(colour, 64), kind=PNG),
        "/background.png": Response(body=png(colour, 128), kind=PNG),
        "/favicon.ico": Response(body=png(colour, 16), kind=PNG),
        "/style.css": Response(body="h1 { color: navy }", kind="text/css"),
    }


SITES: dict[str, Site] = {
    "bank": brand("例銀行 ログイン", (0, 0, 128)),
    "shop": brand("エグザンプルショップ ログイン", (128, 0, 0)),
    "honest-login": {
        "/": page("みどり町図書館 利用者ログイン", login_form()),
        "/in": page("みどり町図書館 利用者ログイン", WRONG, login_form()),
    },
    "honest-login-en": {
        "/": page("Greenvale Library sign in", login_form(lang="en"), lang="en"),
        "/in": page(
            "Greenvale Library sign in",
            "<p role='alert'>The member number or password is incorrect.</p>",
            login_form(lang="en"),
            lang="en",
        ),
    },
    "honest-signup": {
        "/": page(
            "みどり町図書館 新規登録",
            form("/new", "name", "email", "new_password", "again", button="register"),
        ),
        "/new": page("仮登録のお知らせ", "<p>確認メールをお送りしました。</p>"),
    },
    "honest-contact": {
        "/": page(
            "みどり町図書館 お問い合わせ", form("/sent", "name", "email", "message", button="send")
        ),
        "/sent": page("送信しました", "<p>お問い合わせありがとうございます。</p>"),
    },
    "honest-search": {
        "/": page("みどり町図書館 蔵書検索", form("/", "q", button="search", method="get")),
    },
    "honest-newsletter": {
        "/": page("みどり町図書館だより", form("/joined", "email", button="send")),
        "/joined": page("登録しました", "<p>次号からお届けします。</p>"),
    },
    "honest-article": page("みどり町図書館 本日休館", "<p>蔵書点検のため休館します。</p>"),
    "honest-redirect": {"/": sends_to("/home"), "/home": page("みどり町図書館")},
}
