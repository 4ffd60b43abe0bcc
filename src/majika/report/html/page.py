"""The whole page, and the policy under which a browser shows it."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib import resources

from majika.report import report_words as words
from majika.report.document import Document
from majika.report.html import mail, parts
from majika.report.html.markup import section, tag, text
from majika.report.reasons import headline
from majika.report.sections import Told, told_reasons


def render_html(document: Document) -> str:
    """One self-contained file. Its policy allows its own style sheet and pictures, nothing else.

    No script is needed to read it, nothing is fetched, and no text of the mail can become markup.
    """
    told = told_reasons(document.verdict, document.language)
    rings = mail.rings(document.pictures)
    style = "\n".join([style_sheet(), *(ring.rule() for ring in rings)])
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n'
        f"<head>{_head(document, style)}</head>\n"
        f'<body class="{document.verdict.label.value}">\n{_body(document, told, rings)}\n'
        "</body>\n</html>\n"
    )


@cache
def style_sheet() -> str:
    """The look of reports."""
    return (resources.files("majika.report.html") / "style.css").read_text("utf-8")


def policy(style: str) -> str:
    """The Content-Security-Policy of a page with that style sheet (CSP 3, 2.3.1)."""
    return (
        f"default-src 'none'; style-src {source_of(style)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def source_of(style: str) -> str:
    """How a policy names a style sheet that stands in its page."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _head(document: Document, style: str) -> str:
    title = f"{headline(document.verdict, document.language)} – majika"
    return (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{text(policy(style))}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{text(title)}</title><style>{style}</style>"
    )


def _body(document: Document, told: list[Told], rings: list[mail.Ring]) -> str:
    return tag("main", answer(document, told, rings) + evidence(document, told))


def answer(document: Document, told: list[Told], rings: list[mail.Ring]) -> str:
    """What a worried reader needs: the verdict, the mail, the reasons, what to do."""
    language = document.language
    drawn = mail.drawn_mail(document, told, rings)
    note = words.PICTURE_NUMBERS.in_(language) if told else ""
    drawing = (tag("p", text(note), class_="note") if note else "") + drawn
    reasons = parts.why(document, told, marked=frozenset(ring.number for ring in rings))
    columns = (
        section("mail", words.PICTURE[document.verdict.message.kind].in_(language), drawing)
        + reasons
    )
    return (
        parts.band(document)
        + parts.claimed(document)
        + parts.at_once(document)
        + tag("div", columns + parts.advice(document), class_="columns")
        + parts.if_already(document)
    )


def evidence(document: Document, told: list[Told]) -> str:
    """The rest, for those who want to know more."""
    return (
        _visit(document, told)
        + parts.help_and_report(document)
        + parts.not_looked_at(document)
        + parts.known(document)
        + parts.way(document)
        + parts.headers(document)
        + parts.observables(document)
        + parts.made(document)
    )


def _visit(document: Document, told: list[Told]) -> str:
    """What was behind the link; nothing for the many mails of which none was opened."""
    if document.verdict.capture is None:
        return ""
    from majika.report.html.visit import visit

    return visit(document, told)
