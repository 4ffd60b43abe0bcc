"""A page that tries to get past a proxy by every road a browser has, and who opens it.

python -m tests.capture.leaky capture|plain    (inside a network of its own: see `quiet`)
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from tempfile import TemporaryDirectory

from majika.browser import find_chromium
from majika.capture.egress import Rules
from majika.capture.run import Plan, capture_link
from majika.capture.target import target_of_url
from majika.capture.visitors import desktop
from majika.capture.world import World

HOST = "leaky.zoo.test"

PAGE = """<!doctype html><html lang="en"><title>waiting</title>
<link rel="dns-prefetch" href="//prefetched.example">
<link rel="preconnect" href="https://preconnected.example">
<link rel="preconnect" href="https://203.0.113.10">
<link rel="prefetch" href="http://203.0.113.11/">
<p>A plain test page.</p>
<img src="http://203.0.113.12/"><img src="https://[2001:db8:1::12]/">
<script>
const servers = ["stun:203.0.113.20:3478", "stun:[2001:db8:1::20]:3478", "stun:stun.example:3478"]
  .map(urls => ({urls}));
for (const how of ["udp", "tcp"]) servers.push(
  {urls: "turn:203.0.113.21:3478?transport=" + how, username: "u", credential: "c"});
const peer = new RTCPeerConnection({iceServers: servers});
const seen = [];
peer.onicecandidate = event => event.candidate && seen.push(event.candidate.candidate);
peer.createDataChannel("x");
peer.createOffer().then(offer => peer.setLocalDescription(offer));
try { new WebTransport("https://203.0.113.22:443/").ready.catch(() => 0) } catch {}
try { new WebSocket("ws://203.0.113.23/") } catch {}
fetch("http://fetched.example/").catch(() => 0);
navigator.sendBeacon("http://203.0.113.24/", "x");
function done() {
  document.title = "tried everything";
  document.body.append(" We are at: " + (seen.join("; ") || "nowhere"));
  fetch("/done");
}
</script>
<img src="/slow" alt="" onload="done()">"""

SLOW = 1.5
"""Seconds that the page takes to load: enough for all of it to be tried."""


PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'

done = threading.Event()
"""Set when the page has tried everything."""


class Leaky(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/done":
            done.set()
        if self.path == "/slow":
            time.sleep(SLOW)
            self._answer("image/svg+xml", PICTURE)
        else:
            self._answer("text/html; charset=utf-8", PAGE.encode())

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Alt-Svc", 'h3="203.0.113.25:443"; ma=86400')
        self.send_header("Link", "<https://203.0.113.26>; rel=preconnect")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def capture(port: int) -> str:
    async def resolve(host: str) -> list[str]:
        if host != HOST:
            raise OSError("no such name")
        return ["127.0.0.1"]

    world = World(rules=Rules(frozenset({("127.0.0.1", port)})), resolve=resolve)
    target = target_of_url(f"http://{HOST}:{port}/")
    seen = capture_link(target, Plan(visitor=desktop("en"), world=world))
    asked = " ".join(f"{one.host}:{one.port}" for one in seen.decisions)
    assert seen.page is not None
    return f"{seen.page.title}\n{seen.page.text}\n{asked}"


def plain(port: int) -> str:
    """Without us: Chromium as it comes."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:  # it may still write
        command = [find_chromium() or "chromium", "--headless", "--no-sandbox", "--disable-gpu"]
        command += [f"--user-data-dir={profile}", f"http://127.0.0.1:{port}/"]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as browser:
            tried = done.wait(30)
            browser.terminate()
    return "tried everything" if tried else "gave up"


def main(how: str) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Leaky) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print({"capture": capture, "plain": plain}[how](server.server_port))
        server.shutdown()


if __name__ == "__main__":
    main(sys.argv[1])
