"""Look for readers in the links that would be opened for them.

    python scripts/measure_targets.py FOLDER

Chooses the link of every mail below FOLDER as a visit would, takes its reader out of it, and looks
in what would be opened for the addresses and names that the mail was sent to, with an oracle that
knows nothing of the package. Opens nothing. Prints counts, and the files whose link leaks or leads
to another host. Exits 1 then. No word of a mail is printed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from measure_leaks import count, readers

from majika.brands import Catalog, read_claims
from majika.capture.target import NoTargetError, Target, target_of_mail
from majika.errors import MajikaError
from majika.message import parse_message

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.masking.oracle import leaks

_OPAQUE = re.compile(r"(?=[a-zA-Z]+\d+[a-zA-Z]|\d+[a-zA-Z]+\d)[a-zA-Z0-9]{16,}")
"""Letters and digits mixed, too long for a word: somebody's number, as a rule."""


def main() -> int:
    return count(measure, wrong="WRONG")


def measure(path: Path) -> list[str]:
    """What is to be counted for one file."""
    data = path.read_bytes()
    try:
        claims = read_claims(parse_message(data), Catalog.default())
    except MajikaError:
        return []
    try:
        target = target_of_mail(claims)
    except NoTargetError as error:
        return ["mails", f"no link: {error.why.en}"]
    if target.refused is not None:
        return ["mails", f"refused: {target.refused.en}"]
    brands = {name.lower() for claim in claims.claims for name in claim.brand.names}
    addresses, names = readers(data)
    names = {name for name in names if brands.isdisjoint((name.lower(), *name.lower().split()))}
    replaced = "opened with replacements" if target.removed else "opened as it is"
    return ["mails", replaced, *wrong(target, addresses, names)]


def wrong(target: Target, addresses: set[str], names: set[str]) -> Iterator[str]:
    """What must not be."""
    once = unquote(target.url)
    for told in (target.url, once, unquote(once)):
        if leaks(told, addresses, names):
            yield "WRONG: names the reader"
            break
    before, after = urlsplit(target.asked), urlsplit(target.url)
    if before.hostname != after.hostname or before.port != after.port:
        yield "WRONG: another host"
    if _kept_codes(target.asked, target.url):
        yield "WRONG: keeps a code"


def _kept_codes(asked: str, url: str) -> bool:
    path = urlsplit(url)
    rest = f"{path.path}?{path.query}#{path.fragment}"
    return any(code in asked for code in _OPAQUE.findall(rest))


if __name__ == "__main__":
    sys.exit(main())
