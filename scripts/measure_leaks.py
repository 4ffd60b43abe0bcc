"""Look for readers in what is said about their mails, and for what is hidden without need.

    python scripts/measure_leaks.py FOLDER

Makes every output that needs no browser of every mail below FOLDER, masked for the public and
for a brand, and looks in it for the addresses and names that the mail was sent to, with an
oracle that knows nothing of the package. Prints counts, and the files that leak. Exits 1 on
a leak. Mails stay where they are: no word of one is printed.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import getaddresses
from html import unescape
from pathlib import Path

from majika.errors import MajikaError
from majika.masking import MOSAIC, Audience, Identity, Mask, mask_for, read_identity
from majika.pipeline import analyze
from majika.report.document import Document
from majika.report.drawing import draw_page
from majika.report.make import TEXTS, Wishes, make_report
from majika.verdict import Verdict

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.masking.oracle import leaks

TO_READER = ("to", "cc", "bcc", "delivered-to", "x-original-to", "envelope-to", "x-rcpt-to")
_NOBODY = re.compile(r"customer|recipients|open list", re.IGNORECASE)
"""Names that are written to and name nobody."""

_FOR = re.compile(r"\bfor\s+<([^<>\s]+@[^<>\s]+)>")


def main() -> int:
    return count(measure, wrong="leak")


def count(measure: Callable[[Path], list[str]], wrong: str) -> int:
    """Print what `measure` finds in the files below the folder, and the files where something is
    found that begins with `wrong`: 1 then, else 0."""
    files = [path for path in sorted(Path(sys.argv[1]).rglob("*")) if path.is_file()]
    with ProcessPoolExecutor() as pool:
        told = list(pool.map(measure, files, chunksize=50))
    counts = Counter(name for one in told for name in one)
    for name, times in sorted(counts.items()):
        print(f"{times:7,}  {name}")
    for path, one in zip(files, told, strict=True):
        for name in one:
            if name.startswith(wrong):
                print(f"{name}: {path}")
    return int(any(name.startswith(wrong) for name in counts))


def measure(path: Path) -> list[str]:
    """What is to be counted for one file. A brand's name in Cc is no reader's."""
    data = path.read_bytes()
    try:
        verdict = analyze(data)
    except MajikaError:
        return []
    addresses, names = readers(data)
    called = {name.lower() for claim in verdict.claims.claims for name in claim.brand.names}
    names = {n for n in names if called.isdisjoint((n.lower(), *n.lower().split()))}
    found = ["mails"]
    for audience in (Audience.PUBLIC, Audience.BRAND):
        mask = mask_for(verdict.message, audience, claims=verdict.claims)
        wishes = Wishes(language="ja", audience=audience)
        document = make_report(data, verdict, wishes, source="mail.eml", when=datetime.now(UTC))
        for output, told in outputs(data, verdict, mask, document):
            if leaks(told, addresses, names):
                found.append(f"leak to {audience.value} in {output}")
        found += (
            f"{what} hidden from {audience.value}" for what in lost(verdict, document.verdict)
        )
    return found


def outputs(
    data: bytes, verdict: Verdict, mask: Mask, document: Document
) -> Iterator[tuple[str, str]]:
    """Everything that is said about a mail: what renderers get, and what they write.

    The page that a browser draws stands for picture and print: they hold nothing that it lacks.
    """
    yield "message", repr(document.verdict.message)
    yield "reasons", repr(document.verdict.reasons)
    for form, render in TEXTS.items():
        yield form.value, render(document)
    drawn = draw_page(data, verdict, mask, "ja")
    yield "drawn page", drawn
    yield "drawn words", unescape(re.sub(r"<[^>]*>", "", drawn.partition("</style>")[2]))


def readers(data: bytes) -> tuple[set[str], set[str]]:
    """Addresses and names of recipients, read with the standard library."""
    message = message_from_bytes(data, policy=policy.compat32)
    boxes = getaddresses([str(value) for name in TO_READER for value in message.get_all(name, [])])
    senders = {name.lower() for name, _ in getaddresses([str(message.get("from", ""))])}
    received = " ".join(str(value) for value in message.get_all("received", []))
    addresses = {address for _, address in boxes} | set(_FOR.findall(received))
    names = {name for name, _ in boxes if "@" not in name and "=?" not in name}
    return (
        {address for address in addresses if re.fullmatch(r"[\w.+=-]+@[\w.-]+\.\w+", address)},
        {
            name
            for name in names
            if len(name) > 4 and name.lower() not in senders and not _NOBODY.search(name)
        },
    )


def lost(verdict: Verdict, masked: Verdict) -> Iterator[str]:
    """Facts that are not what they were. Those of the reader's own domain are apart."""
    before, after = verdict.message, masked.message
    identity = read_identity(before)
    if before.author and after.author:
        owned = before.author.address in identity.addresses or _within(
            before.author.domain, identity
        )
        whose = "own " if owned else ""
        if before.author.name != after.author.name:
            yield f"{whose}sender's name"
        if before.author.address != after.author.address:
            yield f"{whose}sender's address"
    pairs = zip(before.links, after.links, strict=True)
    hidden = [old.host for old, new in pairs if old.host != new.host]
    if hidden:
        own = all(_within(host, identity) for host in hidden)
        yield "own link's host" if own else "link's host"
    if after.text.count(MOSAIC) > 10 + len(after.text.split()) // 20:
        yield "one word in twenty"


def _within(host: str, identity: Identity) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in identity.domains)


if __name__ == "__main__":
    sys.exit(main())
