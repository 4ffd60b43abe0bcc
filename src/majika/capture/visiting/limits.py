"""How far a visit goes along with a page. Pages that want more are hostile, or not for people."""

from __future__ import annotations

TOTAL = 45.0
"""Seconds for a visit …"""

DECOY = 30.0
"""… and for a decoy login after it."""

LOAD = 12.0
"""Seconds until what there is of a page is taken as the page."""

ANSWER = 4.0
"""Seconds for any one question to the browser: a page that runs forever answers none."""

NAMELESS = 0.5
"""Seconds for a frame without an address: one that the browser refused to open never answers."""

QUIET = 0.25
"""Seconds without another address, after which a page is taken to stay."""

PATIENCE = 3.0
"""Seconds that an empty page, or one without a form whose scripts still run, may take to fill."""

HOPS = 25
"""Addresses on the way. Browsers follow 20 redirects by a server; scripts know no end."""

REQUESTS = 500
"""Addresses of pictures, styles, scripts … that are noted."""

FRAMES = 20
HTML = 2_000_000
"""Characters of a page's own source."""

HEIGHT = 4_000
"""CSS pixels of a page that are pictured."""

EVENTS = 10
"""Messages, downloads and windows that are noted; no page needs more to be understood."""

ICON = 200_000
"""Bytes of the little picture in a browser's tab."""

MEMORY_MB = 512
"""Of a page's scripts (V8's old generation)."""

CLOSING = 8.0
"""Seconds for a window or a browser to end; after that its processes are ended."""
