"""Whether a sender's name, an address and a host have anything in common."""

import re
from collections.abc import Iterable

from majika.message import registrable

_WORD = re.compile(r"[a-z]+")
_SHORTEST = 4
"""Letters from which on a word of a name is found in an address by more than chance."""

_READ = 120
"""Characters of a name that are read: people see no more, and frauds write books into it."""

_ROLES = frozenset(
    "account accounts alert alerts atendimento clientes contact contato customer email info "
    "kunden kundendienst kundenservice mail news newsletter noreply notification notifications "
    "online reply sales service services shop store support team update updates your".split()
)
"""Words that name a task and not a party."""


def is_role(word: str) -> bool:
    """True for a folded word that names a task ("billing"), not a party."""
    return word in _ROLES


def is_comparable(name: str) -> bool:
    """True when a folded name has a word in Latin letters that could stand in an address."""
    return any(len(word) >= _SHORTEST for word in _WORD.findall(name[:_READ]))


def is_tied(name: str, address: str, host: str) -> bool:
    """True when two of the three share a word: a folded name, an address, a linked host."""
    words = _WORD.findall(name[:_READ])
    local, _, domain = address.partition("@")
    if any(word in place for word in _told(words) for place in (address, host)):
        return True
    if any(word in host for word in _told([*_WORD.findall(local), label_of(domain)])):
        return True
    glued, initials = "".join(words), "".join(word[0] for word in words)
    return _in_name("".join(_WORD.findall(local)), glued) or any(
        _in_name(label, glued) or (len(initials) >= 3 and initials in label)
        for label in map(label_of, (domain, host))
    )


_SYSTEMS = frozenset(
    "admin administrator helpdesk lists mailbox mailserver portal postmaster secure server "
    "system webmail webmaster".split()
)
"""Words that kits put into every host and every name."""


def leads_home(name: str, address: str, host: str) -> bool:
    """True when a linked host shares a word with a folded name or with its address."""
    local, _, domain = address.partition("@")
    words = _WORD.findall(f"{name[:_READ]} {local} {registrable(domain).partition('.')[0]}")
    return any(word in host for word in _told([*words, label_of(domain)]) if word not in _SYSTEMS)


def _told(words: Iterable[str]) -> list[str]:
    return [word for word in words if len(word) >= _SHORTEST and word not in _ROLES]


def _in_name(part: str, glued: str) -> bool:
    return len(part) >= 3 and part not in _ROLES and part in glued


def label_of(host: str) -> str:
    """The one word of a host that its owner chose, without hyphens."""
    return registrable(host).partition(".")[0].replace("-", "")
