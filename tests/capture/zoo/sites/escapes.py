"""Every way we know in which a page reaches for an address, tried on every target.

The path names the target (`TARGETS`): `escape-image/metadata`. `escape-all` tries all ways that
leave the page where it is, towards the target named, or towards all at once. `escape-images` asks
all targets for a picture.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.capture.zoo.site import NOT_FOUND, Request, Response, Site, page, script, sends_to
from tests.capture.zoo.targets import TARGETS

CLICK = "<script>document.currentScript.previousElementSibling.click()</script>"
SUBMIT = "<script>document.currentScript.previousElementSibling.submit()</script>"

STAYS = {
    "icon": '<link rel="icon" href="http://TO">',
    "image": '<img src="http://TO">',
    "image-set": '<img srcset="http://TO 1x, http://TO 2x">',
    "style": "<style>h1 { background: url(http://TO) }</style>",
    "import": "<style>@import 'http://TO';</style>",
    "font": "<style>@font-face { font-family: far; src: url(http://TO) }"
    " body { font-family: far }</style>",
    "stylesheet": '<link rel="stylesheet" href="http://TO">',
    "prefetch": '<link rel="prefetch" href="http://TO">',
    "preload": '<link rel="preload" as="image" href="http://TO">',
    "preconnect": '<link rel="preconnect" href="http://TO">',
    "dns-prefetch": '<link rel="dns-prefetch" href="http://TO">',
    "prerender": '<script type="speculationrules">{"prerender": [{"urls": ["http://TO"]}],'
    ' "prefetch": [{"urls": ["http://TO"]}]}</script>',
    "script": '<script src="http://TO"></script>',
    "module": '<script type="module">import("http://TO").catch(() => 0)</script>',
    "video": '<video src="http://TO" preload="auto" autoplay muted></video>',
    "audio": '<audio src="http://TO" preload="auto"></audio>',
    "track": '<video crossorigin><track src="http://TO" default></video>',
    "object": '<object data="http://TO"></object>',
    "embed": '<embed src="http://TO">',
    "frame": '<iframe src="http://TO"></iframe>',
    "frame-inside": "<iframe srcdoc=\"<img src='http://TO'>\"></iframe>",
    "frame-form": '<iframe name="f"></iframe>'
    '<form target="f" method="post" action="http://TO"><input name="a" value="b"></form>' + SUBMIT,
    "vector": '<svg><image href="http://TO"/><use href="http://TO#x"/></svg>',
    "fetch": "<script>fetch('http://TO', {mode: 'no-cors'}).catch(() => 0)</script>",
    "fetch-post": "<script>fetch('http://TO', {mode: 'no-cors', method: 'POST', body: 'x'})"
    ".catch(() => 0)</script>",
    "request": "<script>try { const x = new XMLHttpRequest(); x.open('GET', 'http://TO');"
    " x.send() } catch {}</script>",
    "websocket": "<script>try { new WebSocket('ws://TO') } catch {}</script>",
    "websocket-tls": "<script>try { new WebSocket('wss://TO') } catch {}</script>",
    "events": "<script>try { new EventSource('http://TO') } catch {}</script>",
    "beacon": "<script>try { navigator.sendBeacon('http://TO', 'x') } catch {}</script>",
    "ping": '<a href="#" ping="http://TO">x</a>' + CLICK,
    "worker": "<script>new Worker(URL.createObjectURL(new Blob([`fetch('http://TO',"
    " {mode: 'no-cors'}).catch(() => 0)`])))</script>",
    "shared-worker": "<script>new SharedWorker(URL.createObjectURL(new Blob([`fetch('http://TO',"
    " {mode: 'no-cors'}).catch(() => 0)`])))</script>",
    "webrtc": "<script>try { const pc = new RTCPeerConnection({iceServers: [{urls: 'stun:HOST'},"
    " {urls: ['turn:HOST', 'turn:HOST?transport=tcp'], username: 'u', credential: 'c'}]});"
    " pc.createDataChannel('x'); pc.createOffer().then(x => pc.setLocalDescription(x)) }"
    " catch {}</script>",
    "webtransport": "<script>try { new WebTransport('https://TO').ready.catch(() => 0) }"
    " catch {}</script>",
    "tls": '<img src="https://TO">',
}
"""HTML that stays where it is. `TO` stands for the target, `HOST` for its host and port alone."""

LEAVES = {
    "refresh": '<meta http-equiv="refresh" content="0;url=http://TO">',
    "location": "<script>location = 'http://TO'</script>",
    "window": "<script>open('http://TO')</script>",
    "click": '<a href="http://TO">x</a>' + CLICK,
    "form": '<form method="post" action="http://TO"><input name="a" value="b"></form>' + SUBMIT,
    "user": "<script>location = 'http://examplebank.test@TO'</script>",
}
"""HTML that goes there itself."""

REDIRECTS = {"http-301": 301, "http-302": 302, "http-307": 307, "http-308": 308}

WAYS = (*STAYS, *LEAVES, *REDIRECTS, "image-redirect", "service-worker")

SCHEMES = {
    "file": "file:///etc/hostname",
    "view-source": "view-source:http://{{listener}}/",
    "chrome": "chrome://version/",
    "devtools": "devtools://devtools/bundled/inspector.html",
    "extension": "chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x",
    "data": "data:text/html,<img src=http://{{listener}}/data>",
    "blob": "blob:http://{{listener}}/x",
    "javascript": "javascript:fetch('http://{{listener}}/javascript')",
    "ftp": "ftp://{{listener}}/",
    "about": "about:blank",
}
"""Addresses of other kinds; the path of `scheme-…` names one."""

SERVICE_WORKER = """
fetch('http://TO', {mode: 'no-cors'}).catch(() => 0);
onfetch = event => event.respondWith(fetch('http://TO', {mode: 'no-cors'}));
"""


def aim(text: str, to: str, way: str) -> str:
    """`text` with its target. The path names the way, for whoever hears of an escape."""
    host, slash, path = to.partition("/")
    return text.replace("HOST", host).replace("TO", f"{host}/{path if slash else way}")


def tries(way: str, html: str) -> Callable[[Request], Response]:
    def site(request: Request) -> Response:
        to = TARGETS.get(request.path[1:])
        return page(way, lang="en", head=aim(html, to, way)) if to else NOT_FOUND

    return site


def redirects(way: str, status: int) -> Callable[[Request], Response]:
    def site(request: Request) -> Response:
        to = TARGETS.get(request.path[1:])
        return sends_to(aim("http://TO", to, way), status) if to else NOT_FOUND

    return site


def image_redirect(request: Request) -> Response:
    """The page asks its own host for a picture, which is sent on: seen by no page script."""
    name = request.path[1:]
    if name.startswith("go-"):
        to = TARGETS[name.removeprefix("go-")]
        return sends_to(aim("http://TO", to, "image-redirect"))
    return page("image-redirect", f'<img src="/go-{name}">', lang="en")


def service_worker(request: Request) -> Response:
    """Works with TLS only: browsers give such workers to safe pages alone."""
    name = request.path[1:]
    if name.endswith(".js"):
        code = aim(SERVICE_WORKER, TARGETS[name.removesuffix(".js")], "service-worker")
        return Response(body=code, kind="text/javascript")
    register = f"navigator.serviceWorker?.register('/{name}.js').catch(() => 0)"
    return page("service-worker", script(register), lang="en")


def everything(request: Request) -> Response:
    named = TARGETS.get(request.path[1:])
    chosen = [named] if named else TARGETS.values()
    tried = (aim(html, to, way) for to in chosen for way, html in STAYS.items())
    return page("all", lang="en", head="\n".join(tried))


def images(request: Request) -> Response:
    pictures = (aim(STAYS["image"], to, name) for name, to in TARGETS.items())
    return page("images", "\n".join(pictures), lang="en")


def scheme(html: str) -> Callable[[Request], Response]:
    def site(request: Request) -> Response:
        url = SCHEMES.get(request.path[1:])
        return page("scheme", html.replace("URL", url), lang="en") if url else NOT_FOUND

    return site


def scheme_redirect(request: Request) -> Response:
    url = SCHEMES.get(request.path[1:])
    return sends_to(url) if url else NOT_FOUND


REBINDS = """
setInterval(() => { fetch('/again?' + Math.random()).catch(() => 0);
  fetch('http://rebinding.zoo.test:{{port}}/').catch(() => 0) }, 200);
"""

SITES: dict[str, Site] = {
    **{f"escape-{way}": tries(way, html) for way, html in {**STAYS, **LEAVES}.items()},
    **{f"escape-{way}": redirects(way, status) for way, status in REDIRECTS.items()},
    "escape-image-redirect": image_redirect,
    "escape-service-worker": service_worker,
    "escape-all": everything,
    "escape-images": images,
    "rebinding": page("rebinding", script(REBINDS), headers={"Connection": "close"}),
    "scheme-http-302": scheme_redirect,
    "scheme-location": scheme('<script>location = "URL"</script>'),
    "scheme-refresh": scheme('<meta http-equiv="refresh" content="0;url=URL">'),
    "scheme-click": scheme('<a href="URL">x</a>' + CLICK),
    "scheme-frame": scheme('<iframe src="URL"></iframe>'),
    "scheme-window": scheme('<script>open("URL")</script>'),
}
