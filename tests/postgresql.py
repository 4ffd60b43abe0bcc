"""A PostgreSQL for tests: Debian's, private to them, reached by no network."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
_SETTINGS = {
    "listen_addresses": "",  # a Unix socket only
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}
_numbers = count(1)


def installed() -> bool:
    return bool(PROGRAMS)


class Server:
    """A running server; each test asks for a database of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def new_database(self) -> str:
        """The URL of an empty one."""
        name = f"cases{next(_numbers)}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def wait(self) -> None:
        for _ in range(300):
            try:
                psycopg.connect(self._address("postgres")).close()
                return
            except psycopg.OperationalError:
                time.sleep(0.1)
        raise TimeoutError("PostgreSQL did not start")

    def _address(self, database: str) -> str:
        return f"host={self.folder} user=postgres dbname={database}"


@contextmanager
def running() -> Iterator[Server]:
    """A server in a folder of its own. Socket paths are short: not below pytest's folders."""
    folder = Path(tempfile.mkdtemp(prefix="majika-pg-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        data = str(folder / "data")
        setting_up = _as_anybody("initdb", "-D", data, "-U", "postgres", "-A", "trust")
        setting_up += ["-E", "UTF8", "--locale", "C.UTF-8", "--no-sync"]
        subprocess.run(setting_up, cwd=folder, check=True, capture_output=True)
        settings = {**_SETTINGS, "unix_socket_directories": str(folder)}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        server = subprocess.Popen(
            _as_anybody("postgres", "-D", data, *options),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            Server(folder).wait()
            yield Server(folder)
        finally:
            server.send_signal(signal.SIGINT)  # does not wait for who is still connected
            server.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_anybody(program: str, *arguments: str) -> list[str]:
    """PostgreSQL refuses to run as root."""
    command = [str(PROGRAMS[-1] / program), *arguments]
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *command]
