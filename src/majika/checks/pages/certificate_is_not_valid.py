"""The page behind the link shows a certificate that browsers do not accept.

Speaks when: a stranger's page, or the last address of the way, has a certificate with a wrong
name, out of date, or from an authority that nobody knows.
Why it matters: the certificate is the only proof of whom a browser talks to. A company that lives
by its site does not let it lapse.
Innocent cases: small sites that forgot to renew; devices at home.
Silent when: the certificate is accepted, there is none, or the host is the brand's own.
References: RFC 5280; RFC 9525 (names in certificates).
"""

from collections.abc import Iterator

from majika.capture.facts import Capture, Certificate
from majika.checks import Check, Evidence, Finding, Place, Strength, Text, see
from majika.checks.visited import is_brands, is_strangers, placed
from majika.findings import Host, Name

FAULTS = {
    "ERR_CERT_COMMON_NAME_INVALID": Name(
        "別の名前のために作られたものです", "It was made for another name."
    ),
    "ERR_CERT_DATE_INVALID": Name("期限が切れています", "It is out of date."),
    "ERR_CERT_AUTHORITY_INVALID": Name(
        "発行元が、どこにも認められていません", "Nobody vouches for whoever issued it."
    ),
    "ERR_CERT_REVOKED": Name("発行元が取り消しています", "Its issuer has withdrawn it."),
}
OTHER = Name("ブラウザーが受け入れません", "Browsers do not accept it.")


def fault_in_words(fault: str) -> Name:
    """Why a browser does not accept a certificate, by the browser's word for it."""
    return FAULTS.get(fault, OTHER)


check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The certificate of {host} is not accepted",
        ja="{host} の証明書は、正しいものではありません",
    ),
    says=Text(
        en="{host} cannot prove its name. {fault} The browser warns before it opens such a page, "
        "and companies do not leave that so.",
        ja="{host} は、名前の証明ができていません。証明書は{fault}。"
        "ブラウザーは開く前に警告を出します。企業がそのままにしておくことはありません。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    for place, host, certificate in _shown(capture):
        if certificate is not None and certificate.fault:
            yield check.finding(
                Strength.MEDIUM,
                Evidence(place, certificate.fault),
                host=host,
                fault=fault_in_words(certificate.fault),
            )
            return


def _shown(capture: Capture) -> Iterator[tuple[Place, Host, Certificate | None]]:
    """Strangers' certificates: those of pages, or of an address that showed nothing else."""
    for place, page in placed(capture):
        if is_strangers(page):
            yield place, page.host, page.certificate
    if not capture.pages and capture.hops:
        last = capture.hops[-1]
        if capture.brand is None or not is_brands(last.host, capture.brand):
            yield capture.place, last.host, last.certificate
