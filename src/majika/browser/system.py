"""The system's Chromium: where it is, and how it is started so that it asks for nothing itself."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from majika.errors import BrowserMissingError, BrowserStartError, SandboxError

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
)
VARIABLE = "MAJIKA_CHROMIUM"
"""Environment variable with the path of another browser of Chromium's family."""

NOWHERE = "127.0.0.1:9"
"""The discard port (RFC 863), which nobody serves: a proxy that is not there."""

ARGUMENTS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-domain-reliability",
    "--no-pings",
    "--dns-prefetch-disable",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
)
"""What keeps a browser from asking for anything that no page wants."""

NO_NAMES = "--host-resolver-rules=MAP * ~NOTFOUND"
"""No name has an address: the browser itself asks no server for one."""

TIMEOUT_MS = 20_000


def find_chromium(environment: Mapping[str, str] = os.environ) -> str | None:
    """Path of the browser to use: the one named in `MAJIKA_CHROMIUM`, else the system's."""
    if named := environment.get(VARIABLE):
        return named if Path(named).is_file() else None
    on_path = (shutil.which(name, path=environment.get("PATH")) for name in NAMES)
    return next(filter(None, on_path), None) or next(filter(os.path.isfile, PLACES), None)


def launch_options(executable: str | None, arguments: Sequence[str]) -> dict[str, Any]:
    """What playwright needs to start it: behind a proxy that is not there, so that whatever the
    browser itself wants comes to nothing. Raises `BrowserMissingError` when there is none."""
    if executable is None:
        raise BrowserMissingError("There is no Chromium on this machine.")
    return {
        "executable_path": executable,
        "chromium_sandbox": sandboxed(),
        "args": list(arguments),
        "proxy": {"server": NOWHERE, "bypass": "<-loopback>"},
        "timeout": TIMEOUT_MS,
    }


def does_not_start(error: Exception, executable: str) -> BrowserStartError:
    """Why it does not start, without the path to it: reports say it, too."""
    if "No usable sandbox" in str(error):
        return SandboxError("Chromium does not start: this system lets it have no sandbox.")
    why = first_line(error).replace(executable, Path(executable).name)
    return BrowserStartError(f"Chromium does not start: {why}")


def sandboxed() -> bool:
    """Chromium's own sandbox stays on; root on Linux has none to offer (crbug.com/638180)."""
    return not (sys.platform == "linux" and os.geteuid() == 0)


def first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0][:200]
