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
