"""Riddles for people before a page. Nothing here asks the real services for anything."""

from __future__ import annotations

from tests.capture.zoo.forms import login_form
from tests.capture.zoo.pictures import png
from tests.capture.zoo.site import Response, Site, page

KEY = "majika-test-key"
KINDS = {  # name: class of the element, the service's own script
    "recaptcha": ("g-recaptcha", "https://www.google.com/recaptcha/api.js"),
    "hcaptcha": ("h-captcha", "https://js.hcaptcha.com/1/api.js"),
    "turnstile": ("cf-turnstile", "https://challenges.cloudflare.com/turnstile/v0/api.js"),
}


def challenge(kind: str, source: str, after: str = "") -> Response:
    return page(
        "確認",
        f'<p>ロボットではないことを確認します。</p><div class="{kind}" data-sitekey="{KEY}"></div>',
        after,
        head=f'<script src="{source}" async defer></script>',
    )


SITES: dict[str, Site] = {
    **{
        f"challenge-{name}": challenge(kind, "{{riddles/" + name + "/api.js}}")
        for name, (kind, _) in KINDS.items()
    },
    **{  # these names do not resolve in the zoo
        f"challenge-{name}-real": challenge(kind, source) for name, (kind, source) in KINDS.items()
    },
    "challenge-beside-login": challenge(
        "g-recaptcha", "{{riddles/recaptcha/api.js}}", login_form()
    ),
    "challenge-own": {
        "/": page(
            "画像認証",
            '<form method="post" action="/in"><img src="/captcha.png" alt="captcha">'
            '<p><label>画像の文字を入力してください <input name="captcha"></label></p>'
            "<button>送信</button></form>",
        ),
        "/captcha.png": Response(body=png((90, 90, 90), 80), kind="image/png"),
    },
    "riddles": Response(body="/* a stand-in */", kind="text/javascript"),
}
