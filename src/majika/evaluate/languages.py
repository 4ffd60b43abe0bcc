"""In which language a mail is written: good enough to sort mails by it."""

from __future__ import annotations

import re

_KANA = re.compile(r"[\u3041-\u30fe]")
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": "the and you your for with this have not are from will that our please",
    "de": "und der die sie ihr ihre nicht mit für ist ein eine das wir von haben zu auf",
    "fr": "et le la les vous votre pour dans est des une pas avec nous sur du cette",
    "es": "el los las usted su para con una por que del está más esta cuenta hola",
    "pt": "você seu sua para com uma não que dos está mais os são ao pelo conta até",
    "nl": "het een van uw voor met niet zijn op wij deze u je is ook bij naar",
    "it": "il gli che per con una non suo sua del della è sono questo più alla",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_FEWEST = 3
"""Everyday words a text needs before its language is told."""


def language_of(text: str) -> str:
    """`ja` by its letters, others by their everyday words; empty when nothing tells."""
    if _KANA.search(text):
        return "ja"
    words = _WORD.findall(text.lower())
    counts = {lang: sum(word in common for word in words) for lang, common in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= _FEWEST else ""
