"""Runs a command where every packet that would leave the machine is heard, and none does.

In a network namespace of its own, whose only way out is a cable that ends nowhere. Whatever a
program sends there is counted, by whatever means it does so: DNS, mDNS, SSDP, QUIC, STUN, safe
browsing, updates. What it says to this machine's own TCP ports goes uncounted.

    python -m tests.capture.quiet COMMAND …    (inside the namespace: see `run_quiet`)
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parents[2]

CABLE = """
    ip link set lo up
    ip link add out type veth peer name nowhere
    ip link set nowhere up
    ip link set out arp off multicast on
    ip link set out up
    ip addr add 198.51.100.2/24 dev out
    ip -6 addr add 2001:db8::2/64 dev out nodad
    ip route add default via 198.51.100.1
    ip -6 route add default via 2001:db8::1
"""
"""A machine with addresses and routes of both kinds, so that no program thinks it is offline."""

SETTLES = 0.3
"""Seconds for the last packets to be seen."""

ETH_P_ALL = 3
SOLICITATIONS = range(130, 144)
"""Types of ICMPv6 with which the system itself looks for routers and neighbours (RFC 4861)."""

PROTOCOLS = {1: "icmp", 2: "igmp", 6: "tcp", 17: "udp", 58: "icmp6"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """What a command did, and what of it would have been seen outside."""

    returncode: int
    stdout: str
    stderr: str
    packets: Counter[str]
    """`udp 203.0.113.1 53` and how often."""


@cache
def isolation() -> tuple[str, ...]:
    """What makes a namespace here; empty when this system lets nobody make one."""
    alone = ("unshare", "--net") if os.geteuid() == 0 else ()
    for command in (alone, ("unshare", "--user", "--map-root-user", "--net")):
        if command and not subprocess.run([*command, "true"], capture_output=True).returncode:
            return command
    return ()


def require_isolation() -> None:
    """Skip a test where it cannot be run; fail it where it must be."""
    if sys.platform != "linux":
        pytest.skip("network namespaces are Linux's")
    missing = [tool for tool in ("unshare", "ip") if not shutil.which(tool)]
    why = f"needs {', '.join(missing)}" if missing else ""
    if not missing and not isolation():
        why = "this system lets nobody make a network namespace"
    if why and os.environ.get("CI") == "true":
        pytest.fail(why)
    if why:
        pytest.skip(why)


def run_quiet(command: Sequence[str], *, timeout: float = 60) -> Quiet:
    """Run a command cut off from the world, and say what it would have sent there."""
    with TemporaryDirectory() as folder:
        heard = Path(folder, "packets.json")
        done = subprocess.run(
            [*isolation(), sys.executable, "-m", __name__, str(heard), *command],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        packets = Counter(json.loads(heard.read_text())) if heard.exists() else None
    assert packets is not None, done.stderr
    return Quiet(
        returncode=done.returncode, stdout=done.stdout, stderr=done.stderr, packets=packets
    )


class Sniffer:
    """Hears all that leaves by the cable, and what is asked of this machine's own UDP ports."""

    def __init__(self) -> None:
        self.packets: Counter[str] = Counter()
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
        self._socket.settimeout(0.1)
        self._ending = False
        self._thread = threading.Thread(target=self._listen)

    def __enter__(self) -> Sniffer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        time.sleep(SETTLES)
        self._ending = True
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while True:
            try:
                frame, (card, _, direction, *_rest) = self._socket.recvfrom(65_536)
            except TimeoutError:
                if self._ending:
                    return
                continue
            if direction == socket.PACKET_OUTGOING:
                self._hear(card, frame)

    def _hear(self, card: str, frame: bytes) -> None:
        said = describe(frame)
        if said and (card == "out" or (card == "lo" and said.startswith("udp"))):
            self.packets[said] += 1


def describe(frame: bytes) -> str:
    """`tcp 203.0.113.1 443`; empty for what the system itself says to its neighbours."""
    kind, packet = int.from_bytes(frame[12:14]), frame[14:]
    if kind == 0x0800:
        protocol, to, payload = packet[9], packet[16:20], packet[(packet[0] & 15) * 4 :]
    elif kind == 0x86DD:
        protocol, to, payload = packet[6], packet[24:40], packet[40:]
        if protocol == 0:  # options for every hop, before membership reports
            protocol, payload = payload[0], payload[(payload[1] + 1) * 8 :]
    else:
        return f"frame {kind:04x}"
    if protocol == 58 and payload[0] in SOLICITATIONS:
        return ""
    port = int.from_bytes(payload[2:4]) if protocol in (6, 17) else payload[0]
    return f"{PROTOCOLS.get(protocol, protocol)} {ip_address(to)} {port}"


def main(heard: str, *command: str) -> int:
    for line in filter(None, map(str.strip, CABLE.splitlines())):
        subprocess.run(line.split(), check=True)
    time.sleep(SETTLES)  # the system greets its new neighbours
    with Sniffer() as sniffer:
        done = subprocess.run(command)
    Path(heard).write_text(json.dumps(sniffer.packets))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
