"""Codes and passwords are hidden from everyone, the own help desk included."""

import pytest

from majika.masking import Audience
from tests.masking.readers import mask

SECRETS = {
    "認証コード: 739201": "739201",
    "認証コード 739201": "739201",
    "認証コードは「739201」です": "739201",
    "認証コード\n\n739201\n": "739201",
    "確認コード：ＡＢ７３９２": "ＡＢ７３９２",
    "ワンタイムパスワード: 48 29 13": "48 29 13",
    "受取番号 PK-77213": "PK-77213",
    "Your code: 482913": "482913",
    "Your verification code is\nG-482913": "G-482913",
    "PIN 4821": "4821",
    "OTP: 482913": "482913",
    "Your passcode is A1B2C3": "A1B2C3",
    "pickup code 8812": "8812",
    "Your password is hunter2pass.": "hunter2pass",
    "Your password is tarozilla and I know": "tarozilla",
    "password: Sunshine": "Sunshine",
    "Password = x$9_k!z": "x$9_k!z",
    "パスワードは hunter2pass です": "hunter2pass",
    "パスワード：hunter2pass": "hunter2pass",
}


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize(("text", "secret"), SECRETS.items(), ids=SECRETS.keys())
def test_a_secret_is_hidden_from_all(text, secret, audience):
    assert secret not in mask(audience, text=text).hide(text)


EVIDENCE = (
    "Your password is required to continue",
    "Your password is about to expire",
    "Your password is incorrect.",
    "Password: required",
    "Your password was changed on 24 Nov 2026",
    "パスワードは有効期限が切れています",
    "パスワード: https://evil.example/reset",
    "Password: www.evil.example/reset?a=1 Password: info@evil.example",
    "Password: Forgot your password?",
    "Email: Password:\nSign in here",
    "Use the code below to sign in. Call 0120-123-456 at once.",
    "Enter your pin code now",
    "PIN and card are needed",
    "認証コードを入力してください。1500 USD",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
)


@pytest.mark.parametrize("text", EVIDENCE)
def test_evidence_stays(text):
    assert mask(text=text).hide(text) == text
