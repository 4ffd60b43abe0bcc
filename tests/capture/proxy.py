"""An organisation's proxy, in a process of its own: `python -m tests.capture.proxy PORT…`.

Speaks SOCKS5 (RFC 1928), knows every name as one of the zoo's, and lets through to the ports named.
Prints its own port, and when its standard input ends, whom it was asked for.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from majika.capture.egress import Egress, Rules
from tests.capture.in_zoo import resolve
from tests.capture.zoo import Zoo


@dataclass
class Proxy:
    port: int
    asked: list[str] = field(default_factory=list)
    """Hosts, once it is closed."""


@contextmanager
def open_proxy(zoo: Zoo) -> Iterator[Proxy]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.capture.proxy", str(zoo.http_port)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    proxy = Proxy(int(process.stdout.readline()))
    try:
        yield proxy
    finally:
        proxy.asked = json.loads(process.communicate(timeout=10)[0])


async def serve(ports: list[int]) -> None:
    rules = Rules(allow=frozenset(("127.0.0.1", port) for port in ports))
    async with Egress(rules, resolve=resolve) as egress:
        print(egress.port, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        print(json.dumps([one.host for one in egress.decisions]))


if __name__ == "__main__":
    asyncio.run(serve([int(each) for each in sys.argv[1:]]))
