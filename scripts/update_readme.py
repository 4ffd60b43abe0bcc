"""Puts what majika says about the example mail into both READMEs, between their markers.

python scripts/update_readme.py
"""

from __future__ import annotations

import re
from pathlib import Path

from majika.findings import Language
from majika.pipeline import analyze
from majika.report.terminal import render_terminal

ROOT = Path(__file__).parent.parent
MAIL = ROOT / "examples" / "amazon-emergency" / "fake-mac.eml"
COLUMNS = 76
"""Width of the report; four more for the indentation that makes it a code block."""

READMES: dict[str, Language] = {"README.md": "en", "README.ja.md": "ja"}

MARKED = re.compile("(?<=<!-- report: begin -->\n\n).*?(?=\n\n<!-- report: end -->)", re.DOTALL)


def updated(readme: str, language: Language) -> str:
    """The README with today's report in it."""
    report = render_terminal(analyze(MAIL.read_bytes()), language, width=COLUMNS)
    lines = (f"    {line}".rstrip() for line in report.strip("\n").splitlines())
    return MARKED.sub(lambda _: "\n".join(lines), readme, count=1)


if __name__ == "__main__":
    for name, language in READMES.items():
        path = ROOT / name
        path.write_text(updated(path.read_text(encoding="utf-8"), language), encoding="utf-8")
