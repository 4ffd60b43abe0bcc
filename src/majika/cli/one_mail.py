"""For commands that are about one mail."""

from __future__ import annotations

from pathlib import Path

from majika.errors import NotAMessageError
from majika.sources import Source, read_sources
from majika.sources.errors import SeveralMailsError


def only_mail(file: str, *, text: bool = False) -> Source:
    """The one mail of a file; of a mailbox, the one that `analyze` calls `inbox.mbox#3`.

    `text`: the file holds the text of a message, as for `read_sources`.

    Raises what kept it from being read, `SeveralMailsError`, `NotAMessageError`.
    """
    box, sign, number = file.rpartition("#")
    one_of_many = bool(sign) and number.isdigit() and not Path(file).exists()
    found: Source | None = None
    for source in read_sources([box if one_of_many else file], text=text):
        if one_of_many and source.name != file:
            continue
        if found is not None:
            raise SeveralMailsError("There are several mails in it, and a report is about one.")
        found = source
    if found is None:
        raise NotAMessageError("There is no such mail in it.")
    if found.error is not None:
        raise found.error
    return found
