"""Write `src/majika/data/common_words.txt`: ordinary words that brand names could be taken for.

    npm pack popular-english-words@1.0.2 @ethersproject/wordlists@5.8.0   # both MIT
    pip download --no-deps wonderwords==3.0.1                             # MIT
    python scripts/build_common_words.py FOLDER                           # where all are unpacked

Kept are the most popular words, and those that are a key of the catalog or one or two edits away
from one: a word of this list, or two in one, is never taken for a misspelt brand, and a brand
spelt like one needs a second sign.
Run it again when brands were added.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from majika.brands.catalog import Catalog
from majika.brands.lookalike_keys import read_keys

OUT = Path(__file__).parent.parent / "src/majika/data/common_words.txt"
POPULAR = 30_000
"""Words looked at in the list of popular English words; rarer ones are mostly names and slips."""

VERY_POPULAR = 6_000
"""Of these, all are kept: compounds are made of them (`freshbooks`)."""

HEADER = """\
# Ordinary words, among them all that are spelt like, or nearly like, a brand. Written by
# scripts/build_common_words.py from npm popular-english-words 1.0.2 (MIT; from Wikipedia),
# npm @ethersproject/wordlists 5.8.0 (MIT), PyPI wonderwords 3.0.1 (MIT), and our own list there.
"""

OWN = """
automne autonome banket bittet blokken bugie cabecas cabelos cabezas capitale cielos
comeca comedia comercial comunica confirma conexion contar contestar correio correo costo crede
debera detras digas directa directe enige experten finanza flicka flickor forente
forsinket fortalte fortfahren fortjent fortsaet haten intera klara kriger kroner licencia linken
livello logisch magica mareritt mercadoria monstro natury norden oddio palla payday postac postepy
posto publie publik quantas raketen reddet reduit registreret registrert registri registros sabes
senatorn senhora seras singel smarte smartere smartare sonhos sovnet sparkade spacer
supert systeem systeme systemen systemer systemet systemu telefonata telefonema telefoni
telefonie telegraf telegrama tentent toelaten traeme tresor trist vertel vinte vinter vivant vivent
webcam webdev wille willen
"""
"""Ordinary words of other European languages, which the lists lack: dictionary words only."""

NEVER = frozenset(["amazone"])
"""Misspelt brands that a list holds as words."""


def all_words(folder: Path) -> set[str]:
    found = set(OWN.split())
    for word in listed_words(folder):
        if re.fullmatch("[a-z]{3,20}", word):
            found.add(word)
    return found - NEVER


def popular_words(folder: Path) -> list[str]:
    text = next(folder.rglob("words.js")).read_text(encoding="utf-8")
    return re.findall("'([a-z]+)'", text)


def listed_words(folder: Path) -> Iterator[str]:
    yield from popular_words(folder)[:POPULAR]
    for language in ("en", "es", "fr", "it"):
        packed = next(folder.rglob(f"lib/lang-{language}.js")).read_text(encoding="utf-8")
        yield from re.findall("[a-z]{3,}", re.sub("([A-Z])", lambda m: " " + m[1].lower(), packed))
    for path in folder.rglob("wonderwords/assets/*.txt"):
        if "profanity" not in path.name:
            yield from path.read_text(encoding="utf-8").split()


def brand_names() -> set[str]:
    """Names that are no words: a list of popular words holds many (`google`)."""
    return {
        re.sub("[^a-z0-9]", "", name.lower())
        for brand in Catalog.default().brands.values()
        for name in brand.names
        if name.isascii() and name not in brand.ambiguous_names
    }


def is_near(word: str, keys: list[str]) -> bool:
    near = extractOne(word, keys, scorer=OSA.distance, score_cutoff=2)
    return near is not None and near[1] <= (2 if len(near[0]) >= 7 else 1)


def main() -> None:
    folder = Path(sys.argv[1])
    OUT.write_text("", encoding="utf-8")
    keys = read_keys(Catalog.default().brands.values()).by_text
    long_keys = [text for text in keys if len(text) >= 5]
    names = {name for name in brand_names() if len(name) >= 5}
    popular = {word for word in popular_words(folder)[:VERY_POPULAR] if len(word) > 2}
    near = {
        word
        for word in all_words(folder)
        if word in keys or (len(word) >= 5 and is_near(word, long_keys))
    }
    OUT.write_text(HEADER + "\n".join(sorted((near | popular) - names)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
