"""Mails put into cases, as a program would."""

from __future__ import annotations

from typing import Any

from majika import analyze
from majika.cases import Case, Cases
from majika.pipeline import Options
from majika.verdict import Verdict
from tests.mails import CATALOG, mail

OPTIONS = Options(catalog=CATALOG)


def judged(data: bytes) -> Verdict:
    return analyze(data, options=OPTIONS)


def added(cases: Cases, *, source: str = "", reporter: str = "", **of_mail: Any) -> Case:
    data = mail(**of_mail)
    return cases.add(data, judged(data), source=source, reporter=reporter)
