"""Time that cases take when many are stored, in SQLite or PostgreSQL.

    python -m bench.cases [N] [--url postgresql://…]

Without a URL, a SQLite file in a folder that is removed afterwards. A database of PostgreSQL
must be empty before; its cases stay.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from statistics import median

from bench.made_cases import RARE, START, fill

from majika import analyze
from majika.cases import CampaignQuery, Cases, Decision, Query
from majika.cases.files import open_files
from majika.database import Database
from majika.verdict import Label

REPEATS = 15

_numbers = count(1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=100_000)
    parser.add_argument("--url", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = Database(chosen.url or f"sqlite:///{folder}/cases.sqlite3")
        started = time.perf_counter()
        fill(database, chosen.count)
        print(f"{chosen.count} cases, made in {time.perf_counter() - started:.0f} s")
        cases = Cases(database, open_files(Path(folder) / "files"), clock=_clock(chosen.count))
        ask(cases)
        change(cases)
        database.close()


def _clock(stored: int) -> Callable[[], datetime]:
    """Goes on where the stored cases end."""
    now = START + timedelta(minutes=4 * stored)
    return lambda: now + timedelta(seconds=time.monotonic())


def ask(cases: Cases) -> None:
    (first,) = cases.find(Query(limit=1))
    (latest,) = cases.campaigns(CampaignQuery(limit=1))
    largest = "campaign00000001"
    questions = {
        "list": Query(),
        "list, far down": Query(before=max(first.number // 10, 2)),
        "label": Query(label=Label.SUSPICIOUS),
        "brand and label": Query(brand="mufg", label=Label.FRAUD),
        "undecided": Query(undecided=True, label=Label.UNKNOWN),
        "domain": Query(domain="host7.example"),
        "domain of many": Query(domain="fraud1.example"),
        f"rare word {RARE}": Query(text=RARE),
        "rare word, brand": Query(text=RARE, brand="amazon"),
        "common word 銀行": Query(text="銀行"),
        "two common words": Query(text="銀行 account"),
        "common words, brand, label": Query(text="銀行", brand="jcb", label=Label.FRAUD),
        "hash": Query(text=first.sha256[:12]),
        "subject": Query(text=first.subject.split()[-1]),
        "nothing": Query(text="友達"),
        "members of the largest": Query(campaign=largest),
        "members of a small one": Query(campaign=latest.id),
    }
    for name, query in questions.items():
        report(name, lambda query=query: cases.find(query))
    report("campaigns", lambda: cases.campaigns(CampaignQuery()))
    report("campaigns of a brand", lambda: cases.campaigns(CampaignQuery(brand="dhl")))
    report("largest campaign", lambda: cases.campaign(largest))
    report("small campaign", lambda: cases.campaign(latest.id))
    report("case", lambda: cases.get(first.id))


def change(cases: Cases) -> None:
    for name, host in {
        "new case": "",
        "… of the largest campaign": "fraud1.example",
        "… of a small campaign": "fraud2.example",
    }.items():
        mails = [mail(host or f"new{n}.example") for n in range(REPEATS)]
        verdicts = [analyze(data) for data in mails]
        made = iter(zip(mails, verdicts, strict=True))
        report(name, lambda made=made: cases.add(*next(made)))
    data = mails[0]
    report("the same mail again", lambda: cases.add(data, verdicts[0]))
    stored = iter([row.id for row in cases.find(Query(before=20_000, limit=REPEATS))])
    report("decide", lambda: cases.decide(cases.find(Query(limit=1))[0].id, CONFIRMED, "", ""))
    report("delete", lambda: cases.delete(next(stored)))
    report(
        "decide the largest campaign",
        lambda: cases.decide_campaign("campaign00000001", CONFIRMED, "", ""),
        times=1,
    )
    old = cases.find(Query(before=1_001, limit=1))[0]
    age = cases._clock() - old.last_seen
    report("expire 1,000 cases", lambda: cases.expire(age), times=1)


CONFIRMED = Decision.CONFIRMED


def mail(host: str) -> bytes:
    """A fraud that leads there."""
    number = next(_numbers)
    message = EmailMessage()
    message["From"] = f"Amazon <info@sender{number}.example>"
    message["To"], message["Subject"] = "hanako@reader.example", f"Amazon: suspended {number}"
    words = " ".join(f"w{number}{letter}" for letter in "abcdefgh" * 20)
    link = f'<a href="https://www.{host}/{number}">https://www.amazon.co.jp</a>'
    message.set_content(f"<p>{number} {words}</p>{link}", subtype="html")
    return message.as_bytes()


def report(name: str, work: Callable[[], object], times: int = REPEATS) -> None:
    """CPU is this program's own: what a busy machine does not make longer."""
    walls, cpus = zip(*(measured(work) for _ in range(times)), strict=True)
    print(
        f"{name}: median {median(walls):.2f} ms, most {max(walls):.1f}, CPU {median(cpus):.2f}",
        flush=True,
    )


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds by the clock, and of the CPU."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


if __name__ == "__main__":
    main()
