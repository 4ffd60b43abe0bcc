"""Cases of one hand are one campaign, whatever comes first, and stay so as cases come and go."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from majika import analyze
from majika.cases import CampaignQuery, Case, Cases, Decision, Query, TieKind, open_cases
from majika.cases.campaigns import neighbours
from majika.cases.campaigns.tables import campaigns, members, names, tallies, traits
from majika.cases.campaigns.words import said
from majika.errors import CampaignGrownError, NoCampaignError
from majika.report.defang import fill
from majika.verdict import Label
from tests.captures import LOGIN, capture_of, page
from tests.cases.adding import added, judged
from tests.mails import mail, passing

EXAMPLES = Path(__file__).parents[2] / "examples" / "amazon-emergency"

STORY = (
    "Your account at Example Bank was used from an unknown device. For your protection we have "
    "closed it for now. Please confirm who you are within one day, or the account stays closed "
    "for ever and the money in it goes to the national treasury. We are sorry for the trouble "
    "that this causes to you and to your family, and thank you for your understanding."
)


def fraud(cases: Cases, number: int, host: str = "", text: str = "", **of_mail: Any) -> Case:
    """A fraud with a text of its own, unless one is given."""
    link = f'<a href="https://www.{host}/{number}">https://examplebank.test</a>' if host else ""
    own = " ".join(f"word{letter}{chr(97 + number % 26)}" for letter in "abcdefgh")
    made: dict[str, Any] = {
        "from_": f"Example Bank <info{number}@sender-{chr(97 + number % 26)}.example>",
        "subject": f"Example Bank: suspended {number}",
        "html": f"<p>{text or own}</p>{link or '<a href=https://examplebank.test>x</a>'}",
    }
    return added(cases, **made | of_mail)


def campaign_of(cases: Cases, *some: Case) -> str:
    """The one campaign that all of them are in."""
    (found,) = {cases.get(case.id).campaign_id for case in some}
    assert found
    return found


def test_two_frauds_that_lead_to_one_host_are_a_campaign(cases: Cases):
    first, second = fraud(cases, 1, "evil.example"), fraud(cases, 2, "evil.example")
    alone = fraud(cases, 3, "other.example")

    campaign = cases.campaign(campaign_of(cases, first, second))
    assert (campaign.cases, campaign.sightings) == (2, 2)
    assert (campaign.brand_id, campaign.subject) == ("example-bank", second.subject)
    assert (campaign.first_seen, campaign.last_seen) == (first.created, second.created)
    strongest = campaign.ties[0]
    assert (strongest.kind, strongest.value) == (TieKind.HOST, "evil.example")
    assert strongest.cases == 2
    assert [n for _, n in campaign.timeline] == [2]
    assert not cases.get(alone.id).campaign_id
    assert [row.id for row in cases.find(Query(campaign=campaign.id))] == [second.id, first.id]
    assert [row.id for row in cases.campaigns(CampaignQuery())] == [campaign.id]


def test_one_text_with_other_names_and_numbers_is_a_campaign(cases: Cases):
    first = fraud(cases, 1, "a.example", f"Dear Hanako Suzuki, no. 4711. {STORY}")
    second = fraud(cases, 2, "b.example", f"Dear Taro, no. 12. {STORY} Until 3 May 2026.")

    ties = cases.campaign(campaign_of(cases, first, second)).ties
    assert TieKind.TEMPLATE in {tie.kind for tie in ties}


def test_servers_of_one_hoster_are_named(cases: Cases):
    received = "from {0} ({0} [192.0.2.{1}]) by mx.reader.example with ESMTP; " + (
        "Tue, 24 Nov 2026 09:00:00 +0900"
    )
    some = [
        fraud(cases, n, "evil.example", received=[received.format(f"{s}.coreserver.jp", n)])
        for n, s in enumerate(("s179", "s25"))
    ]

    ties = cases.campaign(campaign_of(cases, *some)).ties
    assert [(t.value, t.cases) for t in ties if t.kind is TieKind.HOSTER] == [("coreserver.jp", 2)]
    assert [(t.value, t.cases) for t in ties if t.kind is TieKind.SERVER] == [
        ("s179.coreserver.jp", 1),
        ("s25.coreserver.jp", 1),
    ]


def test_a_case_that_ties_two_campaigns_makes_them_one(cases: Cases):
    old = [fraud(cases, n, "a.example") for n in (1, 2)]
    new = [fraud(cases, n, "b.example") for n in (3, 4)]
    older, younger = campaign_of(cases, *old), campaign_of(cases, *new)
    cases.decide_campaign(younger, Decision.CONFIRMED, "seen before", "taro")
    link = '<a href="https://a.example/">1</a><a href="https://b.example/">2</a>'
    bridge = fraud(cases, 5, html=f"<p>both of them</p>{link}")

    assert campaign_of(cases, *old, *new, bridge) == older
    assert cases.campaign(younger) == (whole := cases.campaign(older))
    assert (whole.cases, whole.sightings, whole.decision) == (5, 5, Decision.CONFIRMED)
    assert [ruling.reason for ruling in whole.rulings] == ["seen before"]
    assert {tie.value: tie.cases for tie in whole.ties}["a.example"] == 3
    assert len(cases.find(Query(campaign=younger))) == 5
    assert len(cases.campaigns(CampaignQuery())) == 1


def test_a_decision_is_for_the_members_of_that_moment(cases: Cases):
    some = [fraud(cases, n, "evil.example") for n in (1, 2)]
    campaign = cases.decide_campaign(
        campaign_of(cases, *some), Decision.CONFIRMED, "the bank says so", "taro"
    )
    later = fraud(cases, 3, "evil.example")

    assert campaign.decision is Decision.CONFIRMED
    for case in some:
        assert [r.reason for r in cases.get(case.id).rulings] == ["the bank says so"]
        assert cases.get(case.id).decision is Decision.CONFIRMED
    assert campaign_of(cases, *some, later) == campaign.id
    assert later.decision is None
    confirmed = CampaignQuery(decision=Decision.CONFIRMED, brand="example-bank")
    assert [row.id for row in cases.campaigns(confirmed)] == [campaign.id]
    assert not cases.campaigns(CampaignQuery(decision=Decision.CONTESTED))


def test_a_campaign_that_has_grown_since_somebody_looked_is_not_decided(cases: Cases):
    some = [fraud(cases, n, "evil.example") for n in range(3)]
    campaign_id = campaign_of(cases, *some)
    with pytest.raises(CampaignGrownError):
        cases.decide_campaign(campaign_id, Decision.CONTESTED, "", "taro", seen=2)

    assert cases.campaign(campaign_id).decision is None
    assert cases.decide_campaign(campaign_id, Decision.CONTESTED, "", "taro", seen=3).decision


def test_a_message_seen_again_is_counted(cases: Cases):
    first, second = fraud(cases, 1, "evil.example"), fraud(cases, 2, "evil.example")
    again = cases.add(cases.raw(first.id), judged(cases.raw(first.id)))

    campaign = cases.campaign(campaign_of(cases, first, second))
    assert (campaign.cases, campaign.sightings) == (2, 3)
    assert campaign.last_seen == again.last_seen
    assert [n for _, n in campaign.timeline] == [3]


def test_what_is_deleted_is_counted_out_and_leaves_no_trait(cases: Cases):
    some = [fraud(cases, n, "evil.example", STORY) for n in range(3)]
    campaign_id = campaign_of(cases, *some)
    cases.delete(some[2].id)

    campaign = cases.campaign(campaign_id)
    assert (campaign.cases, campaign.sightings) == (2, 2)
    assert (campaign.subject, campaign.last_seen) == (some[1].subject, some[1].created)
    assert {tie.cases for tie in campaign.ties if tie.kind is not TieKind.SENDER} == {2}
    cases.expire(timedelta(0))
    with pytest.raises(NoCampaignError):
        cases.campaign(campaign_id)
    with cases._database.reading() as connection:
        for table in (campaigns, names, members, tallies, traits):
            assert connection.scalar(select(func.count()).select_from(table)) == 0, table.name


def test_a_visit_may_join_what_the_mails_do_not(cases: Cases):
    first, second = fraud(cases, 1, "a.example"), fraud(cases, 2, "b.example")
    behind = capture_of(page("https://kit.example/login", LOGIN))
    cases.keep_capture(first.id, behind)
    assert not cases.get(first.id).campaign_id
    cases.keep_capture(second.id, behind)

    ties = cases.campaign(campaign_of(cases, first, second)).ties
    assert ("kit.example", 2) in {(tie.value, tie.cases) for tie in ties}


def newsletter(cases: Cases, number: int) -> Case:
    return added(
        cases,
        from_="Garden News <news@garden.example>",
        subject=f"Garden news {number}",
        html=f"<p>{STORY.replace('Bank', 'Garden')}</p><a href=https://garden.example/{number}>x</a>",
    )


def test_honest_bulk_mail_makes_no_campaign(cases: Cases):
    for number in range(3):
        assert newsletter(cases, number).label is Label.UNKNOWN
        added(
            cases,
            from_="Example Bank <info@examplebank.test>",
            text=f"{STORY} {number} https://examplebank.test/",
            **passing("examplebank.test"),
        )
    assert not cases.campaigns(CampaignQuery())


def test_a_fraud_with_the_link_of_a_newsletter_draws_none_of_its_issues_in(cases: Cases):
    issues = [newsletter(cases, number) for number in range(3)]
    some = [fraud(cases, n, "garden.example") for n in (1, 2)]
    issues.append(newsletter(cases, 4))

    assert cases.campaign(campaign_of(cases, *some)).cases == 2
    assert not any(cases.get(issue.id).campaign_id for issue in issues)


def test_a_host_that_honest_mail_leads_to_joins_nothing(cases: Cases):
    for number in range(10):
        newsletter(cases, number)
    assert not [c for n in (1, 2) if (c := fraud(cases, n, "garden.example")).campaign_id]


def test_a_mail_that_we_cannot_tell_of_goes_along_when_much_agrees(cases: Cases):
    plain = {"from_": "A <a@sender-b.example>", "subject": "Hello"}
    html = f"<p>{STORY.replace('Example Bank', 'us')}</p><a href=https://www.evil.example>x</a>"
    before = added(cases, html=html, **plain)
    assert (before.label, before.campaign_id) == (Label.UNKNOWN, "")
    accused = fraud(cases, 1, "evil.example", STORY)
    after = added(cases, html=html + "again", **plain)

    assert campaign_of(cases, before, accused, after)


@pytest.mark.parametrize(
    "shared",
    ["https://bit.ly/", "https://examplebank.test/x", "https://translate.google.com/translate?u=x"],
)
def test_shared_hosts_join_nothing(cases: Cases, shared: str):
    for number in (1, 2):
        assert not fraud(
            cases, number, html=f"<p>{number}</p><a href={shared}{number}aaaa>x</a>"
        ).campaign_id


def test_one_short_address_joins(cases: Cases):
    some = [fraud(cases, n, html=f"<p>{n}</p><a href=https://bit.ly/3xAmple>x</a>") for n in (1, 2)]
    assert campaign_of(cases, *some)


def test_a_mail_full_of_links_costs_little_and_joins_nothing(cases: Cases):
    links = "".join(f'<a href="https://h{n}.example/">{n}</a>' for n in range(5000))
    victim = fraud(cases, 1, "h7.example")
    listed = fraud(cases, 2, html=f"<p>all of them</p>{links}")
    assert not cases.get(victim.id).campaign_id
    assert not listed.campaign_id


def test_frauds_that_come_at_once_make_one_campaign(cases: Cases):
    data = [
        mail(
            from_=f"Example Bank <info{n}@sender{n}.example>",
            subject=f"Example Bank: suspended {n}",
            html=f"<p>{n}</p><a href=https://evil.example/{n}>https://examplebank.test</a>",
        )
        for n in range(16)
    ]
    verdicts = [judged(each) for each in data]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(cases.add, data, verdicts))

    (campaign,) = cases.campaigns(CampaignQuery())
    assert (campaign.cases, campaign.sightings) == (16, 16)


def test_an_id_of_nobody_says_so(cases: Cases):
    for ask in (
        cases.campaign,
        lambda wrong: cases.decide_campaign(wrong, Decision.CONFIRMED, "x", "taro"),
    ):
        with pytest.raises(NoCampaignError):
            ask("' OR 1=1 --")
    assert not cases.find(Query(campaign="nobody"))


def test_a_mail_judged_anew_joins_or_leaves(cases: Cases):
    accused, plain = fraud(cases, 1, "evil.example"), newsletter(cases, 1)
    told = judged(cases.raw(fraud(cases, 2, "evil.example").id))
    campaign_id = campaign_of(cases, accused)
    cases.rejudge(plain.id, replace(told, label=Label.FRAUD))
    assert campaign_of(cases, accused, plain) == campaign_id

    cases.rejudge(plain.id, replace(told, label=Label.GENUINE))
    assert not cases.get(plain.id).campaign_id
    assert cases.campaign(campaign_id).cases == 2


def test_of_many_that_share_something_a_few_are_looked_at(
    cases: Cases, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(neighbours, "NEWEST", 2)
    some = [fraud(cases, number, "evil.example") for number in range(5)]
    with cases._database.reading() as connection:
        number = some[-1].number
        assert neighbours.tied(connection, number, accused=True) == ([number - 1], [])
    assert cases.campaign(campaign_of(cases, *some)).cases == 5


def test_the_two_mails_of_the_article(tmp_path: Path):
    """Their hoster is itself a brand that we know."""
    cases = open_cases(f"sqlite:///{tmp_path / 'x.sqlite3'}", tmp_path / "files")
    for name in ("fake-mac", "fake-au"):
        data = (EXAMPLES / f"{name}.eml").read_bytes()
        case = cases.add(data, analyze(data))
    told = [fill(*words, "en") for words, _ in said(cases.campaign(case.campaign_id).ties)]
    cases.close()

    assert "links lead to asmzaon[.]example" in told
    assert "the wording is the same" in told
    assert "sent from s179, s25 of the hosting company coreserver[.]jp" in told
