"""What makes two mails one hand's, what of a mail counts, and how it is said."""

import pytest

from majika.brands import read_claims
from majika.cases.campaigns.template import traits_of_text
from majika.cases.campaigns.traits import traits_of_mail
from majika.cases.campaigns.tying import is_tied
from majika.cases.campaigns.words import SHARED, said
from majika.cases.facts import Tie, TieKind
from majika.findings import Language
from majika.message import parse_message
from majika.report.defang import fill
from tests.mails import CATALOG, mail

BANDS = [f"band:{band}:0" for band in range(8)]


@pytest.mark.parametrize(
    "shared",
    [
        ["host:evil.example"],
        ["page:bit.ly/3xAmple"],
        ["reply:taro@free.example"],
        ["file:00"],
        ["kit:00"],
        BANDS[:3],
        ["server:192.0.2.1", BANDS[0]],
        ["from:evil.example", "words:0"],
        ["image:00", "words:0"],
        ["icon:00", "hoster:coreserver.jp"],
    ],
)
def test_frauds_of_one_hand(shared: list[str]):
    assert is_tied(shared, accused=True)
    assert not is_tied(shared, accused=False)


@pytest.mark.parametrize(
    "shared",
    [
        ["image:00"],
        ["icon:00"],
        ["words:0", *BANDS[:2]],
        ["server:192.0.2.1", "hoster:evil.example", "from:evil.example"],
    ],
)
def test_what_many_hands_share(shared: list[str]):
    assert not is_tied(shared, accused=True)


def test_of_a_mail_that_is_not_accused_another_aspect_must_agree():
    assert is_tied(["host:evil.example", "words:0"], accused=False)
    assert not is_tied(["host:evil.example", "page:bit.ly/abcd"], accused=False)


def bands_of(text: str) -> set[str]:
    traits = traits_of_text(parse_message(mail(text=text)))
    return {trait for trait in traits if trait.startswith("band:")}


JAPANESE = (
    "平素は例銀行をご利用いただき、誠にありがとうございます。お客さまの口座で、普段とは異なる端末からの"
    "ログインを確認しました。安全のため、お取引を一時的に停止しております。お手数をおかけいたしますが、"
    "下記のページから二十四時間以内にご本人さまの確認をお願いいたします。"
)


def test_texts_of_one_template_agree_in_most_bands():
    first = f"山田太郎さま\n{JAPANESE}\nhttps://a.example/1 受付番号 4711"
    second = f"鈴木花子さま\n{JAPANESE}\nhttps://bb.example/xyz 受付番号 12"
    other = "".join(sorted(JAPANESE))

    assert len(bands_of(first) & bands_of(second)) >= 4
    assert not bands_of(first) & bands_of(other)


def test_words_beside_an_address_count_and_the_address_does_not():
    first, second = (
        bands_of(f"{JAPANESE}詳細はhttps://{host}/をご覧のうえ、info@{host}までご連絡ください。")
        for host in ("a.example", "another.example")
    )
    assert first == second
    assert first != bands_of(JAPANESE)


def test_a_short_text_is_compared_as_a_whole():
    short = "Your parcel is waiting, please confirm the address"
    assert not bands_of(short)
    message = parse_message(mail(text=short, subject="Your parcel is waiting here"))
    whole, subject = traits_of_text(message)
    assert whole.startswith("words:")
    assert subject.startswith("words:")


def traits(**of_mail: str | list[str]) -> set[str]:
    return set(traits_of_mail(read_claims(parse_message(mail(**of_mail)), CATALOG)))  # type: ignore[arg-type]


def test_nothing_of_brands_readers_lists_and_services_is_a_trait():
    links = "https://examplebank.test/a https://www.reader.example/b https://t.sendgrid.net/c"
    found = traits(
        from_="Example Bank <info@examplebank.test>",
        reply_to="info@examplebank.test",
        text=f"{links} https://lists.garden.example/d https://s3.amazonaws.com/",
        list_id="<talk.garden.example>",
    )
    assert not found


def test_pages_at_shared_hosts_and_names_below_them():
    page = "https://docs.google.com/forms/d/abc?usp=x"
    found = traits(text=f"{page} https://mine.web.app/y https://www.a.s3.amazonaws.com", from_="")
    assert found == {
        "page:docs.google.com/forms/d/abc",
        "host:mine.web.app",
        "host:a.s3.amazonaws.com",
    }


TIES = [
    Tie(kind=TieKind.HOST, value="evil.example", cases=2),
    Tie(kind=TieKind.SERVER, value="192.0.2.1", cases=2),
    Tie(kind=TieKind.SERVER, value="s179.coreserver.jp", cases=1),
    Tie(kind=TieKind.SERVER, value="s25.coreserver.jp", cases=1),
    Tie(kind=TieKind.HOSTER, value="coreserver.jp", cases=2),
    Tie(kind=TieKind.TEMPLATE, value="", cases=2),
]


@pytest.mark.parametrize(
    ("language", "servers"),
    [
        ("en", "sent from s179, s25 of the hosting company coreserver[.]jp"),
        ("ja", "同じレンタルサーバー会社 coreserver[.]jp の s179, s25 から送られている"),
    ],
)
def test_machines_are_named_with_their_hoster(language: Language, servers: str):
    sentences = [fill(text, values, language) for (text, values), _ in said(TIES)]
    assert servers in sentences
    assert len(sentences) == 4


def test_every_tie_has_words():
    assert set(SHARED) == set(TieKind)
