"""Logins that refuse, each in its own way."""

from __future__ import annotations

from tests.capture.zoo.forms import login_form
from tests.capture.zoo.site import Response, Site, page, script

TITLE, TITLE_EN = "みどり町図書館 ログイン", "Greenvale Library sign in"
LOGIN = page(TITLE, login_form())
LOGIN_EN = page(TITLE_EN, login_form(lang="en"), lang="en")


def refuses(answer: Response, first: Response = LOGIN) -> Site:
    return {"/": first, "/in": answer}


SITES: dict[str, Site] = {
    "refuses-ja": refuses(page(TITLE, "<p>パスワードが間違っています。</p>", login_form())),
    "refuses-en": refuses(
        page(TITLE_EN, "<p>Incorrect password.</p>", login_form(lang="en"), lang="en"), LOGIN_EN
    ),
    "refuses-by-alert": refuses(
        page(TITLE, script("alert('ログインできませんでした。'); location = '/'"))
    ),
    "refuses-by-401": refuses(page("Unauthorized", lang="en", status=401)),
    "refuses-silently": refuses(LOGIN),
    "refuses-for-long": refuses(page(TITLE, "<p>しばらくしてからお試しください。</p>", status=429)),
}
