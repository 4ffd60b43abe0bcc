"""The straight line from bytes to verdict, and what happens when a check of ours breaks."""

import os
import subprocess
import sys

import pytest

from majika.advice_texts import LINK_TARGETS, LINK_TARGETS_WHY
from majika.capture.facts import Capture, Sight
from majika.capture.unseen import WHY
from majika.checks import Check, all_checks
from majika.errors import NotAMessageError, TooLargeError
from majika.pipeline import Options, analyze
from majika.verdict import Label
from tests.captures import capture_of, page
from tests.mails import CATALOG, mail, passing

OPTIONS = Options(catalog=CATALOG)
SIGNED = mail(from_="Example Bank <a@examplebank.test>", **passing("examplebank.test"))


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> str:
    """One check that crashes on every mail."""

    def crash(check: Check[object], known: object) -> None:
        raise RuntimeError("broken")

    victim = next(iter(all_checks().values()))
    monkeypatch.setattr(victim, "_look", lambda known: crash(victim, known))
    return victim.name


def test_the_same_bytes_give_the_same_verdict():
    one, other = analyze(SIGNED, options=OPTIONS), analyze(SIGNED, options=OPTIONS)

    assert (one.label, one.score, one.reasons) == (other.label, other.score, other.reasons)


def test_the_same_bytes_give_the_same_answer_in_every_process():
    """Sets of words are ordered anew in each process; DHL has several domains alike in rank."""
    program = (
        "from majika import analyze; "
        "v = analyze(b'From: DHL Express <a@stranger.example>\\r\\n\\r\\nHello'); "
        "print(v.label, v.score, [sorted(r.finding.values.items()) for r in v.reasons])"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "012345"
    }
    assert len(answers) == 1
    assert b"official" in answers.pop()


def test_a_check_that_crashes_is_reported_and_costs_no_verdict(broken):
    verdict = analyze(mail(from_="Example Bank <a@stranger.example>"), options=OPTIONS)

    assert verdict.failed_checks == {broken: "RuntimeError: broken"}
    assert verdict.label is Label.SUSPICIOUS


def test_what_a_check_could_not_look_at_is_never_called_genuine(broken):
    assert broken
    assert analyze(SIGNED, options=OPTIONS).label is Label.UNKNOWN


def test_without_a_crash_the_same_mail_is_genuine():
    assert analyze(SIGNED, options=OPTIONS).label is Label.GENUINE


def test_a_named_server_is_trusted():
    data = mail(
        from_="Example Bank <a@examplebank.test>",
        received="from x.example by inner.own.example; x",
        authentication_results="mx.own.example; dkim=pass header.d=examplebank.test",
    )
    below = b"Received: from inner.own.example by box.own.example; x\r\n" + data
    options = Options(catalog=CATALOG, trusted_authserv=frozenset({"mx.own.example"}))

    assert analyze(below, options=OPTIONS).label is not Label.GENUINE
    assert analyze(below, options=options).label is Label.GENUINE


def test_no_mail_is_an_error_with_a_hint():
    with pytest.raises(NotAMessageError) as caught:
        analyze(b"")
    assert caught.value.hint


def test_a_giant_is_refused():
    with pytest.raises(TooLargeError):
        analyze(b"From: a@b.example\r\n\r\n" + b"x" * (32 * 1024 * 1024))


LINKED = mail(text="https://stranger.example/login")


def visited(capture: Capture | None) -> Options:
    return Options(catalog=CATALOG, visit=lambda claims: capture)


def reasons_for_the_gap(options: Options) -> list[str]:
    gaps = analyze(LINKED, options=options).not_looked_at
    return [gap.why.en for gap in gaps if gap.what is LINK_TARGETS]


def test_a_visit_is_asked_once_with_what_the_mail_claims_and_kept():
    asked, capture = [], capture_of(page())
    options = Options(catalog=CATALOG, visit=lambda claims: asked.append(claims) or capture)
    verdict = analyze(LINKED, options=options)

    assert asked == [verdict.claims]
    assert verdict.capture is capture


def test_the_pages_behind_the_links_are_no_gap_only_when_they_were_seen():
    assert reasons_for_the_gap(OPTIONS) == [LINK_TARGETS_WHY.en]
    assert reasons_for_the_gap(visited(None)) == [LINK_TARGETS_WHY.en]
    assert reasons_for_the_gap(visited(capture_of(page()))) == []
    blank = visited(capture_of(page(), sight=Sight.BLANK))
    assert reasons_for_the_gap(blank) == [WHY[Sight.BLANK].en]


def test_a_mail_that_is_not_visited_does_not_load_what_a_visit_needs():
    program = (
        "import sys; from majika import analyze; "
        "from majika.report.terminal import render_terminal; "
        f"render_terminal(analyze({LINKED!r}), 'en'); "
        "print([name for name in sys.modules if 'majika.capture' in name or '.pages' in name])"
    )
    command = [sys.executable, "-c", program]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"[]\n"
