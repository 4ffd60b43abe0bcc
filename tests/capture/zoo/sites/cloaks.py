"""Sites that show their form to some visitors only."""

from __future__ import annotations

from collections.abc import Callable

from tests.capture.zoo.forms import card_form, login_form
from tests.capture.zoo.site import (
    BLANK,
    NOT_FOUND,
    Request,
    Response,
    Site,
    page,
    script,
    sends_to,
)

LOGIN = page("例銀行 ログイン", login_form())
CARD = page("例銀行 カード情報の確認", card_form("/done"))
SEEN = {"Set-Cookie": "seen=1; Path=/; Max-Age=86400"}
HEADLESS = """
if (navigator.webdriver || /Headless/.test(navigator.userAgent)) document.body.replaceChildren();
"""


def shows_to(chosen: Callable[[Request], object], others: Response) -> Site:
    def login(request: Request) -> Response:
        return LOGIN if chosen(request) else others

    return {"/": login, "/in": sends_to("/card"), "/card": CARD}


def phone(request: Request) -> bool:
    return "Mobile" in request.agent


SITES: dict[str, Site] = {
    "cloak-phone": shows_to(phone, NOT_FOUND),
    "cloak-phone-or-bank": shows_to(phone, sends_to("{{bank/}}")),
    "cloak-japanese": shows_to(
        lambda request: request.headers.get("accept-language", "").startswith("ja"), BLANK
    ),
    "cloak-headless-agent": shows_to(lambda request: "Headless" not in request.agent, BLANK),
    "cloak-headless-script": {
        "/": page("例銀行 ログイン", login_form(), script(HEADLESS)),
        "/in": sends_to("/card"),
        "/card": CARD,
    },
    "cloak-once": lambda request: (
        NOT_FOUND
        if "seen" in request.cookies
        else page("例銀行 ログイン", login_form(), headers=SEEN)
    ),
    "cloak-once-ever": lambda request: (
        NOT_FOUND if request.path == "/" and request.times() > 1 else LOGIN
    ),
    "cloak-token": shows_to(lambda request: "t" in request.query, NOT_FOUND),
    "gone": NOT_FOUND,
    "broken": page("Service Unavailable", lang="en", status=503),
    "blank": BLANK,
}
