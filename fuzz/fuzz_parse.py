"""Fuzz the message parser: `pip install atheris`, then `python fuzz/fuzz_parse.py CORPUS`.

Nothing but `MajikaError` may come out of any bytes. Without seeds in CORPUS the tests' own
mail is the first one.
"""

import contextlib
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["majika"]):
    from majika.errors import MajikaError
    from majika.message import MessageKind, parse_as

from tests.message.test_parse import SEED


def try_one(data: bytes) -> None:
    """One input: read it as mail and as text; every fact must be encodable text."""
    for kind in MessageKind:
        with contextlib.suppress(MajikaError):
            repr(parse_as(kind, data)).encode("utf-8")


if __name__ == "__main__":
    corpus = Path(sys.argv[1] if len(sys.argv) > 1 else "fuzz/corpus")
    corpus.mkdir(parents=True, exist_ok=True)
    (corpus / "seed.eml").write_bytes(SEED)
    atheris.Setup([sys.argv[0], str(corpus), *sys.argv[2:]], try_one)
    atheris.Fuzz()
