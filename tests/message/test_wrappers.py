"""Known wrappers come off; nothing else does."""

import base64
import json
from urllib.parse import quote

import pytest

from majika.message.wrappers import unwrap

TARGET = "https://login.examplebank.test/a?b=c"
QUOTED = quote(TARGET, safe="")
BASE64 = base64.urlsafe_b64encode(TARGET.encode()).decode().rstrip("=")
MANDRILL = base64.urlsafe_b64encode(
    json.dumps({"s": "x", "p": json.dumps({"u": 1, "url": TARGET})}).encode()
).decode()


@pytest.mark.parametrize(
    "url",
    [
        f"https://eur01.safelinks.protection.outlook.com/?url={QUOTED}&data=05",
        f"https://urldefense.proofpoint.com/v1/url?u={QUOTED}&k=x",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__login.examplebank.test_a-3Fb-3Dc&d=x",
        "https://urldefense.com/v3/__https://login.examplebank.test/a*b=c__;Pw!!abc$",
        f"https://www.google.com/url?sa=t&url={QUOTED}",
        f"https://google.co.jp/url?q={QUOTED}",
        f"https://r.search.yahoo.com/_ylt=x;y=z/RV=2/RU={QUOTED}/RK=2/RS=x",
        f"https://l.facebook.com/l.php?u={QUOTED}&h=x",
        f"https://twitter.com/i/redirect?url={QUOTED}&t=1",
        f"https://www.linkedin.com/redir/redirect?url={QUOTED}",
        f"https://linkprotect.cudasvc.com/url?a={QUOTED}&c=E",
        f"https://secure-web.cisco.com/1aBc-dE/{QUOTED}",
        f"https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url={QUOTED}&u=x",
        f"https://www.bing.com/ck/a?!&&p=x&u=a1{BASE64}&ntb=1",
        f"https://x.r.us-east-1.awstrack.me/L0/{QUOTED}/1/0100",
        f"https://mandrillapp.com/track/click/1/login.examplebank.test?p={MANDRILL}",
    ],
)
def test_a_wrapper_that_names_its_target(url):
    target, wrapper = unwrap(url)
    assert target == TARGET
    assert wrapper
    assert wrapper in url


@pytest.mark.parametrize("inside", [QUOTED, quote("login.examplebank.test/a?b=c", safe="")])
def test_translators_open_a_page_under_their_own_name(inside):
    url = f"https://translate.google.com/translate?sl=auto&tl=en&u={inside}"

    assert unwrap(url) == (TARGET, "translate.google.com")


def test_amp_pages_of_google():
    assert unwrap("https://www.google.com/amp/s/examplebank.test/x")[0] == (
        "https://examplebank.test/x"
    )


def test_proofpoint_runs_of_characters():
    """`**B` stands for the next three characters of the base64 text."""
    packed = base64.urlsafe_b64encode("例銀行".encode()).decode()
    url = f"https://urldefense.com/v3/__http:/examplebank.test/**B/x__;{packed}!!abc$"
    assert unwrap(url)[0] == "http://examplebank.test/例銀行/x"


def test_wrappers_in_wrappers_name_the_outermost():
    inner = f"https://www.google.com/url?q={QUOTED}"
    outer = f"https://eur01.safelinks.protection.outlook.com/?url={quote(inner, safe='')}"
    assert unwrap(outer) == (TARGET, "eur01.safelinks.protection.outlook.com")


def test_at_most_three_layers():
    url = TARGET
    for _ in range(5):
        url = f"https://www.google.com/url?q={quote(url, safe='')}"
    assert unwrap(url)[0].startswith("https://www.google.com/url?q=")


@pytest.mark.parametrize(
    "url",
    [
        f"https://unknown.example/?url={QUOTED}",
        f"https://google.com.unknown.example/url?q={QUOTED}",
        f"https://www.google.com/search?q={QUOTED}",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.bing.com/ck/a?u=a1*not-base64*",
        "https://mandrillapp.com/track/click/1/x?p=e30",
        "https://protect-us.mimecast.com/s/abc",
        "mailto:taro@friend.example",
        "not an address",
    ],
)
def test_everything_else_stays(url):
    assert unwrap(url) == (url, "")
