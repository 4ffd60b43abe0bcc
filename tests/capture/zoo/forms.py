"""Forms as the sites of the zoo show them."""

from __future__ import annotations

FIELDS = {  # name: type, autocomplete, label in Japanese, in English
    "login": (
        "text",
        "username",
        "メールアドレスまたは会員番号",
        "E-mail address or member number",
    ),
    "password": ("password", "current-password", "パスワード", "Password"),
    "new_password": ("password", "new-password", "新しいパスワード", "New password"),
    "again": ("password", "new-password", "新しいパスワード（確認）", "New password again"),
    "code": ("text", "one-time-code", "認証コード（6桁）", "Verification code (6 digits)"),
    "card": ("text", "cc-number", "カード番号", "Card number"),
    "expiry": ("text", "cc-exp", "有効期限（月／年）", "Expiry date (MM/YY)"),
    "cvc": ("text", "cc-csc", "セキュリティコード", "Security code"),
    "holder": ("text", "cc-name", "カード名義人", "Name on card"),
    "name": ("text", "name", "お名前", "Name"),
    "email": ("email", "email", "メールアドレス", "E-mail address"),
    "message": ("text", "off", "お問い合わせ内容", "Your message"),
    "q": ("search", "off", "キーワード", "Search for"),
}

BUTTONS = {
    "login": ("ログイン", "Sign in"),
    "next": ("次へ", "Continue"),
    "register": ("会員登録する", "Create account"),
    "send": ("送信する", "Send"),
    "search": ("検索", "Search"),
}

CARD = ("card", "expiry", "cvc", "holder")


def inputs(*names: str, button: str = "next", lang: str = "ja") -> str:
    """Fields and a button, in no form."""
    column = 3 if lang == "en" else 2
    rows = [
        f'<p><label>{FIELDS[name][column]} <input name="{name}" type="{FIELDS[name][0]}"'
        f' autocomplete="{FIELDS[name][1]}"></label></p>'
        for name in names
    ]
    return "\n".join([*rows, f"<button>{BUTTONS[button][lang == 'en']}</button>"])


def form(
    action: str, *names: str, button: str = "next", lang: str = "ja", method: str = "post"
) -> str:
    fields = inputs(*names, button=button, lang=lang)
    return f'<form method="{method}" action="{action}">\n{fields}\n</form>'


def login_form(action: str = "/in", lang: str = "ja") -> str:
    return form(action, "login", "password", button="login", lang=lang)


def card_form(action: str = "/card", lang: str = "ja") -> str:
    return form(action, *CARD, lang=lang)
