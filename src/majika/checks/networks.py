"""Addresses that only mean something inside one network."""

from ipaddress import ip_address, ip_network

_INSIDE = tuple(
    ip_network(net)
    for net in (
        "10.0.0.0/8",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "::1/128",
        "fc00::/7",
        "fe80::/10",
    )
)


def is_inside(ip: str) -> bool:
    """True for a private, loopback or link-local address (RFC 1918, 4193, 3927, 4291)."""
    try:
        address = ip_address(ip.strip("[]"))
    except ValueError:
        return False
    return any(address in net for net in _INSIDE if net.version == address.version)
