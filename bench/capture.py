"""What a visit costs beside the bare browser's visit to the same page.

    python -m bench.capture [ROUNDS]

Both start the system's Chromium anew, open a page of the tests' zoo, take a picture of it and end
the browser; in turn, in one process, so that whatever slows the machine slows both.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Awaitable

from playwright.async_api import async_playwright
from tests.capture.zoo import Zoo
from tests.mails import CATALOG

from majika.browser import find_chromium
from majika.browser.system import ARGUMENTS, sandboxed
from majika.capture.egress import Rules
from majika.capture.facts import Capture, Sight
from majika.capture.target import target_of_url
from majika.capture.visit import visit
from majika.capture.visitors import desktop
from majika.capture.world import World

PAGES = ("accepts-anything", "hotlinks", "redirect-chain", "form-in-frame", "honest-article")
ROUNDS = 7
VISITOR = desktop("ja")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    ratios = []
    with Zoo() as zoo:
        pair(zoo, PAGES[0])  # fills the disk cache
        for page in PAGES:
            times = [pair(zoo, page) for _ in range(rounds)]
            ours, bare = (statistics.median(column) for column in zip(*times, strict=True))
            ratios += [one / other for one, other in times]
            print(f"{page:20} visit {ours:.2f} s; bare browser {bare:.2f} s; {ours / bare:.2f} ×")
    print(f"median of {len(ratios)} pairs: {statistics.median(ratios):.2f} ×")


def pair(zoo: Zoo, page: str) -> tuple[float, float]:
    """Seconds of our visit, and of the bare browser's."""
    url = zoo.url(page)
    return seconds(our_visit(zoo, url)), seconds(bare_visit(url))


def seconds(work: Awaitable[object]) -> float:
    started = time.perf_counter()
    asyncio.run(_await(work))
    return time.perf_counter() - started


async def _await(work: Awaitable[object]) -> object:
    return await work


async def our_visit(zoo: Zoo, url: str) -> Capture:
    world = World(rules=Rules(allow=zoo.allow), resolve=zoo.resolve)
    target = target_of_url(url)
    capture = await visit(target, VISITOR, brand=None, catalog=CATALOG, world=world)
    if capture.sight is not Sight.SEEN:
        sys.exit(f"{url} was not seen: {capture.sight.value}")
    return capture


async def bare_visit(url: str) -> bytes:
    executable = find_chromium() or sys.exit("There is no Chromium here.")
    names = "--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.example 127.0.0.1"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=executable,
            chromium_sandbox=sandboxed(),
            args=[*ARGUMENTS, names],
        )
        page = await browser.new_page(
            viewport={"width": VISITOR.width, "height": VISITOR.height}, locale=VISITOR.locale
        )
        await page.goto(url, wait_until="load")
        picture = await page.screenshot(full_page=True)
        await browser.close()
    return picture


if __name__ == "__main__":
    main()
