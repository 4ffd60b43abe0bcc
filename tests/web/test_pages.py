"""The pages without a browser: what is taken, what is refused, what is said."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from majika.cases import Query
from majika.message import MessageKind
from majika.verdict import Label
from majika.web import safety
from majika.web.app import make_app
from majika.web.desk import Desk
from tests.mails import mail
from tests.web.asking import FAKE, HOME, drop, token

pytestmark = pytest.mark.usefixtures("loopback")


def test_a_mail_leads_to_its_answer(client: TestClient):
    answer = drop(client, ("mail.eml", FAKE))

    assert re.fullmatch(r"/cases/[a-z2-7]{16}", answer.url.path)
    assert '<body class="fraud">' in answer.text
    assert "stranger" in answer.text
    assert 'id="advice"' in answer.text


def test_a_pasted_source_is_a_mail(client: TestClient):
    assert '<body class="fraud">' in drop(client, source="\n" + FAKE.decode()).text


@pytest.mark.parametrize(
    ("asked", "words"),
    [("ja,en;q=0.5", "保存したメールを"), ("de, fr;q=0.9", "Drop the saved mail")],
)
def test_the_browsers_language(client: TestClient, asked: str, words: str):
    page = client.get("/", headers={"Accept-Language": asked}).text
    assert words in re.sub("<wbr>", "", page)


def test_the_language_once_chosen_stays(client: TestClient):
    client.get("/?lang=ja")
    assert '<html lang="ja">' in client.get("/cases").text
    client.get("/cases?lang=en")
    assert '<html lang="en">' in client.get("/").text


def test_nothing_given(client: TestClient):
    answer = drop(client)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
        ("text.eml", b"Dear customer, your account is closed.", "not a whole mail"),
        ("empty.eml", b"", "empty"),
        ("bad.zip", b"PK\x03\x04" + bytes(50), "archive"),
    ],
)
def test_what_is_no_mail_is_told_apart(client: TestClient, name: str, data: bytes, says: str):
    answer = drop(client, (name, data))
    assert answer.status_code == 422
    assert says in answer.text


def test_several_mails(client: TestClient):
    box = io.BytesIO()
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("in/a.eml", FAKE)
    answer = drop(
        client, ("a.zip", box.getvalue()), ("b.eml", mail(subject="Another")), ("c.eml", b"no")
    )

    assert len(set(re.findall(r"/cases/\w{16}", answer.text))) == 2
    assert "not a whole mail" in answer.text


@pytest.mark.parametrize("name", ["../../x.eml", "C:\\x\\y.eml", "/etc/passwd", "<b>x</b>.eml"])
def test_names_are_no_paths_and_no_markup(client: TestClient, name: str):
    answer = drop(client, (name, FAKE), ("b.eml", b"no mail"))
    assert answer.status_code == 200
    assert "<b>x" not in answer.text


OUR_SCRIPTS = {f'<script src="/static/{name}.js" defer>' for name in ("htmx.min", "keys")}
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def test_nothing_of_a_mail_becomes_markup(client: TestClient):
    data = mail(
        from_=f'"{HOSTILE}" <info@stranger.example>',
        subject=HOSTILE,
        text=f"{HOSTILE} Exampleshop",
        html=f"<p>{HOSTILE}Exampleshop</p><a href='javascript:alert(3)'>&lt;script&gt;</a>",
    )
    for page in (drop(client, (f"{HOSTILE}.eml", data)), client.get("/cases")):
        assert page.status_code == 200
        assert "&lt;script&gt;" in page.text
        assert set(re.findall("<script[^>]*>", page.text)) <= OUR_SCRIPTS
        assert "<img src=x" not in page.text


def test_earlier_mails_are_found(client: TestClient):
    assert "Nothing has been checked yet" in client.get("/cases").text
    drop(client, ("mail.eml", mail(subject="Parcel", from_="A <a@stranger.example>")))
    assert "Parcel" in client.get("/cases?q=parcel").text
    assert "Nothing fits" in client.get("/cases?q=zebra").text
    assert "Nothing fits" in client.get("/cases?label=genuine").text


def test_older_mails_are_a_page_further(client: TestClient, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("majika.web.cases.A_PAGE", 2)
    for number in range(3):
        drop(client, ("mail.eml", mail(subject=f"Nr {number}", text="hello")))
    first = client.get("/cases").text
    older = re.search(r'href="(/cases\?[^"]+)" rel="next"', first)

    assert [f"Nr {n}" in first for n in range(3)] == [False, True, True]
    assert older
    assert "Nr 0" in client.get(older[1].replace("&amp;", "&")).text


def test_the_report_is_a_file(client: TestClient):
    path = drop(client, ("mail.eml", FAKE)).url.path
    for suffix in (".html", ".md", ".json", ".stix.json"):
        answer = client.get(f"{path}/report{suffix}")
        assert answer.status_code == 200, suffix
        assert answer.headers["content-disposition"].startswith("attachment")
        assert "hanako" not in answer.text.lower()
    assert client.get(f"{path}/report.exe").status_code == 404


def test_what_needs_a_browser_says_so(client: TestClient):
    path = drop(client, ("mail.eml", FAKE)).url.path
    answer = client.get(f"{path}/report.pdf")
    assert answer.status_code == 503
    assert "Chromium" in answer.text
    assert client.get(f"{path}/mail-1.png").status_code == 404
    assert "Chromium" in client.get(path).text


@pytest.mark.parametrize("working", [True, False])
def test_who_visits_needs_a_browser_and_says_so_first(client: TestClient, working: bool):
    """Where other machines do the work, they have it."""
    path = drop(client, ("mail.eml", FAKE)).url.path
    answer = client.get(f"{path}/visit")
    assert answer.status_code == (503 if working else 200)
    assert ("Chromium" in answer.text) is working


def test_a_deleted_mail_is_gone(client: TestClient, desk: Desk):
    path = drop(client, ("mail.eml", FAKE)).url.path
    assert client.post(f"{path}/delete", data={"token": "x"}).status_code == 403
    assert client.get(path).status_code == 200

    left = client.post(f"{path}/delete", data={"token": token(client)})
    assert "Nothing has been checked yet" in left.text
    assert client.get(path).status_code == 404
    assert not desk.drawings._drawn


# --- who may ask


def test_other_names_of_this_machine_are_refused(client: TestClient):
    """A foreign page whose name was made to point here (DNS rebinding) reads nothing."""
    for host in (
        "evil.example",
        "127.0.0.1.evil.example",
        "evil.example:8000",
        "",
        "[::1",
        "localhost/api/?",
    ):
        answer = client.get("/cases", headers={"Host": host})
        assert answer.status_code == 421, host
    for host in ("localhost:8000", "[::1]:8000", "127.0.0.1"):
        assert client.get("/", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_foreign_forms_are_refused(client: TestClient, desk: Desk, headers: dict[str, str]):
    data = {"token": token(client), "source": FAKE.decode()}
    assert client.post("/", data=data, headers=headers).status_code == 403
    assert not desk.cases.find(Query())


@pytest.mark.parametrize("given", ["", "x", "é", "0" * 64])
def test_a_form_needs_its_token(client: TestClient, given: str):
    client.get("/")
    path = "/cases/aaaaaaaaaaaaaaaa/visit"
    for target in ("/", path):
        assert client.post(target, data={"token": given, "source": "x"}).status_code == 403


def test_a_token_is_of_one_session(client: TestClient):
    stolen = token(client)
    client.cookies.clear()
    assert client.post("/", data={"token": stolen, "source": FAKE.decode()}).status_code == 403


def test_a_visit_needs_a_link_that_was_shown(client: TestClient):
    path = drop(client, ("mail.eml", FAKE)).url.path
    answer = client.post(f"{path}/visit", data={"token": token(client), "offer": "guess"})
    assert answer.status_code == 410


# --- too much, too slow, not there


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/cases/decide", "application/x-www-form-urlencoded"),
        ("/api/v1/cases/aaaaaaaaaaaaaaaa/notes", "application/json"),
    ],
)
def test_only_where_mails_are_handed_in_much_is_taken(client: TestClient, path: str, kind: str):
    """What others are sent is read as a whole before anybody knows who sent it."""

    def stream() -> Iterator[bytes]:
        for _ in range(30):
            yield b"x" * 50_000

    headers = {"Content-Type": kind}
    assert client.post(path, content=stream(), headers=headers).status_code == 413
    assert client.post(path, content=b" " * 1_100_000, headers=headers).status_code == 413


def test_a_page_leads_to_no_other_site(client: TestClient):
    page = client.get(f"{HOME}//evil.example/")
    assert page.status_code == 404
    assert 'href="/evil.example/?lang=ja"' in page.text
    assert "//evil.example" not in page.text


def test_too_much_is_refused_before_it_is_read(client: TestClient):
    headers = {"Content-Length": str(10**9), "Content-Type": "multipart/form-data; boundary=x"}
    assert client.post("/", content=b"", headers=headers).status_code == 413


def test_too_much_is_refused_whatever_its_head_says(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(safety, "MOST_BYTES", 200_000)

    def stream() -> Iterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.eml"\r\n\r\n'
        for _ in range(100):
            yield bytes(10_000)

    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    assert client.post("/", content=stream(), headers=headers).status_code == 413


def test_too_many_files(client: TestClient):
    answer = drop(client, *((f"{n}.eml", FAKE) for n in range(21)))
    assert answer.status_code == 400
    assert "20 files" in answer.text


def test_every_answer_carries_its_policy(client: TestClient):
    for path in ("/", "/cases", "/cases/nothing", "/style.css", "/nothing"):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'self'; ")
        page = headers["content-type"].startswith("text/html")
        assert policy.endswith("; script-src 'self'; connect-src 'self'") == page
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"


def test_what_is_not_there_has_a_page(client: TestClient):
    for path in ("/nothing", "/cases/aaaaaaaaaaaaaaaa", "/cases/aaaaaaaaaaaaaaaa/mail-1.png"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert "<h1>There is no such page.</h1>" in answer.text


def test_a_fault_of_ours_has_a_page(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(desk.cases, "find", lambda _: 1 / 0)
    client = TestClient(make_app(desk), base_url=HOME, raise_server_exceptions=False)
    answer = client.get("/cases")
    assert answer.status_code == 500
    assert "ZeroDivision" not in answer.text
    assert "content-security-policy" in answer.headers


SMS = "【Exampleshop】アカウントが停止されました。 http://abc.duckdns.org/x"


def test_a_pasted_text_is_a_message_and_stays_one(client: TestClient, desk: Desk):
    answer = drop(client, source=SMS)

    assert '<body class="fraud">' in answer.text
    assert "abc" in answer.text
    (row,) = desk.cases.find(Query())
    assert (row.kind, row.subject) == (MessageKind.TEXT, SMS)
    assert desk.verdict(row.id).label is Label.FRAUD
    assert client.get(f"/cases/{row.id}/report.json").json()["kind"] == "text"


def test_a_pasted_blank_says_so(client: TestClient):
    answer = drop(client, source="\u200b…!")

    assert answer.status_code == 422
    assert "There are no words in it." in answer.text


def test_the_text_of_an_sms_is_answered(client: TestClient):
    text = "Exampleshop: your membership is suspended. Log in: http://exampelshop.test/x"
    page = drop(client, source=text)
    assert page.status_code == 200
    assert "exampelshop[.]test" in page.text
