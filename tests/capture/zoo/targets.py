"""Where no visit may lead, in every spelling we know, and the names that resolve there."""

from __future__ import annotations

TARGETS = {
    "loopback": "127.0.0.1:{{port}}",
    "loopback-other": "127.1.2.3:{{port}}",
    "short": "127.1:{{port}}",
    "decimal": "2130706433:{{port}}",
    "octal": "0177.0.0.1:{{port}}",
    "hex": "0x7f.0.0.1:{{port}}",
    "wide-digits": "１２７.0.0.1:{{port}}",
    "zero": "0.0.0.0:{{port}}",
    "ipv6": "[::1]:{{port}}",
    "unspecified": "[::]:{{port}}",
    "mapped": "[::ffff:127.0.0.1]:{{port}}",
    "compatible": "[::127.0.0.1]:{{port}}",
    "nat64": "[64:ff9b::7f00:1]:{{port}}",
    "6to4": "[2002:7f00:1::]:{{port}}",
    "localhost": "localhost:{{port}}",
    "localhost-dot": "localhost.:{{port}}",
    "localhost-below": "www.localhost:{{port}}",
    "metadata": "169.254.169.254/latest/meta-data/",
    "private": "10.0.0.1",
    "private-16": "192.168.0.1",
    "shared": "100.64.0.1",
    "multicast": "224.0.0.1",
    "ipv6-private": "[fd00::1]",
    "ipv6-link": "[fe80::1]",
    "name-loopback": "inside.zoo.test:{{port}}",
    "name-private": "router.zoo.test",
    "name-metadata": "metadata.zoo.test",
    "name-ipv6": "inside6.zoo.test:{{port}}",
    "name-mapped": "mapped.zoo.test:{{port}}",
    "name-mixed": "mixed.zoo.test:{{port}}",
    "zoo-other-port": "accepts-anything.zoo.test:{{port}}",
}
"""Host and port (and path) by the name of what is tried. `{{port}}` is the listener's."""

ADDRESSES = {
    "localhost": ["127.0.0.1", "::1"],
    "inside.zoo.test": ["127.0.0.1"],
    "inside6.zoo.test": ["::1"],
    "router.zoo.test": ["10.0.0.1"],
    "metadata.zoo.test": ["169.254.169.254"],
    "mapped.zoo.test": ["::ffff:127.0.0.1"],
    "mixed.zoo.test": ["10.0.0.1", "127.0.0.1"],
}
"""Names that resolve to where no visit may lead."""

REBINDING = "rebinding.zoo.test"
"""First it is a site of the zoo, then a machine of the reader's own network."""
