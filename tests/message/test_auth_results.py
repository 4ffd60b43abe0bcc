"""Authentication-Results as servers really write them."""

from majika.message.auth_results import read_received_spf, read_statement
from majika.message.facts import Method


def test_exchange_names_no_server():
    read = read_statement(
        "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=mail.bank.test; dkim=pass (signature was "
        "verified) header.d=bank.test;dmarc=pass action=none header.from=bank.test;"
        "compauth=pass reason=100"
    )

    assert read.authserv == ""
    assert read.results == (
        (Method.SPF, "pass", "mail.bank.test"),
        (Method.DKIM, "pass", "bank.test"),
        (Method.DMARC, "pass", "bank.test"),
    )


def test_gmail():
    read = read_statement(
        "mx.google.com; dkim=pass header.i=@Bank.test header.s=s1 header.b=ab/c=; spf=softfail "
        "(google.com: domain of transitioning a@x.test does not designate 192.0.2.7 as permitted "
        "sender) smtp.mailfrom=a@x.test; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=bank.test"
    )

    assert read.authserv == "mx.google.com"
    assert read.results == (
        (Method.DKIM, "pass", "bank.test"),
        (Method.SPF, "softfail", "x.test"),
        (Method.DMARC, "fail", "bank.test"),
    )
    assert read.sound


def test_version_reason_and_other_methods():
    read = read_statement(
        'mx.reader.example 1; auth=pass smtp.auth=a; dkim=neutral reason="no; key" header.d=b.test'
    )

    assert read.authserv == "mx.reader.example"
    assert read.results == ((Method.DKIM, "neutral", "b.test"),)


def test_arc_instance_is_no_server():
    read = read_statement("i=1; mx.reader.example; dkim=pass header.d=bank.test; arc=none")

    assert read.authserv == "mx.reader.example"
    assert [method for method, _, _ in read.results] == [Method.DKIM, Method.ARC]


def test_no_result():
    assert read_statement("mx.reader.example; none").results == ()
    assert read_statement("").results == ()


def test_quoted_local_part_cannot_add_a_result():
    read = read_statement(
        'mx.reader.example; spf=pass smtp.mailfrom="a; dkim=pass header.d=bank.test; "@evil.test'
    )

    assert read.results == ((Method.SPF, "pass", "evil.test"),)


def test_quote_inside_a_comment_cannot_be_attributed():
    read = read_statement(
        'mx.reader.example; spf=pass (domain of "a) ; dkim=pass header.d=bank.test ("@evil.test) '
        "smtp.mailfrom=evil.test"
    )

    assert not read.sound


def test_received_spf():
    read = read_received_spf(
        "Pass (protection.outlook.com: domain of mail.bank.test designates 192.0.2.7 as permitted "
        "sender) receiver=protection.outlook.com; client-ip=192.0.2.7; helo=x;"
    )

    assert read.results == ((Method.SPF, "pass", "mail.bank.test"),)
    assert read.authserv == "protection.outlook.com"


def test_received_spf_with_an_address():
    read = read_received_spf("fail (x) envelope-from=<a@bank.test>; client-ip=192.0.2.7")

    assert read.results == ((Method.SPF, "fail", "bank.test"),)


def test_hostile_headers_take_no_time():
    for piece in ('"', "(", ";", "spf=", 'a="', "x.y=", "(\\"):
        read_statement(piece * 100_000)
        read_received_spf(piece * 100_000)
