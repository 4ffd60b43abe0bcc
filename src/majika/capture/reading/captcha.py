"""Riddles that shall tell people from programs: which kind, and whose key. None is solved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from majika.capture.facts import Captcha
from majika.capture.reading.asks import is_typed
from majika.capture.reading.controls import FramePage
from majika.capture.reading.words import WordList
from majika.text import fold

MAX_ADDRESSES = 1_000
OWN = "own"
"""The page's own: a picture with letters to type."""

UNSEEN = frozenset({"reCAPTCHA v3"})
"""Kinds that watch without ever asking anything."""


class _Kind(NamedTuple):
    """A service, by the addresses it loads from and the marks it leaves in a page."""

    name: str
    address: re.Pattern[str]
    marks: tuple[str, ...] = ()


def _kind(name: str, address: str, *marks: str) -> _Kind:
    return _Kind(name, re.compile(address), marks)


_KINDS = (
    _kind(
        "reCAPTCHA v3",
        r"recaptcha/(?:api|enterprise)\.js\?[^#]{0,300}render=(?!explicit|onload)",
    ),
    _kind("reCAPTCHA Enterprise", r"recaptcha/enterprise"),
    _kind("reCAPTCHA", r"(?:google\.com|recaptcha\.net|gstatic\.com)/recaptcha/", "g-recaptcha"),
    _kind("hCaptcha", r"://[^/]{0,60}\bhcaptcha\.com/", "h-captcha"),
    _kind("Turnstile", r"challenges\.cloudflare\.com/(?:turnstile|cdn-cgi)", "cf-turnstile"),
    _kind("GeeTest", r"\b(?:geetest|geevisit)\.com/", "geetest_captcha", "geetest_holder"),
    _kind("Arkose", r"\b(?:arkoselabs|funcaptcha)\.com/"),
    _kind("DataDome", r"\bcaptcha-delivery\.com/(?:captcha|interstitial)"),
    _kind("AWS WAF", r"\.awswaf\.com/", "aws-waf-captcha", "AwsWafCaptcha"),
    _kind("Friendly Captcha", r"\bfriendlycaptcha\.(?:com|eu)/|friendly-challenge", "frc-captcha"),
    _kind("Yandex SmartCaptcha", r"\bsmartcaptcha\.(?:yandex|yandexcloud)", "smart-captcha"),
)
"""By what the services tell their customers to put into pages, 2026-11. First match wins."""

_HINTS = ("captcha", "challenge", "geetest", "geevisit", "arkose", "awswaf")
"""One of these is in each address above: few of a page's addresses are looked at closely."""

_CLOUDFLARE = re.compile(r"_cf_chl_opt|/cdn-cgi/challenge-platform/h/[a-z]/orchestrate/")
_KEYS = (
    re.compile(r"[?&#](?:k|sitekey|siteKey|captcha_id|gt|pk|public_key)=([\w.-]{6,100})"),
    re.compile(r"[?&]render=([\w-]{20,100})"),
    re.compile(r"/(0x4[A-Za-z0-9_-]{10,60})(?:/|$)"),
    re.compile(r"/v2/([0-9A-F]{8}-[0-9A-F-]{27,30})/", re.IGNORECASE),
)
_SITE_KEY = re.compile(r"data-(?:sitekey|pkey|captcha-id)=[\"']([\w.-]{6,100})[\"']")
"""The public keys of the services, as they stand in addresses and attributes."""


def captcha_of(html: str, frames: Iterable[FramePage], addresses: Iterable[str]) -> Captcha | None:
    """The riddle on a page; None when it has none."""
    cut = (address[:2_000] for address in islice(addresses, MAX_ADDRESSES))
    asked = [address for address in cut if any(hint in address for hint in _HINTS)]
    if _CLOUDFLARE.search(html) or any(map(_CLOUDFLARE.search, asked)):
        return Captcha(kind="Cloudflare", site_key=_key(html, asked))
    for kind in _KINDS:
        theirs = [address for address in asked if kind.address.search(address)]
        if theirs or any(mark in html for mark in kind.marks):
            return Captcha(kind=kind.name, site_key=_key(html, theirs))
    return Captcha(kind=OWN, site_key="") if any(map(_has_own, frames)) else None


def _key(html: str, addresses: Iterable[str]) -> str:
    if found := _SITE_KEY.search(html):
        return found[1]
    return next(_keys_in(addresses), "")


def _keys_in(addresses: Iterable[str]) -> Iterator[str]:
    for address in addresses:
        for pattern in _KEYS:
            if found := pattern.search(address):
                yield found[1]


def _has_own(page: FramePage) -> bool:
    """True for a picture beside a field that asks for the letters in it."""
    controls = [*page.loose, *(each for form in page.forms for each in form.controls)]
    asking = (each for each in controls if is_typed(each))
    return bool(page.pictures) and any(
        _OWN.find(fold(f"{each.label} {each.before[-100:]} {each.get('name')}").text)
        for each in asking
    )


_OWN = WordList(
    {
        OWN: (
            *("captcha", "characters in the picture", "characters in the image"),
            *("letters in the picture", "letters in the image", "characters you see"),
            *("text in the image", "letters you see", "code in the image", "code shown"),
            *("画像認証", "画像の文字", "画像に表示", "画像内の文字", "表示されている文字"),
            *("画像に書かれ", "画像の数字"),
        )
    }
)
