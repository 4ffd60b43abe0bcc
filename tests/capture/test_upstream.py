"""Visits through another proxy, from the command line on."""

from __future__ import annotations

import json
import socket
from functools import partial
from pathlib import Path

import pytest

from majika.capture.egress import Rules
from majika.capture.world import World
from majika.cli.app import run
from tests.capture.proxy import open_proxy
from tests.capture.zoo import Zoo, host_of
from tests.mails import mail

pytestmark = pytest.mark.usefixtures("loopback")

SITE = "accepts-anything"


@pytest.fixture(autouse=True)
def at_home(zoo: Zoo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = partial(World, rules=Rules(allow=zoo.allow), resolve=zoo.resolve)
    monkeypatch.setattr("majika.capture.world.World", world)
    monkeypatch.setenv("MAJIKA_FOLDER", str(tmp_path))


@pytest.fixture
def nobody() -> int:
    """A port that nobody serves."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return asked.getsockname()[1]


def capture(zoo: Zoo, proxy: str, lang: str = "en") -> int:
    return run(["capture", zoo.url(SITE), "--proxy", proxy, "--yes", "--lang", lang])


def test_everything_goes_through_it(zoo: Zoo, capsys: pytest.CaptureFixture[str]):
    with open_proxy(zoo) as proxy:
        status = capture(zoo, f"socks5h://127.0.0.1:{proxy.port}")
    told = capsys.readouterr()

    assert status == 0, told.err
    assert set(proxy.asked) == {host_of(SITE)}
    assert "the address of your proxy" in told.err
    assert [heard.host for heard in zoo.heard if heard.path == "/"] == [host_of(SITE)]


@pytest.mark.parametrize("kind", ["socks5h", "http"])
def test_a_proxy_that_is_not_there(
    zoo: Zoo, nobody: int, kind: str, capsys: pytest.CaptureFixture[str]
):
    status = capture(zoo, f"{kind}://127.0.0.1:{nobody}")
    *_, what, do = capsys.readouterr().err.splitlines()

    assert status == 1
    assert what == "We got nowhere: your proxy cannot be reached."
    assert do.startswith("  See that it runs")
    assert zoo.heard == []


def test_the_same_in_japanese(zoo: Zoo, nobody: int, capsys: pytest.CaptureFixture[str]):
    assert capture(zoo, f"http://127.0.0.1:{nobody}", "ja") == 1
    assert "プロキシにつながらない" in capsys.readouterr().err


def test_a_mail_is_judged_without_it(
    zoo: Zoo, nobody: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    letter = tmp_path / "mail.eml"
    letter.write_bytes(mail(html=f'<a href="{zoo.url(SITE)}">Login</a>'))
    proxy = f"socks5://127.0.0.1:{nobody}"
    wishes = ["--capture", "--proxy", proxy, "--yes", "--json", "--lang", "en"]
    run(["analyze", str(letter), *wishes])
    told = capsys.readouterr()

    assert "verdict" in json.loads(told.out)
    assert "your proxy cannot be reached" in told.err


@pytest.mark.parametrize("url", ["ftp://proxy.example:1", "socks5://proxy.example", "http://[:1"])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_one_that_cannot_be_used(zoo: Zoo, url: str, lang: str, capsys: pytest.CaptureFixture[str]):
    """Told before anything else is: two lines."""
    assert capture(zoo, url, lang) == 1
    what, do = capsys.readouterr().err.splitlines()

    assert ("設定されたプロキシ" if lang == "ja" else "proxy") in what.replace("proxies", "proxy")
    assert "socks5h://" in do


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_without_the_package_for_it(
    zoo: Zoo, lang: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("majika.capture.egress.upstream.find_spec", lambda _: None)

    assert capture(zoo, "socks5://127.0.0.1:1", lang) == 1
    what, do = capsys.readouterr().err.splitlines()
    assert ("SOCKS" if lang == "ja" else "package") in what
    assert "majika[browser]" in do
