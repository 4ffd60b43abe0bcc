"""`majika invite`: a way back in for whoever runs the server, and for nobody else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from majika.accounts import Role
from majika.accounts.store import Accounts
from majika.cli.app import run
from majika.database import open_database
from tests.accounts.making import PASSWORD, added, quick

NEW = "another four unrelated words"


def test_an_admin_comes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    url = f"sqlite:///{tmp_path / 'cases.sqlite3'}"
    accounts = Accounts(open_database(url), passwords=quick())
    admin = added(accounts, "Hanako", Role.ADMIN)
    session = accounts.sessions.begin(admin.id)

    assert run(["invite", "hanako", "--database", url, "--lang", "en"]) == 0
    found = re.search(r"/join/(\w{32})", capsys.readouterr().out)
    assert found
    assert accounts.people.sign_in("hanako", PASSWORD) is None
    assert accounts.sessions.person(session) is None
    assert accounts.invitations.accept(found[1], NEW) == admin
    assert [each.about for each in accounts.log.entries()] == [admin.id]


def test_who_has_no_password_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    url = f"sqlite:///{tmp_path / 'cases.sqlite3'}"
    accounts = Accounts(open_database(url), passwords=quick())
    accounts.people.vouched("https://id.example", "1", "shiro", None)
    for name, says in (("shiro", "外部のサービス"), ("nobody", "利用者はいません")):
        assert run(["invite", name, "--database", url, "--lang", "ja"]) == 1
        assert says in capsys.readouterr().err
