"""What the parts of a report say, before any page has marked it up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from majika.brands.catalog import Catalog
from majika.brands.facts import Edit, Lookalike, Standing
from majika.findings import Host, Language, Place, Spot
from majika.message import parse_message
from majika.message.facts import Hop, Message
from majika.report.sections import (
    contacts,
    how_we_know,
    made_by,
    moment,
    observable_groups,
    route,
    telling_headers,
    told_reasons,
)
from majika.report.sections.route import MOST_STEPS, first_trusted_hop
from majika.verdict import Verdict
from tests.mails import BRANDS, mail, passing
from tests.report.verdicts import (
    ALL,
    BANK,
    CLAIMED,
    FRAUD,
    GENUINE,
    MESSAGE,
    attachment,
    link,
    mailbox,
)

LANGUAGES: tuple[Language, ...] = ("en", "ja")
CATALOG = Catalog.from_records(BRANDS, "2026-11-24")
NOON = datetime(2026, 11, 24, 12, 5, tzinfo=timezone(timedelta(hours=9)))


def hop(number: int, **changes: str) -> Hop:
    made = Hop(
        helo=f"a{number}.example",
        reverse_name=f"a{number}.example",
        ip="192.0.2.1",
        by=f"b{number}.example",
        recipient="",
        when=NOON,
        place=Place(Spot.HEADER, "received", number),
    )
    return replace(made, **changes)


def of_message(**changes: object) -> Verdict:
    message = replace(MESSAGE, **changes)  # type: ignore[arg-type]
    return replace(FRAUD, claims=replace(CLAIMED, message=message))


def test_the_route_is_told_in_the_order_of_travel():
    steps = route(of_message(hops=(hop(0), hop(1, helo="bank.example"))), "en")

    assert [step.receiver for step in steps] == ["b1[.]example", "b0[.]example"]
    assert steps[0].sender == "a1[.]example, calling itself bank[.]example"
    assert steps[1].sender == "a0[.]example"
    assert steps[1].ip == "192[.]0[.]2[.]1"
    assert steps[1].when == "24 Nov 2026 12:05 (UTC+9)"


def test_a_long_route_shows_its_end():
    steps = route(of_message(hops=tuple(map(hop, range(MOST_STEPS + 3)))), "ja")

    assert len(steps) == MOST_STEPS
    assert steps[0].note == "これより前に、ほか 3 件"
    assert steps[-1].receiver == "b0[.]example"


def test_says_from_where_on_the_readers_server_wrote():
    unchecked = parse_message(mail(received=["from a.example by mx.reader.example; x"]))
    assert first_trusted_hop(unchecked) is None

    signed = parse_message(_results_first(passing("bank.test")))
    assert first_trusted_hop(signed) == 0
    step = route(replace(GENUINE, claims=replace(GENUINE.claims, message=signed)), "en")[-1]
    assert step.note.startswith("Your mail server wrote this")


def _results_first(headers: dict[str, list[str]]) -> bytes:
    return b"".join(
        f"{name}: {headers[key][0]}\r\n".encode()
        for name, key in (
            ("Authentication-Results", "authentication_results"),
            ("Received", "received"),
        )
    ) + mail(from_="a@bank.test")


def test_a_mail_without_a_record_has_no_route():
    assert route(FRAUD, "en") == []
    assert first_trusted_hop(Message(sha256="", size=0, headers=())) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.label.value)
def test_every_fact_is_whole(answer: Verdict, language: Language):
    facts = how_we_know(answer, language, CATALOG)

    assert facts
    assert all(fact.claim and fact.fact and fact.source for fact in facts)
    assert not any("{" in fact.fact or "…" in fact.fact for fact in facts)


def test_facts_name_the_brands_domains_with_their_confidence_and_day():
    told = {fact.fact: fact for fact in how_we_know(FRAUD, "en", CATALOG)}
    domain = told["examplebank.test: published by the brand itself"]

    assert domain.claim == "Mail and pages of Example Bank"
    assert domain.as_of == "24 Nov 2026"
    assert told["not on the list of Example Bank's domains"].claim == (
        "Sender's address at s25[.]host[.]example"
    )


def test_facts_of_a_genuine_mail_name_the_mail_servers_check():
    facts = how_we_know(GENUINE, "ja", CATALOG)

    assert facts[0].fact == "「例銀行」のドメイン"
    assert facts[1].fact.startswith("合格。")
    assert facts[1].source == "受信したメールサーバーの記録"


def test_the_brands_own_domain_is_no_fact_until_somebody_vouches_for_it():
    claims = replace(GENUINE.claims, proof=None)
    facts = how_we_know(replace(GENUINE, claims=claims), "en", CATALOG)

    assert "anyone can write that" in facts[0].fact


def test_what_is_known_of_links():
    hosts = {
        "exampelbank.example": "made to look like Example Bank; not one of its domains",
        "x.github.io": "a place where anyone can put a page or a short link",
        "s25.coreserver.jp": "a server of a hosting company that anyone can rent",
        "other.example": "not on the list of Example Bank's domains",
    }
    links = [link(number, f"https://{host}/") for number, host in enumerate(hosts)]
    lookalike = Lookalike(
        host=Host("exampelbank.example"),
        brand=BANK,
        edit=Edit.MISSPELT,
        token="exampelbank",
        original="examplebank",
        place=Place(Spot.LINK),
    )
    claims = replace(
        CLAIMED,
        message=replace(MESSAGE, links=tuple(links)),
        links=tuple((each, Standing.FOREIGN) for each in links),
        lookalikes=(lookalike,),
    )
    facts = how_we_know(replace(FRAUD, claims=claims), "en", CATALOG)
    told = {fact.claim.replace("[.]", "."): fact.fact for fact in facts}

    assert {host: told[f"A link leads to {host}"] for host in hosts} == hosts


def test_a_brand_with_a_hundred_domains_shows_a_few():
    many = replace(BANK, domains=dict.fromkeys((f"b{n}.test" for n in range(100)), FIRST))
    facts = how_we_know(replace(FRAUD, claims=replace(CLAIMED, brand=many)), "en", CATALOG)

    assert len(facts) < 12
    assert facts[-1].fact == "and 97 more"


FIRST = next(iter(BANK.domains.values()))


def test_sources_of_the_packages_own_catalog_are_named():
    brand = Catalog.default().brands["amazon"]
    facts = how_we_know(replace(FRAUD, claims=replace(CLAIMED, brand=brand)), "ja")

    assert all(fact.as_of == facts[0].as_of for fact in facts[:-1])
    assert any(fact.source.startswith("hxxps://") for fact in facts)


def test_observables_are_defanged_and_bounded():
    message = replace(
        MESSAGE,
        links=tuple(link(n, f"http://evil{n}.example/") for n in range(10_000)),
        reply_to=(mailbox("", "drop@box.example"),),
        attachments=(attachment("請求書.zip"),),
    )
    groups = {group.title: group for group in observable_groups(of_message_is(message), "en")}

    assert groups["Links"].values[0] == "hxxp://evil0[.]example/"
    assert len(groups["Links"].values) == 20
    assert groups["Links"].more == "and 480+ more"
    assert "drop@box[.]example" in groups["Mail addresses"].values
    assert groups["Names of attachments"].values == ("請求書.zip",)
    assert not groups["Attachments (SHA-256)"].more


def of_message_is(message: Message) -> Verdict:
    return replace(FRAUD, claims=replace(CLAIMED, message=message))


def test_how_it_was_made():
    rows = {row.label: row.value for row in made_by(FRAUD, "ja", NOON, CATALOG)}

    assert rows["作成日時"] == "2026年11月24日 12:05 (UTC+9)"
    assert rows["元データの SHA-256"] == "cd" * 32
    assert rows["元データの大きさ"] == "1,000 バイト"
    assert rows["ブランド一覧の版"] == CATALOG.version


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (datetime(2026, 1, 2, 3, 4), "2 Jan 2026 03:04"),
        (datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "2 Jan 2026 03:04 (UTC)"),
        (
            datetime(2026, 1, 2, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
            "2 Jan 2026 00:00 (UTC−3:30)",
        ),
    ],
)
def test_times(when: datetime, shown: str):
    assert moment(when, "en") == shown


def test_reasons_carry_their_place_quote_and_comparison():
    first, second = told_reasons(FRAUD, "en")

    assert (first.number, first.place) == (1, "sender")
    assert (first.quote, first.normal) == ("s25.host.example", "examplebank.test")
    assert (second.quote, second.normal) == ("exampelbank[.]example", "")
    assert first.see
    assert first.explanation


# --- who helps


def test_the_brand_comes_first_then_offices_of_japan_for_japanese():
    found = contacts(FRAUD, "ja")

    assert (found[0].name, found[0].ways) == ("例銀行", ("phish@examplebank.test",))
    assert found[1].name == "フィッシング対策協議会"
    assert "#9110" in [way for one in found for way in one.ways]
    assert "英国 NCSC" not in [one.name for one in found]


def test_readers_of_english_may_live_anywhere():
    names = [one.name for one in contacts(FRAUD, "en")]

    assert names[:2] == ["Example Bank", "Anti-Phishing Working Group"]
    assert {"NCSC (UK)", "Council of Anti-Phishing Japan", "Federal Trade Commission"} <= set(names)


def test_nobody_needs_help_with_a_genuine_mail():
    assert contacts(GENUINE, "ja") == []


# --- headers


def test_the_telling_lines_in_a_fixed_order():
    data = mail(subject="Hello", message_id="<1@x.example>", reply_to="a@evil.example")
    about = replace(FRAUD, claims=replace(CLAIMED, message=parse_message(data)))

    rows = telling_headers(about, "en")

    assert [row.label.partition(" ")[0] for row in rows] == [
        "From",
        "Reply-To",
        "To",
        "Subject",
        "Message-ID",
    ]
    assert rows[0].label == "From (sender)"
    assert rows[4].value == "<1@x.example>"


def test_a_header_is_one_line_and_not_endless():
    data = mail(subject="x" * 5000, dkim_signature=["v=1; d=a.example"] * 9)
    about = replace(FRAUD, claims=replace(CLAIMED, message=parse_message(data)))

    rows = telling_headers(about, "ja")

    assert max(len(row.value) for row in rows) == 300
    assert sum(row.label.startswith("DKIM-Signature") for row in rows) == 3
