"""What forms about people bring, and how they say what was wrong."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request

from majika.errors import AccountError, PasswordsDifferError
from majika.report.errors import describe
from majika.web.pages import language_of


def chosen_password(form: FormData) -> str:
    """A new password, typed twice. Raises `PasswordsDifferError`."""
    password = str(form.get("password", ""))
    if password != str(form.get("again", "")):
        raise PasswordsDifferError("The two passwords are not the same.")
    return password


def told(request: Request, error: AccountError) -> tuple[str, str]:
    """What happened, and what to do."""
    described = describe(error, language_of(request))
    return described.message, described.hint
