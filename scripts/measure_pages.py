"""Does anything of a mail run, or reach out, in the page that tells about it?

    python -m scripts.measure_pages FOLDER [--every N] [--texts]

Each mail of FOLDER is dropped on a `majika serve` of its own, and its answer opened in a real
Chromium. Counted are violations of the page's Content-Security-Policy, dialogs and errors of
scripts, and requests to anywhere but that server. A mail that gets no answer is told, too.

With `--texts` the server has no browser to draw with, and the mails stand in the pages as text:
more of them reaches the page, and it is much faster.
"""

from __future__ import annotations

import argparse
import http.client
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bench.serve import dropped, serving

from majika.browser.system import ARGUMENTS, find_chromium, sandboxed

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WATCH = (
    "addEventListener('securitypolicyviolation',"
    " event => console.error('policy: ' + event.violatedDirective))"
)
FRESH = 500
"""Mails after which the page is a new one: an old one grows."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--texts", action="store_true")
    chosen = parser.parse_args()
    browserless = {"MAJIKA_CHROMIUM": "/none"} if chosen.texts else {}
    paths = sorted(path for path in chosen.folder.rglob("*") if path.is_file())[:: chosen.every]
    seen: Counter[str] = Counter()
    with serving(**browserless) as address, _browser() as browser:
        for start in range(0, len(paths), FRESH):
            page = _watched(browser, address, seen)
            for path in paths[start : start + FRESH]:
                seen[_open(page, address, path.read_bytes())] += 1
            page.close()
            print(f"{start + len(paths[start : start + FRESH])} of {len(paths)}", file=sys.stderr)
    print(*(f"{count:7} {what}" for what, count in sorted(seen.items())), sep="\n")
    return 0


@contextmanager
def _browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path, arguments = find_chromium(), list(ARGUMENTS)
        yield playwright.chromium.launch(
            executable_path=path, args=arguments, chromium_sandbox=sandboxed()
        )


def _watched(browser: Browser, address: str, seen: Counter[str]) -> Page:
    """A page whose every fault, and every request to elsewhere, is counted."""
    page = browser.new_page()
    page.add_init_script(WATCH)
    page.on("console", lambda said: seen.update({f"console {said.type}: {said.text[:60]}": 1}))
    page.on("pageerror", lambda _: seen.update({"error of a script": 1}))
    page.on("dialog", lambda dialog: (seen.update({"dialog": 1}), dialog.dismiss()))
    page.on(
        "request",
        lambda asked: (
            None
            if asked.url.startswith((address, "data:"))
            else seen.update({"request to elsewhere": 1})
        ),
    )
    return page


def _open(page: Page, address: str, data: bytes) -> str:
    """What came of a mail."""
    with closing(http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)) as connection:
        try:
            where, _ = dropped(connection, data)
        except (ValueError, OSError, http.client.HTTPException) as error:
            return f"no answer: {str(error)[:40]}"
    if not where.startswith("/cases/"):
        return "no answer: several mails, or none"
    page.goto(address + where, wait_until="load")
    return "answers" if page.query_selector("#next") else "no answer on the page"


if __name__ == "__main__":
    sys.exit(main())
