"""Sites that differ in the certificate they show; always with TLS."""

from __future__ import annotations

from tests.capture.zoo.forms import login_form
from tests.capture.zoo.site import Site, page

LOGIN = page("例銀行 ログイン", login_form())

SITES: dict[str, Site] = {
    "cert-old": LOGIN,
    "cert-hour": LOGIN,
    "cert-expired": LOGIN,
    "cert-other-name": LOGIN,
    "cert-self-signed": LOGIN,
}
