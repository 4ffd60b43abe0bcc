"""What goes into the feed, and what must never: a wrong entry harms everybody behind a filter."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dns.name
import dns.rdatatype
import dns.zone
import pytest
import stix2
from stix2patterns.validator import run_validator

from majika.brands import Catalog
from majika.cases import Cases, Decision, open_cases
from majika.feed import Entry, Feed, Use
from majika.feed.bundle import render_bundle
from majika.feed.sheet import render_sheet
from majika.feed.zone import render_zone
from majika.verdict import Label
from tests.cases.adding import added, judged
from tests.mails import BRANDS, CATALOG, READER, mail, passing

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
BAIT = "Dear Exampleshop customer, your membership will be suspended."
FROM = "Exampleshop Emergency <info@s179.stranger.example>"
TRAP = "https://exampelshop.test/login"


@pytest.fixture
def cases(tmp_path: Path) -> Iterator[Cases]:
    opened = open_cases(f"sqlite:///{tmp_path / 'cases.sqlite3'}", tmp_path, catalog=CATALOG)
    yield opened
    opened.close()


def feed_of(cases: Cases) -> Feed:
    return Feed(cases, lambda case_id: judged(cases.raw(case_id)), lambda: CATALOG)


def told(cases: Cases, link: str, decision: Decision | None = Decision.CONFIRMED, **more) -> str:
    """A mail that leads there, and what a person says about it."""
    of = {"from_": FROM, "html": f'<p>{BAIT}</p><a href="{link}">Login</a>', **more}
    case = added(cases, **of)
    if decision:
        cases.decide(case.id, decision, "", "")
    return case.id


def entries(cases: Cases) -> list[Entry]:
    return feed_of(cases).entries(NOW - timedelta(days=3650))


def values(cases: Cases) -> set[str]:
    return {entry.value for entry in entries(cases)}


def test_a_confirmed_fraud_is_in_it(cases: Cases):
    told(cases, TRAP)
    told(cases, TRAP, subject="Again")
    (host,) = (entry for entry in entries(cases) if entry.kind == "domains")

    assert host.value == "exampelshop.test"
    assert host.use is Use.BLOCK
    assert host.brand_id == "example-shop"
    assert host.cases == 2


@pytest.mark.parametrize("decision", [None, Decision.CONTESTED])
def test_what_nobody_confirmed_is_not(cases: Cases, decision: Decision | None):
    told(cases, TRAP, decision)
    assert values(cases) == set()


def test_what_is_long_gone_is_not(cases: Cases):
    told(cases, TRAP)
    assert feed_of(cases).entries(datetime.now(UTC) + timedelta(seconds=1)) == []


@pytest.mark.parametrize(
    "host",
    [
        "exampleshop.test",  # a brand's own
        "shopcdn.test",  # … and what carries its pictures
        "examplebank.test",  # … another's
        "bit.ly",
        "docs.google.com",
        "forms.gle",
        "co.jp",
        "mail.reader.example",  # the reader's house
    ],
)
def test_others_hosts_are_never_blocked(cases: Cases, host: str):
    link = f'<a href="https://{host}/x1?id=2">Login</a>'
    told(cases, TRAP, html=f'<p>{BAIT}</p><a href="{TRAP}">Login</a>{link}')
    found = entries(cases)

    assert host not in {entry.value for entry in found}
    assert f"{host} CNAME" not in render_zone(found, NOW)
    assert "exampelshop.test" in {entry.value for entry in found}


def test_nothing_of_the_reader_is_in_it(cases: Cases):
    told(cases, f"{TRAP}?e={READER}&t=k9Qx72LmZp0", subject="Dear Hanako")
    everything = render_sheet(entries(cases)) + render_bundle(entries(cases), timedelta(1))

    assert "exampelshop.test" in everything
    for secret in ("hanako", "reader.example", "k9Qx72LmZp0"):
        assert secret not in everything.lower()


def test_a_name_that_anyone_can_write_into_from_is_not(cases: Cases):
    told(cases, TRAP, from_="Exampleshop <victim@innocent.example>")
    assert "victim@innocent.example" not in values(cases)


def test_an_answer_goes_where_the_fraud_reads_it(cases: Cases):
    told(cases, TRAP, reply_to="drop@collector.example")
    (drop,) = (entry for entry in entries(cases) if entry.kind == "addresses")
    assert (drop.value, drop.use) == ("drop@collector.example", Use.WATCH)


def test_a_host_of_an_honest_mail_is_doubted(cases: Cases):
    told(cases, TRAP)
    told(cases, "https://exampelshop.test/other", Decision.CONTESTED, subject="Honest")
    assert "exampelshop.test" not in values(cases)
    assert not any("exampelshop.test" in value for value in values(cases))


def test_a_host_of_a_genuine_mail_is_doubted(cases: Cases):
    """Unless a person says that the mail is none."""
    told(cases, TRAP)
    data = mail(html='<a href="https://exampelshop.test/gift">A gift</a>')
    case = cases.add(data, replace(judged(data), label=Label.GENUINE))
    assert cases.doubted({"exampelshop.test", "other.example"}) == {"exampelshop.test"}
    assert "exampelshop.test" not in values(cases)
    cases.decide(case.id, Decision.CONTESTED, "stolen account", "")
    assert "exampelshop.test" in values(cases)


def test_whoever_asks_waits_for_nothing_that_was_confirmed_before(cases: Cases):
    told(cases, TRAP)
    asked: list[str] = []
    feed = Feed(cases, lambda id_: asked.append(id_) or judged(cases.raw(id_)), lambda: CATALOG)
    feed.warm()
    assert len(asked) == 1
    assert feed.entries(NOW - timedelta(days=3650))
    assert len(asked) == 1


def test_a_brand_that_is_listed_since_is_not_blocked(cases: Cases):
    told(cases, TRAP)
    record = {
        "id": "new",
        "names": ["Newcomer"],
        "web_domains": ["exampelshop.test"],
        "confidence": "single",
    }
    newer = Catalog.from_records([*BRANDS, record])
    feed = Feed(cases, lambda case_id: judged(cases.raw(case_id)), lambda: newer)
    assert not {each.kind for each in feed.entries(NOW - timedelta(3650))} & {"domains", "urls"}


def test_a_deleted_case_leaves_the_feed(cases: Cases):
    case_id = told(cases, TRAP)
    feed = feed_of(cases)
    since = NOW - timedelta(days=3650)
    assert feed.entries(since)
    cases.delete(case_id)
    assert feed.entries(since) == []


def test_a_case_is_read_once(cases: Cases):
    told(cases, TRAP)
    asked: list[str] = []

    def judge(case_id: str):
        asked.append(case_id)
        return judged(cases.raw(case_id))

    feed = Feed(cases, judge, lambda: CATALOG)
    assert feed.entries(NOW - timedelta(3650)) == feed.entries(NOW - timedelta(3650))
    assert len(asked) == 1


# --- its forms


def entry(value: str, kind: str = "domains", use: Use = Use.BLOCK) -> Entry:
    return Entry(
        kind=kind,  # type: ignore[arg-type]
        value=value,
        use=use,
        brand_id="example-shop",
        first_seen=NOW - timedelta(days=2),
        last_seen=NOW,
        cases=1,
    )


def test_a_resolver_reads_the_zone():
    blocked = [entry("evil.example"), entry("xn--bcher-kva.example")]
    left_out = [
        entry("watched.example", use=Use.WATCH),
        entry("https://url.example/", "urls"),
        entry("192.0.2.1", "ips"),
        entry(".".join(["a" * 60] * 4) + ".example"),
        entry("no host\nevil2.example CNAME ."),
    ]
    zone = dns.zone.from_text(render_zone([*blocked, *left_out], NOW), origin="rpz.house.test")

    names = {str(name) for name in zone.nodes}
    hosts = {"evil.example", "xn--bcher-kva.example"}
    assert names == {"@", *hosts, *(f"*.{host}" for host in hosts)}
    assert zone.get_soa().serial == int(NOW.timestamp())
    for name in names - {"@"}:
        (record,) = zone.find_rdataset(name, dns.rdatatype.CNAME)
        assert record.target == dns.name.root


def test_an_empty_zone_is_a_zone():
    assert dns.zone.from_text(render_zone([], NOW), origin="rpz.house.test").get_soa()


def test_the_bundle_is_stix():
    every = [
        entry("evil.example"),
        entry("https://evil.example/it's", "urls"),
        entry("drop@collector.example", "addresses", Use.WATCH),
        entry("192.0.2.1", "ips"),
        entry("ab" * 32, "hashes"),
    ]
    bundle = stix2.parse(render_bundle(every, timedelta(days=30)))
    signs = [each for each in bundle.objects if each.type == "indicator"]

    assert len(signs) == len(every)
    for sign in signs:
        assert run_validator(sign.pattern) == []
        assert sign.valid_until == NOW + timedelta(days=30)
    again = json.loads(render_bundle(every, timedelta(days=30)))
    assert {each["id"] for each in again["objects"]} == {each.id for each in bundle.objects}


def test_a_sheet_holds_no_formula():
    sheet = render_sheet([entry("evil.example"), entry("=cmd@x.example", "addresses")])
    rows = list(csv.DictReader(io.StringIO(sheet)))
    assert [row["value"] for row in rows] == ["evil.example"]
    assert rows[0]["use"] == "block"


def test_a_proven_senders_host_is_watched(cases: Cases):
    """Its account may have been stolen: no one behind a filter loses it."""
    sender = "Exampleshop <info@taken.example>"
    told(cases, TRAP, from_=sender, **passing("taken.example"))
    of_sender = [each for each in entries(cases) if each.value.endswith("taken.example")]
    assert {each.use for each in of_sender} == {Use.WATCH}
