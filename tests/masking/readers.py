"""A mail's reader for tests of masking, and what is made of a mail."""

from __future__ import annotations

import json

from majika.brands import read_claims
from majika.masking import Audience, Mask, mask_for, mask_verdict
from majika.message import parse_message
from majika.pipeline import Options, analyze
from majika.report.json import to_json
from majika.verdict import Verdict
from tests.mails import CATALOG, mail

ADDRESS = "hanako.yamada@reader.example"
READER = f"Hanako Yamada <{ADDRESS}>"


def mask(audience: Audience = Audience.PUBLIC, words: tuple[str, ...] = (), **parts) -> Mask:
    """The mask for a mail to Hanako Yamada, or to whom `to` says."""
    data = mail(**{"to": READER, "from_": "Example Bank <info@evil.example>"} | parts)
    message = parse_message(data)
    claims = read_claims(message, CATALOG)
    return mask_for(message, audience, words=words, claims=claims, catalog=CATALOG)


def masked(data: bytes, audience: Audience = Audience.PUBLIC) -> Verdict:
    """A mail's verdict as a report gets it."""
    verdict = analyze(data, options=Options(catalog=CATALOG))
    hides = mask_for(verdict.message, audience, claims=verdict.claims, catalog=CATALOG)
    return mask_verdict(verdict, hides)


def everything(verdict: Verdict) -> str:
    """All that a renderer could print of a verdict."""
    answer = to_json(verdict, "en", "mail.eml", CATALOG)
    return repr(verdict) + json.dumps(answer, ensure_ascii=False)
