"""What is kept is what was given, once, and can be listed, noted and decided."""

import re
from datetime import UTC, datetime

import pytest

from majika import analyze
from majika.cases import Cases, Decision, Query
from majika.errors import NoCaseError
from majika.findings import Host
from majika.message import MessageKind
from majika.verdict import Label
from tests.cases.adding import OPTIONS, added, judged
from tests.mails import mail

FRAUD = {
    "from_": "Example Bank <info@stranger.example>",
    "subject": "Example Bank: your account is suspended",
    "html": '<a href="https://examplebank-login.example/x">https://examplebank.test</a>',
}


def test_a_mail_is_kept_with_what_we_say_about_it(cases: Cases):
    data = mail(**FRAUD)
    case = cases.add(data, judged(data), source="upload", reporter="hanako")

    assert cases.get(case.id) == case
    assert cases.raw(case.id) == data
    assert (case.label, case.brand_id) == (Label.FRAUD, "example-bank")
    assert (case.sender, case.sender_domain) == ("info@stranger.example", "stranger.example")
    assert isinstance(case.sender_domain, Host)
    assert case.subject == FRAUD["subject"]
    assert [(seen.source, seen.reporter) for seen in case.seen] == [("upload", "hanako")]
    assert case.created.tzinfo is UTC
    assert abs((datetime.now(UTC) - case.created).total_seconds()) < 60


def test_an_id_tells_nothing_and_needs_no_escape(cases: Cases):
    ids = {added(cases, text=str(number)).id for number in range(20)}
    assert len(ids) == 20
    assert all(re.fullmatch("[a-z2-7]{16}", each) for each in ids)


def test_the_same_message_is_one_case_seen_twice(cases: Cases):
    first = added(cases, source="upload", text="once")
    again = added(cases, source="mailbox", text="once")

    assert (again.id, again.sightings) == (first.id, 2)
    assert [seen.source for seen in again.seen] == ["mailbox", "upload"]
    assert again.last_seen > again.created
    assert len(cases.find(Query())) == 1


def test_decisions_and_notes_stay_with_who_made_them(cases: Cases):
    case = added(cases)
    cases.note(case.id, "asked the bank", "taro")
    cases.decide(case.id, Decision.CONFIRMED, "they know it", "taro")
    case = cases.decide(case.id, Decision.CONTESTED, "a newsletter", "hanako")

    assert [(note.who, note.text) for note in case.notes] == [("taro", "asked the bank")]
    assert [ruling.who for ruling in case.rulings] == ["taro", "hanako"]
    assert case.rulings[1].reason == "a newsletter"
    assert case.decision is Decision.CONTESTED
    assert [row.id for row in cases.find(Query(decision=Decision.CONTESTED))] == [case.id]
    assert not cases.find(Query(decision=Decision.CONFIRMED))


def test_an_id_of_nobody_says_so(cases: Cases):
    for ask in (
        cases.get,
        cases.raw,
        lambda wrong: cases.note(wrong, "x", "taro"),
        lambda wrong: cases.decide(wrong, Decision.CONFIRMED, "x", "taro"),
    ):
        with pytest.raises(NoCaseError):
            ask("' OR 1=1 --")


def test_pages_of_a_list_meet_without_gap_or_overlap(cases: Cases):
    ids = [added(cases, text=str(number)).id for number in range(7)]
    first = cases.find(Query(limit=4))
    added(cases, text="in between")
    second = cases.find(Query(limit=4, before=first[-1].number))

    assert [row.id for row in [*first, *second]] == ids[::-1]


def test_lists_are_narrowed_by_all_that_is_asked(cases: Cases):
    fraud = added(cases, **FRAUD).id
    added(cases)

    for query in (
        Query(label=Label.FRAUD),
        Query(brand="example-bank"),
        Query(domain="stranger.example"),
        Query(domain="EXAMPLEBANK-login.example."),
        Query(label=Label.FRAUD, brand="example-bank", domain="stranger.example", text="suspend"),
    ):
        assert [row.id for row in cases.find(query)] == [fraud], query
    assert not cases.find(Query(label=Label.GENUINE, brand="example-bank"))


def test_a_domain_is_found_by_any_domain_above_it_but_no_suffix(cases: Cases):
    added(cases, html='<a href="https://a.b.shop.example.co.jp/x">x</a>')

    found = {
        name: len(cases.find(Query(domain=name)))
        for name in ("a.b.shop.example.co.jp", "shop.example.co.jp", "example.co.jp", "co.jp", "jp")
    }
    assert list(found.values()) == [1, 1, 1, 0, 0]


def test_what_no_database_takes_costs_no_case(cases: Cases):
    data = b"From: \xff\0<a\0@b\xed\xa0\x80.test>\nSubject: =?utf-8?b?AAAA?= " + b"x" * 5000
    data += b"\n\n\0\0" + "銀行\ud800".encode("utf-8", "surrogatepass")
    case = cases.add(data, judged(data), source="\0", reporter="\ud800")

    assert cases.raw(case.id) == data
    assert cases.get(case.id).seen[0].source == "\ufffd"


def test_a_text_is_kept_as_one(cases: Cases):
    data = "差出人: 例銀行\n\n口座をご確認ください\nhttps://abc.example".encode()
    verdict = analyze(data, kind=MessageKind.TEXT, options=OPTIONS)
    case = cases.add(data, verdict)

    assert (case.kind, case.sender, case.subject) == (
        MessageKind.TEXT,
        "例銀行",
        "口座をご確認ください",
    )
    assert cases.kind(case.id) is MessageKind.TEXT
    assert [row.id for row in cases.find(Query(domain="abc.example"))] == [case.id]
    assert [row.id for row in cases.find(Query(text="例銀行"))] == [case.id]
    assert cases.kind(added(cases).id) is MessageKind.MAIL
