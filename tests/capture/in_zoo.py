"""majika in a process of its own, with a zoo for its world:

python -m tests.capture.in_zoo HTTP-PORT HTTPS-PORT ARGUMENTS…
"""

from __future__ import annotations

import sys
from functools import partial

from majika.capture import world
from majika.capture.egress import Rules
from majika.cli import main


async def resolve(_: str) -> list[str]:
    """Every name is one of the zoo's."""
    return ["127.0.0.1"]


if __name__ == "__main__":
    ports = map(int, sys.argv[1:3])
    rules = Rules(allow=frozenset(("127.0.0.1", port) for port in ports))
    world.World = partial(world.World, rules=rules, resolve=resolve)  # type: ignore[misc, assignment]
    sys.argv[1:3] = []
    main()
