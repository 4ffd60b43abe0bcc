"""What tests of jobs have done, and how they wait for it."""

from __future__ import annotations

import time

from majika.brands import Brand
from majika.capture.facts import Capture
from majika.capture.target import Target, target_of_url
from majika.cases import Case
from majika.jobs import Job
from majika.jobs.asking import Jobs
from majika.jobs.wishes import VisitWish
from tests.captures import CARD, capture_of, page

TARGET: Target = target_of_url("https://stranger.example/login")
PATIENCE_S = 60.0


async def seen(wish: VisitWish, brand: Brand | None) -> Capture:
    """A visit that sees a page that asks for a card."""
    return capture_of(page(str(wish.target.url), CARD, brand=brand), brand=brand)


def asked(jobs: Jobs, case: Case, *, decoy: bool = False) -> Job:
    return jobs.visit(case.id, TARGET, language="en", decoy=decoy, who="me")


def ended(jobs: Jobs, job: Job) -> Job:
    """The job when it has ended."""
    end = time.monotonic() + PATIENCE_S
    while (job := jobs.get(job.id)).ended is None:
        assert time.monotonic() < end, job
        time.sleep(0.1)
    return job
