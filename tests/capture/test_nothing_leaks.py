"""A visit sends nothing past its proxy: heard at the only cable that leads out."""

from __future__ import annotations

import sys

import pytest

from tests.capture.quiet import Quiet, require_isolation, run_quiet

ROADS = {
    "udp 203.0.113.20 3478": "WebRTC, which would tell our own address",
    "udp 2001:db8:1::20 3478": "the same by IPv6",
    "udp 203.0.113.22 443": "QUIC",
    "tcp 203.0.113.12 80": "a picture",
    "tcp 203.0.113.21 3478": "WebRTC by TCP",
    "tcp 203.0.113.23 80": "a WebSocket",
}
DNS = " 53"


@pytest.fixture(autouse=True)
def isolated() -> None:
    require_isolation()


def opened_by(whom: str) -> Quiet:
    done = run_quiet([sys.executable, "-m", "tests.capture.leaky", whom], timeout=120)
    assert done.returncode == 0, done.stderr
    assert "tried everything" in done.stdout
    return done


def test_a_visit_leaks_nothing():
    done = opened_by("capture")

    assert done.packets == {}
    assert "We are at: nowhere" in done.stdout
    asked = done.stdout.splitlines()[-1].split()
    assert {"203.0.113.12:80", "203.0.113.21:3478", "fetched.example:80"} <= set(asked)


def test_the_same_page_leaks_from_a_browser_without_us():
    packets: set[str] = set()
    for _ in range(3):  # a slow machine's browser is closed before it took every road
        packets |= set(opened_by("plain").packets)
        if packets >= set(ROADS):
            break

    assert packets >= set(ROADS)
    assert any(said.endswith(DNS) for said in packets)
