"""Certificates for the sites of the zoo, made when it opens."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

from tests.capture.zoo.sites import host_of

YEAR = timedelta(days=365)
HOUR = timedelta(hours=1)


class Certificates:
    """Shows each visitor the certificate of the host it asks for (SNI, RFC 6066)."""

    def __init__(self) -> None:
        self._ca = trustme.CA(organization_name="majika test CA")
        now = datetime.now(UTC)
        self._made = {
            host_of(name): self._context(certificate)
            for name, certificate in {
                "cert-old": self._issue(host_of("cert-old"), now - YEAR, now + YEAR),
                "cert-hour": self._issue(host_of("cert-hour"), now - HOUR, now + YEAR / 4),
                "cert-expired": self._issue(host_of("cert-expired"), now - YEAR, now - HOUR),
                "cert-other-name": self._issue("elsewhere.example", now - YEAR, now + YEAR),
                "cert-self-signed": trustme.CA(organization_name="nobody").issue_cert(
                    host_of("cert-self-signed")
                ),
            }.items()
        }
        self.context = self._context(self._issue("zoo.test", now - YEAR, now + YEAR))
        self.context.sni_callback = self._choose

    def write(self, path: Path) -> None:
        self._ca.cert_pem.write_to_path(path)

    def _issue(self, host: str, since: datetime, until: datetime) -> trustme.LeafCert:
        return self._ca.issue_cert(host, not_before=since, not_after=until)

    def _context(self, certificate: trustme.LeafCert) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context

    def _choose(self, shown: ssl.SSLObject, host: str | None, _: ssl.SSLContext) -> None:
        if host and host not in self._made:
            now = datetime.now(UTC)
            self._made[host] = self._context(self._issue(host, now - YEAR, now + YEAR))
        shown.context = self._made.get(host or "", self.context)
