"""Look-alike hosts: which brand a foreign host imitates, and what was done to its name.

A listed host of any brand is never a look-alike, nor one that is probably a brand's own
(`majika.brands.kin`). Five of six phishing hosts carry no trace of a brand; where this
speaks, it is right nine times out of ten.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from majika.brands.facts import Brand, Edit, Lookalike
from majika.brands.hosting import hosting, parents
from majika.brands.imitations.altered import AlteredNames
from majika.brands.imitations.host import CutHost, Imitation
from majika.brands.imitations.pretended import PretendedDomains
from majika.brands.imitations.written import WrittenNames
from majika.brands.kin import is_kin, own_labels
from majika.brands.lookalike_keys import Keys, read_keys
from majika.brands.misspelling import Step, steps_between
from majika.findings import Host, Place, Spot
from majika.message.domains import has_known_suffix, is_ip, public_suffix

LONGEST_HOST = 253
"""Characters of a host name (RFC 1035); longer ones are nobody's."""


class Misspelling(NamedTuple):
    """A word that is a brand's name with a mistake in it."""

    brand: Brand
    name: str
    """The name as the catalog writes it."""

    steps: tuple[Step, ...]


class Lookalikes:
    """Finds imitations of a catalog's brands in hosts and words. Keep it: its index is large."""

    def __init__(self, brands: Iterable[Brand], owner: Callable[[str], Brand | None]) -> None:
        """`owner` tells who is listed for a host. The index is built on first need."""
        self._brands = brands
        self._owner = owner
        self._find = lru_cache(maxsize=8192)(self._look_at)
        self.misspelling_of = lru_cache(maxsize=8192)(self._misspelling_of)

    def find(self, host: Host, place: Place) -> Lookalike | None:
        """The brand that a host imitates, by the first of the edits of `Edit` that fits."""
        found = self._find(host)
        return replace(found, place=place) if found else None

    def _misspelling_of(self, word: str) -> Misspelling | None:
        """The brand whose name a word misspells: `amazone` for Amazon, but not `amazons`.

        The word is folded, as from `majika.text.fold`. Whether it deceives is the caller's to
        judge: some are ordinary words of a language.
        """
        key = self._altered.misspelt_key(word)
        return key and Misspelling(key.brand, key.original, steps_between(key.text, word))

    def _look_at(self, host: str) -> Lookalike | None:
        if not 3 < len(host) <= LONGEST_HOST or is_ip(host) or not has_known_suffix(host):
            return None
        suffix = self._suffix(host)
        if not suffix or suffix == host:
            return None
        found = self._first_imitation(CutHost(host, suffix))
        if found is None or self._is_kin(host, suffix, found):
            return None
        return Lookalike(
            host=Host(host),
            brand=found.key.brand,
            edit=found.edit,
            token=found.token,
            original=found.key.original,
            steps=found.steps,
            place=_NOWHERE,
        )

    def _suffix(self, host: str) -> str:
        """The end of a host below which anyone may have a name; empty when it is listed.

        That is its public suffix, or a brand's domain with pages of the public.
        """
        owner = self._owner(host)
        if owner is None:
            return "" if hosting(host, "mail_service") else public_suffix(host)
        open_to_all = owner.user_content_domains
        return next((name for name in parents(host) if name in open_to_all), "")

    def _first_imitation(self, host: CutHost) -> Imitation | None:
        """By the first comparison that finds one, in the order of `Edit`."""
        written, altered = self._written, self._altered
        for look in (
            written.whole_domains,
            self._pretended.pretended,
            written.labels,
            written.tokens,
            written.glued,
            altered.skeletons,
            altered.misspelt,
            altered.hyphens,
        ):
            found = next(look(host), None)
            if found:
                return found
        return None

    def _is_kin(self, host: str, suffix: str, found: Imitation) -> bool:
        """True for the brand's own label under another suffix, and for what looks like its own."""
        registered = host[: -len(suffix) - 1].rpartition(".")[2]
        own_name = found.edit in (Edit.LABEL, Edit.TOKEN) and found.token == registered
        return own_name or is_kin(host, own_labels(found.key.brand))

    @cached_property
    def _keys(self) -> Keys:
        return read_keys(self._brands)

    @cached_property
    def _written(self) -> WrittenNames:
        return WrittenNames(self._keys)

    @cached_property
    def _pretended(self) -> PretendedDomains:
        return PretendedDomains(self._keys, self._brands)

    @cached_property
    def _altered(self) -> AlteredNames:
        return AlteredNames(self._keys)


_NOWHERE = Place(Spot.LINK)
