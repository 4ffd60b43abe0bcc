"""Turn facts into the package's data: `scripts/build_data.py [FACTS_FOLDER] [--check]`.

Brands of our own, and more names and domains for those of the facts, stand in
scripts/brand_additions.toml; pretexts likewise in scripts/own_pretexts.json.
The facts are brands.json, pretexts.json, mail_services.json, free_mail.txt, free_hosting.txt,
url_shorteners.txt and README.md (date, sources, licences). They are checked first; the first
fault ends the run with a message. The result is the same for the same facts. Without a folder,
only the brands are made anew: those that ship, with our own laid over them. With --check,
nothing is written: the run fails when the package's data is not what the facts give.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from majika.brands.catalog import Catalog
from majika.brands.compact import Row, forms_of
from majika.brands.ordinary import is_ordinary
from majika.brands.overlay import as_record, laid_over, read_records
from majika.brands.records import check_shared_domains, read_rows
from majika.data import FOLDER
from majika.errors import CatalogError
from majika.text import fold

SCRIPTS = Path(__file__).parent
LANGUAGES = ("ja", "en", "pt", "de", "es", "fr", "nl", "it")
GENERAL_KNOWLEDGE = "general knowledge (scripts/brand_additions.toml)"
DOMAIN = re.compile(r"([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\.)+[a-z0-9-]+")


class FactError(Exception):
    """Something in the facts that must not get into the package."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("facts", type=Path, metavar="FACTS_FOLDER", nargs="?")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    arguments = parser.parse_args()
    try:
        files = build(arguments.facts) if arguments.facts else build_brands()
    except (FactError, CatalogError, OSError, ValueError) as error:
        sys.exit(f"{arguments.facts or 'brands'}: {error}")
    changed = [name for name, text in files.items() if _current(name) != text]
    if arguments.check:
        sys.exit(f"not what the facts give: {', '.join(changed)}" if changed else 0)
    for name in changed:
        (FOLDER / name).write_text(files[name], encoding="utf-8")
    print(f"{len(files)} files, {len(changed)} changed: {' '.join(changed)}")


def build(facts: Path) -> dict[str, str]:
    """Every generated file by name. Raises `FactError` or `CatalogError` at the first fault."""
    readme = (facts / "README.md").read_text(encoding="utf-8")
    date = _date(readme)
    records = with_own_brands(_load(facts / "brands.json")["brands"])
    pretexts = with_own(_load(facts / "pretexts.json"), _load(SCRIPTS / "own_pretexts.json"))
    services = FOLDER / "click_trackers.txt"
    own_centres = _load(SCRIPTS / "report_centres.json")
    for name in ("shared_hosting.txt", "click_trackers.txt"):
        check_hand_written(FOLDER / name)
    return {
        **brand_files(records, read_families(SCRIPTS / "families.txt"), date),
        **pretext_files(
            {**pretexts, "report_centres": pretexts["report_centres"] + own_centres},
            _load(SCRIPTS / "pretext_advice.json"),
            read_weak(SCRIPTS / "weak_phrases.txt"),
            date,
        ),
        "mail_services.json": mail_services(_load(facts / "mail_services.json"), date),
        "free_mail.txt": free_mail(_rows(facts / "free_mail.txt"), records, date),
        "free_hosting.txt": free_hosting(_others(facts / "free_hosting.txt", services), date),
        "url_shorteners.txt": shorteners(
            _others(facts / "url_shorteners.txt", services), records, date
        ),
        "SOURCES.md": sources(readme, date),
    }


# --- brands


def build_brands() -> dict[str, str]:
    """The brands that ship, with our own laid over them: adding one needs no folder of facts."""
    date = json.loads(_current("brands.json"))["date"]
    records = with_own_brands(shipped_records())
    return brand_files(records, read_families(SCRIPTS / "families.txt"), date)


def shipped_records() -> list[dict[str, Any]]:
    """The package's own brands as records, with what is told about each."""
    brands = Catalog.default().brands
    owners: dict[str, list[str]] = {}
    for brand in brands.values():
        for domain in brand.domains:
            owners.setdefault(domain, []).append(brand.id)
    told = json.loads(_current("brand_sources.json"))["brands"]
    return [
        {
            **as_record(brand),
            **told[brand.id],
            "sources": [
                {"where": where, "domains": domains.split(), "for": field}
                for where, domains, field in told[brand.id]["sources"]
            ],
            "shared_domains": {
                domain: [other for other in owners[domain] if other != brand.id]
                for domain in brand.domains
                if len(owners[domain]) > 1
            },
        }
        for brand in brands.values()
    ]


def with_own_brands(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return with_additions(
        records,
        read_records(SCRIPTS / "brand_additions.toml")[0],
        read_english_names(SCRIPTS / "english_names.txt"),
    )


def brand_files(
    records: list[dict[str, Any]], families: list[list[str]], date: str
) -> dict[str, str]:
    """brands.json for the analysis, brand_sources.json for whoever asks where a fact is from."""
    check_shared_domains(records)
    rows = read_rows(_joined(records, families)).values()
    check_names(rows)
    about = "Brands and their domains. Fields: majika.brands.compact. Sources: brand_sources.json."
    told = {record["id"]: about_brand(record) for record in records}
    about_sources = "Where each domain of brands.json was seen: [where, domains, field it is for]."
    return {
        "brands.json": (
            f'{{"about":{_json(about)},"date":"{date}","brands":[\n'
            + ",\n".join(_json(row) for row in rows)
            + "\n]}\n"
        ),
        "brand_sources.json": (
            f'{{"about":{_json(about_sources)},"date":"{date}","brands":{{\n'
            + ",\n".join(f"{_json(key)}:{_json(told[key])}" for key in sorted(told))
            + "\n}}\n"
        ),
    }


def with_additions(
    records: list[dict[str, Any]],
    additions: Iterable[Mapping[str, Any]],
    english: Mapping[str, str],
) -> list[dict[str, Any]]:
    """The brands of the facts and our own: new ones, and more names or domains for known ones.

    A domain that nobody named a source for is known `single`: it can prove no mail genuine.
    """
    known = {record["id"]: record for record in records}
    for addition in additions:
        brand_id = addition["id"]
        known[brand_id] = _added(known.get(brand_id, {}), addition)
    if strangers := english.keys() - known.keys():
        raise FactError(f"english_names.txt: there is no brand {min(strangers)}")
    return [
        {**known[brand_id], "name_en": english.get(brand_id, known[brand_id].get("name_en", ""))}
        for brand_id in sorted(known)
    ]


def _added(known: Mapping[str, Any], addition: Mapping[str, Any]) -> dict[str, Any]:
    seen = addition.get("seen", "")
    if addition.get("confidence", "single") != "single" and not seen:
        raise FactError(f"{addition['id']}: seen: only confidence single needs no source")
    marked = addition.get("ambiguous_names", ())
    for name in addition.get("names", ()):
        if is_ordinary(name) and name not in marked:
            raise FactError(f"{addition['id']}: ambiguous_names: {name!r} is an ordinary word")
    said = {field: value for field, value in addition.items() if field != "seen"}
    merged = dict(laid_over(known, said, unless_said="single"))
    domains = [*addition.get("web_domains", ()), *addition.get("mail_domains", ())]
    gone = set(addition.get("remove", ()))
    merged["sources"] = [
        {**source, "domains": [name for name in source.get("domains", ()) if name not in gone]}
        for source in known.get("sources", ())
    ]
    source = {"where": seen or GENERAL_KNOWLEDGE, "domains": domains}
    told = [(known["where"], known["domains"]) for known in merged["sources"]]
    if domains and (source["where"], domains) not in told:
        merged["sources"].append(source)
    return merged


def read_english_names(path: Path) -> dict[str, str]:
    """What English readers call a brand, by its id."""
    return {row[0]: row[1] for row in _rows(path)}


def check_names(rows: Iterable[Row]) -> None:
    """No name of a brand may be a form of another brand's name."""
    owners: dict[str, str] = {}
    for row in rows:
        for name, forms in zip(row["names"], forms_of(row), strict=True):
            for form in forms:
                if owners.setdefault(form, row["id"]) != row["id"]:
                    raise FactError(f"{row['id']}: names: {name!r} names {owners[form]} too")


def about_brand(record: Mapping[str, Any]) -> dict[str, Any]:
    """Sources, notes and counts of a brand, as brand_sources.json keeps them."""
    told: dict[str, Any] = {}
    if record.get("notes"):
        told["notes"] = record["notes"]
    if record.get("jpcert"):
        told["jpcert"] = record["jpcert"]
    told["sources"] = [
        [source["where"], " ".join(source.get("domains", ())), source.get("for", "")]
        for source in record["sources"]
    ]
    _check_sources(record)
    return told


def _check_sources(record: Mapping[str, Any]) -> None:
    listed = {*record["web_domains"], *record["mail_domains"]}
    sourced = {domain for source in record["sources"] for domain in source.get("domains", ())}
    if strangers := sourced - listed:
        raise FactError(f"{record['id']}: sources: {min(strangers)} is not listed")
    if unsourced := listed - sourced:
        raise FactError(f"{record['id']}: sources: none is given for {min(unsourced)}")


def _joined(records: list[dict[str, Any]], families: list[list[str]]) -> list[dict[str, Any]]:
    family = {
        brand_id: [other for other in line if other != brand_id]
        for line in families
        for brand_id in line
    }
    known = {record["id"] for record in records}
    if strangers := family.keys() - known:
        raise FactError(f"families.txt: there is no brand {min(strangers)}")
    return [{**record, "family": family.get(record["id"], [])} for record in records]


def read_families(path: Path) -> list[list[str]]:
    """Ids of brands of one owner, a family a line; no brand in two lines."""
    lines = [row[0].split() for row in _rows(path)]
    ids = [brand_id for line in lines for brand_id in line]
    if twice := {brand_id for brand_id in ids if ids.count(brand_id) > 1}:
        raise FactError(f"{path.name}: {min(twice)} stands there twice")
    return lines


# --- pretexts


def pretext_files(
    facts: Mapping[str, Any], advice: Mapping[str, Any], weak: set[str], date: str
) -> dict[str, str]:
    """phrases.json for the analysis, pretexts.json for what is told about it.

    `advice`: for each pretext, `do` and `do_not`, lists of short phrases.
    """
    unknown = set(weak)
    phrases, texts = {}, {}
    for pretext in facts["pretexts"]:
        if pretext["id"] in texts:
            raise FactError(f"{pretext['id']}: id: two pretexts have it")
        phrases[pretext["id"]] = folded_phrases(pretext, weak)
        texts[pretext["id"]] = {
            **{field: _both(pretext, field) for field in ("title", "explain")},
            **_advice(pretext["id"], advice),
        }
        unknown -= {p for kinds in phrases[pretext["id"]].values() for p in kinds["weak"]}
    if unknown:
        raise FactError(f"weak_phrases.txt: no pretext has {min(unknown)!r}")
    centres = [
        {key: value for key, value in centre.items() if key != "source"}
        for centre in facts["report_centres"]
    ]
    about = "Phrases of each pretext by language, folded; `weak` ones stand in honest mail too."
    told = "What to tell about each pretext, and who takes reports."
    return {
        "phrases.json": _lines({"about": about, "date": date}, "pretexts", phrases),
        "pretexts.json": _lines(
            {"about": told, "date": date, "report_centres": centres}, "pretexts", texts
        ),
    }


def with_own(facts: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """The pretexts of the facts and our own: new ones, and more phrases for known ones."""
    pretexts = {pretext["id"]: pretext for pretext in facts["pretexts"]}
    for pretext in own["pretexts"]:
        known = pretexts.get(pretext["id"], {})
        pretexts[pretext["id"]] = {
            **known,
            **pretext,
            **{field: _extended(known, pretext, field) for field in ("phrases", "weak")},
        }
    return {**facts, "pretexts": list(pretexts.values())}


def _extended(known: Mapping[str, Any], own: Mapping[str, Any], field: str) -> dict[str, list[str]]:
    """Phrases of both by language."""
    both = (known.get(field, {}), own.get(field, {}))
    languages = [language for phrases in both for language in phrases]
    return {
        language: [p for phrases in both for p in phrases.get(language, ())]
        for language in dict.fromkeys(languages)
    }


def folded_phrases(pretext: Mapping[str, Any], weak: set[str]) -> dict[str, dict[str, list[str]]]:
    """Telling and weak phrases by language, folded as texts are."""
    result = {}
    for language, phrases in pretext["phrases"].items():
        if language not in LANGUAGES:
            raise FactError(f"{pretext['id']}: phrases: {language!r} is not one of our languages")
        given = set(pretext.get("weak", {}).get(language, ()))
        if strangers := given - set(phrases):
            raise FactError(f"{pretext['id']}: weak: {min(strangers)!r} is not in phrases")
        folded = {fold(phrase).text.strip(): phrase in given for phrase in phrases}
        if "" in folded:
            raise FactError(f"{pretext['id']}: phrases: one in {language} is empty")
        result[language] = {
            "telling": sorted(p for p, is_weak in folded.items() if not is_weak and p not in weak),
            "weak": sorted(p for p, is_weak in folded.items() if is_weak or p in weak),
        }
    return result


def read_weak(path: Path) -> set[str]:
    """Folded phrases that count only beside other evidence, one a line."""
    return {row[0] for row in _rows(path)}


def _advice(pretext_id: str, advice: Mapping[str, Any]) -> dict[str, list[dict[str, str]]]:
    told = advice.get(pretext_id, {})
    if set(told) != {"do", "do_not"} or not told["do"]:
        raise FactError(f"{pretext_id}: pretext_advice.json: do and do_not are needed")
    for field, texts in told.items():
        for text in texts:
            if text["en"].endswith(".") or text["ja"].endswith("。"):
                raise FactError(f"{pretext_id}: {field}: a phrase for a list has no full stop")
    return {
        field: [_both({"id": pretext_id, field: t}, field) for t in told[field]] for field in told
    }


def _both(pretext: Mapping[str, Any], field: str) -> dict[str, str]:
    text = pretext.get(field, {})
    if set(text) != {"en", "ja"} or not all(text.values()):
        raise FactError(f"{pretext['id']}: {field}: must have a text in en and ja")
    return {"en": text["en"], "ja": text["ja"]}


# --- lists of hosts


def _others(path: Path, services: Path) -> list[list[str]]:
    """Rows of a list of hosts, without those that are a delivery service's."""
    taken = {row[0] for row in _rows(services)}
    return [row for row in _rows(path) if row[0] not in taken]


def mail_services(facts: Mapping[str, Any], date: str) -> str:
    about = "Services that send mail for many customers: their domains prove neither side."
    services = [
        {
            "id": service["id"],
            "name": service["name"],
            "kind": service["kind"],
            "domains": sorted(
                _domain(item["domain"], "mail_services.json") for item in service["domains"]
            ),
        }
        for service in sorted(facts["services"], key=lambda service: service["id"])
    ]
    rows = ",\n".join(_json(service) for service in services)
    return f'{{"about":{_json(about)},"date":"{date}","services":[\n{rows}\n]}}\n'


def free_mail(rows: list[list[str]], records: list[dict[str, Any]], date: str) -> str:
    """Listed mailbox domains, and those that brands say the public has."""
    domains = {row[0] for row in rows}
    domains |= {name for record in records for name in record.get("user_mail_domains", ())}
    return _table(
        "Domains at which members of the public have mailboxes.",
        date,
        ([_domain(name, "free_mail.txt")] for name in sorted(domains)),
    )


TENANTS = ["onmicrosoft.com", "site", "given to every new customer before they prove a name"]


def free_hosting(rows: list[list[str]], date: str) -> str:
    rows = [*rows, TENANTS]
    for row in rows:
        if len(row) != 3 or row[1] not in ("site", "file"):
            raise FactError(f"free_hosting.txt: {row[0]}: kind must be site or file")
    return _table(
        "Suffixes under which anyone can publish. Columns: suffix, kind (site|file).",
        date,
        ([_domain(row[0], "free_hosting.txt"), row[1]] for row in sorted(rows)),
    )


def shorteners(rows: list[list[str]], records: list[dict[str, Any]], date: str) -> str:
    known = {record["id"] for record in records}
    for row in rows:
        if row[3] and row[3] not in known:
            raise FactError(f"url_shorteners.txt: {row[0]}: there is no brand {row[3]}")
    return _table(
        "URL shorteners. Columns: domain, brand whose own shortener it is.",
        date,
        ([_domain(row[0], "url_shorteners.txt"), row[3]] for row in sorted(rows)),
    )


def check_hand_written(path: Path) -> None:
    """Lists that are not generated: domain and operator, each domain once."""
    rows = _rows(path)
    names = [_domain(row[0], path.name) for row in rows]
    for row in rows:
        if len(row) != 2 or not row[1]:
            raise FactError(f"{path.name}: {row[0]}: the operator is missing")
    if twice := {name for name in names if names.count(name) > 1}:
        raise FactError(f"{path.name}: {min(twice)} stands there twice")


# --- sources


def sources(readme: str, date: str) -> str:
    """SOURCES.md: the table of sources and licences, as the facts give it."""
    _, found, table = readme.partition("## Sources and licences")
    if not found:
        raise FactError("README.md: no section on sources and licences")
    rows = [line for line in table.splitlines() if line.startswith("|")]
    return (
        "# Where the data comes from\n\n"
        f"Compiled {date}. Only facts were taken (names, domain names, addresses, numbers); the\n"
        "texts were written for this project. The source of each domain: `majika brands NAME`.\n"
        "`scripts/build_data.py` checks the facts and writes these files.\n\n"
        + "\n".join(rows)
        + "\n\nLists from general knowledge say so: `shared_hosting.txt`, `relays.txt`,\n"
        "`click_trackers.txt`, and in `scripts` families of brands (`families.txt`), brands that\n"
        "the facts lack (`brand_additions.toml`) and English names (`english_names.txt`);\n"
        "`weak_phrases.txt` and `field_words.toml` are judgement.\n"
    )


# --- reading and writing


def _load(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _current(name: str) -> str:
    path = FOLDER / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _date(readme: str) -> str:
    found = re.search(r"compiled (\d{4}-\d\d-\d\d)", readme)
    if not found:
        raise FactError("README.md: does not say when the facts were compiled")
    return found[1]


def _domain(name: str, where: str) -> str:
    if not DOMAIN.fullmatch(name):
        raise FactError(f"{where}: {name!r} is not a domain name")
    return name


def _table(about: str, date: str, rows: Iterable[list[str]]) -> str:
    lines = "".join("\t".join(row).rstrip("\t") + "\n" for row in rows)
    return f"# {about}\n# Facts of {date}; sources and licences: SOURCES.md.\n{lines}"


def _lines(head: Mapping[str, Any], field: str, rows: Mapping[str, Any]) -> str:
    body = ",\n".join(f"{_json(key)}:{_json(row)}" for key, row in sorted(rows.items()))
    return _json(head)[:-1] + f',"{field}":{{\n{body}\n}}}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main()
