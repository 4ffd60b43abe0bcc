"""The first account, for whoever sees the window in which majika was started."""

from __future__ import annotations

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from majika.accounts.secret import same_code
from majika.errors import AccountError
from majika.web.access import accounts_of, open_to_all
from majika.web.accounts import words
from majika.web.accounts.entering import let_in
from majika.web.accounts.forms import chosen_password, told
from majika.web.asked import form_of, go_to, pages_of
from majika.web.limits import guess
from majika.web.pages import language_of

router = APIRouter(dependencies=[Depends(open_to_all)])


@router.get("/setup")
def ask(request: Request) -> Response:
    if not accounts_of(request).people.is_empty():
        return go_to("/login")
    return _page(request, "")


@router.post("/setup")
async def set_up(request: Request) -> Response:
    form = await form_of(request)
    return await run_in_threadpool(_set_up, request, form)


def _set_up(request: Request, form: FormData) -> Response:
    """Who comes first from the network does not know the code, and gets nothing."""
    name, language = str(form.get("name", "")), language_of(request)
    was_right = guess(request)
    if not same_code(request.app.state.setup_code, str(form.get("code", ""))):
        wrong = (words.WRONG_CODE.in_(language), words.WRONG_CODE_DO.in_(language))
        return _page(request, name, wrong)
    was_right()
    try:
        person = accounts_of(request).people.add_first(name, chosen_password(form))
    except AccountError as error:
        return _page(request, name, told(request, error))
    return let_in(request, person, "/people", "setup.done")


def _page(request: Request, name: str, problem: tuple[str, str] | None = None) -> Response:
    status = 422 if problem else 200
    return pages_of(request).show(request, "setup.html", status=status, name=name, problem=problem)
