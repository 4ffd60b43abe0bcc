"""Measure majika against its goals: `scripts/build_scorecard.py CORPORA [--manifest CSV …]`.

Writes docs/scorecard.md (goals beside figures, peers, look-alike hosts, the project's own honest
mail) and the tables of docs/evaluation.md, in one run over the same mails. CORPORA is a folder as
`majika evaluate` takes it; its `urls` folder may hold jpcert_*.csv (columns date, url, brand) and
tranco_*.csv (columns rank, domain).
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from majika.brands.catalog import Catalog
from majika.brands.facts import Brand
from majika.brands.lookalikes import Lookalikes
from majika.evaluate import (
    Entry,
    Evaluation,
    NamingRule,
    Outcome,
    evaluate,
    judge,
    read_corpus,
    read_manifest,
)
from majika.evaluate.evaluation import Subset
from majika.evaluate.metrics import Share, share
from majika.evaluate.tables import measured
from majika.evaluate.writing import header_of, markdown, one_line, put_between_markers
from majika.findings import Host, Place, Spot
from majika.message.domains import host_of, parse_url
from majika.pipeline import analyze
from majika.verdict import Label

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
HONEST = ROOT / "tests" / "honest"
PLACE = Place(Spot.LINK)

Row = tuple[str, str, Share | float, bool]
"""What, its goal, the figure, and whether the goal is met."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--manifest", type=Path, action="append", default=[])
    arguments = parser.parse_args()
    outcomes = judged(arguments.corpora, arguments.manifest)
    evaluation = evaluate(outcomes)
    rows = [*goals(evaluation, outcomes), *own_mail(judged(HONEST, []))]
    hosts = arguments.corpora / "urls"
    tables = [goal_table(rows), missed(outcomes)]
    tables += [host_tables(hosts)] if hosts.exists() else []
    write(DOCS / "scorecard.md", "\n\n".join([one_line(header_of(evaluation)), *tables]))
    write(DOCS / "evaluation.md", markdown(header_of(evaluation), measured(evaluation), "en"))


def judged(folder: Path, manifests: Iterable[Path]) -> list[Outcome]:
    entries: dict[str, Entry] = {}
    for manifest in manifests:
        entries |= read_manifest(manifest)
    rule = NamingRule.of(Catalog.default().brands.values())
    return list(judge(list(read_corpus(folder, entries)), rule, analyze))


def write(path: Path, content: str) -> None:
    path.write_text(put_between_markers(path.read_text(encoding="utf-8"), content), "utf-8")


# --- goals


def goals(evaluation: Evaluation, outcomes: list[Outcome]) -> Iterator[Row]:
    """The goals for labelled mail, in the order people ask for them."""
    caught = {(row.source, row.subset): row for row in evaluation.recall}
    named, japanese = caught["", Subset.NAMES_BRAND], caught["ja/phish", Subset.EVERY]
    foreign = caught["ja/phish", Subset.FOREIGN_SENDER]
    yield at_least("frauds that name a brand, flagged", 0.97, named.flagged)
    yield at_least("frauds that name a brand, called fraud", 0.92, named.fraud)
    yield at_least("Japanese brand fraud, flagged", 0.93, japanese.flagged)
    yield at_least("… whose From is not the brand's, flagged", 0.99, foreign.flagged)
    yield at_least("Japanese brand fraud, called fraud", 0.86, japanese.fraud)
    yield at_least("fraud sent to lists, flagged", 0.80, caught["phish/…", Subset.EVERY].flagged)
    yield at_least("honeypot fraud, flagged", 0.84, caught["phish/pot", Subset.EVERY].flagged)
    yield at_most("all honest mail, flagged", 0.004, evaluation.false_alarms)
    yield at_most("all honest mail, called fraud", 0.001, evaluation.honest_as_fraud)
    for name, limit, chosen in (
        ("developers' lists and easy mail of 2002, flagged", 0.002, ("ham/lists", "ham/sa-easy")),
        ("newsletters of 2002, flagged", 0.04, ("ham/sa-hard",)),
        ("delivery reports, flagged", 0.005, ("ham/bounces",)),
        ("genuine brand mail, flagged", 1 / 52, ("brandham",)),
    ):
        yield at_most(name, limit, flagged_in(outcomes, chosen))
    modern = [o for o in outcomes if o.sample.folder.startswith("genuine")]
    late = share(o.flagged for o in modern if o.sample.year >= "2016")
    yield at_most("genuine commercial mail since 2016, flagged", 0.01, late)
    early = share(o.flagged for o in modern if o.sample.year == "2007")
    yield at_most("genuine commercial mail of 2007, flagged", 0.03, early)
    yield at_least("right brand, Japanese frauds", 0.97, evaluation.attribution.japanese)
    yield at_least("right brand, other frauds", 0.93, evaluation.attribution.other)
    yield at_most("brand invented on honest mail", 0.005, evaluation.attribution.invented)
    if evaluation.curve:
        given = evaluation.curve.given
        yield "expected calibration error", "≤ 0.03", given, given <= 0.03
    genuine = len(evaluation.fraud_as_genuine)
    yield "frauds called genuine (see below)", "0", float(genuine), genuine == 0


def own_mail(outcomes: list[Outcome]) -> Iterator[Row]:
    """The honest mail written for this project, modelled on what companies send."""
    yield at_most("honest mail written here, flagged", 0.01, share(o.flagged for o in outcomes))
    fraud = share(o.label is Label.FRAUD for o in outcomes)
    yield at_most("honest mail written here, called fraud", 0.0, fraud)


def flagged_in(outcomes: Iterable[Outcome], folders: tuple[str, ...]) -> Share:
    return share(o.flagged for o in outcomes if o.sample.folder.startswith(folders))


def at_least(name: str, goal: float, found: Share) -> Row:
    return name, f"≥ {100 * goal:g} %", found, found.value >= goal


def at_most(name: str, goal: float, found: Share) -> Row:
    return name, f"≤ {100 * goal:.2g} %", found, found.value <= goal


def goal_table(rows: Iterable[Row]) -> str:
    lines = [
        f"| {name} | {goal} | {said(f)} | {'yes' if met else '**no**'} |"
        for name, goal, f, met in rows
    ]
    return "\n".join(
        ["### Goals", "", "| what | goal | today | met |", "| --- | --: | --: | --: |", *lines]
    )


def missed(outcomes: Iterable[Outcome]) -> str:
    """What the frauds are that name a brand and are not flagged."""
    names = [o for o in outcomes if o.is_fraud and o.naming.names_brand and not o.flagged]
    signed = [o for o in names if any(check == "signed_by_the_brand" for check, _ in o.reasons)]
    spoofs = [o for o in names if o.own_sender and o not in signed]
    return (
        f"Of the {len(names)} frauds that name a brand and are not flagged, {len(signed)} carry "
        "the brand's own passing signature (the brand's newsletters, and what users of platforms "
        f"wrote), and {len(spoofs)} show the brand's exact address without anything that "
        "disproves it."
    )


def said(found: Share | float) -> str:
    if isinstance(found, float):
        return f"{found:.3f}".rstrip("0").rstrip(".")
    low, high = found.interval
    return (
        f"{100 * found.value:.2f} % ({found.hits} of {found.total}; "
        f"{100 * low:.1f}–{100 * high:.1f})"
    )


# --- look-alike hosts


def host_tables(folder: Path) -> str:
    catalog = Catalog.default()
    lookalikes = Lookalikes(catalog.brands.values(), catalog.owner)
    popular = [row["domain"] for path in folder.glob("tranco_*.csv") for row in table(path)]
    spoken = share(lookalikes.find(Host(host), PLACE) is not None for host in popular)
    rows = [
        f"| {year} | {hosts} | {said(spoke)} | {said(right)} |"
        for year, hosts, spoke, right in by_year(folder, catalog, lookalikes)
    ]
    return "\n".join(
        [
            "### Look-alike hosts",
            "",
            f"Speaks on {said(spoken)} of popular domains (goal ≤ 0.4 %). On phishing hosts that "
            "JPCERT/CC published with the brand they imitate (each host once; brands of the "
            "catalog only; goal for *right where it speaks* ≥ 93 %, by family):",
            "",
            "| year | hosts | speaks | right where it speaks |",
            "| --- | --: | --: | --: |",
            *rows,
        ]
    )


def by_year(
    folder: Path, catalog: Catalog, lookalikes: Lookalikes
) -> Iterator[tuple[str, int, Share, Share]]:
    known = cache(lambda name: imitated(catalog, name))
    years: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
    for path in sorted(folder.glob("jpcert_*.csv")):
        for row in table(path):
            url, ids = parse_url(row["url"]), known(row["brand"])
            year = row["date"].strip()[:4]
            if url is not None and ids and year.isdigit():
                years[year].setdefault(host_of(url), ids)
                years["all"].setdefault(host_of(url), ids)
    for year, hosts in sorted(years.items()):
        found = [(lookalikes.find(Host(host), PLACE), ids) for host, ids in hosts.items()]
        right = share(one.brand.id in ids for one, ids in found if one is not None)
        yield year, len(hosts), share(one is not None for one, _ in found), right


def imitated(catalog: Catalog, name: str) -> frozenset[str]:
    """Ids of the brand a list names, and of its family; empty when the catalog has none."""
    exact = [brand for brand in catalog.search(name) if is_called(brand, name)]
    return frozenset().union(*(brand.family | {brand.id} for brand in exact))


def is_called(brand: Brand, name: str) -> bool:
    plain = name.casefold().replace(" ", "")
    return any(known.casefold().replace(" ", "") == plain for known in brand.names)


def table(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


if __name__ == "__main__":
    main()
