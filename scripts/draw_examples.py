"""Draws the pictures that the READMEs show: the annotated picture of two example mails.

python scripts/draw_examples.py
"""

from __future__ import annotations

from pathlib import Path

from majika.browser import Chromium
from majika.findings import Language
from majika.masking import Audience, mask_for
from majika.pipeline import analyze
from majika.report.drawing import draw_page
from majika.report.drawing.picture import draw_pictures

ROOT = Path(__file__).parent.parent
MAILS = ROOT / "examples" / "amazon-emergency"
IMAGES = ROOT / "docs" / "images"
SHOWN = {"fake-mac": "fraud", "genuine-signed": "genuine"}
LANGUAGES: tuple[Language, ...] = ("en", "ja")


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with Chromium() as browser:
        for mail, name in SHOWN.items():
            data = (MAILS / f"{mail}.eml").read_bytes()
            verdict = analyze(data)
            mask = mask_for(verdict.message, Audience.PUBLIC, claims=verdict.claims)
            for language in LANGUAGES:
                page = draw_page(data, verdict, mask, language)
                (picture,) = draw_pictures(page, browser).pages
                (IMAGES / f"{name}.{language}.png").write_bytes(picture.png)


if __name__ == "__main__":
    main()
