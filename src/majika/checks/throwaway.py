"""Hosts on which no company puts what it wants its customers to open."""

from majika.brands.hosting import hosting
from majika.checks.endings import THROWN_AWAY, ends_in
from majika.message.domains import is_ip


def no_company_uses(host: str) -> bool:
    """True for a free page or file, a bare IP address, and an ending that is thrown away.

    Short addresses are none of these: companies use them in texts to save room.
    """
    free = hosting(host, "free_site", "free_file") is not None
    return free or is_ip(host) or bool(ends_in(host, THROWN_AWAY))
