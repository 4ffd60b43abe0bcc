"""CPU time a mail takes, in one warm process, beside the standard library's own parse.

    python bench/per_mail.py [FOLDER] [--every N]

FOLDER holds labelled mail as for `majika evaluate`; its frauds and honest mail are mixed.
Without it, the mails of this repository's own tests and examples are used.
"""

from __future__ import annotations

import argparse
import email
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from majika.brands import Catalog, read_claims
from majika.errors import NotAMessageError
from majika.evaluate import Kind, read_corpus
from majika.message import parse_message
from majika.pipeline import analyze, find
from majika.weigh import weigh

ROOT = Path(__file__).parent.parent
WARM_UP = 50
"""Mails analyzed first, uncounted: catalog, automata and caches are built once a process."""

YARDSTICK = "email.message_from_bytes"
STAGES = ("parse", "claims", "checks", "weigh")

Result = TypeVar("Result")


class Clock:
    """CPU seconds of this process, added up by name."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()

    def __call__(self, name: str, work: Callable[..., Result], *given: object) -> Result:
        started = time.process_time_ns()
        result = work(*given)
        self.seconds[name] += time.process_time_ns() - started
        return result


def main() -> None:
    paths, source = chosen()
    paths = [path for path in paths if is_mail(path)]
    for path in paths[:WARM_UP]:
        analyze(path.read_bytes())
    clock, size = Clock(), 0
    for path in paths:
        data = path.read_bytes()
        size += len(data)
        measure(data, clock)
    print(f"{len(paths)} mails from {source}, {size / len(paths) / 1000:.1f} kB on average")
    for line in table(clock, len(paths)):
        print(line)


def is_mail(path: Path) -> bool:
    """False for an empty file, and for others that cannot be read as a mail."""
    try:
        parse_message(path.read_bytes())
    except NotAMessageError:
        return False
    return True


def measure(data: bytes, clock: Clock) -> None:
    """The whole first, so that no stage has warmed anything for it."""
    clock("analyze", analyze, data)
    clock(YARDSTICK, email.message_from_bytes, data)
    message = clock("parse", parse_message, data)
    claims = clock("claims", read_claims, message, Catalog.default())
    findings, _ = clock("checks", find, claims)
    clock("weigh", weigh, claims, findings)


def table(clock: Clock, mails: int) -> Iterator[str]:
    """Mean CPU milliseconds a mail."""
    mean = {name: spent / mails / 1e6 for name, spent in clock.seconds.items()}
    yield f"majika.analyze             {mean['analyze']:6.3f} ms a mail"
    yield from (f"  {stage:24} {mean[stage]:6.3f} ms" for stage in STAGES)
    ratio = mean["analyze"] / mean[YARDSTICK]
    yield f"{YARDSTICK}   {mean[YARDSTICK]:6.3f} ms: majika takes {ratio:.1f} times as long"


def chosen() -> tuple[list[Path], str]:
    """The mails to measure, mixed, and where they are from."""
    parser = argparse.ArgumentParser(description="CPU time a mail takes.")
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="take every n-th mail")
    asked = parser.parse_args()
    if asked.folder is None:
        paths = sorted([*ROOT.glob("tests/honest/*.eml"), *ROOT.glob("examples/*/*.eml")])
        source = "this repository's tests and examples (name a folder to measure real mail)"
    else:
        samples = read_corpus(asked.folder, {})
        paths = [sample.path for sample in samples if sample.kind is not Kind.OTHER]
        source = str(asked.folder)
    paths = paths[:: asked.every]
    random.Random(0).shuffle(paths)
    return paths, source


if __name__ == "__main__":
    main()
