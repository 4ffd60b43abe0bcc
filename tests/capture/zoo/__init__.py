"""Plain test sites on loopback under reserved names, one for each behaviour a visit may meet."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.capture.zoo.sites import HOSTS, SITES, host_of
from tests.capture.zoo.sites.escapes import LEAVES, REDIRECTS, SCHEMES, STAYS, WAYS
from tests.capture.zoo.targets import ADDRESSES, REBINDING, TARGETS

__all__ = [
    "LEAVES",
    "REDIRECTS",
    "SCHEMES",
    "SITES",
    "STAYS",
    "TARGETS",
    "WAYS",
    "Heard",
    "Zoo",
    "host_of",
]

ROOT = Path(__file__).parents[3]
START = {"cloak-token": "/?t=abc"}
"""Where the link of a site leads, when not to `/`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One request that a site of the zoo heard."""

    scheme: str
    host: str
    method: str
    path: str
    """With its query."""

    user_agent: str
    body: str
    headers: dict[str, str]
    """By name in lower case."""


class Zoo:
    """Runs the sites in a process of their own: tests may open no socket by themselves."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="zoo-")
        self.ca = Path(self._folder.name, "ca.pem")
        """The authority that signed the certificates of the zoo."""

        self._asked: Counter[str] = Counter()
        self._turn = threading.Lock()

    def __enter__(self) -> Zoo:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.capture.zoo.serve", str(self.ca)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        ports = self._read()
        self.http_port: int = ports["http"]
        self.https_port: int = ports["https"]
        self.listener_port: int = ports["listener"]
        self.allow = frozenset({("127.0.0.1", self.http_port), ("127.0.0.1", self.https_port)})
        """What the egress may open in tests."""
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()
        self._folder.cleanup()

    def url(self, name: str, path: str | None = None, *, https: bool | None = None) -> str:
        """Address of the site called `name`; those that show odd certificates always use TLS."""
        if name not in SITES:
            raise KeyError(name)
        tls = name.startswith("cert-") if https is None else https
        scheme, port = ("https", self.https_port) if tls else ("http", self.http_port)
        return f"{scheme}://{host_of(name)}:{port}{path or START.get(name, '/')}"

    async def resolve(self, host: str) -> list[str]:
        """Addresses of the zoo's names. Raises `OSError` for all others."""
        host = host.lower().rstrip(".")
        self._asked[host] += 1
        if host == REBINDING and self._asked[host] > 1:
            return ["10.0.0.1"]
        if host in ADDRESSES:
            return ADDRESSES[host]
        if host in HOSTS:
            return ["127.0.0.1"]
        raise OSError(f"no such name: {host}")

    @property
    def heard(self) -> list[Heard]:
        """Requests since the last reset, in order."""
        return [Heard(**each) for each in self._ask("heard")]

    @property
    def escaped(self) -> list[str]:
        """Connections and datagrams to the listener since the last reset: there must be none."""
        return list(self._ask("escaped"))

    def reset(self) -> None:
        self._asked.clear()
        self._ask("reset")

    def _ask(self, question: str) -> Any:
        with self._turn:
            assert self._process.stdin is not None
            self._process.stdin.write(f"{question}\n")
            self._process.stdin.flush()
            return self._read()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())
