"""What a visit does to the verdict on a mail, end to end but for the browser."""

from dataclasses import replace

import pytest

from majika import advice_texts as texts
from majika.capture.facts import Asks, Capture, Outcome, Sight
from majika.checks import page_checks
from majika.findings import Evidence
from majika.pipeline import Options, analyze
from majika.report.indicators import Indicator, indicators
from majika.report.reasons import headline, shown_reasons
from majika.verdict import Label, Verdict
from majika.weigh import group_of
from tests.captures import BANK, CARD, LOGIN, STRANGER, capture_of, certificate, decoy, hop, page
from tests.mails import CATALOG, mail, passing

HOME = "https://www.examplebank.test/login"
GENUINE = mail(from_="Example Bank <a@examplebank.test>", text=HOME, **passing("examplebank.test"))
QUIET = mail(text=f"Have a look: {STRANGER}")
FRAUD = mail(from_="Example Bank <a@stranger.example>", text=f"Example Bank\n{STRANGER}")


def judged(data: bytes, capture: Capture | None) -> Verdict:
    return analyze(data, options=Options(catalog=CATALOG, visit=lambda claims: capture))


def test_a_genuine_mail_stays_genuine_when_its_page_is_at_home():
    home = page(HOME, LOGIN, brand=BANK, certificate=certificate(hours=3))
    before, after = judged(GENUINE, None), judged(GENUINE, capture_of(home))

    assert after.label is before.label is Label.GENUINE
    assert after.score == before.score


@pytest.mark.parametrize("sight", [Sight.SEEN, Sight.REAL_SITE])
def test_a_genuine_mail_stays_genuine_when_a_click_counter_brings_us_home(sight):
    way = (hop("https://u1.ct.sendgrid.net/x"), hop(HOME))
    visit = capture_of(page(HOME, LOGIN, brand=BANK), hops=way, sight=sight)

    assert judged(GENUINE, visit).label is Label.GENUINE


@pytest.mark.parametrize("sight", [sight for sight in Sight if sight is not Sight.SEEN])
def test_a_page_that_could_not_be_seen_changes_nothing_for_the_better(sight):
    assert judged(FRAUD, capture_of(sight=sight)).score >= judged(FRAUD, None).score


def test_a_page_that_lets_nonsense_in_under_a_brands_name_is_a_fraud():
    first, second = page(STRANGER, LOGIN, brand=BANK), page(STRANGER + "/2", CARD, brand=BANK)
    let_in = decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER)
    verdict = judged(QUIET, capture_of(first, second, decoy=let_in))

    assert verdict.label is Label.FRAUD
    assert shown_reasons(verdict)[0].finding.check == "login_accepted_nonsense"


def test_that_nonsense_was_let_in_is_told_first_whatever_else_is_wrong():
    first = page("http://stranger.example/", LOGIN, brand=BANK)
    second = page("http://stranger.example/2", CARD, brand=BANK)
    let_in = decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER)
    verdict = judged(FRAUD, capture_of(first, second, decoy=let_in))

    assert shown_reasons(verdict)[0].finding.check == "login_accepted_nonsense"


def test_an_ordinary_login_elsewhere_says_nothing():
    verdict = judged(QUIET, capture_of(page(STRANGER, LOGIN), brand=None))

    assert (verdict.label, verdict.reasons) == (Label.UNKNOWN, judged(QUIET, None).reasons)


def test_a_refused_decoy_says_nothing():
    seen = capture_of(page(STRANGER, LOGIN), brand=None)
    refused = capture_of(page(STRANGER, LOGIN), brand=None, decoy=decoy(Outcome.REFUSED))

    assert judged(QUIET, refused).reasons == judged(QUIET, seen).reasons


def test_only_who_a_page_is_can_make_a_fraud():
    identity = {name for name in page_checks() if group_of(name) == "identity"}

    assert identity == {"page_claims_brand_its_host_is_not", "login_accepted_nonsense"}


@pytest.mark.parametrize(
    ("asks", "step"),
    [(Asks.PIN, texts.IF_BANK_TYPED), (Asks.IDENTITY_DOCUMENT, texts.IF_IDENTITY_SENT)],
)
def test_what_the_page_asks_for_has_its_step_for_those_who_gave_it(asks, step):
    wants = capture_of(page(STRANGER, LOGIN), decoy=decoy(Outcome.ACCEPTED, asks), brand=None)

    assert step in judged(QUIET, wants).advice.if_already
    assert step not in judged(QUIET, capture_of(page(STRANGER, LOGIN))).advice.if_already


def test_of_a_friends_mail_the_page_is_called_a_fraud_and_not_the_friend():
    let_in = decoy(Outcome.ACCEPTED, Asks.CARD_NUMBER)
    posing = judged(QUIET, capture_of(page(STRANGER, LOGIN, brand=BANK), decoy=let_in))
    nameless = judged(
        QUIET, capture_of(page("http://stranger.example/", LOGIN), decoy=let_in, brand=None)
    )

    assert headline(posing, "en") == "The link leads to a fraud: the page poses as Example Bank."
    assert headline(nameless, "ja") == "リンク先は詐欺のページです。"
    assert "not from Example Bank" in headline(judged(FRAUD, posing.capture), "en")


def test_the_page_that_was_found_out_may_be_blocked_and_the_real_one_may_not():
    home = page(HOME, LOGIN, brand=BANK)
    verdict = judged(FRAUD, capture_of(page("https://evil.example/a", LOGIN, brand=BANK), home))
    assert verdict.label is Label.FRAUD

    blocked = indicators(verdict, CATALOG)
    assert Indicator("domains", "evil.example") in blocked
    assert Indicator("urls", "https://evil.example/a") in blocked
    assert not any("examplebank.test" in one.value for one in blocked)


def test_a_page_that_may_be_the_brands_is_never_to_be_blocked_whatever_points_at_it():
    kin = page("https://www.examplebank.de/login", LOGIN, brand=BANK)
    verdict = judged(FRAUD, capture_of(kin, page("https://evil.example/a", LOGIN, brand=BANK)))
    finding = next(r for r in verdict.reasons if r.finding.evidence[0].place.index == 1)
    place = replace(finding.finding.evidence[0].place, index=0)
    pointed = replace(finding.finding, evidence=(Evidence(place, "x"),))
    pointing = replace(verdict, reasons=(replace(finding, finding=pointed),))

    assert not any("examplebank.de" in one.value for one in indicators(pointing, CATALOG))
