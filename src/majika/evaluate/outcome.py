"""What majika said about one labelled mail, small enough to keep by the ten thousand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from majika.brands.facts import Standing
from majika.evaluate.corpus import Kind, Sample
from majika.evaluate.languages import language_of
from majika.evaluate.naming import Naming, NamingRule
from majika.sources import read_sources
from majika.verdict import Label, Verdict

Analyze = Callable[[bytes], Verdict]

CHUNK = 64
"""Mails that travel to a worker at once: a chunk takes about 0.2 s, enough to hide the journey."""

_READ = 3_000
"""Characters of a text by which its language is told."""

FLAGGED = frozenset({Label.SUSPICIOUS, Label.FRAUD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A labelled mail beside its verdict."""

    sample: Sample
    naming: Naming
    label: Label
    score: float
    probability: float
    reasons: tuple[tuple[str, float], ...]
    """Check and points, most points first."""

    brand: str
    """Id of the brand majika says the mail speaks as; may be empty."""

    groups: tuple[str, ...] = ()
    """Group of each reason, in the same order."""

    own_sender: bool = False
    """From is a listed domain of that brand."""

    language: str = ""
    """Of the text, as a code; empty when it cannot be told."""

    failed_checks: tuple[str, ...] = ()
    error: str = ""
    """Why the mail could not be analyzed: counted as `unknown` with score 0."""

    @property
    def is_fraud(self) -> bool:
        return self.sample.kind is Kind.FRAUD

    @property
    def flagged(self) -> bool:
        return self.label in FLAGGED


def judge(
    samples: Sequence[Sample], rule: NamingRule, analyze: Analyze, workers: int | None = None
) -> Iterator[Outcome]:
    """Analyze every sample, in order, in `workers` processes (one for each core when None)."""
    workers = workers or os.cpu_count() or 1
    if workers == 1 or len(samples) <= CHUNK:
        yield from (_outcome(sample, rule, analyze) for sample in samples)
        return
    with ProcessPoolExecutor(workers, initializer=_prepare, initargs=(rule, analyze)) as pool:
        yield from pool.map(_outcome_in_worker, samples, chunksize=CHUNK)


_prepared: list[tuple[NamingRule, Analyze]] = []
"""What a worker process needs for every mail, sent to it once."""


def _prepare(rule: NamingRule, analyze: Analyze) -> None:
    _prepared[:] = [(rule, analyze)]


def _outcome_in_worker(sample: Sample) -> Outcome:
    return _outcome(sample, *_prepared[0])


def _outcome(sample: Sample, rule: NamingRule, analyze: Analyze) -> Outcome:
    source = next(read_sources([sample.path]))  # .msg and .emlx become plain mail here
    data = source.data or b""
    try:
        if source.error:
            raise source.error
        verdict = analyze(data)
    except Exception as error:  # noqa: BLE001 (one mail that fails is a result, not the end)
        return _unread(sample, rule(data), f"{type(error).__name__}: {error}")
    return Outcome(
        sample=sample,
        naming=rule(data),
        label=verdict.label,
        score=verdict.score,
        probability=verdict.probability,
        reasons=tuple((reason.finding.check, reason.points) for reason in verdict.reasons),
        groups=tuple(reason.group for reason in verdict.reasons),
        brand=verdict.claims.brand.id if verdict.claims.brand else "",
        own_sender=verdict.claims.sender is Standing.OWN,
        language=language_of(f"{verdict.message.subject}\n{verdict.message.text[:_READ]}"),
        failed_checks=tuple(verdict.failed_checks),
    )


def _unread(sample: Sample, naming: Naming, error: str) -> Outcome:
    return Outcome(
        sample=sample,
        naming=naming,
        label=Label.UNKNOWN,
        score=0.0,
        probability=0.0,
        reasons=(),
        brand="",
        error=error,
    )
