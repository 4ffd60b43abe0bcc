"""What a field wants: by label, source, shape and neighbours."""

from __future__ import annotations

import pytest

from majika.capture.facts import Asks
from tests.capture.reading.pages import asked

SAID = {
    "パスワード": Asks.PASSWORD,
    "パスワード(半角英数字)": Asks.PASSWORD,
    "暗証番号(4桁)": Asks.PIN,
    "カード番号": Asks.CARD_NUMBER,
    "カード 番号": Asks.CARD_NUMBER,
    "ｶｰﾄﾞ番号": Asks.CARD_NUMBER,
    "カードの有効期限": Asks.CARD_EXPIRY,
    "セキュリティコード(裏面3桁)": Asks.CARD_CODE,
    "カード名義": Asks.NAME,
    "口座番号": Asks.BANK_ACCOUNT,
    "支店番号": Asks.BANK_ACCOUNT,
    "ワンタイムパスワード": Asks.ONE_TIME_CODE,
    "SMSに届いた認証コード": Asks.ONE_TIME_CODE,
    "電話番号に届いた認証コード": Asks.ONE_TIME_CODE,
    "マイナンバー": Asks.IDENTITY_NUMBER,
    "個人番号(12桁)": Asks.IDENTITY_NUMBER,
    "運転免許証番号": Asks.IDENTITY_NUMBER,
    "秘密の質問の答え": Asks.SECRET_ANSWER,
    "復元フレーズ": Asks.RECOVERY_PHRASE,
    "生年月日": Asks.BIRTH_DATE,
    "電話番号": Asks.PHONE,
    "ご住所": Asks.ADDRESS,
    "郵便番号": Asks.ADDRESS,
    "お名前": Asks.NAME,
    "フリガナ": Asks.NAME,
    "姓": Asks.NAME,
    "会社名": None,
    "ドメイン名": None,
    "パスタ": None,
    "メールアドレス": Asks.EMAIL,
    "会員番号": Asks.LOGIN,
    "ログインID": Asks.LOGIN,
    "メールアドレスまたは携帯電話番号": Asks.LOGIN,
    "Eメールか携帯電話番号": Asks.LOGIN,
    "セキュリティーコード(カード裏面)": Asks.CARD_CODE,
    "E-mail or mobile": Asks.LOGIN,
    "Password": Asks.PASSWORD,
    "Card number": Asks.CARD_NUMBER,
    "Name on card": Asks.NAME,
    "MM / YY": Asks.CARD_EXPIRY,
    "CVV": Asks.CARD_CODE,
    "Account number": Asks.BANK_ACCOUNT,
    "ATM PIN": Asks.PIN,
    "Social Security Number": Asks.IDENTITY_NUMBER,
    "Secret recovery phrase": Asks.RECOVERY_PHRASE,
    "Mother's maiden name": Asks.SECRET_ANSWER,
    "Enter the code we sent you": Asks.ONE_TIME_CODE,
    "Date of birth": Asks.BIRTH_DATE,
    "Mobile number": Asks.PHONE,
    "ZIP code": Asks.ADDRESS,
    "Full name": Asks.NAME,
    "E-mail": Asks.EMAIL,
    "Username": Asks.LOGIN,
    "検索": None,
    "クーポンコード": None,
    "数量": None,
    "Coupon code": None,
    "Search this site": None,
    "Order number": None,
    "ご意見": None,
}


@pytest.mark.parametrize(("said", "asks"), SAID.items(), ids=SAID)
@pytest.mark.parametrize(
    "source",
    [
        "<form><label for=x>{}</label><input id=x></form>",
        "<form><label>{} <input name=f1></label></form>",
        '<form><input name=f1 placeholder="{}"></form>',
        '<form><input name=f1 aria-label="{}"></form>',
        '<form><p>*</p><input name=f1 aria-labelledby="t"><p id=t>{}</p></form>',
        "<table><tr><td>{}</td><td><form><input name=f1></form></td></tr></table>",
        "<div>{}</div><div><input name=f1></div>",
    ],
    ids=["for", "label", "placeholder", "aria-label", "labelledby", "cell", "line before"],
)
def test_the_words_beside_a_field_say_what_it_wants(source, said, asks):
    assert asked(source.format(said)) == [asks]


NAMED = {
    "cardNo": Asks.CARD_NUMBER,
    "txt_card_number": Asks.CARD_NUMBER,
    "ccnum": Asks.CARD_NUMBER,
    "cvc": Asks.CARD_CODE,
    "expMonth": Asks.CARD_EXPIRY,
    "kouza_bango": Asks.BANK_ACCOUNT,
    "ansho": Asks.PIN,
    "userpasswd1": Asks.PASSWORD,
    "pw": Asks.PASSWORD,
    "otp_code": Asks.ONE_TIME_CODE,
    "tel1": Asks.PHONE,
    "birthYear": Asks.BIRTH_DATE,
    "zip": Asks.ADDRESS,
    "lastName": Asks.NAME,
    "customerMailAddress": Asks.EMAIL,
    "loginId": Asks.LOGIN,
    "q": None,
    "couponCode": None,
    "panel": None,
    "spinner": None,
    "x1": None,
}


@pytest.mark.parametrize(("name", "asks"), NAMED.items(), ids=NAMED)
def test_without_words_its_name_in_the_source_does(name, asks):
    assert asked(f"<form><input name={name}></form>") == [asks]
    assert asked(f"<form><input id={name}></form>") == [asks]


@pytest.mark.parametrize(
    ("attributes", "asks"),
    [
        ("autocomplete=cc-number", Asks.CARD_NUMBER),
        ("autocomplete='billing cc-csc'", Asks.CARD_CODE),
        ("autocomplete=one-time-code", Asks.ONE_TIME_CODE),
        ("autocomplete='section-a shipping street-address'", Asks.ADDRESS),
        ("autocomplete=bday", Asks.BIRTH_DATE),
        ("autocomplete=username", Asks.LOGIN),
        ("type=password", Asks.PASSWORD),
        ("type=tel", Asks.PHONE),
        ("type=email", Asks.EMAIL),
        ("type=password placeholder=CVV", Asks.CARD_CODE),
        ("type=password placeholder=暗証番号", Asks.PIN),
        ("type=password placeholder=Email", Asks.PASSWORD),
        ("type=tel placeholder='Card number'", Asks.CARD_NUMBER),
        ("placeholder='Security code' maxlength=6", Asks.ONE_TIME_CODE),
        ("placeholder='CVV2' maxlength=5", Asks.ONE_TIME_CODE),
        ("placeholder='CVV2' maxlength=9", Asks.CARD_CODE),
        ("placeholder='CVV security code' maxlength=4", Asks.CARD_CODE),
        ("placeholder=Code inputmode=numeric maxlength=6", Asks.ONE_TIME_CODE),
        ("placeholder=Code pattern='[0-9]{6}'", Asks.ONE_TIME_CODE),
        ("placeholder=Code", None),
    ],
)
def test_its_attributes_do(attributes, asks):
    assert asked(f"<form><input {attributes}></form>") == [asks]


def test_a_photo_of_an_identity_document():
    assert asked("<form>運転免許証の表面<input type=file></form>") == [Asks.IDENTITY_DOCUMENT]
    hidden = "<form><label for=f>Upload your ID</label><input id=f type=file hidden></form>"
    assert asked(hidden) == [Asks.IDENTITY_DOCUMENT]
    assert asked("<form>Your picture<input type=file></form>") == [None]


def test_a_number_in_four_boxes_goes_on():
    boxes = "-".join(f"<input name=n{n} maxlength=4>" for n in range(4))
    assert asked(f"<form>カード番号 {boxes} 電話番号 <input name=z></form>") == [
        *[Asks.CARD_NUMBER] * 4,
        Asks.PHONE,
    ]


def test_a_longer_field_after_another_is_one_of_its_own():
    assert asked("<form>カード番号<input><input name=x></form>") == [Asks.CARD_NUMBER, None]
    mixed = "<form>カード番号<input maxlength=4><select></select></form>"
    assert asked(mixed) == [Asks.CARD_NUMBER, None]


def test_boxes_for_one_digit_each_are_a_code():
    boxes = "".join(f"<input maxlength=1 id=d{n}>" for n in range(6))
    assert asked(f"<form>{boxes}</form>") == [Asks.ONE_TIME_CODE] * 6
    assert asked(f"<form>暗証番号 {boxes}</form>") == [Asks.PIN] * 6


def test_a_date_in_three_lists_goes_on():
    lists = "<select><option>1990</select>年<select><option>1</select>月<select></select>日"
    assert asked(f"<form>生年月日 {lists}</form>") == [Asks.BIRTH_DATE] * 3


@pytest.mark.parametrize("first", ["type=email", "type=tel", "name=x", "placeholder=Email"])
def test_what_stands_before_a_password_is_a_login(first):
    found = asked(f"<form><input {first}><input type=password><button>Go</button></form>")
    assert found == [Asks.LOGIN, Asks.PASSWORD]


def test_what_calls_itself_a_login_is_the_only_one():
    html = "<form>ログインID<input>メールアドレス<input><input type=password></form>"
    assert asked(html) == [Asks.LOGIN, Asks.EMAIL, Asks.PASSWORD]
    assert asked("<form><input type=password><input name=x></form>") == [Asks.PASSWORD, None]


def test_an_address_alone_is_the_first_half_of_a_login_only_where_one_signs_in():
    field = "<input type=email name=mail>"
    assert asked(f"<h1>Sign in</h1><form>{field}<button>Next</button></form>") == [Asks.LOGIN]
    assert asked(f"<form>{field}<button>ログイン</button></form>") == [Asks.LOGIN]
    assert asked(f"<form>{field}<button>次へ</button></form>", title="ログイン") == [Asks.LOGIN]
    assert asked(f"<form>{field}<button>Next</button></form>", title="Raffle") == [Asks.EMAIL]


def test_a_newsletter_asks_for_nothing_that_matters():
    assert asked("<form>Newsletter<input type=email><button>Subscribe</button></form>") == [None]
    assert asked("<form><input type=email><button>メルマガ登録</button></form>") == [None]


def test_a_delivery_address_with_a_password_is_no_login():
    html = (
        "<form>お名前<input name=a>住所<input name=b>電話番号<input name=c>"
        "メールアドレス<input name=d>パスワード<input type=password><button>登録</button></form>"
    )
    assert asked(html) == [Asks.NAME, Asks.ADDRESS, Asks.PHONE, Asks.EMAIL, Asks.PASSWORD]


def test_an_address_for_a_new_account_is_no_login():
    html = "<form><input type=email><input type=password><button>新規登録</button></form>"
    assert asked(html) == [Asks.EMAIL, Asks.PASSWORD]
