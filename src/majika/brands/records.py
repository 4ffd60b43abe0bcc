"""Brand records as people write them, checked and turned into brands.

A record is a mapping with these fields; only `id`, `names` and one domain are needed:

    id                      short slug: lower-case letters, digits, hyphens
    names                   what mails call the brand; the first is what we call it
    name_en                 what English readers call it, where the names do not say it
    ambiguous_names         those of the names that are common words, surnames, very short
    category, country       kind of brand; ISO country of its home
    web_domains             domains of its sites
    mail_domains            domains its mail is sent from
    confidence              {domain: published|corroborated|single}, or one word for all of them
    user_mail_domains       listed domains where the public has mailboxes
    user_content_domains    listed domains whose pages anyone can make
    infrastructure_domains  listed domains that carry assets only
    family                  ids of other brands of the same owner
    report_to, phishing_info, support_phones    where its customers turn to
    seen                    page that shows the domains; for the reader of the file alone

A domain without its own confidence has that of the listed domain above it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from majika.brands.compact import Row, pack
from majika.brands.facts import Brand, Confidence
from majika.brands.families import with_families
from majika.brands.forms import written_forms
from majika.brands.hosting import parents
from majika.errors import CatalogError
from majika.message.domains import public_suffix

Record = Mapping[str, Any]

LISTS = (
    "names",
    "ambiguous_names",
    "web_domains",
    "mail_domains",
    "user_mail_domains",
    "user_content_domains",
    "infrastructure_domains",
    "family",
    "report_to",
    "support_phones",
)
WORDS = ("id", "name_en", "category", "country", "phishing_info")
KEPT_ELSEWHERE = ("jpcert", "notes", "seen", "sources", "shared_domains")
FIELDS = frozenset((*LISTS, *WORDS, *KEPT_ELSEWHERE, "confidence"))

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LABEL = r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"({_LABEL}\.)+{_LABEL}")


def read_rows(records: Iterable[Record]) -> dict[str, Row]:
    """Rows by id, families joined. Raises `CatalogError` that names record and field."""
    brands = (read_brand(record, f"record {n}") for n, record in enumerate(records, 1))
    return with_families(pack(brand) for brand in brands)


def check_shared_domains(records: Iterable[Record]) -> None:
    """Every domain that two records list must be named in both records' `shared_domains`."""
    listed: dict[str, set[str]] = {}
    records = list(records)
    for record in records:
        for domain in (*record["web_domains"], *record["mail_domains"]):
            listed.setdefault(domain, set()).add(record["id"])
    for record in records:
        shared = record.get("shared_domains", {})
        for domain in sorted({*record["web_domains"], *record["mail_domains"]}):
            others = listed[domain] - {record["id"]}
            if others != set(shared.get(domain, ())):
                names = ", ".join(sorted(others)) or "no other brand"
                raise CatalogError(
                    f"{record['id']}: shared_domains: {domain} is listed by {names}, "
                    f"but shared_domains says {sorted(shared.get(domain, ()))}"
                )


def read_brand(record: Record, who: str) -> Brand:
    """The brand of one record; `who` names it in errors until its id is known."""
    if not isinstance(record, Mapping):
        raise CatalogError(f"{who}: not a table of fields")
    brand_id = record.get("id")
    if not isinstance(brand_id, str) or not _SLUG.fullmatch(brand_id):
        raise CatalogError(f"{who}: id: {brand_id!r} is not a slug like example-bank")
    if unknown := sorted(set(record) - FIELDS):
        raise CatalogError(f"{brand_id}: {unknown[0]}: no such field")
    words = {field: _word(record, field, brand_id) for field in WORDS}
    lists = {field: _texts(record, field, brand_id) for field in LISTS}
    if not lists["names"]:
        raise CatalogError(f"{brand_id}: names: at least one is needed")
    for name in lists["names"]:
        if not written_forms(name):
            raise CatalogError(f"{brand_id}: names: {name!r} has nothing to match")
    _check_part(lists, "ambiguous_names", lists["names"], "names", brand_id)
    domains = _domains(record, lists, brand_id)
    for field in ("user_mail_domains", "user_content_domains", "infrastructure_domains"):
        _check_part(lists, field, domains, "web_domains or mail_domains", brand_id)
    return Brand(
        id=brand_id,
        names=lists["names"],
        ambiguous_names=frozenset(lists["ambiguous_names"]),
        category=words["category"],
        country=words["country"],
        domains=domains,
        mail_domains=frozenset(lists["mail_domains"]),
        user_mail_domains=frozenset(lists["user_mail_domains"]),
        user_content_domains=frozenset(lists["user_content_domains"]),
        infrastructure_domains=frozenset(lists["infrastructure_domains"]),
        family=frozenset((brand_id, *lists["family"])),
        report_to=lists["report_to"],
        phishing_info=words["phishing_info"],
        support_phones=lists["support_phones"],
        name_en=words["name_en"],
    )


def _word(record: Record, field: str, brand_id: str) -> str:
    value = record.get(field, "")
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str):
        raise CatalogError(f"{brand_id}: {field}: must be text, not {value!r}")
    return value


def _texts(record: Record, field: str, brand_id: str) -> tuple[str, ...]:
    values = record.get(field, ())
    if isinstance(values, str) or not isinstance(values, Sequence):
        raise CatalogError(f"{brand_id}: {field}: must be a list of texts")
    for value in values:
        if not isinstance(value, str) or not value.strip():
            raise CatalogError(f"{brand_id}: {field}: {value!r} is not a text")
    twice = [value for value, times in Counter(values).items() if times > 1]
    if twice:
        raise CatalogError(f"{brand_id}: {field}: {twice[0]} stands there twice")
    return tuple(values)


def _check_part(
    lists: Mapping[str, Sequence[str]],
    field: str,
    whole: Iterable[str],
    whole_field: str,
    brand_id: str,
) -> None:
    if strangers := set(lists[field]) - set(whole):
        raise CatalogError(f"{brand_id}: {field}: {min(strangers)} is not in {whole_field}")


def _domains(
    record: Record, lists: Mapping[str, tuple[str, ...]], brand_id: str
) -> dict[str, Confidence]:
    """Every listed domain with its confidence, in alphabetical order."""
    listed = sorted({*lists["web_domains"], *lists["mail_domains"]})
    if not listed:
        raise CatalogError(f"{brand_id}: web_domains: at least one domain is needed")
    given = record.get("confidence", {})
    if isinstance(given, str):
        given = dict.fromkeys(listed, given)
    if not isinstance(given, Mapping):
        raise CatalogError(f"{brand_id}: confidence: must be a word or a table of domains")
    if strangers := set(given) - set(listed):
        raise CatalogError(f"{brand_id}: confidence: {min(strangers)} is not listed")
    for domain in listed:
        _check_domain(domain, brand_id)
    return {domain: _confidence(domain, given, brand_id) for domain in listed}


def is_domain(name: str) -> bool:
    """True for a domain name as catalogs write it: lower case, `xn--` form, two labels or more."""
    return len(name) <= 253 and _DOMAIN.fullmatch(name) is not None


def _check_domain(domain: str, brand_id: str) -> None:
    if not is_domain(domain):
        raise CatalogError(
            f"{brand_id}: web_domains: {domain!r} is not a domain name "
            "(lower case, xn-- form, no scheme, no path)"
        )
    if public_suffix(domain) == domain:
        raise CatalogError(f"{brand_id}: web_domains: nobody can register {domain}")


def _confidence(domain: str, given: Mapping[str, object], brand_id: str) -> Confidence:
    for name in parents(domain):
        if name in given:
            try:
                return Confidence(given[name])
            except ValueError:
                raise CatalogError(
                    f"{brand_id}: confidence: {given[name]!r} for {name}: "
                    "must be published, corroborated or single"
                ) from None
    raise CatalogError(f"{brand_id}: confidence: none is given for {domain}")
