"""Whatever happens to one mail, the others are judged."""

from __future__ import annotations

import pytest

from majika.errors import MajikaError, NotAMessageError
from majika.judging import judge
from majika.pipeline import Options
from majika.report.errors import FaultError
from majika.sources import Source
from tests.mails import mail


def test_a_mail_has_its_verdict():
    assert judge(Source("a", data=mail()), Options()).message.subject == "Hello"


def test_a_fault_of_ours_is_an_error_like_any_other(monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("majika.judging.analyze", broken)
    with pytest.raises(FaultError, match="ZeroDivisionError: by zero"):
        judge(Source("a", data=mail()), Options())


def test_what_could_not_be_read_says_why():
    with pytest.raises(NotAMessageError, match="why"):
        judge(Source("a", error=NotAMessageError("why")), Options())
    with pytest.raises(MajikaError):
        judge(Source("a"), Options())
