"""In which language to speak: `--lang`, else the locale, else English."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from majika.findings import Language


def choose_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Known before the arguments are parsed, so that help and errors speak it too."""
    asked = _asked(arguments)
    if asked is not None:
        return asked
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "ja" if value.lower().startswith("ja") else "en"
    return "en"


def _asked(arguments: Sequence[str]) -> Language | None:
    for number, argument in enumerate(arguments):
        name, joined, value = argument.partition("=")
        if name == "--lang":
            value = value if joined else "".join(arguments[number + 1 : number + 2])
            return "ja" if value == "ja" else "en"
    return None


LANGUAGE: Language = choose_language(sys.argv[1:], os.environ)


LOCALE: Language = choose_language([], os.environ)
"""What is spoken without `--lang`."""


def command(words: str, language: Language) -> str:
    """A command of ours to show to a reader, in whose language it shall answer."""
    return words if language == LOCALE else f"{words} --lang {language}"


def say(*, en: str, ja: str) -> str:
    """One of two texts, for help and messages of the command line itself."""
    return ja if LANGUAGE == "ja" else en
