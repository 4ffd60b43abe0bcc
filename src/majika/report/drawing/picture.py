"""From the drawn page to pictures: where to cut a long mail, and where each number stands."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from majika.browser import SCALE, WIDTH, Chromium

if TYPE_CHECKING:
    from playwright.sync_api import Page

TALLEST = 1_080
"""CSS pixels of one page of a long mail: as tall for its width as paper is."""

LOWER_PART = 0.6
"""Of a page: below it a gap between lines is looked for."""

MOST_PAGES = 8
"""Pages that are drawn: the first ones, and before them those that carry a number."""

MOST_BOXES = 40_000

SMALLEST = 0.3
"""A mail wider than the page is made smaller, as on a phone, but no more than this."""

_MEASURE = """([most, smallest]) => {
  const mail = document.querySelector('.mail');
  const fits = mail ? mail.clientWidth / mail.scrollWidth : 1;
  if (fits < 1) mail.style.zoom = Math.max(fits, smallest);
  const lines = [], marks = [], range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (lines.length < most && texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) lines.push([box.top, box.bottom]);
  }
  for (const node of document.querySelectorAll('.x-picture, .x-mosaic, img')) {
    const box = node.getBoundingClientRect();
    lines.push([box.top, box.bottom]);
  }
  for (const node of document.querySelectorAll('.x-no')) {
    const box = node.getBoundingClientRect();
    marks.push([Number(node.textContent), box.left, box.top, box.width, box.height]);
  }
  return {height: document.body.getBoundingClientRect().bottom, lines, marks};
}"""


@dataclass(frozen=True, slots=True)
class Spotted:
    """Where a number stands on a picture, in per cent of its width and height."""

    number: int
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Picture:
    """One page of the drawn mail."""

    png: bytes
    width: int
    """CSS pixels; the picture has `SCALE` times as many."""

    height: int
    numbers: tuple[Spotted, ...]


@dataclass(frozen=True, slots=True)
class Pictures:
    """The drawn mail."""

    pages: tuple[Picture, ...]
    left_out: int
    """Pages at its end, or between others, that were not drawn."""


def draw_pictures(html: str, browser: Chromium) -> Pictures:
    """The page of `draw_page` as pictures. Raises `BrowserError`."""
    return browser.use(html, _draw)


def _draw(page: Page) -> Pictures:
    measured = page.evaluate(_MEASURE, [MOST_BOXES, SMALLEST])
    cuts = list(page_cuts(measured["height"], measured["lines"]))
    chosen = _chosen(cuts, [mark[2] for mark in measured["marks"]])
    pages = tuple(_shoot(page, *cut, measured["marks"]) for cut in chosen)
    return Pictures(pages=pages, left_out=len(cuts) - len(pages))


def page_cuts(height: float, lines: Sequence[Sequence[float]]) -> Iterator[tuple[float, float]]:
    """Top and bottom of each page, cut between lines where that is possible.

    `lines`: top and bottom of each line of text, in any order; all in CSS pixels.
    """
    top, end = 0.0, max(float(height), 1.0)
    boxes = sorted((float(low), float(high)) for low, high in lines)
    while end - top > TALLEST:
        bottom = _gap(boxes, top + TALLEST * LOWER_PART, top + TALLEST)
        yield top, bottom
        top = bottom
    yield top, end


def _gap(lines: Sequence[tuple[float, float]], above: float, below: float) -> float:
    """The lowest height between two limits that no line crosses; the lower limit if none.

    `lines`: sorted, so that a page looks only at its own: a mail can be 30,000 pages tall.
    """
    first = bisect_left(lines, (above - TALLEST,))  # what is taller than a page is cut anyway
    near = lines[first : bisect_left(lines, (below,))]
    crossing = [line for line in near if line[1] > above]
    cut = below
    for top, bottom in sorted(crossing, key=lambda line: -line[1]):
        if bottom <= cut:
            break
        cut = min(cut, top)
    return cut if cut > above else below


def _chosen(
    cuts: Sequence[tuple[float, float]], marks: Sequence[float]
) -> list[tuple[float, float]]:
    """At most `MOST_PAGES`, in order: those with a number before those without."""
    numbered = [cut for cut in cuts if any(cut[0] <= top < cut[1] for top in marks)]
    others = [cut for cut in cuts if cut not in numbered]
    return sorted([*numbered, *others][:MOST_PAGES])


def _shoot(page: Page, top: float, bottom: float, marks: Sequence[Sequence[float]]) -> Picture:
    clip = {"x": 0, "y": top, "width": WIDTH, "height": max(bottom - top, 1)}
    png = page.screenshot(full_page=True, clip=clip, animations="disabled")  # type: ignore[arg-type]
    width, height = struct.unpack(">II", png[16:24])  # IHDR (PNG 11.2.2)
    numbers = tuple(
        Spotted(int(number), 100 * left / WIDTH, 100 * (y - top) / (bottom - top))
        for number, left, y, _, _ in marks
        if top <= y < bottom
    )
    return Picture(png=png, width=int(width / SCALE), height=int(height / SCALE), numbers=numbers)
