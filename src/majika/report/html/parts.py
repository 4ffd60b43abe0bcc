"""The parts of the page, in a worried reader's order: is it real, how do you know, what now."""

from __future__ import annotations

from collections.abc import Set

from majika.advice_texts import CALM
from majika.findings import Language, Spot
from majika.message.facts import MessageKind
from majika.report import claim, reasons, words
from majika.report import report_words as more
from majika.report.document import Document
from majika.report.html.markup import covered, folded, items, phrased, rows, section, tag, text
from majika.report.sections import (
    Step,
    Told,
    contacts,
    how_we_know,
    made_by,
    observable_groups,
    route,
    telling_headers,
)
from majika.verdict import Label


def band(document: Document) -> str:
    """The verdict: a sign, a sentence and, for a fraud, how sure we are."""
    verdict, language = document.verdict, document.language
    sign = tag("span", words.SIGNS[verdict.label], class_="sign", aria_hidden="true")
    sentence = tag("h1", phrased(reasons.headline(verdict, language), language))
    certain = reasons.certainty(verdict, language)
    number = tag("p", text(certain)) if certain else ""
    return tag("header", sign + tag("div", sentence + number), class_="band")


def claimed(document: Document) -> str:
    """Whom it says it is from, against where it came from."""
    verdict, language = document.verdict, document.language
    pairs = (
        (words.CLAIM, claim.claimed(verdict.claims, language)),
        (words.FACT, claim.came_from(verdict.claims, language)),
    )
    return rows(((label.in_(language), covered(said, language)) for label, said in pairs), "claim")


def at_once(document: Document) -> str:
    """The most urgent in one line, for who reads no further; and the way to the rest of it."""
    verdict, language = document.verdict, document.language
    if verdict.label not in (Label.FRAUD, Label.SUSPICIOUS) or not verdict.advice.do_not:
        return ""
    leave = reasons.in_one_line(verdict.advice.do_not, language)
    title = tag("strong", text(words.DO_NOT.in_(language)))
    further = tag("a", text(more.ADVICE.in_(language)), href="#advice")
    return tag("p", f"{title} {phrased(leave, language)} {further}", class_="at-once")


def why(document: Document, told: list[Told], *, marked: Set[int]) -> str:
    """The numbered reasons. `marked`: those whose number stands on a picture, and leads there."""
    verdict, language = document.verdict, document.language
    sentence = reasons.proof(verdict, language)
    if not sentence and not told:
        sentence = words.NOTHING_NOTICED.in_(language)
    first = tag("p", covered(sentence, language)) if sentence else ""
    listed = "".join(_reason(one, document, one.number in marked) for one in told)
    inside = first + (tag("ol", listed, class_="reasons") if listed else "")
    return section("why", words.REASONS[verdict.label].in_(language), inside)


def _reason(one: Told, document: Document, linked: bool) -> str:
    language = document.language
    name = more.REASON.in_(language).format(number=one.number)
    leads = f"#m{one.number}" if linked else _page_of(one)
    number = (
        tag("a", str(one.number), class_="number", href=leads, aria_label=name)
        if leads
        else tag("span", str(one.number), class_="number")
    )
    title = tag("h3", number + phrased(one.title, language))
    facts = ((more.PLACE, one.place), (one.seen, one.quote), (more.NORMAL, one.normal))
    pairs = ((label.in_(language), covered(said, language)) for label, said in facts if said)
    told = tag("p", covered(one.explanation, language))
    see = tag("strong", text(words.SEE.in_(language))) + " " + covered(one.see, language)
    body = title + rows(pairs, "facts") + told + tag("p", see, class_="see")
    return tag("li", body, id=f"r{one.number}")


def _page_of(one: Told) -> str:
    """Where a page behind the link is shown, for a reason that was seen there."""
    place = one.reason.finding.evidence[0].place
    return f"#page-{place.index}" if place.spot is Spot.PAGE else ""


def advice(document: Document) -> str:
    """What to do and what not to do; for an open question, the way to find out first."""
    language = document.language
    inside = "".join(
        tag("h3", text(title.in_(language)))
        + items("ul", (phrased(each.in_(language), language) for each in texts))
        for title, texts in reasons.advice_in_order(document.verdict)
        if texts
    )
    return section("advice", more.ADVICE.in_(language), inside)


def if_already(document: Document) -> str:
    """Ordered steps for who already did something: folded, but there."""
    language = document.language
    steps = [text(step.in_(language)) for step in document.verdict.advice.if_already]
    if not steps:
        return ""
    calm = tag("p", text(CALM.in_(language)))
    return folded("already", more.IF_ALREADY.in_(language), calm + items("ol", steps))


def help_and_report(document: Document) -> str:
    """Whom to ask for help, and who collects such mails."""
    language = document.language
    found = contacts(document.verdict, language)
    inside = rows(((one.name, " · ".join(map(text, one.ways))) for one in found), "rows")
    return section("contacts", more.CONTACTS.in_(language), inside)


def not_looked_at(document: Document) -> str:
    """What was not gathered, and what would settle it."""
    language = document.language
    told = reasons.gaps(document.verdict, language)
    gaps = [f"{text(what)}: {text(why)}" for what, why in told]
    return section("gaps", words.NOT_LOOKED_AT.in_(language), items("ul", gaps))


def known(document: Document) -> str:
    """What the mail was held against, with source and date."""
    language = document.language
    facts = how_we_know(document.verdict, language, document.catalog)
    if not facts:
        return ""
    labels = (more.CLAIM, more.FACT, more.SOURCE, more.AS_OF)
    titles = [label.in_(language) for label in labels]
    head = "".join(f'<th scope="col">{text(title)}</th>' for title in titles)
    lines = ((fact.claim, fact.fact, fact.source, fact.as_of) for fact in facts)
    body = "".join(
        tag("tr", "".join(_cell(*each, language) for each in zip(titles, row, strict=True)))
        for row in lines
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    title = more.HOW_WE_KNOW.in_(language)
    scroll = tag("div", table, class_="scroll", tabindex="0", role="region", aria_label=title)
    return section("known", title, scroll)


def _cell(title: str, value: str, language: Language) -> str:
    """On a phone, where columns stand below each other, each says its title itself."""
    return tag("td", covered(value, language), data_title=title)


def way(document: Document) -> str:
    """The servers that the mail passed, in its own words; a text tells of none."""
    language = document.language
    if document.verdict.message.kind is MessageKind.TEXT:
        return ""
    steps = route(document.verdict, language)
    if not steps:
        note = tag("p", text(more.NO_ROUTE.in_(language)), class_="note")
        return section("route", more.ROUTE.in_(language), note)
    inside = items("ol", (_step(step, document) for step in steps), class_="route")
    note = tag("p", text(more.ROUTE_CAN_BE_FORGED.in_(language)), class_="note")
    return section("route", more.ROUTE.in_(language), note + inside)


def _step(step: Step, document: Document) -> str:
    language = document.language
    sender = tag("strong", covered(step.sender, language))
    receiver = tag("strong", covered(step.receiver, language))
    ip = f" {tag('code', covered(step.ip, language))}" if step.ip else ""
    when = f" {tag('small', text(step.when))}" if step.when else ""
    note = tag("p", text(step.note), class_="note") if step.note else ""
    return f'{sender}{ip} <span class="arrow">→</span> {receiver}{when}{note}'


def headers(document: Document) -> str:
    """The lines of the mail itself, for who wants to see them."""
    language = document.language
    found = telling_headers(document.verdict, language)
    inside = rows(((row.label, tag("code", covered(row.value, language))) for row in found), "rows")
    return folded("headers", more.TELLING_HEADERS.in_(language), inside) if inside else ""


def observables(document: Document) -> str:
    """What can be searched for elsewhere: defanged, easy to copy."""
    language = document.language
    groups = observable_groups(document.verdict, language)
    inside = "".join(
        tag("h3", text(group.title))
        + items("ul", (tag("code", covered(value, language)) for value in group.values))
        + (tag("p", text(group.more), class_="note") if group.more else "")
        for group in groups
    )
    if not inside:
        return ""
    note = tag("p", text(more.DEFANGED.in_(language)), class_="note")
    return folded("observables", more.OBSERVABLES.in_(language), note + inside)


def made(document: Document) -> str:
    """For whom it was made and what was hidden; versions, time, hash."""
    language = document.language
    found = made_by(document.verdict, language, document.when, document.catalog)
    inside = rows(((row.label, covered(row.value, language)) for row in found), "rows")
    notes = "".join(tag("p", text(note)) for note in document.notes())
    title = tag("h2", text(more.MADE_BY.in_(language)))
    return tag("footer", title + notes + inside)
