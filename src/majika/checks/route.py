"""The way a mail came: the step from the outside world into the reader's house."""

import re

from majika.checks.networks import is_inside
from majika.message import Hop, Message, same_site


def outside_hop(message: Message) -> Hop | None:
    """The newest step where the mail came from another owner than the one that wrote it down."""
    for hop in message.hops:
        server = server_of(hop)
        if is_inside(hop.ip) or not ("." in server and "." in hop.by):
            continue
        if not same_site(server, hop.by):
            return hop
    return None


def is_nameless(hop: Hop) -> bool:
    """True for a rented machine: its reverse name only spells its address (`v192-0-2-9.…`), and
    it calls itself something else. IPv4 only."""
    numbers = hop.ip.split(".")
    if len(numbers) != 4 or same_site(hop.helo, hop.reverse_name):
        return False
    spelt = f".{re.sub(r'[^0-9]+', '.', hop.reverse_name)}."
    forms = (numbers, numbers[::-1], ["".join(number.zfill(3) for number in numbers)])
    return any(f".{'.'.join(form)}." in spelt for form in forms)


def server_of(hop: Hop) -> str:
    """The sending side: the name the receiver found, else what it called itself."""
    return hop.reverse_name or hop.helo
