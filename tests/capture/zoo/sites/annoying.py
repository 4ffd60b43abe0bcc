"""Pages that pester their visitor."""

from __future__ import annotations

from tests.capture.zoo.site import Response, Site, page, script

PROGRAM = b"MZ majika test file, no program"


def pesters(code: str) -> Response:
    """The page does so at once; its text can still be read by whoever gets past."""
    return page("例銀行 お知らせ", script(code))


def download(name: str, kind: str) -> Response:
    disposition = f'attachment; filename="{name}"'
    return Response(body=PROGRAM, kind=kind, headers={"Content-Disposition": disposition})


SCHEMES = ("itms-services://?action=x", "ms-msdt:/id", "tel:0000", "mailto:x@y.test", "sms:0000")

SITES: dict[str, Site] = {
    "annoy-alert": pesters("for (;;) alert('警告')"),
    "annoy-confirm": pesters("while (!confirm('続けますか'));"),
    "annoy-prompt": pesters("while (!prompt('パスワード'));"),
    "annoy-print": pesters("print(); setInterval(print, 100)"),
    "annoy-notification": pesters("Notification.requestPermission()"),
    "annoy-geolocation": pesters("navigator.geolocation.getCurrentPosition(() => {})"),
    "annoy-camera": pesters("navigator.mediaDevices.getUserMedia({video: true, audio: true})"),
    "annoy-clipboard": pesters(
        "navigator.clipboard.writeText('calc'); navigator.clipboard.readText()"
    ),
    "annoy-fullscreen": pesters("document.documentElement.requestFullscreen()"),
    "annoy-windows": pesters("for (let i = 0; i < 200; i++) open('/?' + i, '_blank')"),
    "annoy-leaving": pesters(
        "onbeforeunload = event => { event.preventDefault(); event.returnValue = 'x' }"
    ),
    "annoy-history": pesters("for (let i = 0; i < 500; i++) history.pushState({}, '', '/' + i)"),
    "annoy-schemes": page(
        "例銀行 お知らせ",
        *(f'<a href="{scheme}">x</a>' for scheme in SCHEMES),
        script("for (const link of document.links) link.click()"),
    ),
    "annoy-password": Response(
        status=401, headers={"WWW-Authenticate": 'Basic realm="majika test"'}, body="401"
    ),
    "download-exe": download("update.exe", "application/x-msdownload"),
    "download-zip": download("invoice.zip", "application/zip"),
    "download-pdf": Response(body=b"%PDF-1.4 majika test file", kind="application/pdf"),
    "download-many": {
        "/": page(
            "例銀行 お知らせ",
            *('<a href="/file.exe" download>x</a>' for _ in range(20)),
            script("for (const link of document.links) link.click()"),
        ),
        "/file.exe": download("file.exe", "application/octet-stream"),
    },
    "download-blob": page(
        "例銀行 お知らせ",
        script(
            "Object.assign(document.createElement('a'), {download: 'update.exe', href:"
            " URL.createObjectURL(new Blob(['MZ majika test file']))}).click()"
        ),
    ),
}
