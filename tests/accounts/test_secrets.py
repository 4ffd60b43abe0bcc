"""Sessions, invitations, tokens: secrets that end, and of which only a hash is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from majika.accounts import Role, Scope
from majika.accounts.facts import Token
from majika.accounts.secret import new_code, same_code
from majika.accounts.sessions import IDLE, LONGEST
from majika.accounts.store import Accounts
from majika.accounts.tables import invitations, people, sessions, tokens
from majika.database import Database
from majika.errors import UnfitPasswordError, UnfitTokenError
from tests.accounts.making import PASSWORD, Clock, added

HOUR = timedelta(hours=1)


def test_no_secret_is_kept(accounts: Accounts, database: Database):
    hanako = added(accounts, "hanako", Role.ANALYST)
    given = [
        accounts.sessions.begin(hanako.id),
        accounts.invitations.make(hanako.id),
        accounts.tokens.make(hanako, "script", {Scope.FEED}, None)[1],
        PASSWORD,
    ]
    with database.reading() as connection:
        tables = (people, sessions, invitations, tokens)
        kept = str([connection.execute(select(table)).all() for table in tables])
    assert not [secret for secret in given if secret in kept or secret[-20:] in kept]


def test_a_session_goes_on_while_it_is_used_but_not_for_ever(accounts: Accounts, clock: Clock):
    hanako = added(accounts, "hanako")
    session, began = accounts.sessions.begin(hanako.id), clock.at
    while clock.at + 10 * HOUR < began + LONGEST:
        clock.turn(10 * HOUR)
        assert accounts.sessions.person(session) == hanako
    clock.turn(10 * HOUR)
    assert accounts.sessions.person(session) is None


def test_a_session_that_is_left_ends(accounts: Accounts, clock: Clock):
    session = accounts.sessions.begin(added(accounts, "hanako").id)
    clock.turn(IDLE + HOUR)
    assert accounts.sessions.person(session) is None


def test_sessions_that_are_over_are_swept_out(accounts: Accounts, clock: Clock, database: Database):
    hanako = added(accounts, "hanako")
    accounts.sessions.begin(hanako.id)
    clock.turn(IDLE + HOUR)
    accounts.sessions.begin(hanako.id)
    with database.reading() as connection:
        assert len(connection.execute(select(sessions)).all()) == 1


def test_signing_out_here_and_everywhere(accounts: Accounts):
    hanako = added(accounts, "hanako")
    here, there, third = (accounts.sessions.begin(hanako.id) for _ in range(3))
    accounts.sessions.end(here)
    assert [accounts.sessions.person(each) for each in (here, there)] == [None, hanako]
    accounts.sessions.end_all(hanako.id)
    assert accounts.sessions.person(there) is accounts.sessions.person(third) is None


def test_an_invitation_is_taken_once(accounts: Accounts):
    hanako = accounts.people.add("hanako", Role.REPORTER)
    secret = accounts.invitations.make(hanako.id)
    invited = accounts.invitations.person(secret)
    assert invited is not None
    assert invited.invited
    with pytest.raises(UnfitPasswordError):
        accounts.invitations.accept(secret, "short")
    joined = accounts.invitations.accept(secret, PASSWORD)
    assert joined is not None
    assert not joined.invited
    assert accounts.invitations.person(secret) is None
    assert accounts.invitations.accept(secret, "another password") is None
    assert accounts.people.sign_in("hanako", PASSWORD) == joined


def test_an_invitation_ends(accounts: Accounts, clock: Clock):
    hanako = accounts.people.add("hanako", Role.REPORTER)
    older = accounts.invitations.make(hanako.id)
    newer = accounts.invitations.make(hanako.id)
    assert accounts.invitations.person(older) is None
    clock.turn(timedelta(days=8))
    assert accounts.invitations.accept(newer, PASSWORD) is None


def test_a_new_invitation_ends_what_was_before(accounts: Accounts):
    hanako = added(accounts, "hanako")
    session = accounts.sessions.begin(hanako.id)
    accounts.invitations.make(hanako.id)
    assert accounts.sessions.person(session) is None
    assert accounts.people.sign_in("hanako", PASSWORD) is None


def made(accounts: Accounts, lasts: timedelta | None = None) -> tuple[Token, str]:
    analyst = added(accounts, "analyst", Role.ANALYST)
    return accounts.tokens.make(analyst, "script", {Scope.READ, Scope.FEED}, lasts)


def test_a_token(accounts: Accounts, clock: Clock):
    token, secret = made(accounts, HOUR)
    assert token.used is None
    found = accounts.tokens.find(secret)
    assert found is not None
    assert found.scopes == {Scope.READ, Scope.FEED}
    assert accounts.tokens.all()[0].used == clock.at
    assert accounts.tokens.find(secret[:-1]) is None
    clock.turn(HOUR)
    assert accounts.tokens.find(secret) is None


def test_a_token_is_revoked_by_its_owner_or_an_admin(accounts: Accounts):
    token, secret = made(accounts)
    other = added(accounts, "other", Role.ADMIN)
    assert not accounts.tokens.revoke(token.id, other)
    assert accounts.tokens.all(other) == []
    assert accounts.tokens.find(secret) is not None
    assert accounts.tokens.revoke(token.id)
    assert accounts.tokens.find(secret) is None


def test_a_token_never_may_more_than_its_owner(accounts: Accounts):
    token, secret = made(accounts)
    with pytest.raises(UnfitTokenError):
        accounts.tokens.make(token.owner, "script", {Scope.ADMIN}, None)
    accounts.people.set_role(token.owner.id, Role.REPORTER)
    found = accounts.tokens.find(secret)
    assert found is not None
    assert found.scopes == frozenset()


@pytest.mark.parametrize(
    ("name", "scopes"), [("", {Scope.FEED}), ("x" * 101, {Scope.FEED}), ("x", set())]
)
def test_unfit_tokens(accounts: Accounts, name: str, scopes: set[Scope]):
    with pytest.raises(UnfitTokenError):
        accounts.tokens.make(added(accounts, "analyst", Role.ANALYST), name, scopes, None)


def test_a_code_may_be_typed_as_one_likes():
    code = new_code()
    assert len(code) == 23
    assert same_code(code, code.lower().replace("-", " "))
    assert not same_code(code, code[:-1])
    assert not same_code(code, "")
    assert new_code() != code
