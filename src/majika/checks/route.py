"""The way a mail came: the step from the outside world into the reader's house."""

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


def server_of(hop: Hop) -> str:
    """The sending side: the name the receiver found, else what it called itself."""
    return hop.reverse_name or hop.helo
