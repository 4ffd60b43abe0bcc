"""Which brand a foreign host imitates, and what was done to its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from majika.brands import Catalog
from majika.brands.facts import Edit
from majika.brands.lookalikes import Lookalikes
from majika.brands.misspelling import steps_between
from majika.findings import Host, Place, Spot
from tests.mails import CATALOG

PLACE = Place(Spot.LINK, index=3)
TABLE = Lookalikes(CATALOG.brands.values(), CATALOG.owner)

IMITATIONS = [
    ("examplebank.co.jp.qv7.example", Edit.WHOLE_DOMAIN, "examplebank.co.jp"),
    ("www-examplebank-co-jp.qv7.example", Edit.WHOLE_DOMAIN, "examplebank.co.jp"),
    ("examplebank.ne.jp.qv7.example", Edit.FALSE_ENDING, "examplebank.ne.jp"),
    ("examplebank-jp.qv7.example", Edit.FALSE_ENDING, "examplebank-jp"),
    ("exmplebnk.co.ip.qv7.example", Edit.FALSE_ENDING, "exmplebnk.co.ip"),
    ("examplebank.co.jplogin.qv7.example", Edit.FALSE_ENDING, "examplebank.co.jp"),
    ("examplebank.qv7.example", Edit.LABEL, "examplebank"),
    ("my.exbank.login.qv7.example", Edit.LABEL, "exbank"),
    ("examplebank-login.example", Edit.TOKEN, "examplebank"),
    ("my.examplebank-x7.example", Edit.TOKEN, "examplebank"),
    ("example-bank.qv7.example", Edit.TOKEN, "example-bank"),
    ("exbank-login.example", Edit.TOKEN, "exbank"),
    ("examplebankid.example", Edit.GLUED, "examplebankid"),
    ("login-secureexamplebank.example", Edit.GLUED, "secureexamplebank"),
    ("examplebanksupportcenter24.example", Edit.GLUED, "examplebanksupportcenter24"),
    ("exarnplebank.example", Edit.SKELETON, "exarnplebank"),
    ("examp1ebank.qv7.example", Edit.SKELETON, "examp1ebank"),
    ("xn--" + "exаmplebank".encode("punycode").decode() + ".example", Edit.SKELETON, "exаmplebank"),
    ("exampelbank.example", Edit.MISSPELT, "exampelbank"),
    ("exmplebank-uk.example", Edit.MISSPELT, "exmplebank"),
    ("examplebnak.qv7.example", Edit.MISSPELT, "examplebnak"),
    ("exam-plebank.example", Edit.HYPHENS, "exam-plebank"),
    ("exam-plebnak.example", Edit.HYPHENS, "examplebnak"),
]

HONEST = [
    "examplebank.test",
    "www.examplebank.co.jp",
    "deep.mail.examplebank.test",
    "shopcdn.test",
    "examplemail.test",
    "examplebank.dk",
    "examplebank.example",
    "example-bank.example",
    "examplebank.co.jp.no-such-suffix",
    "examplebankcdn.net",
    "exbank.example",
    "exbank-travel.example",
    "exbank.travel.example",
    "login.exbank.example",
    "mail.exbank.travel.example",
    "photos.exbank.travel.example",
    "other.co.jp.qv7.example",
    "xmplebank.co.jp.qv7.example",
    "examples.example",
    "bank.example",
    "example.example",
    "stranger.example",
    "qv7.example",
    "192.0.2.7",
    "2001:db8::1",
    "localhost",
    "",
    "." * 10,
    "xn--.example",
    "a" * 300 + ".example",
]


@pytest.mark.parametrize(("host", "edit", "token"), IMITATIONS)
def test_imitation(host: str, edit: Edit, token: str) -> None:
    found = TABLE.find(Host(host), PLACE)
    assert found is not None
    assert (found.brand.id, found.edit, found.token) == ("example-bank", edit, token)
    assert (found.host, found.place) == (host, PLACE)


@pytest.mark.parametrize("host", HONEST)
def test_no_imitation(host: str) -> None:
    assert TABLE.find(Host(host), PLACE) is None


def test_pages_of_the_public_below_a_brands_own_domain() -> None:
    """Anyone can open `examplebank-login` at a shop system; the system itself is listed."""
    found = TABLE.find(Host("examplebank-login.pages.exampleshop.test"), PLACE)
    assert found is not None
    assert found.brand.id == "example-bank"
    assert TABLE.find(Host("pages.exampleshop.test"), PLACE) is None


def test_steps_of_letters_that_look_the_same() -> None:
    found = TABLE.find(Host("exarnp1ebank.example"), PLACE)
    assert found is not None
    assert found.steps == (("replace", "m", "rn"), ("replace", "l", "1"))


def test_the_article() -> None:
    """A reader saw that the link said “asmzaon”: one letter added, two turned round."""
    catalog = Catalog.default()
    table = Lookalikes(catalog.brands.values(), catalog.owner)
    found = table.find(Host("www.asmzaon.example"), PLACE)
    assert found is not None
    assert (found.brand.id, found.edit) == ("amazon", Edit.MISSPELT)
    assert found.steps == (("insert", "", "s"), ("swap", "az", "za"))
    misspelling = table.misspelling_of("amazone")
    assert misspelling is not None
    assert (misspelling.brand.id, misspelling.steps) == ("amazon", (("insert", "", "e"),))


@pytest.mark.parametrize(
    ("word", "steps"),
    [
        ("exampleshp", (("delete", "o", ""),)),
        ("exampelshop", (("swap", "le", "el"),)),
        ("exampleshopp", (("insert", "", "p"),)),
        ("exanpleshop", (("replace", "m", "n"),)),
    ],
)
def test_misspelt_word(word: str, steps: tuple[tuple[str, str, str], ...]) -> None:
    found = TABLE.misspelling_of(word)
    assert found is not None
    assert (found.brand.id, found.name, found.steps) == ("example-shop", "Exampleshop", steps)


@pytest.mark.parametrize(
    "word",
    ["exampleshop", "exampleshops", "examplebank", "example", "shop", "xampleshop", "例銀行", ""],
)
def test_word_that_is_not_misspelt(word: str) -> None:
    assert TABLE.misspelling_of(word) is None


@pytest.mark.parametrize("host", ["exqpost.example", "exbpost.example", "xzpost.example"])
def test_another_short_stem_before_the_same_word_is_another_company(host: str) -> None:
    catalog = Catalog.from_records(
        [
            {
                "id": "exp-post",
                "names": ["EXP Post"],
                "web_domains": ["exppost.test"],
                "confidence": "published",
            }
        ]
    )
    table = Lookalikes(catalog.brands.values(), catalog.owner)
    assert table.find(Host(host), PLACE) is None
    found = table.find(Host("exppsot.example"), PLACE)
    assert found is not None
    assert found.edit is Edit.MISSPELT


LETTERS = st.text("abcde", max_size=8)


@given(LETTERS, LETTERS)
def test_steps_are_as_few_as_can_be_and_lead_there(name: str, word: str) -> None:
    steps = steps_between(name, word)
    assert len(steps) == OSA.distance(name, word)
    for old, new in ((old, new) for kind, old, new in steps if kind == "swap"):
        assert old == new[::-1]
    assert len(word) - len(name) == sum(len(new) - len(old) for _, old, new in steps)


@given(st.text(max_size=60))
def test_any_text_is_only_looked_at(text: str) -> None:
    TABLE.find(Host(text), PLACE)
    TABLE.misspelling_of(text)
