"""A visit under way: what the tab shows and what the proxy knows, read as facts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from majika.brands import Brand, Catalog
from majika.capture.egress import Egress
from majika.capture.facts import Certificate, Hop, Page
from majika.capture.reading import read_page
from majika.capture.visiting.tab import Tab
from majika.capture.visiting.track import Step
from majika.findings import Host, Url
from majika.message.domains import host_of, parse_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A tab behind its proxy, and against what its pages are read."""

    tab: Tab
    egress: Egress
    catalog: Catalog
    brand: Brand | None
    """Whom the mail claims to be."""

    async def look(self) -> Page:
        """The page as it stands."""
        seen = await self.tab.look()
        if seen.certificate is not None:
            seen = replace(seen, certificate=self._with_fault(seen.certificate, seen.url))
        return read_page(seen, self.catalog, self.brand)

    def hops(self) -> tuple[Hop, ...]:
        """The way so far."""
        return tuple(map(self._hop, self.tab.track.steps))

    def _hop(self, step: Step) -> Hop:
        parsed = parse_url(step.url)
        host = host_of(parsed) if parsed else Host("")
        port = _port(parsed.port, parsed.protocol) if parsed else 0
        certificate = step.certificate
        return Hop(
            url=Url(step.url),
            host=host,
            how=step.how,
            status=step.status,
            ip=self.egress.address_of(host, port),
            certificate=certificate and self._with_fault(certificate, step.url),
            error=step.error,
        )

    def _with_fault(self, certificate: Certificate, url: str) -> Certificate:
        return replace(certificate, fault=self.tab.track.faults.get(url, ""))


def _port(written: str, protocol: str) -> int:
    """A browser leaves out the usual one."""
    return int(written) if written else 443 if protocol == "https:" else 80
