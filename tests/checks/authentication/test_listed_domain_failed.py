from majika.checks.authentication.listed_domain_failed import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

BANK = "Example Bank <notice@examplebank.test>"
HOP = "from x.example (x.example [192.0.2.9]) by mx.reader.example; Tue, 24 Nov 2026 09:00:00 +0900"


def results(text: str) -> dict[str, str]:
    return {"authentication_results": f"mx.reader.example; {text}", "received": HOP}


def test_the_readers_server_says_it_failed():
    data = mail(from_=BANK, **results("dmarc=fail header.from=examplebank.test"))

    assert fires(check, data).evidence[0].value == "dmarc=fail"


def test_silent_when_it_passed():
    silent(check, mail(from_=BANK, **passing("examplebank.test")))


def test_silent_on_softfail_and_none():
    data = mail(from_=BANK, **results("spf=softfail smtp.mailfrom=examplebank.test; dmarc=none"))
    silent(check, data)


def test_silent_without_results():
    silent(check, mail(from_=BANK))


def test_silent_for_an_unlisted_domain():
    data = mail(from_="a@stranger.example", **results("dmarc=fail header.from=stranger.example"))
    silent(check, data)


def test_weaker_over_a_mailing_list_but_never_silent():
    """Anyone can write a List-Id."""
    failed = results("dmarc=fail header.from=examplebank.test")
    data = mail(from_=BANK, list_id="<l.lists.example>", **failed)

    assert fires(check, data).strength is Strength.MEDIUM


def test_the_failing_result_is_quoted_not_a_softfail_before_it():
    told = "spf=softfail smtp.mailfrom=x.example; dmarc=fail header.from=examplebank.test"

    assert fires(check, mail(from_=BANK, **results(told))).evidence[0].value == "dmarc=fail"
