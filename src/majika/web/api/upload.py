"""Mails as they are sent: one as it is, or several files as a form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from majika.sources import MAX_MAIL_BYTES, Source, text_or_mail
from majika.sources.source import too_large
from majika.web.asked import MOST_FIELDS
from majika.web.intake import MOST_FILES, from_files

ONE, TEXT, SEVERAL = "message/rfc822", "text/plain", "multipart/form-data"

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "One mail as it is; one text (an SMS, a chat message) in UTF-8; or files: "
        "saved mails (.eml, .emlx, .msg), texts (.txt), mailboxes (mbox), archives (.zip). Their "
        "fields may have any name.",
        "content": {
            ONE: {"schema": {"type": "string", "format": "binary"}},
            TEXT: {"schema": {"type": "string", "minLength": 1}},
            SEVERAL: {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": MOST_FILES,
                            "items": {"type": "string", "format": "binary"},
                        }
                    },
                }
            },
        },
    }
}
"""How OpenAPI tells of it."""


def _mail(data: bytes, name: str) -> Source:
    return Source(name, data)


_KINDS = {ONE: _mail, TEXT: text_or_mail}


@dataclass(frozen=True, slots=True)
class Upload:
    """What was sent."""

    sources: Iterator[Source]
    """To be read outside the event loop: archives take their time."""

    alone: bool
    """True for one mail or text as it is: its answer is one object, its error the answer's."""


async def _upload(request: Request) -> Upload:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in _KINDS:
        return Upload(iter([_KINDS[kind](await _body(request), "")]), alone=True)
    if kind == SEVERAL:
        return Upload(from_files(await _files(request)), alone=False)
    raise HTTPException(415, f"Send a mail as {ONE}, a text as {TEXT}, or files as {SEVERAL}.")


Sent = Annotated[Upload, Depends(_upload)]


async def _body(request: Request) -> bytes:
    """Raises `TooLargeError` as soon as more came than one mail may have."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_MAIL_BYTES:
            raise too_large(MAX_MAIL_BYTES)
        parts.append(part)
    return b"".join(parts)


async def _files(request: Request) -> list[tuple[str, Any]]:
    form = await request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS)
    files = [each for _, each in form.multi_items() if isinstance(each, UploadFile)]
    if not files:
        raise HTTPException(422, "There is no file in the form.")
    return [(each.filename or "", each.file) for each in files]
