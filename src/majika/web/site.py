"""By which names browsers reach us, and whether the way is encrypted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

_LOCAL = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:[0-9]{1,5})?", re.ASCII | re.IGNORECASE)
"""Names by which a browser on this machine reaches us, as a whole. A page that makes a name of its
own point here (DNS rebinding) comes with that name, and is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Without `urls`: this computer for itself."""

    urls: tuple[str, ...] = ()
    """Origins (RFC 6454), `https://majika.example`; links that leave us begin with the first."""

    secure: bool = False
    """Browsers come by TLS, to us or to the proxy before us."""

    def origin(self, host: str) -> str | None:
        """Ours for a request with this `Host`; None when it is no name of ours."""
        if not self.urls:
            known = _LOCAL.fullmatch(host)
            return f"{'https' if self.secure else 'http'}://{host}" if known else None
        asked = host.lower().removesuffix(":443")
        return next((url for url in self.urls if url.partition("://")[2] == asked), None)

    def cookie(self, name: str) -> str:
        """The name of a cookie. By TLS, one that no other site and no plain connection can have
        planted (RFC 6265bis, 4.1.3.2)."""
        return f"__Host-{name}" if self.secure else name


def origin_of(url: str) -> str | None:
    """A URL as browsers write the origin of its pages; None when it is no https://NAME[:PORT]."""
    try:
        parts = urlsplit(url)
        name, port = parts.hostname, parts.port
    except ValueError:
        return None
    rest = (parts.username, parts.query, parts.fragment, parts.path.strip("/"))
    if parts.scheme != "https" or not name or any(rest):
        return None
    host = f"[{name}]" if ":" in name else name
    return f"https://{host}" if port in (None, 443) else f"https://{host}:{port}"
