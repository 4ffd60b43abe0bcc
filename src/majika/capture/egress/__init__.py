"""Our own proxy: the only way out that a visit has.

It speaks SOCKS5, so the browser leaves names to it. It looks each name up once, refuses whatever
is not out on the public Internet, and connects to exactly the address that it checked: not to a
name, which may mean something else a moment later. Every decision is written down.
"""

from majika.capture.egress.rules import Limits, Rules
from majika.capture.egress.server import Egress

__all__ = ["Egress", "Limits", "Rules"]
