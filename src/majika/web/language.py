"""In which language a page speaks: as asked in the address, before, or by the browser."""

from __future__ import annotations

from majika.findings import Language

COOKIE = "majika-language"


def choose(asked: str, before: str, accepted: str) -> Language:
    """`asked` in the address, else `before` in the cookie, else the first that the browser accepts
    (RFC 9110, 12.5.4) and we speak; else English."""
    for wish in (asked, before):
        if found := _spoken(wish):
            return found
    ranked = sorted(map(_ranked, accepted[:500].split(",")), key=lambda one: -one[0])
    return next((found for weight, tag in ranked if weight and (found := _spoken(tag))), "en")


def _spoken(tag: str) -> Language | None:
    main = tag.strip().partition("-")[0].lower()
    return "ja" if main == "ja" else "en" if main == "en" else None


def _ranked(one: str) -> tuple[float, str]:
    tag, _, weight = one.partition(";")
    try:
        return (float(weight.strip().removeprefix("q=")) if weight else 1.0), tag
    except ValueError:
        return 0.0, tag
