"""What may be blocked elsewhere: only the fraud's own things, and never anybody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from majika.brands.facts import Claims, Edit, Lookalike, Standing
from majika.findings import Evidence, Finding, Host, Place, Spot, Strength
from majika.message.facts import AuthResult, Method
from majika.report.indicators import MOST, Indicator, indicators
from majika.report.observables import shareable
from majika.verdict import Label, Verdict
from tests.mails import CATALOG
from tests.report.verdicts import (
    BANK,
    CLAIMED,
    GENUINE,
    MESSAGE,
    PROOF,
    STRANGE_SENDER,
    UNKNOWN,
    attachment,
    link,
    mailbox,
    verdict,
)

EVIL = "https://exampelbank.example/login?id=1"


def blaming(*links: int, files: tuple[int, ...] = ()) -> Finding:
    places = [Place(Spot.LINK, index=at) for at in links]
    places += [Place(Spot.ATTACHMENT, index=at) for at in files]
    return Finding(
        check="strange_link",
        strength=Strength.STRONG,
        evidence=tuple(Evidence(place, "x") for place in places),
        values={"host": "x", "brand": "y"},
    )


def judged(
    *urls: str,
    label: Label = Label.FRAUD,
    standing: Standing = Standing.FOREIGN,
    blamed: bool = True,
    from_: str = "",
    **changes: object,
) -> Verdict:
    links = tuple(link(number, url) for number, url in enumerate(urls))
    senders = (mailbox("x", from_),) if from_ else ()
    kept = {name: changes.pop(name) for name in tuple(changes) if name in Claims.__slots__}
    message = replace(MESSAGE, links=links, from_=senders, **changes)  # type: ignore[arg-type]
    stands = tuple((each, standing) for each in links)
    claims = replace(CLAIMED, message=message, links=stands, **kept)  # type: ignore[arg-type]
    finding = blaming(*range(len(links))) if blamed and links else STRANGE_SENDER
    return verdict(label, claims, (finding, 2.0))


def found(answer: Verdict) -> set[str]:
    return {one.value for one in indicators(answer, CATALOG)}


def test_a_link_that_a_reason_points_at():
    assert indicators(judged(EVIL), CATALOG) == [
        Indicator("domains", "exampelbank.example"),
        Indicator("urls", EVIL),
    ]


def test_a_link_that_no_reason_points_at_is_none():
    assert found(judged("https://innocent.example/", blamed=False)) == set()


def test_reassuring_reasons_accuse_nobody():
    answer = judged(EVIL)
    (reason,) = answer.reasons
    assert found(replace(answer, reasons=(replace(reason, points=-1.0),))) == set()


def test_weak_reasons_accuse_nobody():
    """An honest link is unencrypted, too."""
    answer = judged(EVIL)
    (reason,) = answer.reasons
    weak = replace(reason, finding=replace(reason.finding, strength=Strength.WEAK))
    assert found(replace(answer, reasons=(weak,))) == set()


def test_where_it_is_only_suspicious_the_address_and_not_the_whole_host():
    assert found(judged(EVIL, label=Label.SUSPICIOUS)) == {EVIL}


def test_a_lookalike_is_one_by_itself():
    imitates = Lookalike(
        host=Host("exampelbank.example"),
        brand=BANK,
        edit=Edit.MISSPELT,
        token="exampelbank",
        original="examplebank",
        place=Place(Spot.LINK),
    )
    answer = judged(EVIL, label=Label.SUSPICIOUS, blamed=False, lookalikes=(imitates,))
    assert found(answer) == {"exampelbank.example", EVIL}


@pytest.mark.parametrize("answer", [GENUINE, UNKNOWN], ids=["genuine", "unknown"])
def test_none_where_nothing_is_said_against_the_mail(answer: Verdict):
    assert found(answer) == set()
    assert found(judged(EVIL, label=answer.label, from_="a@evil.example")) == set()


@pytest.mark.parametrize(
    ("url", "standing"),
    [
        ("https://www.examplebank.test/", Standing.OWN),
        ("https://www.exampleshop.test/", Standing.FOREIGN),
        ("https://examplebank.dk/", Standing.KIN),
        ("https://cdn.shopcdn.test/a", Standing.INFRASTRUCTURE),
        ("https://u1.ct.sendgrid.net/ls/click", Standing.SERVICE),
        ("https://www.reader.example/x", Standing.FOREIGN),
    ],
)
def test_nothing_of_brands_services_and_the_readers_house(url: str, standing: Standing):
    assert found(judged(url, standing=standing)) == set()


@pytest.mark.parametrize(
    "url",
    [
        "https://bit.ly/abc",
        "https://sites.google.com/view/abc",
        "https://s25.coreserver.jp/~a/",
    ],
)
def test_where_many_share_a_host_only_the_exact_address(url: str):
    assert found(judged(url)) == {url}


def test_pages_of_the_brands_own_public_are_named_exactly():
    url = "https://pages.exampleshop.test/evil"
    assert found(judged(url, standing=Standing.PUBLIC)) == {url}


def test_a_name_of_ones_own_at_a_free_site_is_ones_own():
    url = "https://evil.web.app/"
    assert found(judged(url)) == {"evil.web.app", url}
    assert found(judged("https://web.app/")) == {"https://web.app/"}


def test_an_ip_address_that_anybody_can_reach():
    assert "8.8.8.8" in found(judged("https://8.8.8.8/login"))
    assert found(judged("https://192.168.0.1/login")) == {"https://192.168.0.1/login"}


@pytest.mark.parametrize(
    "url",
    [
        "https://▒▒▒▒.evil.example/",
        "https://evil▒▒▒▒",
        "https://bit.ly/▒▒▒▒",
    ],
)
def test_a_masked_address_is_none(url: str):
    assert "▒" not in "".join(found(judged(url)))
    assert not any(one.kind == "urls" for one in indicators(judged(url), CATALOG))


def test_a_masked_link_still_names_its_host():
    assert found(judged("https://evil.example/u/▒▒▒▒")) == {"evil.example"}


def test_the_senders_address():
    assert found(judged(from_="a@evil.example")) == {"a@evil.example"}
    assert found(judged(from_="someone@gmail.com")) == {"someone@gmail.com"}
    assert found(judged(from_="info@s25.coreserver.jp")) == {"info@s25.coreserver.jp"}


def test_the_senders_domain_where_it_was_proven():
    proof = replace(PROOF, domain="evil.example")
    assert found(judged(from_="a@evil.example", proof=proof)) == {"a@evil.example", "evil.example"}
    assert found(judged(from_="a@gmail.com", proof=proof)) == {"a@gmail.com"}
    suspicious = judged(from_="a@evil.example", proof=proof, label=Label.SUSPICIOUS)
    assert found(suspicious) == {"a@evil.example"}


FAILED = AuthResult(
    method=Method.DMARC,
    result="fail",
    domain="victim.example",
    authserv="mx.reader.example",
    trusted=True,
    place=Place(Spot.HEADER, "authentication-results"),
)


@pytest.mark.parametrize(
    "from_",
    [
        "info@examplebank.test",
        "info@exampleshop.test",
        "bounce@sendgrid.net",
        "boss@reader.example",
        "hanako@reader.example",
        "▒▒▒▒@evil.example",
        "a b@evil.example",
        "a@evil'.example",
        "a@localhost",
        "",
    ],
)
def test_senders_that_are_none(from_: str):
    assert found(judged(from_=from_)) == set()


def test_a_sender_that_may_be_the_brand_is_none():
    assert found(judged(from_="info@examplebank.dk")) == set()


def test_a_forged_sender_is_a_victim_and_the_reply_address_is_not():
    answer = judged(
        from_="a@victim.example", disproof=FAILED, reply_to=(mailbox("", "drop@gmail.com"),)
    )
    assert found(answer) == {"drop@gmail.com"}


def test_a_reply_address_of_a_brand_is_none():
    answer = judged(from_="a@evil.example", reply_to=(mailbox("", "help@exampleshop.test"),))
    assert found(answer) == {"a@evil.example"}


def test_links_that_a_mailing_list_adds_are_none():
    url = "https://lists.club.example/listinfo/talk"
    assert found(judged(url)) == {"lists.club.example", url}
    assert found(judged(url, list_id="Talk <talk.club.example>")) == set()


def test_an_attachment_that_a_reason_points_at():
    answer = judged(attachments=(attachment("a.exe"),))
    assert found(answer) == set()
    claims = answer.claims
    blamed = verdict(Label.FRAUD, claims, (blaming(files=(0, 7)), 2.0))
    assert found(blamed) == {"ab" * 32}


def test_however_many_links_there_are():
    answer = judged(*(f"https://evil{number}.example/" for number in range(3000)))
    assert len(indicators(answer, CATALOG)) == MOST


def test_shareable_keeps_what_others_can_look_for():
    kept = shareable(
        {
            "domains": ["evil.example", "▒▒▒▒.example", "a'b.example", "localhost"],
            "urls": [
                "https://evil.example/u/▒▒▒▒/x",
                "https://evil.example/u/%E2%96%92%E2%96%92",
                "https://evil.example?▒▒▒▒",
                "https://▒▒▒▒/",
                "https://evil▒▒▒▒.example/",
                "https://evil.example/a b",
                "javascript:alert(1)",
            ],
            "addresses": ["a@evil.example", "▒▒▒▒@evil.example", "a@▒▒▒▒", "a@b", "\x00@c.example"],
            "ips": ["192.0.2.1", "192.0.▒▒▒▒"],
            "phones": ["03-1234-5678", "03-▒▒▒▒"],
            "hashes": ["ab" * 32, "▒▒▒▒"],
        }
    )
    assert kept == {
        "domains": ["evil.example"],
        "urls": ["https://evil.example/u/", "https://evil.example?"],
        "addresses": ["a@evil.example"],
        "ips": ["192.0.2.1"],
        "phones": ["03-1234-5678"],
        "hashes": ["ab" * 32],
    }
