"""What a report costs beyond the analysis, and its picture beside the bare browser's.

    python bench/report.py [FOLDER] [--every N]

First the HTML without a picture, in one warm process, over all mails. Then whole commands: the
report with its picture, and Chromium alone taking a screenshot of the very same page (same width,
same pixels, its own headless mode), in turn on the same mails.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from cold_start import seconds
from per_mail import chosen, is_mail

from majika.browser import Chromium, find_chromium
from majika.browser.system import ARGUMENTS, NO_NAMES, sandboxed
from majika.masking import Audience, mask_for
from majika.pipeline import analyze
from majika.report.drawing import draw_page
from majika.report.drawing.picture import SCALE, WIDTH, draw_pictures
from majika.report.html import render_html
from majika.report.make import Wishes, make_report

WISHES = Wishes(language="ja")
DRAWN = 10
"""Mails of which a picture is made."""

ROUNDS = 3


def main() -> None:
    paths, source = chosen()
    paths = [path for path in paths if is_mail(path)]
    times = sorted(page_times(paths))
    print(f"{len(paths)} mails from {source}")
    middle, late = times[len(times) // 2], times[len(times) * 95 // 100]
    print(f"HTML without picture, beyond the analysis: median {middle:.1f} ms, 95 % {late:.1f} ms")
    step = max(len(paths) // DRAWN, 1)
    ours, bare = [], []
    for path in paths[::step][:DRAWN]:
        one, other = drawing_times(path)
        ours.append(one)
        bare.append(other)
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    print(
        f"with picture, whole command: {statistics.median(ours):.2f} s; "
        f"Chromium's own screenshot: {statistics.median(bare):.2f} s; ratio {ratio:.2f}"
    )


def page_times(paths: list[Path]) -> Iterator[float]:
    """Milliseconds to mask a verdict and write its page."""
    for number, path in enumerate(paths):
        data = path.read_bytes()
        verdict = analyze(data)
        started = time.perf_counter()
        document = make_report(data, verdict, WISHES, source=path.name, when=datetime.now(UTC))
        render_html(document)
        if number:  # the first one reads style sheet and words
            yield 1000 * (time.perf_counter() - started)


def drawing_times(path: Path) -> tuple[float, float]:
    """Seconds of our whole command, and of the browser alone on the page that we draw."""
    with tempfile.TemporaryDirectory() as folder:
        page, height = drawn_page(path)
        html = Path(folder, "page.html")
        html.write_text(page, "utf-8")
        out = str(Path(folder, "out.html"))
        ours, bare = [], []
        for _ in range(ROUNDS):
            ours.append(seconds(sys.executable, "-m", "majika", "report", str(path), "-o", out))
            bare.append(seconds(*bare_browser(html, height, folder)))
        return statistics.median(ours), statistics.median(bare)


def drawn_page(path: Path) -> tuple[str, int]:
    """The page that is drawn for a mail, and how tall its picture is."""
    data = path.read_bytes()
    verdict = analyze(data)
    mask = mask_for(verdict.message, Audience.PUBLIC, claims=verdict.claims)
    page = draw_page(data, verdict, mask, "ja")
    with Chromium() as browser:
        pages = draw_pictures(page, browser).pages
    return page, sum(picture.height for picture in pages)


def bare_browser(html: Path, height: int, folder: str) -> list[str]:
    executable = find_chromium() or sys.exit("There is no Chromium here.")
    return [
        executable,
        "--headless",
        *([] if sandboxed() else ["--no-sandbox"]),
        *ARGUMENTS,
        NO_NAMES,
        f"--user-data-dir={folder}/profile-{time.monotonic_ns()}",
        f"--screenshot={folder}/bare.png",
        f"--window-size={WIDTH},{height}",
        f"--force-device-scale-factor={SCALE}",
        html.as_uri(),
    ]


if __name__ == "__main__":
    main()
