"""The forms in which a brand's name may stand in a folded text."""

from __future__ import annotations

from majika.text import fold


def written_forms(name: str) -> set[str]:
    """A name's folded forms: with inner blanks and without, with `!` and `・` and without.

    Empty when nothing of the name can be matched.
    """
    folded = blanked(fold(name).text).strip()
    plain = folded.replace("!", "").replace("・", "").strip()
    forms = {folded, plain, folded.replace(" ", ""), plain.replace(" ", "")}
    return {form for form in forms if len(form) > 1 or (form and form == folded)}


def blanked(text: str) -> str:
    """Blanks for hyphens and line breaks, so that names match across them. Same length."""
    return text.replace("-", " ").replace("_", " ").replace("\n", " ")
