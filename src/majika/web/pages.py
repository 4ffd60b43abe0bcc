"""From a template to an answer, in the reader's language."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from majika.accounts import LOCAL
from majika.errors import MajikaError
from majika.findings import Language, Text
from majika.report.html.markup import phrased
from majika.report.html.page import style_sheet
from majika.web import language as languages
from majika.web import tokens, words
from majika.web.access import Caller
from majika.web.accounts import words as account_words
from majika.web.safety import PAGE_POLICY
from majika.web.site import Site
from majika.web.told import told

KEYS_COOKIE = "majika-keys"
OFF = "off"
A_YEAR = 365 * 24 * 60 * 60
"""Seconds."""


class Pages:
    """All pages, and what they have in common."""

    def __init__(self, site: Site, *, shared: bool) -> None:
        """`shared`: people use majika with others, and sign in."""
        self._site, self._shared = site, shared
        self._templates = Environment(
            loader=PackageLoader("majika.web"),
            autoescape=True,
            undefined=StrictUndefined,
            auto_reload=False,  # an update beneath a running server must not mix with its code
        )

    def show(
        self, request: Request, template: str, /, *, status: int = 200, **values: Any
    ) -> Response:
        language = language_of(request)
        session = tokens.session(self.session_of(request))
        caller: Caller | None = getattr(request.state, "caller", None)
        html = self._templates.get_template(template).render(
            **values,
            **_voice(request, language),
            w=words,
            a=account_words,
            token=tokens.token(session),
            person=caller.person if caller and caller.person is not LOCAL else None,
            scopes={scope.name for scope in caller.scopes} if caller else set(),
            shared=self._shared,
            keys=request.cookies.get(KEYS_COOKIE) != OFF,
        )
        answer = HTMLResponse(html, status)
        answer.headers["Content-Security-Policy"] = PAGE_POLICY
        self.set_session(answer, session)
        if "lang" in request.query_params:
            self.set_language(answer, language)
        return answer

    def show_stranger(
        self, request: Request, template: str, /, *, status: int = 200, **values: Any
    ) -> Response:
        """A page for who came by a link of their own: no cookie, no script, no search engine."""
        voice = _voice(request, language_of(request))
        html = self._templates.get_template(template).render(**values, **voice)
        return HTMLResponse(html, status, headers={"X-Robots-Tag": "noindex, nofollow"})

    def session_of(self, request: Request) -> str:
        """The secret in this browser's cookie; empty when it has none."""
        return request.cookies.get(self._site.cookie(tokens.COOKIE), "")

    def set_session(self, answer: Response, session: str) -> None:
        self._set_cookie(answer, self._site.cookie(tokens.COOKIE), session)

    def set_language(self, answer: Response, language: str) -> None:
        self._set_cookie(answer, languages.COOKIE, language, seconds=A_YEAR)

    def set_keys(self, answer: Response, *, on: bool) -> None:
        """Whether lists listen to keys in this browser."""
        self._set_cookie(answer, KEYS_COOKIE, "on" if on else OFF, seconds=A_YEAR)

    def problem(self, request: Request, status: int) -> Response:
        """What happened, and what to do, for a status."""
        return self.tell(
            request, status, *words.OF_STATUS.get(status, (words.FAULT, words.FAULT_DO))
        )

    def tell(self, request: Request, status: int, what: Text, do: Text) -> Response:
        """What happened, and what to do."""
        language = language_of(request)
        return self._error(request, status, what.in_(language), do.in_(language))

    def error(self, request: Request, error: MajikaError, status: int) -> Response:
        """The same for an error of ours."""
        described = told(error, language_of(request))
        return self._error(request, status, described.message, described.hint)

    def _set_cookie(
        self, answer: Response, name: str, value: str, *, seconds: int | None = None
    ) -> None:
        """For this browser's own pages alone: no script reads it, no other site sends it along.

        Without `seconds`, until the browser is closed.
        """
        answer.set_cookie(
            name,
            value,
            max_age=seconds,
            httponly=True,
            samesite="strict",
            path="/",
            secure=self._site.secure,
        )

    def _error(self, request: Request, status: int, what: str, do: str) -> Response:
        return self.show(request, "error.html", status=status, what=what, do=do)


def language_of(request: Request) -> Language:
    return languages.choose(
        request.query_params.get("lang", ""),
        request.cookies.get(languages.COOKIE, ""),
        request.headers.get("accept-language", ""),
    )


def _voice(request: Request, language: Language) -> dict[str, Any]:
    """How a template speaks."""
    return {
        "language": language,
        "other_language": _other_language(request, language),
        "say": lambda text, **names: text.in_(language).format(**names),
        "soft": lambda text: Markup(phrased(_in(text, language), language)),  # noqa: S704
    }


@cache
def style() -> str:
    """The look of a report, and what the pages around it need more."""
    return style_sheet() + (resources.files("majika.web") / "style.css").read_text("utf-8")


def _in(text: Text | str, language: Language) -> str:
    return text if isinstance(text, str) else text.in_(language)


def _other_language(request: Request, language: Language) -> str:
    """This page in the other language; where it was sent a form, the first page."""
    other = "en" if language == "ja" else "ja"
    shown = request.method in ("GET", "HEAD")
    asked = {**(request.query_params if shown else {}), "lang": other}
    path = "/" + request.url.path.lstrip("/") if shown else "/"  # `//x` is another site
    return f"{path}?{urlencode(asked)}"
