"""One message to one address on the public Internet, and to no other.

Whoever registers a webhook names an address that this machine then opens: it must not become a way
into the network behind it. So the name is looked up once, only addresses out on the public Internet
are connected to (unless the operator lists them), no redirect is followed, and little is read.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from threading import Timer
from urllib.parse import SplitResult, urlsplit

from majika.capture.egress.addresses import Network, parse_address, refusal
from majika.errors import WebhookAddressError, WebhookFailedError

CONNECT_S = 5.0
TOTAL_S = 15.0
"""Seconds for all of it: an answer must not drip for ever."""

LONGEST_URL = 2000


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the operator lets be reached though it is not public: names, addresses, networks."""

    names: frozenset[str] = frozenset()
    networks: tuple[Network, ...] = ()

    @classmethod
    def of(cls, listed: Iterable[str]) -> Allowed:
        """Raises `WebhookAddressError` for what is none of them."""
        names, networks = set(), []
        for each in listed:
            try:
                networks.append(ip_network(each))
            except ValueError:
                if not _is_name(each):
                    raise WebhookAddressError(f"“{each[:80]}” is no host or network.") from None
                names.add(each.lower())
        return cls(frozenset(names), tuple(networks))

    def lists(self, host: str, ip: str) -> bool:
        address = parse_address(ip)
        return host in self.names or any(
            address is not None and address in network for network in self.networks
        )


def check_address(url: str, allowed: Allowed) -> None:
    """Raises `WebhookAddressError` for an address that no message may go to."""
    _read(url, allowed)


def send(url: str, headers: Mapping[str, str], body: bytes, allowed: Allowed) -> int:
    """Post it, and say with which status it was answered.

    Raises `WebhookAddressError` when it may not be reached, `WebhookFailedError` when it cannot.
    """
    parts = _read(url, allowed)
    try:
        with closing(_connected(parts, allowed)) as stream:
            return _post(stream, parts, headers, body)
    except (OSError, http.client.HTTPException) as error:
        raise WebhookFailedError(f"It does not answer: {type(error).__name__}.") from None


def _read(url: str, allowed: Allowed) -> SplitResult:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise WebhookAddressError("This is not the address of a page.") from None
    plain = parts.scheme == "http" and allowed.lists(host, host)
    if not url.isascii() or len(url) > LONGEST_URL or not _is_name(host):
        raise WebhookAddressError("This is not the address of a page.")
    if any(ord(letter) <= ord(" ") for letter in url) or "@" in parts.netloc:
        raise WebhookAddressError("An address must have no spaces, and no name or password.")
    if parts.scheme != "https" and not plain:
        raise WebhookAddressError("It must begin with https://, so that nobody reads along.")
    return parts


def _connected(parts: SplitResult, allowed: Allowed) -> socket.socket:
    """A stream to an address that was checked: the name is not looked up again."""
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = [
        str(address[0]) for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    ]
    good = [ip for ip in dict.fromkeys(found) if not refusal(ip) or allowed.lists(host, ip)]
    if not good:
        raise WebhookAddressError("It is not out on the public Internet.")
    stream = socket.create_connection((good[0], port), CONNECT_S)
    if parts.scheme == "http":
        return stream
    return ssl.create_default_context().wrap_socket(stream, server_hostname=host)


def _post(
    stream: socket.socket, parts: SplitResult, headers: Mapping[str, str], body: bytes
) -> int:
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
    connection.sock = stream
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    end = Timer(TOTAL_S, _break_off, [stream])
    end.start()
    try:
        connection.request("POST", path, body, dict(headers))
        return connection.getresponse().status
    finally:
        end.cancel()


def _break_off(stream: socket.socket) -> None:
    with suppress(OSError):
        stream.shutdown(socket.SHUT_RDWR)


def _is_name(host: str) -> bool:
    with suppress(ValueError):
        ip_address(host)
        return True
    labels = host.rstrip(".").split(".")
    return all(label and label.replace("-", "").replace("_", "").isalnum() for label in labels)
