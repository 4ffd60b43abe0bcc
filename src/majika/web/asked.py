"""What a request brings: the desk it is for, and a form that is proven to be ours."""

from __future__ import annotations

from typing import cast

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse

from majika.sources import MAX_MAIL_BYTES
from majika.web import tokens
from majika.web.desk import Desk
from majika.web.intake import MOST_FILES
from majika.web.pages import Pages
from majika.web.site import Site

MOST_FIELDS = 80
"""As many as a list has boxes to tick, and some."""


def desk_of(request: Request) -> Desk:
    return cast("Desk", request.app.state.desk)


def pages_of(request: Request) -> Pages:
    return cast("Pages", request.app.state.pages)


def address_of(request: Request) -> str:
    """How this majika is called: as it was told, else as this browser calls it."""
    site: Site = request.app.state.site
    return site.urls[0] if site.urls else str(site.origin(request.headers["host"]))


async def form_of(request: Request) -> FormData:
    """The form, files on disk. Raises 403 when it carries no token of this browser's session."""
    form = await request.form(
        max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=MAX_MAIL_BYTES
    )
    session = pages_of(request).session_of(request)
    if not tokens.fits(session, str(form.get(tokens.FIELD, ""))):
        raise HTTPException(403)
    return form


def go_to(path: str) -> RedirectResponse:
    """See that page instead (RFC 9110, 15.4.4): a reload sends no form again."""
    return RedirectResponse(path, 303)
