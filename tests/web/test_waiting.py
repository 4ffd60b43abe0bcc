"""Many who wait for pictures, and others who do not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from starlette.testclient import TestClient

from majika.web import drawings
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.asking import FAKE, HOME, drop

pytestmark = pytest.mark.usefixtures("loopback")

FORTY = 45
"""More than there are threads for all pages together."""


def test_who_waits_for_pictures_stops_nobody_else(client: TestClient, desk: Desk, monkeypatch):
    case = drop(client, ("a.eml", FAKE)).url.path
    desk.drawings.forget(case[-16:])
    draw, begin = desk._document, Event()

    def drawn_late(*given):
        begin.wait(20)
        return draw(*given)

    monkeypatch.setattr(desk, "_document", drawn_late)
    with (
        TestClient(make_app(desk), base_url=HOME) as browser,
        ThreadPoolExecutor(FORTY + 1) as many,
    ):
        monkeypatch.setattr(desk, "close", lambda: None)
        waiting = [many.submit(browser.get, f"{case}/mail-1.png") for _ in range(FORTY)]
        others = many.submit(browser.get, "/brands")
        try:
            assert others.result(10).status_code == 200
            assert not any(each.done() for each in waiting)
        finally:
            begin.set()
        assert {each.result().status_code for each in waiting} == {404}  # no Chromium, no picture


def test_a_drawing_given_up_for_newer_ones_is_begun_anew(
    client: TestClient, desk: Desk, monkeypatch
):
    monkeypatch.setattr(drawings, "KEPT", 1)
    cases = [drop(client, ("a.eml", mail(subject=name))).url.path[-16:] for name in ("a", "b")]
    desk.drawings.forget(cases[0])
    desk.drawings.forget(cases[1])
    begin = Event()
    desk.drawings._thread.submit(begin.wait, 20)
    with ThreadPoolExecutor() as many:
        first = many.submit(desk.picture, cases[0], "en", 1)
        while not desk.drawings._drawn:
            pass
        desk.draw(cases[1], "en")
        begin.set()
        assert first.result(20) is None
