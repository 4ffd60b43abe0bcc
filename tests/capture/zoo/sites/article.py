"""The article: a login that lets everybody in, and then wants a card."""

from __future__ import annotations

from tests.capture.zoo.forms import card_form, login_form
from tests.capture.zoo.site import Site, page, sends_to

BANK = "例銀行 ログイン"

SITES: dict[str, Site] = {
    "article-ja": {
        "/": page(
            "エグザンプルショップ ログイン", "<p>会員資格の更新が必要です。</p>", login_form()
        ),
        "/in": sends_to("/wallet"),
        "/wallet": page("あなたのエグザンプルショップ財布", card_form("/thanks")),
        "/thanks": page("ありがとうございました", "<p>更新が完了しました。</p>"),
    },
    "article-en": {
        "/": page(
            "Exampleshop Sign in",
            "<p>Your membership must be renewed.</p>",
            login_form(lang="en"),
            lang="en",
        ),
        "/in": sends_to("/wallet"),
        "/wallet": page("Your Exampleshop wallet", card_form("/thanks", "en"), lang="en"),
        "/thanks": page("Thank you", "<p>Your membership is renewed.</p>", lang="en"),
    },
    "accepts-anything": {
        "/": page(BANK, login_form()),
        "/in": sends_to("/card"),
        "/card": page("例銀行 カード情報の確認", card_form("/done")),
        "/done": page("例銀行 手続き完了", "<p>お手続きありがとうございました。</p>"),
    },
}
