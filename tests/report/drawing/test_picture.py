"""From the drawn page to pictures, in a real browser."""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.browser import Chromium
from majika.findings import Place, Spot
from majika.masking import NO_MASK
from majika.report.drawing import draw_page
from majika.report.drawing.picture import (
    MOST_PAGES,
    SCALE,
    TALLEST,
    WIDTH,
    Picture,
    draw_pictures,
    page_cuts,
)
from tests.mails import mail
from tests.report.drawing.test_page import judged, text_place


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


def test_a_page_far_too_tall_is_cut_in_time():
    lines = [(1300.0 * number, 1300.0 * number + 900) for number in range(40_000)]

    assert len(list(page_cuts(1300.0 * 40_000, lines))) > 40_000


# --- a mail cannot hide its marks


def box_of(data: bytes, browser: Chromium, where: str, *places: Place) -> dict[str, float]:
    """Place and size of the first element of that class, as it is drawn."""
    page = draw_page(data, judged(data, *places), NO_MASK, "en")
    found = browser.use(page, lambda shown: shown.locator(where).first.bounding_box(), width=WIDTH)
    assert found is not None
    return dict(found)


def test_rules_for_tags_do_not_reach_our_marks(chromium: Chromium):
    """Ours are `b`, `span` and `i` as well: a mail would make its own evidence vanish."""
    data = mail(
        html="<style>span, b, i, * { font-size: 0; width: 0; display: block }</style>"
        '<p style="font-size:16px;width:300px">Your Amazone account</p>'
        '<img src="http://x.example/a.png" style="font-size:16px" width=90 height=90>'
    )
    place = text_place(data, "Amazone")

    assert box_of(data, chromium, ".x-mark", place)["width"] > 50
    assert box_of(data, chromium, ".x-label", place)["height"] > 8


def test_nothing_of_a_mail_is_painted_over_a_mark(chromium: Chromium):
    lower = '<div style="height:0">Your Amazone account</div>'
    cover = '<span style="display:inline-block;width:600px;height:90px;background:#eee"></span>'
    data = mail(html=lower + cover)
    place = text_place(data, "Amazone")

    (covered,), _ = pictures_of(data, chromium, place)
    (free,), _ = pictures_of(data.replace(b"width:600px", b"width:000px"), chromium, place)

    number = covered.numbers[0]
    at = (number.left + 0.4, number.top + 0.4)
    assert (number.left, number.top) == (free.numbers[0].left, free.numbers[0].top)
    assert pixel(covered, *at, chromium) == pixel(free, *at, chromium)


def pixel(picture: Picture, left: float, top: float, browser: Chromium) -> str:
    """The colour at a point given in per cent; the browser reads its own picture."""
    from base64 import b64encode

    script = """async ([left, top]) => { const img = document.images[0]; await img.decode();
      const canvas = Object.assign(document.createElement('canvas'),
        {width: img.naturalWidth, height: img.naturalHeight});
      const draw = canvas.getContext('2d'); draw.drawImage(img, 0, 0);
      return String(draw.getImageData(img.naturalWidth * left / 100 + 8,
        img.naturalHeight * top / 100 + 8, 1, 1).data) }"""
    html = f'<img src="data:image/png;base64,{b64encode(picture.png).decode()}">'
    return str(browser.use(html, lambda page: page.evaluate(script, [left, top]), width=WIDTH))


def test_a_mail_wider_than_the_page_is_made_to_fit(chromium: Chromium):
    """Else its evidence would stand where no picture shows it."""
    for html in (
        '<div style="padding-left:1000px">Your Amazone account</div>',
        '<table width=1200><tr><td style="padding-left:900px">x</td><td>Amazone</td></tr></table>',
    ):
        data = mail(html=html)
        (picture,), _ = pictures_of(data, chromium, text_place(data, "Amazone"))

        assert 0 <= picture.numbers[0].left < 100
