from majika.checks.sender.sender_domain_has_no_dot import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

HOP = "from x (x [192.0.2.1]) by mx.reader.example; Tue, 24 Nov 2026 09:00:00 +0900"


def test_an_address_nobody_could_answer():
    finding = fires(check, mail(from_="Your parcel <notice@parcel>", received=HOP))

    assert finding.strength is Strength.STRONG
    assert finding.values["address"] == "notice@parcel"


def test_a_name_without_any_address():
    finding = fires(check, b"From: Example Bank\r\nTo: a@reader.example\r\n\r\nHello\r\n")

    assert finding.values["address"] == "Example Bank"


def test_weak_for_a_mail_that_was_never_sent_over_the_internet():
    assert fires(check, mail(from_="Cron <root@printer>")).strength is Strength.WEAK


def test_silent_on_a_real_address():
    silent(check, mail(from_="Taro <taro@friend.example>", received=HOP))


def test_silent_on_a_delivery_report():
    silent(check, mail(from_="Mail Delivery System <MAILER-DAEMON>", received=HOP))


def test_silent_without_from():
    silent(check, b"Subject: draft\r\n\r\nHello\r\n")


def test_silent_on_a_name_in_another_script():
    silent(check, mail(from_="taro@xn--r8jz45g.example", received=HOP))
