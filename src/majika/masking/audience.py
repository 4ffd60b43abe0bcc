"""For whom a report is made, and what it hides from them."""

from __future__ import annotations

from enum import Enum


class Audience(Enum):
    """Who gets the report."""

    PUBLIC = "public"
    """Anyone: nothing leads back to the reader, by name or by a token in a link."""

    BRAND = "brand"
    """The brand's own team: the reader is hidden; tokens stay, for they find the mail with them."""

    HELPDESK = "helpdesk"
    """The reader's own help desk, which knows them: only numbers are hidden."""

    @property
    def hides_reader(self) -> bool:
        """Name, address and own domain, in all their forms, and every number; from those who know
        the reader, only numbers of accounts, cards and telephones, and secrets."""
        return self is not Audience.HELPDESK

    @property
    def hides_tokens(self) -> bool:
        """Opaque pieces of links, and ids of the message."""
        return self is Audience.PUBLIC
