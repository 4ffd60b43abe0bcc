"""What is asked for is done, once, and told."""

from __future__ import annotations

import pytest

from majika.cases import Cases
from majika.errors import NoJobError
from majika.jobs import JobKind, JobState
from tests.cases.adding import added
from tests.jobs.conftest import Opens
from tests.jobs.doing import TARGET, asked, ended


def test_a_visit_is_kept_and_counted_in(cases: Cases, opens: Opens):
    jobs = opens()
    case = added(cases, from_="Example Bank <a@stranger.example>", text="Example Bank: hello")
    job = ended(jobs, asked(jobs, case))

    assert (job.kind, job.case_id, job.state) == (JobKind.VISIT, case.id, JobState.DONE)
    assert job.began is not None
    assert job.asked <= job.began <= job.ended
    assert [each.asked for each in cases.captures(case.id)] == [TARGET.asked]
    assert cases.get(case.id).score > case.score
    assert jobs.of_case(case.id) == [job]
    assert jobs.of_case("nobody") == []


def test_one_visit_at_a_time_for_a_case(cases: Cases, opens: Opens):
    """Nobody works here: they wait."""
    jobs = opens(working=False)
    case, other = added(cases), added(cases, subject="another")
    job = asked(jobs, case)

    assert job.state is JobState.WAITING
    assert asked(jobs, case) == job
    assert asked(jobs, other).id != job.id


def test_what_waits_is_cancelled_and_can_be_asked_for_anew(cases: Cases, opens: Opens):
    jobs = opens(working=False)
    case = added(cases)
    job = asked(jobs, case)
    jobs.cancel(job.id)

    assert jobs.get(job.id).state is JobState.CANCELLED
    assert asked(jobs, case).id != job.id
    with pytest.raises(NoJobError):
        jobs.cancel("visit-nobody-1")
