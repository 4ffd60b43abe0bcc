"""Many people at once: how long `majika serve` takes to say what a dropped mail is.

    python -m bench.serve [--people 20] [--seconds 60] [--database postgresql://…]

It starts a server of its own on this machine. Each person drops a mail of their own on the page,
reads the answer, and at once drops the next. Every answer that is none counts as an error.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from email.message import EmailMessage
from statistics import median, quantiles
from urllib.parse import urlsplit

from bench.made_cases import some

BOUNDARY = "majika-bench"


def mail(number: int, chance: random.Random) -> bytes:
    """About 1,500 letters; no two are alike."""
    message = EmailMessage()
    host = f"host{number}.example"
    message["From"] = f"Sender {number} <info@{host}>"
    message["To"], message["Subject"] = "hanako@reader.example", f"{some(4, chance)} {number}"
    message.set_content(f"{number}\n{some(250, chance)}\nhttps://www.{host}/x")
    return message.as_bytes()


class Person(threading.Thread):
    """Drops mails until the time is up."""

    def __init__(self, address: str, number: int, until: float) -> None:
        super().__init__()
        self.took: list[float] = []
        self.errors: list[str] = []
        self._host = urlsplit(address).netloc
        self._chance, self._number, self._until = random.Random(number), number, until

    def run(self) -> None:
        count = 0
        while time.monotonic() < self._until:
            started = time.perf_counter()
            try:
                self._drop(mail(self._number * 1_000_000 + count, self._chance))
                self.took.append(time.perf_counter() - started)
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.errors.append(f"{type(error).__name__}: {error}")
            count += 1

    def _drop(self, data: bytes) -> None:
        """As a browser: the first page, the form, the answer that it leads to."""
        with closing(http.client.HTTPConnection(self._host, timeout=60)) as connection:
            where, cookie = dropped(connection, data)
            answer, _ = _asked(connection, "GET", where, None, {"Cookie": cookie})
            if 'id="next"' not in answer:
                raise ValueError("no answer on the page")


def dropped(connection: http.client.HTTPConnection, data: bytes) -> tuple[str, str]:
    """Where the form leads to once a mail was dropped on it, and the cookie it goes with."""
    page, cookie = _asked(connection, "GET", "/")
    token = re.search('name="token" value="([0-9a-f]+)"', page)
    form = _form(token[1] if token else "", data)
    head = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Cookie": cookie}
    return _asked(connection, "POST", "/", form, head)[0], cookie


def _asked(
    connection: http.client.HTTPConnection,
    method: str,
    path: str,
    body: bytes | None = None,
    head: dict[str, str] | None = None,
) -> tuple[str, str]:
    """The page and its cookie; or where it leads on to."""
    connection.request(method, path, body, head or {})
    answer = connection.getresponse()
    page = answer.read().decode()
    cookie = (answer.headers.get("Set-Cookie") or "").partition(";")[0]
    if answer.status == 303:
        return answer.headers["Location"], cookie
    if answer.status != 200:
        raise ValueError(f"{method} {path.partition('/cases/')[0]}: {answer.status}")
    return page, cookie


def _form(token: str, data: bytes) -> bytes:
    head = f"--{BOUNDARY}\r\nContent-Disposition: form-data; name="
    parts = f'{head}"token"\r\n\r\n{token}\r\n{head}"files"; filename="mail.eml"\r\n\r\n'
    return parts.encode() + data + f"\r\n--{BOUNDARY}--\r\n".encode()


@contextmanager
def serving(**environment: str) -> Iterator[str]:
    """A server of its own; gives its address."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [sys.executable, "-m", "majika", "serve", "--port", "0", "--lang", "en"],
            env={**os.environ, "MAJIKA_FOLDER": folder, **environment},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        said = server.stdout.readline() + server.stdout.readline()
        try:
            yield said.split()[-1]
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(90)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--database", default="")
    chosen = parser.parse_args()
    with serving(MAJIKA_DATABASE=chosen.database) as address:
        until = time.monotonic() + chosen.seconds
        people = [Person(address, number, until) for number in range(chosen.people)]
        for person in people:
            person.start()
        for person in people:
            person.join()
    return told(people, chosen.seconds)


def told(people: list[Person], seconds: float) -> int:
    took = sorted(second for person in people for second in person.took)
    errors = [error for person in people for error in person.errors]
    print(f"{len(took)} mails in {seconds:.0f} s from {len(people)} people at once")
    if len(took) > 1:
        cuts = quantiles(took, n=100)
        figures = {"median": median(took), "95 %": cuts[94], "99 %": cuts[98], "worst": took[-1]}
        print("  ".join(f"{name} {value * 1000:.0f} ms" for name, value in figures.items()))
    print(f"{len(errors)} errors", *sorted(set(errors))[:5], sep="\n  ")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
