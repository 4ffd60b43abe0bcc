"""People: one name each, signed in by password or by who vouches for them, shut out at once."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from majika.accounts import Role
from majika.accounts.passwords import Passwords
from majika.accounts.store import Accounts
from majika.accounts.tables import people
from majika.database import Database
from majika.errors import (
    AlreadySetUpError,
    LastAdminError,
    NameTakenError,
    NoPersonError,
    UnfitNameError,
    UnfitPasswordError,
    WrongPasswordError,
)
from tests.accounts.making import PASSWORD, added, quick

ISSUER = "https://id.example"


def test_the_first_is_an_admin_and_there_is_one_first_only(accounts: Accounts):
    assert accounts.people.is_empty()
    first = accounts.people.add_first("Hanako", PASSWORD)
    assert first.role is Role.ADMIN
    assert accounts.people.sign_in("hanako", PASSWORD) == first
    with pytest.raises(AlreadySetUpError):
        accounts.people.add_first("Taro", PASSWORD)
    assert accounts.people.all() == [first]


def test_names_differ_in_more_than_case_and_width(accounts: Accounts):
    accounts.people.add("Hanako", Role.REPORTER)
    for name in ("hanako", "HANAKO ", "HANAKO"):
        with pytest.raises(NameTakenError):
            accounts.people.add(name, Role.REPORTER)


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\nb", "a\u200bb", "a\u202eb"])
def test_unfit_names(accounts: Accounts, name: str):
    with pytest.raises(UnfitNameError):
        accounts.people.add(name, Role.REPORTER)


def test_who_signs_in(accounts: Accounts):
    hanako = added(accounts, "hanako")
    assert accounts.people.sign_in("HANAKO", PASSWORD) == hanako
    assert accounts.people.sign_in("hanako", PASSWORD[:-1]) is None
    assert accounts.people.sign_in("taro", PASSWORD) is None
    assert accounts.people.sign_in("x" * 10_000, PASSWORD) is None


def test_who_has_not_chosen_a_password_does_not(accounts: Accounts):
    accounts.people.add("hanako", Role.REPORTER)
    for password in ("", "nobody's", PASSWORD):
        assert accounts.people.sign_in("hanako", password) is None


def test_a_hash_is_brought_up_to_date(database: Database, accounts: Accounts):
    old = Passwords(PasswordHasher(time_cost=2, memory_cost=8, parallelism=1))
    hanako = added(Accounts(database, passwords=old), "hanako")

    assert accounts.people.sign_in("hanako", PASSWORD) == hanako
    with database.reading() as connection:
        kept = connection.scalar(select(people.c.password))
    assert not quick().is_outdated(str(kept))
    assert accounts.people.sign_in("hanako", PASSWORD) == hanako


def test_another_password(accounts: Accounts):
    hanako = added(accounts, "hanako")
    session = accounts.sessions.begin(hanako.id)
    with pytest.raises(WrongPasswordError):
        accounts.people.set_password(hanako.id, "another password", present="wrong")
    with pytest.raises(UnfitPasswordError):
        accounts.people.set_password(hanako.id, "short", present=PASSWORD)
    assert accounts.sessions.person(session) == hanako

    accounts.people.set_password(hanako.id, "another password", present=PASSWORD)
    assert accounts.sessions.person(session) is None
    assert accounts.people.sign_in("hanako", PASSWORD) is None
    assert accounts.people.sign_in("hanako", "another password") == hanako


def test_who_is_shut_out_is_out_at_once(accounts: Accounts):
    hanako = added(accounts, "hanako", Role.ANALYST)
    added(accounts, "admin", Role.ADMIN)
    session = accounts.sessions.begin(hanako.id)
    _, secret = accounts.tokens.make(hanako, "script", hanako.role.scopes, None)

    accounts.people.disable(hanako.id)
    assert accounts.sessions.person(session) is None
    assert accounts.people.sign_in("hanako", PASSWORD) is None
    assert accounts.tokens.find(secret) is None
    accounts.people.enable(hanako.id)
    assert accounts.people.sign_in("hanako", PASSWORD) == hanako
    assert accounts.sessions.person(session) is None


def test_an_admin_is_left(accounts: Accounts):
    first = accounts.people.add_first("first", PASSWORD)
    accounts.people.add("invited", Role.ADMIN)  # who never came is nobody to rely on
    for change in (accounts.people.disable, lambda id: accounts.people.set_role(id, Role.REPORTER)):
        with pytest.raises(LastAdminError):
            change(first.id)
    added(accounts, "second", Role.ADMIN)
    assert accounts.people.set_role(first.id, Role.REPORTER).role is Role.REPORTER


def test_nobody(accounts: Accounts):
    with pytest.raises(NoPersonError):
        accounts.people.get("nobody")
    with pytest.raises(NoPersonError):
        accounts.people.set_role("nobody", Role.ADMIN)


def test_whom_another_service_vouches_for(accounts: Accounts):
    new = accounts.people.vouched(ISSUER, "1", "hanako", None)
    assert new.role is Role.REPORTER
    assert new.external
    accounts.people.set_role(new.id, Role.ANALYST)
    again = accounts.people.vouched(ISSUER, "1", "renamed", None)
    assert (again.id, again.role) == (new.id, Role.ANALYST)
    assert accounts.people.vouched(ISSUER, "1", "hanako", Role.ADMIN).role is Role.ADMIN
    assert accounts.people.sign_in("hanako", "") is None


def test_a_name_makes_nobody_somebody_else(accounts: Accounts):
    """Another service may call its people what it likes."""
    admin = accounts.people.add_first("admin", PASSWORD)
    other = accounts.people.vouched(ISSUER, "2", "Admin", None)
    third = accounts.people.vouched("https://other.example", "2", "admin", None)
    assert len({admin.id, other.id, third.id}) == 3
    assert {other.name, third.name} == {"Admin (2)", "admin (3)"}
