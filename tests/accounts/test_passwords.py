"""Passwords: kept as argon2 only, long enough, and no guide to who exists."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from majika.accounts.passwords import Passwords
from majika.errors import TooBusyError, UnfitPasswordError
from tests.accounts.making import PASSWORD, quick


def test_the_right_one_fits_and_no_other():
    passwords = quick()
    kept = passwords.hash(PASSWORD, "hanako")
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept
    assert passwords.fits(kept, PASSWORD)
    assert not passwords.fits(kept, PASSWORD + " ")
    assert not passwords.fits("", PASSWORD)
    assert not passwords.fits("", "nobody's")
    assert not passwords.fits("damaged", PASSWORD)


def test_keyboards_may_be_full_width():
    passwords = quick()
    assert passwords.fits(passwords.hash("パスワード2027ねんの春", "h"), "パスワード2027ねんの春")


@pytest.mark.parametrize(
    "password", ["", "short", "eleven char", "x" * 257, "aaaaaaaaaaaaaa", "HANAKO@example.test"]
)
def test_what_would_be_guessed_is_refused(password: str):
    with pytest.raises(UnfitPasswordError):
        quick().hash(password, "hanako@example.test")


def test_no_rule_about_kinds_of_characters():
    assert quick().hash("only small letters here", "hanako")
    assert quick().hash("あいうえおかきくけこさし", "hanako")


def test_the_same_work_for_nobody(monkeypatch: pytest.MonkeyPatch):
    """As many comparisons for a name that nobody has as for one that somebody has."""
    passwords, compared = quick(), []
    kept = passwords.hash(PASSWORD, "hanako")
    verify = PasswordHasher.verify
    monkeypatch.setattr(
        PasswordHasher, "verify", lambda *given: compared.append(given[1]) or verify(*given)
    )
    passwords.fits(kept, "something else")
    passwords.fits("", "something else")
    costs = [hash_.rpartition("$")[0].rpartition("$")[0] for hash_ in compared]
    assert len(costs) == 2
    assert costs[0] == costs[1]


def test_few_at_a_time(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.accounts.passwords.PATIENCE", 0)
    passwords = quick()
    with passwords._turn(), passwords._turn(), pytest.raises(TooBusyError):
        passwords.fits("", PASSWORD)


def test_a_hash_of_yesterdays_costs_is_outdated():
    old = Passwords(PasswordHasher(time_cost=2, memory_cost=8, parallelism=1))
    assert quick().is_outdated(old.hash(PASSWORD, "hanako"))
