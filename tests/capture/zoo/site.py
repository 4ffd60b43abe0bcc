"""What a site of the zoo is made of.

A site is a response, a function from request to response, or a table from path to site, `*` for
all other paths. In text and headers, `{{name/path}}` stands for an address of another site,
`{{https:name/path}}` for its address with TLS, `{{listener}}` for the host and port that must hear
nothing, `{{port}}` for that port alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import TypeAlias
from urllib.parse import parse_qsl, urlsplit

MARK = "majika test page / majika のテスト用ページ"
"""Stands on every page: nobody shall take one for a real site's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    method: str
    host: str
    target: str
    """Path and query, as asked."""

    headers: Mapping[str, str]
    body: str
    memory: dict[str, int]
    """What the site remembers until the next test."""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body, keep_blank_values=True))

    @property
    def agent(self) -> str:
        return self.headers.get("user-agent", "")

    @property
    def cookies(self) -> dict[str, str]:
        jar = SimpleCookie(self.headers.get("cookie", ""))
        return {name: morsel.value for name, morsel in jar.items()}

    def times(self) -> int:
        """How often the site was asked so, this time included."""
        key = f"{self.method} {self.path}"
        self.memory[key] = self.memory.get(key, 0) + 1
        return self.memory[key]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    body: str | bytes | Callable[[], Iterator[bytes]] = ""
    """A function gives pieces, as long as the visitor listens."""

    status: int = 200
    kind: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    bare: bool = False
    """True when `body` is all that is sent: no status line, no headers."""


Site: TypeAlias = "Response | Callable[[Request], Response] | Mapping[str, Site]"


def answer(site: Site, request: Request) -> Response:
    if isinstance(site, Response):
        return site
    if isinstance(site, Mapping):
        found = site.get(request.path, site.get("*"))
        return NOT_FOUND if found is None else answer(found, request)
    return site(request)


def page(
    title: str,
    *parts: str,
    lang: str = "ja",
    head: str = "",
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A plain page, marked as ours."""
    body = "\n".join(parts)
    html = (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head><body><p>{MARK}</p><h1>{title}</h1>\n{body}\n</body></html>"
    )
    return Response(body=html, status=status, headers=headers or {})


def script(code: str) -> str:
    return f"<script>{code}</script>"


def sends_to(url: str, status: int = 302) -> Response:
    return Response(status=status, headers={"Location": url})


NOT_FOUND = page("Not Found", lang="en", status=404)
BLANK = Response(body="<!doctype html><html><body></body></html>")
