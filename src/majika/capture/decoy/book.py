"""Every decoy that was ever sent: one try a host, and a later use of one is recognised.

A row is written before anything is typed: what the book does not hold was never sent.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from majika.capture.facts import Asks, Outcome, unique
from majika.findings import Host
from majika.user_folder import user_folder

_TABLE = """
CREATE TABLE IF NOT EXISTS decoys (
    host TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    at TEXT NOT NULL,
    confirmed TEXT NOT NULL,
    typed TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT ''
)
"""


def book_of_user() -> Book:
    """The book of whoever runs this. Raises `OSError` where nothing can be written."""
    return Book(user_folder() / "decoys.sqlite3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One decoy: where it was typed, when, by whose word, and what came of it."""

    host: Host
    url: str
    at: datetime
    confirmed: str
    """How a person agreed: `asked` at the prompt, `--yes` by a script."""

    typed: Mapping[Asks, str]
    outcome: Outcome | None
    """None when the visit ended before the page answered."""

    @property
    def own(self) -> tuple[str, ...]:
        """What was made for this case only: by it a later use is recognised."""
        return unique(self.typed)

    def is_in(self, text: str) -> bool:
        """Whether a value stands in a text: whoever has it got it from that host."""
        wanted = text.casefold()
        return any(value.casefold() in wanted for value in self.own)


def typed_to_json(typed: Mapping[Asks, str]) -> str:
    return json.dumps({asks.value: text for asks, text in typed.items()})


def typed_from_json(written: str) -> dict[Asks, str]:
    return {Asks(asks): text for asks, text in json.loads(written).items()}


class Book:
    """The decoys of one user. Safe with several programs at once: SQLite keeps the order."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(
        self, hosts: Iterable[str], url: str, identity: Mapping[Asks, str], confirmed: str
    ) -> bool:
        """Write a decoy down before it is typed: for the page's host, and where it is sent.

        False, and nothing written, when one of them had one already.
        """
        typed = typed_to_json(identity)
        at = datetime.now(UTC).isoformat(timespec="seconds")
        rows = [(host, url, at, confirmed, typed) for host in sorted(set(hosts))]
        try:
            with self._open() as table:
                table.executemany(
                    "INSERT INTO decoys (host, url, at, confirmed, typed) VALUES (?, ?, ?, ?, ?)",
                    rows,
                )
        except sqlite3.IntegrityError:
            return False
        return True

    def end(self, url: str, outcome: Outcome) -> None:
        """What came of it."""
        with self._open() as table:
            table.execute("UPDATE decoys SET outcome = ? WHERE url = ?", (outcome.value, url))

    def all(self) -> list[Sent]:
        """Every decoy, the latest first."""
        with self._open() as table:
            rows = table.execute(
                "SELECT host, url, at, confirmed, typed, outcome FROM decoys ORDER BY at DESC"
            ).fetchall()
        return [_sent(row) for row in rows]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.touch(mode=0o600)
        with closing(sqlite3.connect(self._path, timeout=10)) as table, table:
            table.execute(_TABLE)
            yield table


def _sent(row: tuple[str, str, str, str, str, str]) -> Sent:
    host, url, at, confirmed, typed, outcome = row
    return Sent(
        host=Host(host),
        url=url,
        at=datetime.fromisoformat(at),
        confirmed=confirmed,
        typed=typed_from_json(typed),
        outcome=Outcome(outcome) if outcome else None,
    )
