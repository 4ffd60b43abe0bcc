from dataclasses import replace

from majika.brands.facts import Standing
from majika.checks.sender import sender_not_confirmed_as_brand
from majika.checks.sender.customers_send_from_there_too import check
from majika.findings import Finding, Strength
from tests.mails import claims, fires, mail, passing, silent

AT_HOME = "Example Bank <help@tenant.examplebank.test>"


def found(data: bytes) -> list[Finding]:
    """As if Example Bank were a delivery service: what is one is not in the test catalog."""
    read = replace(claims(data), sender=Standing.SERVICE)
    assert not list(sender_not_confirmed_as_brand.check(read))
    return list(check(read))


def test_a_corner_of_the_services_own_domain():
    (finding,) = found(mail(from_=AT_HOME))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["sender"] == "tenant.examplebank.test"


def test_weak_when_the_services_signature_is_proven():
    (finding,) = found(mail(from_=AT_HOME, **passing("tenant.examplebank.test")))

    assert finding.strength is Strength.WEAK


def test_a_role_at_a_provider_of_mailboxes():
    finding = fires(check, mail(from_="Examplemail <support@examplemail.test>"))

    assert finding.values["sender"] == "examplemail.test"


def test_silent_where_the_brand_alone_writes():
    silent(check, mail(from_=AT_HOME))


def test_silent_at_a_delivery_service_of_somebody_else():
    silent(check, mail(from_="Example Bank <a@em77.sendgrid.net>"))


def test_silent_without_a_claim():
    silent(check, mail())
