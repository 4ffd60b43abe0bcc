"""A way through an HTTP proxy (`CONNECT`, RFC 9110, 9.3.6).

Our own, because python-socks takes the first packet of an answer for all of it: what comes later
of a long one would be taken for the server's words.
"""

from __future__ import annotations

import asyncio
import re
from asyncio import StreamReader, StreamWriter
from base64 import b64encode

_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})[ \r]")


async def ask_for_tunnel(
    reader: StreamReader, writer: StreamWriter, target: str, login: str
) -> int:
    """Ask a proxy for a way to `HOST:PORT`; its status code, 0 when it makes no sense.

    `login` is `NAME:PASSWORD`, or empty. Raises `OSError` when the proxy is gone.
    """
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    if login:
        lines.append(f"Proxy-Authorization: Basic {b64encode(login.encode()).decode()}")
    writer.write("\r\n".join([*lines, "", ""]).encode())
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        return 0
    status = _STATUS.match(head)
    return int(status[1]) if status else 0


def is_granted(status: int) -> bool:
    return status // 100 == 2
