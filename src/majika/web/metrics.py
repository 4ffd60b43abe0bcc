"""Figures of the server for Prometheus. No label says anything about people."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from majika.cases import Cases
from majika.jobs.asking import Jobs
from majika.verdict import Verdict

REGISTRY = CollectorRegistry()
"""Our own: the library's would tell of the interpreter and the machine."""

ANALYSES = Counter("majika_analyses", "Mails that were judged.", ["label"], registry=REGISTRY)
FAILED = Counter("majika_unreadable", "What was handed in and is no mail.", registry=REGISTRY)
SECONDS = Histogram(
    "majika_analysis_seconds",
    "Time that an analysis took.",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
    registry=REGISTRY,
)


def count(verdict: Verdict) -> None:
    """One mail more was judged."""
    ANALYSES.labels(verdict.label.value).inc()
    SECONDS.observe(verdict.elapsed_ms / 1000)


def exposed(cases: Cases, jobs: Jobs) -> bytes:
    """All figures, in Prometheus' text format."""
    registry = CollectorRegistry()
    registry.register(_Kept(cases, jobs))
    return generate_latest(REGISTRY) + generate_latest(registry)


class _Kept(Collector):
    """What is in the database now."""

    def __init__(self, cases: Cases, jobs: Jobs) -> None:
        self._cases, self._jobs = cases, jobs

    def describe(self) -> Iterator[GaugeMetricFamily]:
        yield from ()  # so that nothing is asked before somebody wants to know

    def collect(self) -> Iterator[GaugeMetricFamily]:
        cases = GaugeMetricFamily("majika_cases", "Cases that are kept.", labels=["label"])
        for label, number in self._cases.counts().items():
            cases.add_metric([label.value], number)
        yield cases
        jobs = GaugeMetricFamily("majika_jobs", "Jobs to be done.", labels=["kind", "state"])
        for (kind, state), number in self._jobs.counts().items():
            jobs.add_metric([kind.value, state.value], number)
        yield jobs
