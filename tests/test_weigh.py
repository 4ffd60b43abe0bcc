"""Points add up as documented, and the label follows the rules no weight may bend."""

import dataclasses

import pytest

from majika.brands import Confidence
from majika.checks import all_checks
from majika.findings import Evidence, Finding, Place, Spot, Strength
from majika.verdict import Label
from majika.weigh import group_of, weigh
from tests.mails import claims, mail, passing

KIND = Strength.REASSURING
PLACE = Place(Spot.HEADER, "from")


def found(check: str, strength: Strength = Strength.STRONG) -> Finding:
    return Finding(check=check, strength=strength, evidence=(Evidence(PLACE, "x"),))


STRANGER = claims(mail(from_="Example Bank <a@stranger.example>"))
GENUINE = claims(mail(from_="Example Bank <a@examplebank.test>", **passing("examplebank.test")))


def test_nothing_found_is_unknown():
    weighing = weigh(STRANGER, [])

    assert weighing.label is Label.UNKNOWN
    assert weighing.score == 0


def test_reasons_add_up_to_the_score():
    findings = [found("sender_not_on_official_list"), found("link_with_userinfo")]

    weighing = weigh(STRANGER, findings)

    assert sum(reason.points for reason in weighing.reasons) == pytest.approx(weighing.score)
    assert len(weighing.reasons) == len(findings)


def test_strong_words_about_identity_make_fraud():
    weighing = weigh(STRANGER, [found("sender_not_on_official_list"), found("claim_with_pretext")])

    assert weighing.label is Label.FRAUD


def test_structure_wording_and_links_alone_never_make_fraud():
    """Everything that is not about who sent it, at its strongest: suspicious, no more."""
    harmless = [
        found(check) for check in all_checks() if group_of(check) not in ("identity", "sender")
    ]

    assert weigh(STRANGER, harmless).label is Label.SUSPICIOUS


def test_one_fact_seen_by_two_checks_counts_once():
    one = weigh(STRANGER, [found("subject_opens_with_brand")])
    both = weigh(STRANGER, [found("subject_opens_with_brand"), found("text_speaks_as_brand")])

    assert both.score == one.score


def test_a_group_never_exceeds_its_cap():
    links = [found(check) for check in all_checks() if group_of(check) == "links"]

    assert weigh(STRANGER, links).score <= 3.0


def test_reassurance_cannot_talk_away_a_strange_sender():
    against = [found("sender_not_on_official_list"), found("tells_a_known_pretext")]
    kind = [
        found(check, Strength.REASSURING)
        for check in all_checks()
        if group_of(check) == "reassurance"
    ]

    assert weigh(STRANGER, [*against, *kind]).score >= 3.0


def test_genuine_needs_proof():
    kind = [found("links_stay_at_home", Strength.REASSURING)]

    assert weigh(GENUINE, kind).label is Label.GENUINE
    assert weigh(dataclasses.replace(GENUINE, proof=None), kind).label is Label.UNKNOWN


def test_any_doubt_about_the_sender_withholds_genuine():
    """Even the smallest: weak points about identity stay below every bar for a sum."""
    weighing = weigh(GENUINE, [found("platform_sends_for_somebody", Strength.WEAK)])

    assert weighing.score < 1
    assert weighing.label is Label.UNKNOWN


def test_enough_of_anything_against_it_withholds_genuine():
    weighing = weigh(GENUINE, [found("form_in_mail"), found("links_stay_at_home", KIND)])

    assert weighing.label is not Label.GENUINE


def test_nothing_is_genuine_when_a_check_could_not_look():
    assert weigh(GENUINE, [], complete=True).label is Label.GENUINE
    assert weigh(GENUINE, [], complete=False).label is Label.UNKNOWN


def test_a_domain_known_from_one_source_only_proves_nothing():
    single = dataclasses.replace(GENUINE, sender_confidence=Confidence.SINGLE)

    assert weigh(single, []).label is Label.UNKNOWN


def test_a_proven_brand_is_unlikely_to_be_a_fraud():
    signed = weigh(GENUINE, [found("signed_by_the_brand", KIND)])

    assert signed.probability < weigh(GENUINE, []).probability


def test_probability_rises_with_the_score():
    low, high = weigh(STRANGER, []), weigh(STRANGER, [found("sender_not_on_official_list")])

    assert 0 <= low.probability < high.probability <= 1


def test_every_check_has_its_weight():
    for check in all_checks():
        assert group_of(check)


def test_many_medium_signs_are_suspicious_not_fraud():
    checks = ["subject_opens_with_brand", "listed_sender_came_from_elsewhere", "several_senders"]

    weighing = weigh(STRANGER, [found(check, Strength.MEDIUM) for check in checks])

    assert weighing.score >= 4
    assert weighing.label is Label.SUSPICIOUS
