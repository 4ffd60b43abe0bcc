from majika.checks.authentication.sender_failed_authentication import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

TARO = "Taro <taro@friend.example>"
HOP = "from x.example (x.example [192.0.2.9]) by mx.reader.example; Tue, 24 Nov 2026 09:00:00 +0900"


def results(text: str) -> dict[str, str]:
    return {"authentication_results": f"mx.reader.example; {text}", "received": HOP}


def test_weak_by_itself():
    finding = fires(check, mail(from_=TARO, **results("dmarc=fail header.from=friend.example")))

    assert finding.strength is Strength.WEAK
    assert finding.values["result"] == "dmarc=fail"


def test_silent_when_it_passed():
    silent(check, mail(from_=TARO, **passing("friend.example")))


def test_silent_on_missing_results():
    silent(check, mail(from_=TARO))


def test_silent_for_a_listed_brand_which_has_its_own_check():
    failed = results("dmarc=fail header.from=examplebank.test")
    silent(check, mail(from_="Example Bank <a@examplebank.test>", **failed))


def test_silent_on_softfail():
    silent(check, mail(from_=TARO, **results("spf=softfail smtp.mailfrom=friend.example")))
