"""Time that cases take: add, list, search, get, in SQLite or PostgreSQL, over made-up mails.

    python bench/cases.py [N] [--url postgresql://…]

Without a URL, a SQLite file in a folder that is removed afterwards. A database of PostgreSQL
should be empty before; its cases stay.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from statistics import median

from majika import analyze
from majika.cases import Cases, Query, open_cases

REPEATS = 15
WORDS = (
    "銀行 口座 確認 お知らせ 重要 配達 荷物 会員 更新 期限 利用 停止 本人 手続き 請求 支払い 金額 "
    "account parcel payment notice customer service update verify invoice delivery member"
).split()


def mail(number: int, chance: random.Random) -> bytes:
    """About 1,500 letters; one in a thousand holds a word of its own."""
    message = EmailMessage()
    host = f"host{number % 5000}.example"
    message["From"] = f"Sender {number} <info@{host}>"
    message["To"], message["Subject"] = "hanako@reader.example", f"{some(4, chance)} {number}"
    rare = "海賊" if number % 1000 == 0 else ""
    message.set_content(f"{number}\n{some(250, chance)}{rare}\nhttps://www.{host}/x")
    return message.as_bytes()


def some(count: int, chance: random.Random) -> str:
    gaps = (" ", "の", "を", "、")
    return "".join(chance.choice(gaps) + chance.choice(WORDS) for _ in range(count))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--url", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = chosen.url or f"sqlite:///{folder}/cases.sqlite3"
        cases = open_cases(url, Path(folder) / "files")
        fill(cases, chosen.count)
        ask(cases)
        cases.close()


def fill(cases: Cases, count: int) -> None:
    """A mail's verdict costs time, too, which is not counted."""
    chance, times = random.Random(6), []
    for number in range(count):
        data = mail(number, chance)
        verdict = analyze(data)
        times.append(milliseconds(lambda data=data, verdict=verdict: cases.add(data, verdict)))
    last = times[-1000:]
    print(
        f"add, the last {len(last)} of {count}: median {median(last):.2f} ms, most {max(last):.1f}"
    )


def ask(cases: Cases) -> None:
    first = cases.find(Query(limit=1))[0]
    questions = {
        "list": Query(),
        "list, far down": Query(before=max(first.number // 10, 2)),
        "domain": Query(domain="host7.example"),
        "rare word 海賊": Query(text="海賊"),
        "common word 銀行": Query(text="銀行"),
        "two common words": Query(text="銀行 account"),
        "subject": Query(text=first.subject.split()[-1]),
        "nothing": Query(text="友達"),
    }
    for name, query in questions.items():
        report(name, lambda query=query: cases.find(query))
    report("get", lambda: cases.get(first.id))
    report("raw", lambda: cases.raw(first.id))
    report("delete", lambda: cases.delete(cases.find(Query(limit=1))[0].id), times=3)


def report(name: str, work: Callable[[], object], times: int = REPEATS) -> None:
    measured = [milliseconds(work) for _ in range(times)]
    print(f"{name}: median {median(measured):.2f} ms, most {max(measured):.1f}")


def milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
