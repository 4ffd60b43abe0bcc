"""What a visit to the link saw, told to a worried reader: the way, the pages, the decoy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from majika.brands.facts import Standing
from majika.capture.facts import ASKED, Asks, Capture, Certificate, Decoy, Hop, Page, Sight
from majika.capture.reasons import INSIDE
from majika.capture.unseen import why_unseen
from majika.checks.pages.certificate_is_not_valid import fault_in_words
from majika.checks.visited import is_strangers
from majika.findings import Host, Language, Text
from majika.report import report_words as words
from majika.report.defang import defang, fill, plain
from majika.report.places import name_page
from majika.report.sections.made import Row

MOST_HOPS = 12
MOST_PAGES = 6
MOST_HOSTS = 5
LONGEST_URL = 160
YOUNG = timedelta(hours=48)


@dataclass(frozen=True, slots=True, kw_only=True)
class HopTold:
    """One address of the way."""

    host: str
    address: str
    how: str
    answer: str
    """What its server said, or that nothing came."""

    ip: str
    connection: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTold:
    """One page that was seen."""

    index: int
    name: str
    """What its place is called: `the page behind the link`."""

    found: str
    """Whose page it is, by its own word and by ours, in a phrase."""

    asks: str
    connection: str
    rows: tuple[Row, ...]
    png: bytes
    """Its picture; empty where there is none to show."""

    alternative: str
    """What a reader who does not see the picture has to know of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecoyTold:
    """What was typed, and what came of it."""

    outcome: str
    asked_next: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTold:
    """One visit. Empty texts are left out by a page."""

    visitor: str
    opened: str
    replaced: str
    unseen: str
    """Why the page was not seen; empty when it was."""

    hops: tuple[HopTold, ...]
    pages: tuple[PageTold, ...]
    decoy: DecoyTold | None
    no_decoy: str
    refused: str
    """Connections that our guard did not make, where they are telling."""


def visits(capture: Capture | None, language: Language) -> list[VisitTold]:
    """The visit, and the one that it is compared with."""
    if capture is None:
        return []
    both = [capture, capture.other] if capture.other else [capture]
    return [_visit(each, language) for each in both if each]


def _visit(capture: Capture, language: Language) -> VisitTold:
    pages = enumerate(capture.pages[:MOST_PAGES])
    seen = capture.sight is Sight.SEEN or capture.decoy is not None
    return VisitTold(
        visitor=words.VISITORS[capture.visitor].in_(language)
        if capture.visitor in words.VISITORS
        else "",
        opened=defang(capture.visited, LONGEST_URL),
        replaced=_replaced(capture, language),
        unseen="" if seen else _unseen(capture, language),
        hops=tuple(_hop(hop, capture.started, language) for hop in capture.hops[:MOST_HOPS]),
        pages=tuple(_page(page, index, language) for index, page in pages),
        decoy=_decoy(capture.decoy, language) if capture.decoy else None,
        no_decoy=fill(words.NO_DECOY, {"why": capture.no_decoy.in_(language)}, language)
        if capture.no_decoy
        else "",
        refused=_refused(capture, language),
    )


def _replaced(capture: Capture, language: Language) -> str:
    """Where in the link something was replaced; never what."""
    where = dict.fromkeys(one.where for one in capture.removed if one.where in words.IN_LINK)
    if not where:
        return ""
    places = _joined((words.IN_LINK[one].in_(language) for one in where), language)
    return words.REPLACED_WHERE.in_(language).format(places=places)


def _unseen(capture: Capture, language: Language) -> str:
    why = why_unseen(capture)
    said = why.in_(language) if why else ""
    if not capture.visited:
        return words.NOT_OPENED.in_(language).format(why=said)
    return words.UNSEEN.in_(language).format(why=said[:1].upper() + said[1:])


def _hop(hop: Hop, when: datetime, language: Language) -> HopTold:
    return HopTold(
        host=defang(hop.host),
        address=defang(hop.url, LONGEST_URL),
        how=words.HOW[hop.how.value].in_(language),
        answer=_answer(hop, language),
        ip=defang(Host(hop.ip)),
        connection=_briefly(hop, when, language),
    )


def _answer(hop: Hop, language: Language) -> str:
    said = words.STATUSES.get(hop.status // 100)
    if said is None:
        return words.NO_ANSWER.in_(language)
    return said.in_(language).format(status=hop.status)


def _connection(
    encrypted: bool, certificate: Certificate | None, when: datetime, language: Language
) -> str:
    if certificate is not None and certificate.fault:
        fault = fault_in_words(certificate.fault)
        return fill(words.FAULTY, {"fault": fault}, language)
    if certificate is not None:
        values = {"issuer": certificate.issuer, "age": _age(certificate, when, language)}
        return fill(words.ENCRYPTED, values, language)
    return "" if encrypted else words.UNENCRYPTED.in_(language)


def _briefly(hop: Hop, when: datetime, language: Language) -> str:
    """The same in few words, for a list."""
    if not hop.url.lower().startswith("https:"):
        return words.PLAIN.in_(language)
    if hop.certificate is None or hop.certificate.fault:
        return _connection(True, hop.certificate, when, language)
    age = _age(hop.certificate, when, language)
    return fill(words.SEALED, {"issuer": hop.certificate.issuer, "age": age}, language)


def _age(certificate: Certificate, when: datetime, language: Language) -> str:
    age = max(when - certificate.valid_from, timedelta(0))
    if age < YOUNG:
        count = int(age.total_seconds() // 3600)
        return words.HOURS_OLD.in_(language).format(count=count)
    return words.DAYS_OLD.in_(language).format(count=f"{age.days:,}")


def _page(page: Page, index: int, language: Language) -> PageTold:
    name, found = name_page(index, language), _found(page, language)
    asks = _asks(page, language)
    connection = _connection(page.encrypted, page.certificate, page.taken, language)
    told = f"{words.PICTURE_OF.in_(language).format(place=name)}: {found}"
    return PageTold(
        index=index,
        name=name,
        found=found,
        asks=asks,
        connection=connection,
        rows=(
            Row(words.FOUND.in_(language), found),
            *_rows(page, asks, connection, language),
        ),
        png=page.png,
        alternative=f"{told}. {words.ASKED_FOR.in_(language)}: {asks}",
    )


def _found(page: Page, language: Language) -> str:
    """Whose page it says it is, and whether its host bears that out."""
    values = {"host": page.host, "brand": page.brand.name if page.brand else ""}
    said = _whose(page)
    if page.captcha is None:
        return fill(said, values, language)
    riddle = fill(words.RIDDLE, {"kind": page.captcha.kind}, language)
    return f"{fill(said, values, language)} ({riddle})"


def _whose(page: Page) -> Text:
    if page.brand is None:
        return words.A_PAGE
    if page.standing is Standing.OWN:
        return words.AT_HOME
    return words.POSES if is_strangers(page) else words.NAMES


def _asks(page: Page, language: Language) -> str:
    if not page.forms or not any(form.fields for form in page.forms):
        return words.ASKS_NOTHING.in_(language)
    return _listed(page.asks, language) or words.ASKS_LITTLE.in_(language)


def _listed(asks: Iterable[Asks], language: Language) -> str:
    wanted = set(asks)
    return _joined((ASKED[one].in_(language) for one in Asks if one in wanted), language)


def _joined(texts: Iterable[str], language: Language) -> str:
    return ("・" if language == "ja" else ", ").join(texts)


def _rows(page: Page, asks: str, connection: str, language: Language) -> Iterator[Row]:
    rows = (
        (words.PAGE_ADDRESS, defang(page.url, LONGEST_URL)),
        (words.PAGE_TITLE, plain(page.title)),
        (words.ASKED_FOR, asks),
        (words.CONNECTION, connection),
        (words.PAGE_SAYS, " / ".join(plain(one) for one in page.dialogs[:3])),
        (words.OFFERED, " / ".join(plain(one) for one in page.downloads[:3])),
    )
    yield from (Row(label.in_(language), said) for label, said in rows if said)


def _decoy(decoy: Decoy, language: Language) -> DecoyTold:
    typed = " / ".join(
        f"{ASKED[asks].in_(language)}: {plain(value, 60)}" for asks, value in decoy.typed
    )
    outcome = words.OUTCOMES[decoy.outcome.value].in_(language)
    asked_next = _listed(decoy.asked_next, language)
    rows = (
        (words.TYPED, typed),
        (words.HAPPENED, outcome),
        (words.BECAUSE, fill(decoy.why, decoy.values, language)),
        (words.ASKED_NEXT, asked_next),
    )
    return DecoyTold(
        outcome=outcome,
        asked_next=asked_next,
        rows=tuple(Row(label.in_(language), said) for label, said in rows if said),
    )


def _refused(capture: Capture, language: Language) -> str:
    inside = (one for one in capture.decisions if not one.allowed and one.why in INSIDE)
    hosts = list(dict.fromkeys(defang(one.host) for one in inside))[:MOST_HOSTS]
    if not hosts:
        return ""
    return words.REFUSED_INSIDE.in_(language).format(hosts=_joined(hosts, language))
