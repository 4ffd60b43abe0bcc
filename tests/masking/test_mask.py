"""What a mask hides from whom, and what it must leave."""

import pytest

from majika.findings import Host, Name, Url
from majika.masking import MOSAIC, NO_MASK, Audience
from tests.masking.readers import ADDRESS, mask

STAYS = (
    "Example Bank",
    "info@evil.example",
    "Please verify your account within 24 hours.",
    "www.examplebank.test",
    "https://evil.example/account/login/verify-your-card/index.php?lang=en&year=2026#top",
    "Call us at 0120-123-456.",
    "お客様の口座が制限されました。ご確認ください。",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    "Amazone プライム会員",
    "Tue, 24 Nov 2026 09:00:00 +0900",
)


@pytest.mark.parametrize("text", STAYS)
def test_evidence_stays(text):
    assert mask().hide(text) == text


def test_the_mosaic_tells_no_length():
    hides = mask()

    assert hides.hide(ADDRESS) == hides.hide("hanako") == MOSAIC


def test_kinds_of_text_stay():
    hides = mask()

    assert isinstance(hides.hide(Host("hanako.evil.example")), Host)
    assert isinstance(hides.hide(Url(f"https://evil.example/{ADDRESS}")), Url)
    assert hides.hide(Name("Hanako", "Hanako")) == "Hanako"


def test_no_mask_hides_nothing():
    assert NO_MASK.spans(ADDRESS) == ()
    assert NO_MASK.hide(ADDRESS) == ADDRESS


def test_the_public_sees_no_token():
    link = "https://evil.example/t/8f3a9c2b1d7e/login?u=eyJhbGciOiJIUzI1NiJ9.e30.abc"

    assert mask().hide(link) == f"https://evil.example/t/{MOSAIC}/login?u={MOSAIC}"


def test_a_brand_keeps_tokens_but_learns_nothing_of_the_reader():
    hides = mask(Audience.BRAND)

    assert (
        hides.hide("https://evil.example/t/8f3a9c2b1d7e") == "https://evil.example/t/8f3a9c2b1d7e"
    )
    assert hides.hide(f"https://evil.example/t/{ADDRESS.encode().hex()}").endswith(f"/t/{MOSAIC}")


def test_a_help_desk_knows_the_reader_but_not_their_account():
    hides = mask(Audience.HELPDESK, text="Your account number is 0123-4567-89.")

    assert hides.hide(f"{ADDRESS} 0123-4567-89 or 0123456789") == f"{ADDRESS} {MOSAIC} or {MOSAIC}"


@pytest.mark.parametrize("audience", Audience)
def test_words_of_ones_own_are_hidden_from_all(audience):
    assert mask(audience, ("Ponta", "第三工場")).hide("ponta の第三工場") == f"{MOSAIC} の{MOSAIC}"


def test_the_id_of_the_message_is_hidden_and_its_host_is_not():
    hides = mask(message_id="<20261124.8f3a9c2b@evil.example>")

    assert hides.hide("<20261124.8f3a9c2b@evil.example>") == f"<{MOSAIC}@evil.example>"


def test_an_address_with_a_word_glued_to_it():
    assert mask(to="hanako7@gmail.com").hide("autorizadohanako7@gmail.com") == f"autorizado{MOSAIC}"


def test_readers_beyond_all_limits():
    crowd = ", ".join(f"h{n}k{n * 7}@gmail.com" for n in range(700))
    hides = mask(to=crowd)

    assert hides.hide("h699k4893@gmail.com") == MOSAIC
    assert hides.hide("info@evil.example") == "info@evil.example"


TOKEN = "n06789e9b5c-884213"


@pytest.mark.parametrize("sign", ["=", "===", "-"])
@pytest.mark.parametrize("header", ["return_path", "sender"])
def test_a_token_beside_the_reader_in_an_envelope_sender(header, sign):
    local = f"{TOKEN}-hanako.yamada{sign}reader.example"
    hides = mask(**{header: f"<{local}@bounce.evil.example>"})

    assert hides.hide(f"{local}@bounce.evil.example") == f"{MOSAIC}@bounce.evil.example"


def test_an_envelope_sender_that_names_no_reader():
    hides = mask(return_path="<bounce-news@evil.example>")

    assert hides.hide("bounce-news@evil.example") == "bounce-news@evil.example"


PRIVATE = {
    "お届け先: 〒530-0001 大阪府大阪市北区梅田1-2-3 メゾン405": "梅田1-2-3",
    "ご住所：大阪市北区梅田1-2-3": "梅田1-2-3",
    "Ship to:\n12 High Street, Springfield": "12 High Street",
    "Delivery address: 12 High Street": "12 High Street",
    "生年月日 1948年3月5日": "1948年3月5日",
    "Date of birth: 5 March 1948": "5 March 1948",
    "口座 1234567": "1234567",
    "お届け先の電話番号 090-1234-5678": "090-1234-5678",
}


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.BRAND])
@pytest.mark.parametrize(("text", "fact"), PRIVATE.items(), ids=PRIVATE.keys())
def test_where_the_reader_lives(text, fact, audience):
    assert fact not in mask(audience, text=text).hide(text)


NOT_PRIVATE = (
    "お届け先: https://evil.example/address1",
    "配送先住所をご確認ください。1500円",
    "Your delivery address is wrong",
    "口座を確認: 0120-123-456",
    "Delivered on 24 November 2026",
    "https://evil.example/?id=home&lang=en&year=2026&page=3",
)


@pytest.mark.parametrize("text", NOT_PRIVATE)
def test_what_is_not_private(text):
    assert mask(text=text).hide(text) == text


@pytest.mark.parametrize("name", ["u", "uid", "id", "k", "mail", "rid", "token"])
def test_a_short_value_that_is_somebodys(name):
    link = f"https://evil.example/?{name}=ab3d9&lang=en"

    assert mask().hide(link) == f"https://evil.example/?{name}={MOSAIC}&lang=en"
    assert mask(Audience.BRAND).hide(link) == link


@pytest.mark.parametrize(
    "line", ["Final-Recipient: rfc822; taro@far.example", "<taro@far.example>: user unknown"]
)
def test_the_failed_address_of_a_delivery_report(line):
    hides = mask(from_="Mailer-Daemon <mailer-daemon@mx.example>", text=f"Sorry.\n{line}\n")

    assert (
        hides.hide(f"{line} info@evil.example")
        == line.replace("taro@far.example", MOSAIC) + " info@evil.example"
    )


def test_a_companys_own_address_stays():
    """It stands below a company's name, far from any label; the reader's stands behind one."""
    text = "例銀行株式会社\n〒100-0005 東京都千代田区丸の内1-1-1\n"
    reader = "お届け先\n山田太郎 様\n〒530-0001 大阪市北区梅田1-2-3\n\n"
    whole = f"{reader}\n\n{text}"

    hidden = mask(text=whole).hide(whole)

    assert "梅田" not in hidden
    assert "丸の内1-1-1" in hidden


def test_the_readers_own_network_is_hidden():
    """Its name stands where its machine took the mail in; what a sender calls himself stays."""
    route = "from evil.local (evil.example [192.0.2.1]) by pc7.yamada.lan with SMTP"
    hides = mask(received=route)

    assert hides.hide("pc7.yamada.lan") == MOSAIC
    assert hides.hide("evil.local") == "evil.local"
