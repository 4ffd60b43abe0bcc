"""Figures of the server for Prometheus. No label says anything about people."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from majika.cases import Cases
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


def exposed(cases: Cases) -> bytes:
    """All figures, in Prometheus' text format."""
    return generate_latest(REGISTRY) + generate_latest(_registry_of(_Kept(cases)))


def _registry_of(collector: Collector) -> CollectorRegistry:
    registry = CollectorRegistry()
    registry.register(collector)
    return registry


class _Kept(Collector):
    """What is in the database now."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases

    def describe(self) -> Iterator[GaugeMetricFamily]:
        yield self._family()

    def collect(self) -> Iterator[GaugeMetricFamily]:
        family = self._family()
        for label, number in self._cases.counts().items():
            family.add_metric([label.value], number)
        yield family

    def _family(self) -> GaugeMetricFamily:
        return GaugeMetricFamily("majika_cases", "Cases that are kept.", labels=["label"])
