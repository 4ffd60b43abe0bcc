"""A page on a stranger's host that takes its pictures from the brand's own servers."""

from __future__ import annotations

from tests.capture.zoo.forms import login_form
from tests.capture.zoo.site import Site, page

ASSETS = """
<link rel="stylesheet" href="{{bank/style.css}}"><link rel="icon" href="{{bank/favicon.ico}}">
<style>body { background: url({{bank/background.png}}) }</style>
"""

SITES: dict[str, Site] = {
    "hotlinks": page(
        "例銀行 ログイン",
        '<img src="{{bank/logo.png}}" alt="例銀行">',
        login_form(),
        head=ASSETS,
    ),
}
