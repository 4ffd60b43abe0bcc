"""From the drawn page to pictures, in a real browser."""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.browser import Chromium
from majika.drawing import draw_page
from majika.drawing.picture import (
    MOST_PAGES,
    SCALE,
    TALLEST,
    WIDTH,
    Picture,
    draw_pictures,
    page_cuts,
)
from majika.findings import Place, Spot
from majika.masking import NO_MASK
from tests.drawing.test_page import judged, text_place
from tests.mails import mail


def pictures_of(data: bytes, browser: Chromium, *places: Place) -> tuple[tuple[Picture, ...], int]:
    drawn = draw_pictures(draw_page(data, judged(data, *places), NO_MASK, "en"), browser)
    return drawn.pages, drawn.left_out


def chunks(png: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        found.append(png[at + 4 : at + 8])
        at += 12 + length
    return found


def test_a_short_mail_is_one_picture_with_its_numbers(chromium: Chromium):
    data = mail(html="<p>Your Amazone account</p>")

    (picture,), left_out = pictures_of(
        data, chromium, Place(Spot.HEADER, "from"), text_place(data, "Amazone")
    )

    assert left_out == 0
    assert picture.width == WIDTH
    assert struct.unpack_from(">I", picture.png, 16)[0] == WIDTH * SCALE
    assert [spot.number for spot in picture.numbers] == [1, 2]
    above, below = picture.numbers
    assert 0 < above.top < below.top < 100


def test_a_picture_holds_pixels_and_nothing_else(chromium: Chromium):
    (picture,), _ = pictures_of(mail(html="<p>x</p>"), chromium)

    assert set(chunks(picture.png)) <= {b"IHDR", b"sRGB", b"IDAT", b"IEND"}


def test_a_long_mail_is_cut_between_lines(chromium: Chromium):
    data = mail(text="\n".join(f"Line {number} of a long mail" for number in range(120)))

    pages, left_out = pictures_of(data, chromium)

    assert (len(pages), left_out) == (4, 0)
    assert all(page.height <= TALLEST for page in pages)


@given(st.lists(st.tuples(st.integers(0, 9_000), st.integers(1, 60)), max_size=300))
def test_no_cut_runs_through_a_line(lines: list[tuple[int, int]]):
    """Unless there is no gap at all in the lower part of a page."""
    boxes = [(float(top), float(top + height)) for top, height in lines]
    height = max((bottom for _, bottom in boxes), default=1.0)

    cuts = list(page_cuts(height, boxes))

    assert cuts[0][0] == 0.0
    assert cuts[-1][1] == max(height, 1.0)
    for (start, end), (following, _) in pairwise(cuts):
        assert following == end
        assert end - start <= TALLEST
        crossed = any(top < end < bottom for top, bottom in boxes)
        lower = [y + 0.5 for y in range(int(start + TALLEST * 0.6) + 1, int(start + TALLEST))]
        assert not crossed or all(any(t < y < b for t, b in boxes) for y in lower)


def test_pages_with_numbers_are_drawn_before_others(chromium: Chromium):
    lines = [f"Line {number}" for number in range(800)]
    lines[-1] = "the telling Amazone"
    data = mail(text="\n".join(lines))

    pages, left_out = pictures_of(data, chromium, text_place(data, "Amazone"))

    assert len(pages) == MOST_PAGES
    assert left_out > 0
    assert [spot.number for spot in pages[-1].numbers] == [1]


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 14_000 + "deep",
        "<table><tr><td>" * 4_500 + "deep",
        '<p style="font-size:79px;line-height:80px;letter-spacing:80px">' + "word " * 20_000,
        "<style>" + "* * * * p{color:red}" * 5_000 + "</style>" + "<p>x" * 10_000,
        "<table border=1><tr>" + '<td colspan=50 rowspan=50 width="1200">x' * 3_000,
        "<p>" + "\u202e\u0301" * 200_000,
        "A" * 900_000,
        "<ruby>x<rt>" * 3_000,
        '<img width=1200 height=1200 src="http://evil.example/x">' * 2_000,
    ],
    ids="depth tables letters selectors spans marks word ruby pictures".split(),
)
def test_a_hostile_layout_ends(chromium: Chromium, html: str):
    pages, _ = pictures_of(mail(html=html), chromium)

    assert 1 <= len(pages) <= MOST_PAGES
