"""The ear that the tests of leaks rely on does hear."""

from __future__ import annotations

import sys

import pytest

from tests.capture.quiet import require_isolation, run_quiet


@pytest.fixture(autouse=True)
def isolated() -> None:
    require_isolation()


SENDS = {
    "udp 203.0.113.1 53": "UDP.sendto(b'x', ('203.0.113.1', 53))",
    "udp 224.0.0.251 5353": "UDP.sendto(b'x', ('224.0.0.251', 5353))",
    "udp 255.255.255.255 1900": "UDP.setsockopt(1, 6, 1); UDP.sendto(b'x', ('<broadcast>', 1900))",
    "udp 2001:db8:1::1 443": "UDP6.sendto(b'x', ('2001:db8:1::1', 443))",
    "udp ff02::fb 5353": "UDP6.sendto(b'x', ('ff02::fb', 5353))",
    "udp 127.0.0.53 53": "UDP.sendto(b'x', ('127.0.0.53', 53))",
    "tcp 203.0.113.1 443": "TCP.settimeout(0.1); TCP.connect_ex(('203.0.113.1', 443))",
    "tcp 2001:db8:1::1 443": "TCP6.settimeout(0.1); TCP6.connect_ex(('2001:db8:1::1', 443))",
}

PREPARED = """
from socket import *
UDP, UDP6 = socket(AF_INET, SOCK_DGRAM), socket(AF_INET6, SOCK_DGRAM)
TCP, TCP6 = socket(AF_INET), socket(AF_INET6)
"""


def test_it_hears_every_kind_of_packet():
    done = run_quiet([sys.executable, "-c", PREPARED + "\n".join(SENDS.values())])
    assert done.returncode == 0, done.stderr
    assert set(done.packets) == set(SENDS)


def test_it_hears_nothing_where_nothing_is_said():
    done = run_quiet([sys.executable, "-c", "print('hello')"])
    assert (done.stdout, done.packets) == ("hello\n", {})


def test_it_does_not_count_what_this_machine_says_to_itself():
    talk = "s = create_server(('127.0.0.1', 0)); create_connection(s.getsockname())"
    done = run_quiet([sys.executable, "-c", PREPARED + talk])
    assert (done.returncode, done.packets) == (0, {}), done.stderr
