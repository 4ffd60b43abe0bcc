"""Durable jobs: what takes longer than a page may wait for, and must outlive a kill."""

from majika.jobs.facts import Job, JobKind, JobState

__all__ = ["Job", "JobKind", "JobState"]
