"""Measure how well mails are joined into campaigns.

    python scripts/measure_campaigns.py FOLDER [--honest PART]…

Adds every .eml below FOLDER to an empty store and prints how many campaigns there are, how large,
what joins them, how far their members claim one brand, and how many hold honest mail: that below a
folder whose name is PART. No word of a mail is printed, only paths of mails in mixed campaigns.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median

from majika import analyze
from majika.cases import CampaignQuery, CaseRow, Cases, Query, open_cases
from majika.errors import MajikaError

HONEST = ["ham", "genuine", "brandham", "other"]
EVERY = 1_000_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--honest", action="append", default=[], metavar="PART")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        cases = open_cases(f"sqlite:///{place}/cases.sqlite3", Path(place) / "files")
        paths = dict(_added(cases, sorted(chosen.folder.rglob("*.eml"))))
        honest = frozenset(chosen.honest or HONEST)
        _report(cases, paths, honest)
        cases.close()


def _added(cases: Cases, paths: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    """Id of each mail's case. What is no mail is left out."""
    for number, path in enumerate(paths):
        if number % 500 == 0:
            print(f"{number} mails", file=sys.stderr)
        data = path.read_bytes()
        try:
            yield cases.add(data, analyze(data)).id, path
        except MajikaError:
            continue


def _report(cases: Cases, paths: dict[str, Path], honest: frozenset[str]) -> None:
    every = cases.find(Query(limit=EVERY))
    accused = sum(row.label.value in ("fraud", "suspicious") for row in every)
    found = cases.campaigns(CampaignQuery(limit=EVERY))
    sizes = sorted((row.cases for row in found), reverse=True)
    print(f"{len(every)} cases, {accused} of them suspicious or frauds")
    print(f"{len(found)} campaigns with {sum(sizes)} cases, median {median(sizes or [0])}")
    print("largest:", *sizes[:20])
    _ties(cases, [row.id for row in found])
    _brands(cases, [row.id for row in found])
    for row in found:
        _mixed(row.id, cases.find(Query(campaign=row.id, limit=EVERY)), paths, honest)


def _brands(cases: Cases, campaign_ids: Iterable[str]) -> None:
    """Prize lotteries use many brands' names in one campaign; those of one brand are the rule."""
    claimed = [
        Counter(member.brand_id for member in members if member.brand_id)
        for members in (cases.find(Query(campaign=each, limit=EVERY)) for each in campaign_ids)
    ]
    named = [brands for brands in claimed if brands]
    agreed = sum(max(brands.values()) for brands in named)
    members = sum(brands.total() for brands in named)
    one = sum(len(brands) == 1 for brands in named)
    print(f"{one} of {len(named)} campaigns that claim any brand claim only one")
    print(f"{agreed} of {members} members that claim a brand claim the usual one of theirs")


def _ties(cases: Cases, campaign_ids: Iterable[str]) -> None:
    """In how many campaigns a kind of tie holds all members together."""
    whole: Counter[str] = Counter()
    for campaign in map(cases.campaign, campaign_ids):
        whole.update({tie.kind.value for tie in campaign.ties if tie.cases == campaign.cases})
    print("shared by all members:", *(f"{kind} {count}" for kind, count in whole.most_common()))


def _mixed(
    campaign_id: str, members: Iterable[CaseRow], paths: dict[str, Path], honest: frozenset[str]
) -> None:
    """Name the honest mails of a campaign."""
    where = [paths[member.id] for member in members]
    wrong = [path for path in where if not honest.isdisjoint(path.parts)]
    if wrong:
        print(f"{campaign_id}: {len(wrong)} of {len(where)} honest:", *wrong[:5])


if __name__ == "__main__":
    main()
