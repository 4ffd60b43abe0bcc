"""One connection of the browser's, from its wish to its end."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from majika.capture.egress.log import Entry
from majika.capture.egress.relay import Peer


@dataclass(slots=True, eq=False)
class Connection:
    """Both ends, and what is written down about them."""

    task: asyncio.Task[object] | None
    client: Peer
    entry: Entry | None = None
    """None until it is known what the client wants."""

    server: Peer | None = None

    def cut(self, why: str) -> None:
        """End it this instant."""
        if self.entry is not None:
            self.entry.refuse(why)
        self.drop()
        if self.task is not None:
            self.task.cancel()

    def drop(self) -> None:
        for peer in (self.client, self.server):
            if peer is not None:
                peer.drop()

    async def close(self) -> None:
        """End it when all that was said has been passed on."""
        for peer in (self.server, self.client):
            if peer is not None:
                await peer.close()
