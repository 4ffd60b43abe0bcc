"""No form of any reader is left in a masked verdict: readers are generated, and so are mails.

The oracle writes its forms with the standard library (`oracle.py`).
"""

import base64
import hashlib
import json
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from majika.masking import Audience
from tests.mails import mail
from tests.masking.oracle import exact_forms, leaks, name_forms, plain_forms
from tests.masking.readers import everything, masked

GIVEN = ("hanako", "yuto", "björn", "zoé", "ignatius", "mary-jane", "satoshi", "mark", "rose")
SURNAMES = ("yamada", "tanaka", "o'hara", "lindqvist", "müller", "xu", "kobayashi", "young")
JAPANESE = (
    "山田 太郎",
    "山田　花子",
    "佐々木 希",
    "ヤマダ タロウ",
    "たかはし りん",
    "林 修",
    "山田太郎",
)
DOMAINS = ("gmail.com", "reader.example", "mail.long-company.example", "pot", "yahoo.co.jp")


@st.composite
def addresses(draw):
    given_name, surname = draw(st.sampled_from(GIVEN)), draw(st.sampled_from(SURNAMES))
    parts = [part for part in (given_name, surname) if part.isascii()] or ["taro"]
    local = draw(st.sampled_from([".", "_", "-", ""])).join(parts).replace("'", "")
    local += draw(st.sampled_from(["", "7", "1984", ".x"]))
    local += draw(st.sampled_from(["", "+shop", "+a.b"]))
    local = draw(st.sampled_from([str.lower, str.title, str.upper]))(local)
    return f"{local}@{draw(st.sampled_from(DOMAINS))}"


@st.composite
def names(draw):
    if draw(st.booleans()):
        return draw(st.sampled_from(JAPANESE))
    return f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(SURNAMES))}".title()


@st.composite
def planted(draw):
    """A mail to a reader, with forms of them in all kinds of places; and the reader."""
    address, name = draw(addresses()), draw(names())
    inside = json.dumps({"u": 1, "mail": address, "name": name}, ensure_ascii=False).encode()
    forms = [*plain_forms(address), *exact_forms(address), *name_forms(name)]
    forms += base64.b64encode(inside).decode(), inside.hex()
    some = draw(st.lists(st.sampled_from(forms), min_size=6, max_size=14))
    one = iter(some * 2)
    lines = "\n".join(f"{name} 様: {form}" for form in some)
    links = " ".join(f"https://evil.example/{form}/x?to={quote(form)}#{form}" for form in some)
    local, _, domain = address.rpartition("@")
    parts = {
        "from_": f"Example Bank <{draw(st.sampled_from(['info', 'no-reply']))}@evil.example>",
        "to": draw(st.sampled_from([address, f'"{name}" <{address}>'])),
        "cc": f'"{name}" <{address}>',
        "subject": f"Example Bank: {next(one)}",
        "text": f"Dear {name},\nExample Bank account\n{lines}\n{links}",
        "attach": {f"{local}-{next(one).replace('/', '')}.html": f"<b>{next(one)}</b>".encode()},
        "delivered_to": address,
        "return_path": f"<bounce+{local}={domain}@evil.example>",
        "list_unsubscribe": f"<https://e.example/u/{quote(next(one))}>, <mailto:{local}@e.example>",
        "message_id": f"<{hashlib.sha256(address.lower().encode()).hexdigest()}@evil.example>",
        "x_mailer_recptid": quote(next(one)),
        "received": [
            "from a.evil.example (a.evil.example [192.0.2.1]) by mx.reader.example with ESMTPS "
            f"id 4bX9kQ2z for <{address}>; Tue, 24 Nov 2026 09:00:00 +0900"
        ],
        "authentication_results": f"mx.reader.example; spf=pass smtp.rcptto={address}",
    }
    return parts, address, name


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.BRAND])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(case=planted())
def test_no_form_of_the_reader_is_left(case, audience):
    parts, address, name = case

    output = everything(masked(mail(**parts), audience))

    assert [_around(output, form) for form in leaks(output, [address], [name])] == []


def _around(output, form):
    at = output.lower().find(form.lower())
    return output[max(0, at - 60) : at + len(form) + 20]


def test_the_oracle_sees_what_is_not_masked():
    """Otherwise the tests above would say nothing."""
    address = "Taro.Yamada+x@reader.example"
    for form in [*plain_forms(address), *exact_forms(address), *name_forms("山田 太郎")]:
        assert leaks(f"a{form}z", [address], ["山田 太郎"]), form
