"""Where jobs are asked for and done, unless somebody says otherwise."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from majika.errors import JobPackageError
from majika.pipeline import Options

if TYPE_CHECKING:
    from majika.cases import Cases
    from majika.database import Database
    from majika.jobs.asking import Jobs
    from majika.jobs.work import Deliver, Visit


def open_jobs(
    cases: Cases,
    options: Options,
    *,
    database: Database,
    working: bool = True,
    visits: int | None = None,
    keep: timedelta | None = None,
    visit: Visit | None = None,
    deliver: Deliver | None = None,
) -> Jobs:
    """Open the jobs of these cases, which are in this database; `working`: and do them here.

    `visits`: how many at once, from now on for all workers. `keep`: how long after it was last seen
    a case is deleted; never without it. `visit` opens links, and `deliver` tells webhooks.
    Raises `JobPackageError`, `CaseStoreError`.
    """
    try:
        from majika.jobs.asking import Jobs
    except ModuleNotFoundError as error:
        raise JobPackageError(f"The package {error.name} is missing, which jobs need.") from None
    from majika.jobs.places import place_of
    from majika.jobs.visiting import visitor
    from majika.jobs.work import Work
    from majika.webhooks.opening import webhooks_in

    webhooks = webhooks_in(database)
    work = Work(
        cases=cases,
        options=options,
        visit=visit or visitor(database, options),
        deliver=deliver or webhooks.deliver,
        keep=keep,
    )
    jobs = Jobs(place_of(database), work, webhooks, working=working, visits=visits)
    cases.listener = partial(webhooks.announce, jobs.tell)
    return jobs
