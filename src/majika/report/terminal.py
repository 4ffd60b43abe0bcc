"""The answer on a terminal: readable without colour, from 40 columns up.

✕ 詐欺メールです。例銀行から送られたものではありません。      確からしさ 99.8 %

  名乗り   例銀行
  実際     info@host.example (例銀行 のドメインとして知られていません)

  理由
  1  差出人が例銀行の公式の送信元ではありません              差出人
       host.example ↔ examplebank.test  (今回 ↔ 通常)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from majika.advice_texts import LINK_TARGETS
from majika.findings import Finding, Language, Text
from majika.report import claim, reasons, words
from majika.report import report_words as more
from majika.report.defang import typed
from majika.report.layout import pad, shorten, width_of, wrap
from majika.report.places import name_place
from majika.verdict import Label, Reason, Verdict

if TYPE_CHECKING:
    from majika.capture.facts import Capture
    from majika.report.sections.visit import VisitTold

NARROWEST, WIDEST = 40, 120
STACKED_BELOW = 64
"""Columns under which labels stand above their text instead of beside it."""

OPENS_LINKS = " (--capture)"
"""What would settle where a link leads."""

SEEN_SHOWN = 3
"""Ways to see for oneself that are shown."""

COLOURS = {
    Label.FRAUD: "1;31",
    Label.SUSPICIOUS: "1;33",
    Label.UNKNOWN: "1;36",
    Label.GENUINE: "1;32",
}
"""SGR codes by role: danger, warning, neutral, good."""

BOLD, MUTED = "1", "2"

Labels: TypeAlias = tuple[Text, ...]
ADVICE: Labels = (words.DO_NOT, *words.DO.values(), words.IF_ALREADY, words.NOT_LOOKED_AT)
"""Labels of the last blocks, which stand in one column."""

VISITED: Labels = (
    more.OPENED,
    more.REPLACED,
    more.WAY,
    more.FOUND,
    more.ASKED_FOR,
    more.CONNECTION,
    more.DECOY,
    more.ASKED_NEXT,
    more.GUARD,
)
"""Labels of the block on a visit."""


def render_terminal(
    verdict: Verdict,
    language: Language,
    *,
    source: str = "",
    width: int = 80,
    colour: bool = False,
    if_already: str = words.IF_ALREADY_COMMAND,
) -> str:
    """The whole answer as text; `source` names the mail where there are several.

    `if_already`: the command that tells more to those who already did something.
    """
    page = _Page(language, min(max(width, NARROWEST), WIDEST), colour)
    blocks = [
        _headline(page, verdict),
        _claim(page, verdict),
        _reasons(page, verdict),
        _see(page, verdict),
        _advice(page, verdict, if_already),
        _visit(page, verdict.capture),
        _not_looked_at(page, verdict),
    ]
    name = [page.rule(typed(source, page.width))] if source else []
    return "\n\n".join("\n".join(block) for block in [name, *blocks] if block) + "\n"


def render_line(
    verdict: Verdict, language: Language, *, source: str, width: int = 80, colour: bool = False
) -> str:
    """One mail in one line, for the many that need no attention: of a long path, the end."""
    page = _Page(language, min(max(width, NARROWEST), WIDEST), colour)
    column = max(width_of(label.in_(language)) for label in words.LABELS.values())
    label = pad(words.LABELS[verdict.label].in_(language), column)
    start = f"{words.SIGNS[verdict.label]} {label}  "
    name = shorten(typed(source, 1000), page.width - width_of(start))
    return page.paint(start + name, COLOURS[verdict.label]) + "\n"


def render_capture(
    capture: Capture,
    findings: Iterable[Finding],
    language: Language,
    *,
    width: int = 80,
    colour: bool = False,
) -> str:
    """What is behind a link, without the mail that brought it."""
    page = _Page(language, min(max(width, NARROWEST), WIDEST), colour)
    blocks = [_visit(page, capture), _noticed(page, findings)]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


@dataclass(frozen=True, slots=True)
class _Page:
    """How wide, in which language, with or without colour."""

    language: Language
    width: int
    colour: bool

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def wrap(self, text: str, indent: int) -> list[str]:
        return wrap(text, self.width - indent, self.language)

    def hanging(self, start: str, lines: Sequence[str], code: str = "") -> list[str]:
        """`start` before the first line, as many blanks before the others."""
        blank = " " * width_of(start)
        whole = [f"{blank if number else start}{line}" for number, line in enumerate(lines)]
        return [self.paint(line, code) for line in whole] if code else whole

    def beside(self, left: Sequence[str], right: str, indent: str) -> list[str]:
        """`right` at the right margin of the last line of `left`; in brackets below, when full."""
        room = self.width - width_of(left[-1]) - width_of(right)
        if room >= 2:
            return [*left[:-1], left[-1] + " " * room + self.paint(right, MUTED)]
        return [*left, indent + self.paint(f"({right})", MUTED)]

    def rule(self, name: str) -> str:
        cut = wrap(name, self.width - 6, self.language)
        lines = [f"── {cut[0]} ", *(f"   {line}" for line in cut[1:])]
        if len(lines) == 1:
            lines[0] += "─" * max(self.width - width_of(lines[0]), 0)
        return "\n".join(self.paint(line, MUTED) for line in lines)

    def fields(self, rows: Iterable[tuple[Text, Sequence[str]]], among: Labels) -> list[str]:
        """Labels with their texts beside them, or below them where the page is narrow.

        `among`: the labels that share a column, on this block and others.
        """
        column = max(width_of(label.in_(self.language)) for label in among) + 3
        narrow = self.width < STACKED_BELOW
        lines: list[str] = []
        for label, texts in rows:
            name = label.in_(self.language)
            if texts and narrow:
                lines += ["  " + self.paint(name, BOLD), *self._listed(texts, " " * 4)]
            elif texts:
                first, *rest = self._listed(texts, " " * (column + 2))
                blank = " " * (column - width_of(name))
                lines += [f"  {self.paint(name, BOLD)}{blank}{first.lstrip()}", *rest]
        return lines

    def _listed(self, texts: Sequence[str], indent: str) -> list[str]:
        """One text as it is; several with a dot before each."""
        dot = "" if len(texts) == 1 else "・" if self.language == "ja" else "• "
        return [
            indent + line
            for text in texts
            for line in self.hanging(dot, self.wrap(text, len(indent) + width_of(dot)))
        ]


def _headline(page: _Page, verdict: Verdict) -> list[str]:
    sentence = page.wrap(reasons.headline(verdict, page.language), 2)
    lines = page.hanging(f"{words.SIGNS[verdict.label]} ", sentence)
    code = COLOURS[verdict.label]
    number = reasons.certainty(verdict, page.language)
    if not number:
        return [page.paint(line, code) for line in lines]
    painted = [page.paint(line, code) for line in lines[:-1]]
    last, *below = page.beside(lines[-1:], number, "  ")
    return [*painted, last.replace(lines[-1], page.paint(lines[-1], code), 1), *below]


def _claim(page: _Page, verdict: Verdict) -> list[str]:
    return page.fields(
        [
            (words.CLAIM, [claim.claimed(verdict.claims, page.language)]),
            (words.FACT, [claim.came_from(verdict.claims, page.language)]),
        ],
        among=(words.CLAIM, words.FACT),
    )


def _reasons(page: _Page, verdict: Verdict) -> list[str]:
    lines = ["  " + page.paint(words.REASONS[verdict.label].in_(page.language), BOLD)]
    proof = reasons.proof(verdict, page.language)
    shown = reasons.shown_reasons(verdict)
    if proof:
        lines += ["  " + line for line in page.wrap(proof, 2)]
    details = _details(shown, page.language)
    for number, (reason, detail) in enumerate(zip(shown, details, strict=True), 1):
        lines += _reason(page, verdict, reason, number)
        lines += ["       " + line for line in page.wrap(detail, 7)]
    if not proof and not shown:
        lines += ["  " + line for line in page.wrap(words.NOTHING_NOTICED.in_(page.language), 2)]
    return lines


def _reason(page: _Page, verdict: Verdict, reason: Reason, number: int) -> list[str]:
    evidence = reason.finding.evidence[0]
    place = name_place(evidence.place, verdict.message, page.language)
    name = page.wrap(reasons.title(reason, page.language), 5)
    return page.beside(page.hanging(f"  {number}  ", name), place, "       ")


def _details(shown: Sequence[Reason], language: Language) -> Iterator[str]:
    """A comparison where there is one, with the meaning of its arrow once; else the explanation."""
    told = False
    for reason in shown:
        compared = reasons.comparison(reason, language)
        yield (
            compared + ("" if told else f"  ({words.COMPARED.in_(language)})")
            if compared
            else (reasons.explanation(reason, language))
        )
        told = told or bool(compared)


def _noticed(page: _Page, findings: Iterable[Finding]) -> list[str]:
    """What speaks against a page, with what follows from it."""
    told = reasons.noticed(findings)
    if not told:
        return []
    lines = ["  " + page.paint(more.NOTICED.in_(page.language), BOLD)]
    for number, reason in enumerate(told, 1):
        name = page.wrap(reasons.title(reason, page.language), 5)
        lines += page.hanging(f"  {number}  ", name)
        said = page.wrap(reasons.explanation(reason, page.language), 7)
        lines += ["       " + line for line in said]
    return lines


def _see(page: _Page, verdict: Verdict) -> list[str]:
    """Each way to see for oneself once, with the numbers of the reasons it shows."""
    numbers: dict[str, list[str]] = {}
    for number, reason in enumerate(reasons.shown_reasons(verdict), 1):
        way = reasons.see_for_yourself(reason, page.language)
        numbers.setdefault(way, []).append(str(number))
    if not numbers:
        return []
    comma = "・" if page.language == "ja" else ", "
    ways = [(way, comma.join(which)) for way, which in numbers.items()][:SEEN_SHOWN]
    column = max(width_of(which) for _, which in ways) + 2
    lines = ["  " + page.paint(words.SEE.in_(page.language), BOLD)]
    for way, which in ways:
        start = "  " + pad(which, column)
        lines += page.hanging(start, page.wrap(way, column + 2))
    return lines


def _advice(page: _Page, verdict: Verdict, if_already: str) -> list[str]:
    language = page.language
    already = [if_already] if verdict.advice.if_already else []
    rows = [
        (title, _phrases(title, texts, language))
        for title, texts in reasons.advice_in_order(verdict)
    ]
    return page.fields([*rows, (words.IF_ALREADY, already)], among=ADVICE)


def _phrases(title: Text, texts: Sequence[Text], language: Language) -> list[str]:
    """What to leave alone fits into one line; what to do is told one by one."""
    if title is words.DO_NOT:
        return [reasons.in_one_line(texts, language)] if texts else []
    return [text.in_(language) for text in texts]


def _not_looked_at(page: _Page, verdict: Verdict) -> list[str]:
    links = LINK_TARGETS.in_(page.language) if verdict.capture is None else ""
    told = [
        f"{what}{OPENS_LINKS if what == links else ''}: {why}"
        for what, why in reasons.gaps(verdict, page.language)
    ]
    return page.fields([(words.NOT_LOOKED_AT, told)], among=ADVICE)


def _visit(page: _Page, capture: Capture | None) -> list[str]:
    """What was behind the link, where it was opened: one line for each thing that tells."""
    if capture is None:
        return []
    from majika.report.sections.visit import visits

    lines = ["  " + page.paint(more.VISIT.in_(page.language), BOLD)]
    for number, told in enumerate(visits(capture, page.language)):
        if number:
            again = more.AGAIN_AS.in_(page.language).format(visitor=told.visitor)
            lines += ["", *("  " + line for line in page.wrap(again, 2))]
        lines += page.fields(_visited(told), among=VISITED)
    return lines


def _visited(told: VisitTold) -> list[tuple[Text, list[str]]]:
    seen, first = told.pages, told.pages[:1]
    if told.unseen:
        seen, first = (), ()
    way = " → ".join(dict.fromkeys(hop.host for hop in told.hops))
    decoy = [told.decoy.outcome] if told.decoy else [told.no_decoy]
    rows = (
        (more.OPENED, [told.opened]),
        (more.REPLACED, [told.replaced]),
        (more.WAY, [way if "→" in way else ""]),
        (more.FOUND, [told.unseen, *dict.fromkeys(page.found for page in seen)]),
        (more.ASKED_FOR, [page.asks for page in first]),
        (more.CONNECTION, [page.connection for page in first]),
        (more.DECOY, decoy),
        (more.ASKED_NEXT, [told.decoy.asked_next if told.decoy else ""]),
        (more.GUARD, [told.refused]),
    )
    return [(label, [text for text in texts if text]) for label, texts in rows]
