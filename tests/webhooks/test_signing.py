"""Signatures, against the example of the specification and against those who forge them."""

from __future__ import annotations

import pytest

from majika.webhooks.signing import TOLERANCE_S, is_signed, new_secret, sign

# standard-webhooks/standard-webhooks, the example of its reference libraries
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID, TIME, BODY = "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def headers(**changed: str) -> dict[str, str]:
    given = {
        "Webhook-Id": ID,
        "Webhook-Timestamp": str(TIME),
        "Webhook-Signature": SIGNATURE,
    }
    return given | {name.replace("_", "-"): value for name, value in changed.items()}


def test_the_example_of_the_specification():
    assert sign(SECRET, ID, TIME, BODY) == SIGNATURE
    assert is_signed(headers(), BODY, SECRET, TIME + 1)


def test_one_of_several_signatures_is_enough():
    """Receivers go from an old secret to a new one."""
    several = f"v1,AAAA {SIGNATURE} v1a,BBBB"
    assert is_signed(headers(Webhook_Signature=several), BODY, SECRET, TIME)


@pytest.mark.parametrize(
    "changed",
    [
        {"Webhook_Id": "msg_other"},
        {"Webhook_Timestamp": str(TIME + 1)},
        {"Webhook_Timestamp": "soon"},
        {"Webhook_Timestamp": "９" * 5},
        {"Webhook_Timestamp": "9" * 5000},
        {"Webhook_Signature": ""},
        {"Webhook_Signature": "v1,é"},
        {"Webhook_Signature": SIGNATURE.removeprefix("v1,")},
    ],
)
def test_what_was_changed_on_the_way(changed: dict[str, str]):
    assert not is_signed(headers(**changed), BODY, SECRET, TIME)


def test_another_body_or_secret():
    assert not is_signed(headers(), BODY + b" ", SECRET, TIME)
    assert not is_signed(headers(), BODY, new_secret(), TIME)


@pytest.mark.parametrize("apart", [-TOLERANCE_S - 1, TOLERANCE_S + 1])
def test_an_old_message_sent_again(apart: int):
    assert not is_signed(headers(), BODY, SECRET, TIME + apart)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_c2hvcnQ=", "no base64 …"])
def test_a_secret_that_is_none(secret: str):
    with pytest.raises(ValueError, match="secret"):
        sign(secret, ID, TIME, BODY)
