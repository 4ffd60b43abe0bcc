"""All sites of the zoo by name: one place for each behaviour."""

from __future__ import annotations

from tests.capture.zoo.site import Site
from tests.capture.zoo.sites import (
    annoying,
    article,
    certificates,
    challenges,
    cloaks,
    escapes,
    heavy,
    honest,
    hotlinks,
    impostors,
    redirects,
    refusals,
)

KINDS = (
    annoying,
    article,
    certificates,
    challenges,
    cloaks,
    escapes,
    heavy,
    honest,
    hotlinks,
    impostors,
    redirects,
    refusals,
)

SITES: dict[str, Site] = {name: site for kind in KINDS for name, site in kind.SITES.items()}

OWN_HOSTS = {
    "bank": "examplebank.test",
    "shop": "exampleshop.test",
    "article-ja": "www.exmapleshop.test",
    "article-en": "www.exampelshop.test",
    "short": "short.test",
    "messenger": "api.messenger.example",
    "collector": "collector.example",
    "honest-login": "midori-library.test",
    "honest-login-en": "greenvale-library.test",
}
"""Hosts whose name matters; all others are `NAME.zoo.test`."""


def host_of(name: str) -> str:
    return OWN_HOSTS.get(name, f"{name}.zoo.test")


HOSTS: dict[str, str] = {host_of(name): name for name in SITES}
