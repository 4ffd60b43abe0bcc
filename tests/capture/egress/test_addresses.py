"""Which addresses are refused, in every form they can be written in."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.capture.egress.addresses import METADATA, V4, V6, parse_address, refusal
from majika.capture.reasons import WHY

REFUSED = {
    "0.0.0.0": "unspecified",  # noqa: S104
    "0.1.2.3": "unspecified",
    "10.0.0.1": "private",
    "10.255.255.255": "private",
    "100.64.0.1": "shared",
    "100.127.255.255": "shared",
    "100.100.100.200": "metadata",
    "127.0.0.1": "loopback",
    "127.255.255.254": "loopback",
    "168.63.129.16": "metadata",
    "169.254.0.1": "link-local",
    "169.254.169.254": "metadata",
    "172.16.0.1": "private",
    "172.31.255.255": "private",
    "192.0.0.9": "reserved",
    "192.0.0.192": "metadata",
    "192.0.2.1": "documentation",
    "192.88.99.1": "tunnel",
    "192.168.1.1": "private",
    "198.18.0.1": "benchmark",
    "198.19.255.255": "benchmark",
    "198.51.100.1": "documentation",
    "203.0.113.1": "documentation",
    "224.0.0.251": "multicast",
    "239.255.255.250": "multicast",
    "240.0.0.1": "reserved",
    "255.255.255.255": "broadcast",
    "::": "unspecified",
    "::1": "loopback",
    "::127.0.0.1": "loopback",
    "::8.8.8.8": "reserved",
    "::ffff:127.0.0.1": "loopback",
    "::ffff:a9fe:a9fe": "metadata",
    "::ffff:0:8.8.8.8": "reserved",
    "64:ff9b::10.0.0.1": "private",
    "64:ff9b::169.254.169.254": "metadata",
    "64:ff9b:1::1": "tunnel",
    "64:ff9b:1:ffff::8.8.8.8": "tunnel",
    "100::1": "reserved",
    "1fff::1": "reserved",
    "2001::1": "tunnel",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2": "tunnel",
    "2001:2::1": "benchmark",
    "2001:10::1": "reserved",
    "2001:20::1": "reserved",
    "2001:db8::1": "documentation",
    "2002:7f00:1::1": "tunnel",
    "2002:808:808::1": "tunnel",
    "2400:1::5efe:192.168.0.1": "private",
    "2400:1::200:5efe:127.0.0.1": "loopback",
    "3ffe::1": "reserved",
    "3fff::1": "documentation",
    "4000::1": "reserved",
    "5f00::1": "reserved",
    "fc00::1": "private",
    "fd00:ec2::254": "metadata",
    "fd12:3456::1": "private",
    "fe80::1": "link-local",
    "fe80::1%eth0": "zone",
    "2400:1::1%1": "zone",
    "fec0::1": "private",
    "ff02::fb": "multicast",
    "ff0e::1": "multicast",
    "": "not an address",
    "localhost": "not an address",
    "0177.0.0.1": "not an address",
    "127.1": "not an address",
    "2130706433": "not an address",
    "[::1]": "not an address",
    "8.8.8.8 ": "not an address",
}

PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2000::1",
    "2001:200::1",  # Japan's first block
    "2001:4860:4860::8888",
    "2400:4000::1",
    "2a00::1",
    "3fff:1000::1",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",  # the public Internet, as a network without IPv4 of its own reaches it
    "2400:1::5efe:8.8.8.8",
]


@pytest.mark.parametrize("ip", REFUSED)
def test_what_is_not_public_is_refused_by_its_name(ip: str):
    assert refusal(ip) == REFUSED[ip]


@pytest.mark.parametrize("ip", PUBLIC)
def test_what_is_public_is_not(ip: str):
    assert refusal(ip) == ""


def test_every_refusal_can_be_told_to_a_reader():
    told = {*REFUSED.values(), *V4.values(), *V6.values()}
    assert told <= set(WHY)


def test_an_address_mapped_into_ipv6_is_the_one_it_is():
    assert parse_address("::ffff:8.8.8.8") == IPv4Address("8.8.8.8")


def inside(network: IPv4Network | IPv6Network) -> st.SearchStrategy[IPv4Address | IPv6Address]:
    kind = IPv4Address if isinstance(network, IPv4Network) else IPv6Address
    first = int(network.network_address)
    return st.integers(first, first + network.num_addresses - 1).map(kind)


EMBEDDINGS = {
    "mapped": lambda inner: 0xFFFF << 32 | inner,
    "compatible": lambda inner: inner,
    "translated": lambda inner: 0xFFFF << 48 | inner,
    "NAT64": lambda inner: 0x64_FF9B << 96 | inner,
    "NAT64 inside one network": lambda inner: 0x64_FF9B_0001 << 80 | inner,
    "6to4": lambda inner: 0x2002 << 112 | inner << 80 | 1,
    "Teredo": lambda inner: 0x2001 << 112 | 1 << 64 | (inner ^ 0xFFFF_FFFF),
    "ISATAP": lambda inner: 0x2400_0001 << 96 | 0x5EFE << 32 | inner,
    "ISATAP of a unique one": lambda inner: 0x2400_0001 << 96 | 0x0200_5EFE << 32 | inner,
}

special_v4 = st.one_of(
    *(inside(ip_network(network)) for network in V4),
    st.sampled_from(sorted(ip for ip in METADATA if isinstance(ip, IPv4Address))),
)
special_v6 = st.one_of(*(inside(ip_network(network)) for network in V6))


@given(special_v4)
def test_all_of_every_special_network_is_refused(address: IPv4Address):
    assert refusal(str(address))


@given(special_v6)
def test_all_of_every_special_network_of_ipv6_is_refused(address: IPv6Address):
    assert refusal(str(address))


@given(special_v4, st.sampled_from(sorted(EMBEDDINGS)))
def test_no_wrapping_hides_a_special_address(address: IPv4Address, how: str):
    wrapped = IPv6Address(EMBEDDINGS[how](int(address)))
    assert refusal(str(wrapped))
    assert refusal(wrapped.exploded)


@given(st.ip_addresses(v=6))
def test_ipv6_is_public_only_where_addresses_are_given_out(address: IPv6Address):
    given_out = address in IPv6Network("2000::/3") or address in IPv6Network("64:ff9b::/96")
    assert given_out or address.ipv4_mapped or refusal(str(address))


@given(st.one_of(st.ip_addresses(), st.text()))
def test_never_more_lenient_than_python(address: object):
    """Where Python knows an address as private, so do we; it may know fewer."""
    parsed = parse_address(str(address))
    if parsed is None or parsed.is_private or parsed.is_multicast or parsed.is_reserved:
        nat64 = parsed is not None and parsed in IPv6Network("64:ff9b::/96")
        assert nat64 or refusal(str(address))
