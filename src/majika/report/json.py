"""The answer for machines: one JSON object a mail, `majika.verdict/1`.

`data/verdict.schema.json` describes it. Text of the mail is raw in `evidence[].value`, in
`claimed_brand.because[].value` and in `observables`, text of pages in `captures`; every sentence is
fit to be shown.
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeAlias

from majika.brands import Catalog
from majika.brands.facts import Claims
from majika.errors import MajikaError
from majika.findings import Evidence, Language
from majika.message.facts import MessageKind
from majika.report import reasons
from majika.report.defang import UNSHOWABLE, in_language
from majika.report.errors import describe
from majika.report.observables import observables
from majika.verdict import Reason, Verdict
from majika.versions import versions

Json: TypeAlias = dict[str, Any]

SCHEMA = "majika.verdict/1"

_UNSAFE = re.compile(f"[{UNSHOWABLE}]")


def to_json(
    verdict: Verdict, language: Language, source: str, catalog: Catalog | None = None
) -> Json:
    """Everything a verdict says. `source` is the path as given, `#n` added inside an mbox."""
    claims, message = verdict.claims, verdict.message
    return {
        "schema": SCHEMA,
        "source": source,
        "sha256": message.sha256,
        "kind": message.kind.value,
        "verdict": verdict.label.value,
        "probability": verdict.probability,
        "claimed_brand": _brand(claims, language),
        "proven_domain": claims.proven_domain or None,
        "pretext": _pretext(claims, language),
        "findings": [_finding(reason, language) for reason in verdict.reasons],
        "reasons": [reasons.title(each, language) for each in reasons.shown_reasons(verdict)],
        "not_looked_at": [
            {"what": gap.what.in_(language), "why": gap.why.in_(language)}
            for gap in reasons.not_looked_at(verdict)
        ],
        "advice": {
            "do": [text.in_(language) for text in verdict.advice.do],
            "do_not": [text.in_(language) for text in verdict.advice.do_not],
            "if_already": [text.in_(language) for text in verdict.advice.if_already],
        },
        "observables": observables(message, verdict.capture),
        "campaign": None,
        "captures": _captures(verdict, language),
        "language": language,
        "elapsed_ms": round(verdict.elapsed_ms, 3),
        "versions": versions(catalog),
        "error": None,
    }


def error_to_json(
    error: MajikaError,
    language: Language,
    source: str,
    catalog: Catalog | None = None,
    *,
    kind: MessageKind = MessageKind.MAIL,
) -> Json:
    """The line of a mail that could not be analyzed: the same keys, and `error` set."""
    described = describe(error, language)
    groups = ("domains", "urls", "addresses", "ips", "phones", "hashes")
    return {
        "schema": SCHEMA,
        "source": source,
        "sha256": None,
        "kind": kind.value,
        "verdict": None,
        "probability": None,
        "claimed_brand": None,
        "proven_domain": None,
        "pretext": None,
        "findings": [],
        "reasons": [],
        "not_looked_at": [],
        "advice": {"do": [], "do_not": [], "if_already": []},
        "observables": {group: [] for group in groups},
        "campaign": None,
        "captures": [],
        "language": language,
        "elapsed_ms": 0.0,
        "versions": versions(catalog),
        "error": {
            "kind": described.kind,
            "message": described.message,
            "hint": described.hint,
        },
    }


def to_line(answer: Json) -> str:
    """One line of JSON that a terminal can show: controls and bidi marks are `\\uXXXX`."""
    return _UNSAFE.sub(_escaped, json.dumps(answer, ensure_ascii=False, allow_nan=False))


def _brand(claims: Claims, language: Language) -> Json | None:
    brand = claims.brand
    if brand is None:
        return None
    because = [claim for claim in claims.claims if claim.brand.id in brand.family]
    return {
        "id": brand.id,
        "name": in_language(brand.name, language),
        "because": [{"place": str(claim.place), "value": claim.written} for claim in because],
    }


def _pretext(claims: Claims, language: Language) -> Json | None:
    if claims.pretext is None:
        return None
    from majika.brands.phrases import pretext

    return {
        "id": claims.pretext.id,
        "title": pretext(claims.pretext.id).title.in_(language),
    }


def _finding(reason: Reason, language: Language) -> Json:
    return {
        "check": reason.finding.check,
        "strength": reason.finding.strength.value,
        "weight": round(reason.points, 3),
        "group": reason.group,
        "title": reasons.title(reason, language),
        "explanation": reasons.explanation(reason, language),
        "see_for_yourself": reasons.see_for_yourself(reason, language),
        "evidence": [_evidence(evidence) for evidence in reason.finding.evidence],
    }


def _captures(verdict: Verdict, language: Language) -> list[Json]:
    if verdict.capture is None:
        return []
    from majika.report.capture_json import captures_to_json

    return captures_to_json(verdict.capture, language)


def _evidence(evidence: Evidence) -> Json:
    seen = {"place": str(evidence.place), "value": str(evidence.value)}
    return seen | ({"expected": str(evidence.expected)} if evidence.expected else {})


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]
