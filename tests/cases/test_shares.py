"""Links that show one case: how long, to whom, and what is left of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from majika.cases import Cases
from majika.errors import NoCaseError, NoShareError
from tests.cases.adding import added

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
WEEK = timedelta(days=7)


@pytest.fixture
def now(cases: Cases, monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The time, as the store sees it: change its only entry."""
    times = [NOON]
    monkeypatch.setattr(cases.shares, "_clock", lambda: times[0])
    return times


def test_a_link_leads_to_its_case_until_its_day(cases: Cases, now: list[datetime]):
    case = added(cases)
    share = cases.shares.open(case.id, WEEK, "hanako")

    assert cases.shares.get(share.key) == share
    assert (share.case_id, share.who, share.expires) == (case.id, "hanako", NOON + WEEK)
    now[0] = NOON + WEEK
    with pytest.raises(NoShareError):
        cases.shares.get(share.key)
    assert cases.shares.of_case(case.id) == []


def test_each_link_is_its_own_and_is_closed_alone(cases: Cases, now: list[datetime]):
    case, other = added(cases, subject="one"), added(cases, subject="two")
    first, second = (cases.shares.open(case.id, WEEK, "") for _ in range(2))
    cases.shares.open(other.id, WEEK, "")

    assert [each.key for each in cases.shares.of_case(case.id)] == [second.key, first.key]
    cases.shares.close(other.id, first.key)  # not a link of that case
    cases.shares.close(case.id, second.key)
    assert [each.key for each in cases.shares.of_case(case.id)] == [first.key]


def test_a_deleted_case_is_shared_no_more(cases: Cases):
    case = added(cases)
    share = cases.shares.open(case.id, WEEK, "")
    cases.delete(case.id)
    with pytest.raises(NoShareError):
        cases.shares.get(share.key)


def test_nothing_is_left_of_links_that_have_ended(cases: Cases, now: list[datetime]):
    case = added(cases)
    old = cases.shares.open(case.id, WEEK, "")
    now[0] = NOON + 2 * WEEK
    cases.shares.open(case.id, WEEK, "")
    now[0] = NOON
    with pytest.raises(NoShareError):
        cases.shares.get(old.key)


@pytest.mark.parametrize("key", ["", "x", "%", "\x00", "あ" * 100])
def test_guesses_find_nothing(cases: Cases, key: str):
    added(cases)
    with pytest.raises(NoShareError):
        cases.shares.get(key)


def test_what_is_not_there_cannot_be_shared(cases: Cases):
    with pytest.raises(NoCaseError):
        cases.shares.open("a" * 16, WEEK, "")
