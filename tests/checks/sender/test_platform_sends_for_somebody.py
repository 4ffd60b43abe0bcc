from majika.checks.sender.platform_sends_for_somebody import check
from tests.mails import fires, mail, passing, silent

SIGNED = passing("exampledesk.test")


def test_a_users_words_under_the_platforms_signature():
    finding = fires(check, mail(from_="Wallet Support <help@exampledesk.test>", **SIGNED))

    assert finding.values == {"brand": "Exampledesk", "name": "Wallet Support"}


def test_a_share_in_a_users_name():
    fires(check, mail(from_='"Ann (via Exampledesk)" <share@exampledesk.test>', **SIGNED))


def test_a_customers_own_corner_of_the_platform():
    signed = passing("tenant.exampledesk.test")
    fires(check, mail(from_="Wallet Support <help@tenant.exampledesk.test>", **signed))


def test_silent_when_the_platform_speaks_for_itself():
    silent(check, mail(from_="Exampledesk <news@exampledesk.test>", **SIGNED))


def test_silent_for_a_brand_that_is_no_platform():
    data = mail(from_="Ann <ann@examplebank.test>", **passing("examplebank.test"))
    silent(check, data)


def test_silent_without_proof():
    silent(check, mail(from_="Wallet Support <help@exampledesk.test>"))


def test_silent_without_a_name():
    silent(check, mail(from_="help@exampledesk.test", **SIGNED))
