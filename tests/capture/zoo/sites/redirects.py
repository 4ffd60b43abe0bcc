"""Ways to send a visitor on, and some that never end."""

from __future__ import annotations

from tests.capture.zoo.site import Request, Response, Site, page, script, sends_to

END = "{{accepts-anything/}}"
NEXT = "'/?' + (1 + Number(location.search.slice(1)))"


def refresh(url: str, seconds: int = 0) -> str:
    return f'<meta http-equiv="refresh" content="{seconds};url={url}">'


def following(request: Request) -> str:
    return f"/{int(request.path.strip('/') or 0) + 1}"


def endless_http(request: Request) -> Response:
    return sends_to(following(request))


def endless_refresh(request: Request) -> Response:
    return page("…", head=refresh(following(request)))


SITES: dict[str, Site] = {
    "redirect-chain": {
        "/": sends_to("/2", 301),
        "/2": sends_to("{{short/abc}}"),
        "/4": sends_to("/5", 303),
        "/5": sends_to(END, 307),
    },
    "short": {
        "/abc": sends_to("{{redirect-chain/4}}", 308),
        "/bank": sends_to("{{bank/}}"),
        "/fraud": sends_to(END),
    },
    "redirect-refresh": page("…", head=refresh(END)),
    "redirect-refresh-late": page("…", head=refresh(END, 1)),
    "redirect-refresh-header": page("…", headers={"Refresh": f"0;url={END}"}),
    "redirect-script": page("…", script(f"location = '{END}'")),
    "redirect-script-late": page("…", script(f"setTimeout(() => location.replace('{END}'), 500)")),
    "redirect-history": page("例銀行", script("history.pushState({}, '', '/login/secure')")),
    "redirect-form": page(
        "…", f'<form method="post" action="{END}"></form>', script("document.forms[0].submit()")
    ),
    "redirect-bank": sends_to("{{bank/}}"),
    "endless-http": endless_http,
    "endless-refresh": endless_refresh,
    "endless-script": page("…", script(f"location = {NEXT}")),
    "endless-history": page("…", script("for (;;) history.pushState({}, '', '/' + Math.random())")),
}
