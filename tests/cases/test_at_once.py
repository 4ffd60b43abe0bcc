"""Many at once, and one killed in the middle."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from majika.cases import Cases, Query, open_cases
from tests.cases.adding import judged
from tests.mails import mail

ADDS = """
import sys
from majika.cases import open_cases
from tests.cases.adding import judged
from tests.mails import mail
url, folder, name, times = sys.argv[1:]
cases = open_cases(url, folder)
for number in range(int(times)):
    data = mail(text=name if name == "same" else f"{name} {number}")
    print(cases.add(data, judged(data)).id, flush=True)
"""


def adding(url: str, folder: Path, name: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", ADDS, url, str(folder), name, str(times)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_threads_that_add_the_same_mail_make_one_case(cases: Cases):
    data = mail(text="same")
    verdict = judged(data)
    with ThreadPoolExecutor(8) as threads:
        ids = {case.id for case in threads.map(lambda _: cases.add(data, verdict), range(40))}

    assert len(ids) == 1
    assert cases.get(ids.pop()).sightings == 40


def test_programs_that_start_at_once_on_an_empty_database_make_one_case(url: str, folder: Path):
    running = [adding(url, folder, "same", 10) for _ in range(2)]
    ids = {line for one in running for line in one.communicate(timeout=120)[0].split()}

    assert [one.returncode for one in running] == [0, 0]
    (row,) = open_cases(url, folder).find(Query())
    assert ({row.id}, row.sightings) == (ids, 20)


def test_a_kill_loses_nothing_that_was_reported(url: str, folder: Path):
    running = adding(url, folder, "killed", 100_000)
    assert running.stdout is not None
    first = running.stdout.readline().strip()
    time.sleep(0.7)
    os.kill(running.pid, signal.SIGKILL)
    reported = [first, *running.communicate(timeout=60)[0].split()]

    cases = open_cases(url, folder)
    kept = cases.find(Query(limit=100_000))
    assert len(reported) > 3
    assert {row.id for row in kept}.issuperset(each for each in reported if len(each) == 16)
    assert all(cases.raw(row.id) for row in kept)
