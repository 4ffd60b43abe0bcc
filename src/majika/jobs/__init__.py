"""Durable jobs: what takes longer than a page may wait for, and must outlive a kill.

    jobs = open_jobs(cases, options, database=database)  # `working=False`: only ask for them
    job = jobs.visit(case.id, target, language="ja", decoy=False, who="")
    jobs.get(job.id).state

Needs `pip install 'majika[cases,jobs]'`. With SQLite, jobs are done by the programs of one
machine; with PostgreSQL, by any number of `majika worker` on any machines.
"""

from majika.jobs.facts import Job, JobKind, JobState
from majika.jobs.opening import open_jobs

__all__ = ["Job", "JobKind", "JobState", "open_jobs"]
