"""Verdicts made by hand for tests of reports: no parser, no catalog, no check is involved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from majika.advice import advise, not_looked_at
from majika.brands.facts import Brand, Claim, Claims, Confidence, Pretext, Standing, Where
from majika.checks import Check
from majika.findings import Evidence, Finding, Host, Place, Spot, Strength, Text, Url
from majika.message.facts import (
    Attachment,
    AuthResult,
    Image,
    Link,
    Mailbox,
    Message,
    Method,
)
from majika.verdict import Label, Reason, Verdict

BANK = Brand(
    id="example-bank",
    names=("例銀行", "Example Bank"),
    ambiguous_names=frozenset(),
    category="bank",
    country="JP",
    domains={"examplebank.test": Confidence.PUBLISHED},
    mail_domains=frozenset({"examplebank.test"}),
    user_mail_domains=frozenset(),
    user_content_domains=frozenset(),
    infrastructure_domains=frozenset(),
    family=frozenset({"example-bank"}),
    report_to=("phish@examplebank.test",),
    phishing_info="",
    support_phones=(),
)

FROM, SUBJECT = Place(Spot.HEADER, "from"), Place(Spot.HEADER, "subject")


def check(name: str, en: str, ja: str, says_en: str, says_ja: str) -> Check[Any]:
    return Check(
        f"majika.checks.sender.{name}",
        over=Claims,
        title=Text(en=en, ja=ja),
        says=Text(en=says_en, ja=says_ja),
        see=Text(
            en="Press and hold the sender's name in your mail app.",
            ja="メールアプリで差出人の名前を長押しすると、アドレスが表示されます。",
        ),
    )


CHECKS = {
    each.name: each
    for each in (
        check(
            "strange_sender",
            "The sender is not one of {brand}'s official senders",
            "差出人が {brand} の公式の送信元ではありません",
            "The sender's address ends in {sender}. This is not one of {brand}'s.",
            "差出人のアドレスは {sender} です。{brand} のものではありません。",
        ),
        check(
            "strange_link",
            "The link leads to {host}, made to look like {brand}",
            "リンク先の {host} は {brand} に似せた別のドメインです",
            "The link leads to {host}. That only looks like {brand}.",
            "リンクの行き先は {host} です。{brand} に似せただけの、別のものです。",
        ),
        check(
            "signed",
            "Signed by {brand}",
            "{brand} の電子署名があります",
            "The signature of {brand} passed.",
            "{brand} の電子署名が確認されています。",
        ),
    )
}


def link(number: int, url: str, shown: str = "") -> Link:
    return Link(
        shown=shown,
        url=Url(url),
        written=url,
        scheme=url.partition(":")[0],
        host=Host(url.partition("://")[2].partition("/")[0]),
        wrapper="",
        userinfo="",
        image=False,
        context="",
        place=Place(Spot.LINK, index=number),
    )


def attachment(name: str) -> Attachment:
    return Attachment(
        name=name,
        declared_type="application/zip",
        real_type="application/zip",
        size=10,
        sha256="ab" * 32,
        members=(),
        encrypted=False,
        text="",
        place=Place(Spot.ATTACHMENT),
    )


def image(source: str) -> Image:
    return Image(
        source=source,
        host=Host(source.partition("://")[2].partition("/")[0]),
        alt="",
        tiny=False,
        inline=not source.startswith("http"),
        place=Place(Spot.IMAGE),
    )


def mailbox(name: str, address: str) -> Mailbox:
    local, _, domain = address.rpartition("@")
    return Mailbox(name=name, address=address, local=local, domain=domain, place=FROM)


MESSAGE = Message(
    sha256="cd" * 32,
    size=1000,
    headers=(),
    from_=(mailbox("例銀行 緊急窓口", "info@s25.host.example"),),
    to=(mailbox("花子", "hanako@reader.example"),),
    subject="【例銀行】お取引の確認",
    text="お客様\n\n下のリンクから確認してください。\n電話 03-1234-5678",
    links=(link(0, "https://exampelbank.example/login?id=1", "確認する"),),
)

CLAIMED = Claims(
    message=MESSAGE,
    claims=(
        Claim(
            brand=BANK,
            where=Where.DISPLAY_NAME,
            clarity=Strength.STRONG,
            written="例銀行",
            place=FROM,
        ),
    ),
    brand=BANK,
    sender=Standing.FOREIGN,
    pretexts=(Pretext(id="card-misuse", phrases=(("ご本人様のご利用", FROM),), weak=False),),
)

STRANGE_SENDER = Finding(
    check="strange_sender",
    strength=Strength.STRONG,
    evidence=(Evidence(FROM, "s25.host.example", expected="examplebank.test"),),
    values={"sender": "s25.host.example", "brand": "例銀行"},
)
STRANGE_LINK = Finding(
    check="strange_link",
    strength=Strength.STRONG,
    evidence=(Evidence(Place(Spot.LINK), Host("exampelbank.example")),),
    values={"host": Host("exampelbank.example"), "brand": "例銀行"},
)
SIGNED = Finding(
    check="signed",
    strength=Strength.REASSURING,
    evidence=(Evidence(Place(Spot.HEADER, "authentication-results"), "examplebank.test"),),
    values={"brand": "例銀行"},
)


def verdict(label: Label, claims: Claims, *found: tuple[Finding, float], **changes: Any) -> Verdict:
    """A verdict with its real advice; `changes` replace fields of it."""
    made = Verdict(
        label=label,
        probability=0.998,
        score=sum(points for _, points in found),
        claims=claims,
        reasons=tuple(Reason(finding=each, group="identity", points=at) for each, at in found),
        advice=advise(claims, label, [each for each, _ in found]),
        not_looked_at=not_looked_at(claims),
    )
    return replace(made, **changes)


FRAUD = verdict(Label.FRAUD, CLAIMED, (STRANGE_SENDER, 4.0), (STRANGE_LINK, 2.0))
SUSPICIOUS = verdict(Label.SUSPICIOUS, CLAIMED, (STRANGE_LINK, 2.0), probability=0.6)
UNKNOWN = verdict(
    Label.UNKNOWN,
    Claims(
        message=replace(MESSAGE, from_=(mailbox("花子", "hanako@friend.example"),)),
        sender=Standing.FOREIGN,
    ),
)
SIGNED_MESSAGE = replace(MESSAGE, from_=(mailbox("例銀行", "notice@examplebank.test"),))
PROOF = AuthResult(
    method=Method.DKIM,
    result="pass",
    domain="examplebank.test",
    authserv="mx.reader.example",
    trusted=True,
    place=Place(Spot.HEADER, "authentication-results"),
)
GENUINE = verdict(
    Label.GENUINE,
    replace(CLAIMED, message=SIGNED_MESSAGE, sender=Standing.OWN, proof=PROOF, sender_brand=BANK),
    (SIGNED, -3.0),
)
ALL = (FRAUD, SUSPICIOUS, UNKNOWN, GENUINE)
