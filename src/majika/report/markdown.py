"""The whole report as Markdown, for issue trackers and wikis.

CommonMark with tables (GFM). The order is that of every answer: is it real, how do you know,
what now; then the rest. Nothing of the mail becomes a command (see `majika.report.markup`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from majika.advice_texts import CALM
from majika.brands import Catalog
from majika.findings import Language, Text
from majika.masking import MOSAIC
from majika.message.facts import MessageKind
from majika.report import claim, reasons, words
from majika.report import report_words as titles
from majika.report.defang import lines
from majika.report.drawing import Cutter, read_marks
from majika.report.markup import block, cell, circled, code, text
from majika.report.observables import is_masked
from majika.report.sections import (
    Contact,
    Fact,
    Group,
    Row,
    Step,
    Told,
    contacts,
    how_we_know,
    made_by,
    observable_groups,
    route,
    telling_headers,
    told_reasons,
)
from majika.verdict import Verdict

if TYPE_CHECKING:
    from majika.report.sections.visit import HopTold, VisitTold

LONGEST_TEXT = 5_000
"""Characters of the mail's text that are quoted."""


def render_markdown(
    verdict: Verdict,
    language: Language,
    when: datetime,
    catalog: Catalog | None = None,
    notes: Iterable[str] = (),
) -> str:
    """The page. `verdict` is masked already; `when` is the time of the report.

    `notes`: for whom it was made, and what is hidden in it.
    """
    page = _Page(verdict, language)
    blocks = [
        *page.headline(),
        *page.mail(),
        *page.reasons(),
        *page.advice(),
        *page.visit(),
        *page.contacts(contacts(verdict, language)),
        *page.not_looked_at(),
        *page.known(how_we_know(verdict, language, catalog)),
        *page.route(route(verdict, language)),
        *page.headers(telling_headers(verdict, language)),
        *page.observables(observable_groups(verdict, language)),
        *page.made(
            ((row.label, row.value) for row in made_by(verdict, language, when, catalog)), notes
        ),
    ]
    written = "\n\n".join(filter(None, blocks))
    if is_masked(written):
        written += "\n\n" + titles.MASKED.in_(language).format(mosaic=MOSAIC)
    return written + "\n"


class _Page:
    """One verdict in one language, block by block."""

    def __init__(self, verdict: Verdict, language: Language) -> None:
        self._verdict, self._language = verdict, language

    def headline(self) -> Iterator[str]:
        verdict, language = self._verdict, self._language
        sentence = text(reasons.headline(verdict, language))
        yield f"# {words.SIGNS[verdict.label]} {sentence}"
        yield reasons.certainty(verdict, language)
        yield _listed(
            f"{self._bold(label)}: {text(said)}"
            for label, said in (
                (words.CLAIM, claim.claimed(verdict.claims, language)),
                (words.FACT, claim.came_from(verdict.claims, language)),
            )
        )

    def mail(self) -> Iterator[str]:
        """Its text as a block of code, with a number where a reason points at words."""
        message = self._verdict.message
        if not message.text.strip():
            return
        cutter = Cutter(message.text, read_marks(self._verdict).text)
        shown = "".join(
            "".join(map(circled, piece.begins)) + lines(piece.text)
            for piece in cutter.pieces(0, min(len(message.text), LONGEST_TEXT))
        )
        yield self._heading(titles.PICTURE[message.kind])
        yield block(shown)
        if len(message.text) > LONGEST_TEXT:
            yield titles.TEXT_LEFT_OUT.in_(self._language)

    def reasons(self) -> Iterator[str]:
        told = told_reasons(self._verdict, self._language)
        proof = reasons.proof(self._verdict, self._language)
        yield self._heading(words.REASONS[self._verdict.label])
        yield text(proof)
        yield "\n".join(line for each in told for line in self._reason(each))
        if not told and not proof:
            yield words.NOTHING_NOTICED.in_(self._language)

    def _reason(self, told: Told) -> Iterator[str]:
        """Seen, normal, what follows, how to see it oneself."""
        yield f"{told.number}. **{text(told.title)}**"
        rows = (
            (titles.PLACE, text(told.place)),
            (told.seen, code(told.quote)),
            (titles.NORMAL, code(told.normal)),
        )
        for label, said in rows:
            if said:
                yield f"   - {label.in_(self._language)}: {said}"
        yield f"   - {text(told.explanation)}"
        yield f"   - {self._bold(words.SEE)}: {text(told.see)}"

    def advice(self) -> Iterator[str]:
        yield self._heading(titles.ADVICE)
        for title, texts in reasons.advice_in_order(self._verdict):
            if texts:
                yield self._bold(title)
                yield _listed(text(one.in_(self._language)) for one in texts)
        already = self._verdict.advice.if_already
        if already:
            yield self._heading(titles.IF_ALREADY)
            yield CALM.in_(self._language)
            yield _numbered(text(one.in_(self._language)) for one in already)

    def visit(self) -> Iterator[str]:
        """What was behind the link; nothing where none was opened."""
        if self._verdict.capture is None:
            return
        from majika.report.sections.visit import visits

        found = visits(self._verdict.capture, self._language)
        yield self._heading(titles.VISIT)
        yield titles.VISIT_NOTE.in_(self._language) if any(one.opened for one in found) else ""
        for number, told in enumerate(found):
            if number:
                yield text(titles.AGAIN_AS.in_(self._language).format(visitor=told.visitor))
            yield _listed(self._row(row) for row in self._opened(told))
            yield _numbered(self._hop(hop) for hop in told.hops if len(told.hops) > 1)
            for page in told.pages:
                yield f"**{text(page.name)}**"
                yield _listed(map(self._row, page.rows))
            if told.decoy:
                yield self._bold(titles.DECOY)
                yield _listed(map(self._row, told.decoy.rows))
            yield text(told.no_decoy)

    def _opened(self, told: VisitTold) -> Iterator[Row]:
        rows = (
            (titles.OPENED, told.opened),
            (titles.REPLACED, told.replaced),
            (titles.FOUND, told.unseen),
            (titles.GUARD, told.refused),
        )
        yield from (Row(label.in_(self._language), said) for label, said in rows if said)

    def _hop(self, hop: HopTold) -> str:
        told = filter(None, (hop.how, hop.answer, hop.ip, hop.connection))
        return f"{code(hop.address)}: {text(' · '.join(told))}"

    def _row(self, row: Row) -> str:
        return f"{text(row.label)}: {text(row.value)}"

    def contacts(self, found: list[Contact]) -> Iterator[str]:
        if found:
            yield self._heading(titles.CONTACTS)
            yield _listed(f"{text(one.name)}: {' · '.join(map(text, one.ways))}" for one in found)

    def not_looked_at(self) -> Iterator[str]:
        told = reasons.gaps(self._verdict, self._language)
        gaps = [f"{text(what)}: {text(why)}" for what, why in told]
        if gaps:
            yield self._heading(words.NOT_LOOKED_AT)
            yield _listed(gaps)

    def known(self, facts: list[Fact]) -> Iterator[str]:
        if facts:
            columns = (titles.CLAIM, titles.FACT, titles.SOURCE, titles.AS_OF)
            yield self._heading(titles.HOW_WE_KNOW)
            yield "\n".join(
                (
                    _row(column.in_(self._language) for column in columns),
                    "|" + " --- |" * len(columns),
                    *(_row(map(text, _cells(fact))) for fact in facts),
                )
            )

    def route(self, steps: list[Step]) -> Iterator[str]:
        if self._verdict.message.kind is MessageKind.TEXT:
            return
        yield self._heading(titles.ROUTE)
        if not steps:
            yield titles.NO_ROUTE.in_(self._language)
            return
        yield titles.ROUTE_CAN_BE_FORGED.in_(self._language)
        yield _numbered(map(self._step, steps))

    def _step(self, step: Step) -> str:
        sender = f"{text(step.sender)} {code(step.ip)}".rstrip()
        parts = (f"{sender} → {text(step.receiver)}", step.when and text(step.when))
        told = ", ".join(filter(None, parts))
        return f"{told}\n   **{text(step.note)}**" if step.note else told

    def headers(self, rows: list[Row]) -> Iterator[str]:
        if rows:
            yield self._heading(titles.TELLING_HEADERS)
            yield _listed(f"{text(row.label)}: {code(row.value)}" for row in rows)

    def observables(self, groups: list[Group]) -> Iterator[str]:
        if groups:
            yield self._heading(titles.OBSERVABLES)
            yield text(titles.DEFANGED.in_(self._language))
        for group in groups:
            yield f"**{group.title}**"
            yield _listed([*map(code, group.values), *filter(None, [group.more])])

    def made(self, rows: Iterable[tuple[str, str]], notes: Iterable[str]) -> Iterator[str]:
        yield self._heading(titles.MADE_BY)
        yield from map(text, notes)
        yield _listed(f"{label}: {text(value)}" for label, value in rows)

    def _heading(self, title: Text) -> str:
        return f"## {title.in_(self._language)}"

    def _bold(self, label: Text) -> str:
        return f"**{label.in_(self._language)}**"


def _cells(fact: Fact) -> tuple[str, ...]:
    return fact.claim, fact.fact, fact.source, fact.as_of


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(cell, cells))} |"


def _listed(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _numbered(items: Iterable[str]) -> str:
    return "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
