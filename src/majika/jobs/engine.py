"""DBOS within this process: silent, without a socket but the database's, without pickles.

What is imported here under a leading underscore has no public name in DBOS 3.4: the floor and the
ceiling in `pyproject.toml` go with it.
"""

from __future__ import annotations

import logging
from threading import Timer
from typing import Any, NoReturn

from dbos import DBOS, DBOSClient
from dbos._serialization import DBOSPortableJSON, DefaultSerializer

from majika.jobs.facts import JobKind
from majika.jobs.places import SCHEMA, Place
from majika.jobs.work import Work
from majika.jobs.workflows import QUEUES, register

NAME = "majika"
VERSION = "1"
"""Of the workflows. Jobs of another version are left alone, so it changes only with their steps."""

CLOSING_S = 12
"""Seconds that visits have to close their browsers, which takes one; 8 when they hang."""

POLL_S = 0.5
"""Seconds between looks for new jobs."""


def _refuse(self: object, serialized_data: str) -> NoReturn:
    raise ValueError("a pickle is nothing of ours")


# A row names its own format. DBOS would unpickle one that says so, and a pickle is a program: who
# can write to the database must not run theirs here.
DefaultSerializer.deserialize = _refuse  # type: ignore[assignment]

_log = logging.getLogger("dbos")
_log.addHandler(logging.NullHandler())  # with a handler there, DBOS brings none for the console
_log.propagate = False


def client_of(place: Place) -> DBOSClient:
    """Asks for jobs, and looks after them, whoever does them."""
    client = DBOSClient(
        system_database_engine=place.engine,
        dbos_system_schema=SCHEMA,
        serializer=DBOSPortableJSON,
        application_name=NAME,
        lazy=True,
        retry_connection_errors=False,
    )
    client._sys_db.run_migrations()
    return client


class Engine:
    """Takes jobs off the queues and does them. One at a time in a process: DBOS is global."""

    def __init__(self, place: Place, work: Work, *, executor: str, visits: int | None) -> None:
        config: Any = {
            "name": NAME,
            "application_version": VERSION,
            "executor_id": executor,
            "system_database_engine": place.engine,
            "dbos_system_schema": SCHEMA,
            "serializer": DBOSPortableJSON,
            "use_listen_notify": False,
            "log_level": "CRITICAL",
        }
        self._visits = work.visits
        self._visits.go_on()
        DBOS(config=config)
        register(work)
        try:
            DBOS.launch()
            _open_queues(visits)
        except BaseException:
            self.stop(0)
            raise

    def take_over(self, executor: str) -> None:
        """Put the jobs of a worker that died back into their queues."""
        DBOS._recover_pending_workflows([executor])

    def stop(self, grace: int) -> None:
        """End; jobs that still run after `grace` seconds are broken off, for others to take up."""
        end = Timer(grace, self._visits.break_off)
        end.start()
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=grace + CLOSING_S)
        end.cancel()


def _open_queues(visits: int | None) -> None:
    for kind, (each, every) in QUEUES.items():
        asked = visits if kind is JobKind.VISIT else None
        DBOS.register_queue(
            kind.value,
            worker_concurrency=asked or each,
            global_concurrency=every,
            polling_interval_sec=POLL_S,
            on_conflict="always_update" if asked else "never_update",
        )
