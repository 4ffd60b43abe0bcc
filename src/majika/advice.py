"""What to do now, for this mail, this verdict, this brand and this story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from majika import advice_texts as texts
from majika.brands.facts import Brand, Claims, Standing
from majika.findings import Finding, Spot, Text
from majika.message.facts import Defect, Message, MessageKind
from majika.message.phones import phones
from majika.report.defang import fill
from majika.verdict import Advice, Label, NotLookedAt

if TYPE_CHECKING:
    from majika.brands.phrases import PretextText
    from majika.capture.facts import Capture

CALLS = frozenset({"callback-invoice", "tech-support", "unpaid-legal"})
"""Stories that end in a phone call."""

PAYS = frozenset(
    {
        "advance-fee",
        "ceo-request",
        "crypto",
        "gift-card",
        "investment-romance",
        "invoice",
        "released-balance",
        "sextortion",
        "unpaid-legal",
        "wallet-verification",
    }
)
"""Stories that want money or codes sent, not typed on a page."""

IN_THE_APP = frozenset(
    {
        "account-locked",
        "membership-lapse",
        "payment-method-failed",
        "points-expiring",
        "security-upgrade",
        "storage-full",
        "subscription-expired",
        "unauthorised-login",
    }
)
"""Stories whose own advice is to look in the brand's app, which is said by name already."""

TOLD_BY = {
    "promises_money": "released-balance",
    "readers_mail_system_leads_elsewhere": "mailbox",
    "stranger_poses_as_mail_system": "mailbox",
    "superior_at_free_mailbox": "ceo-request",
}
"""Checks that know a story by more than its phrases, with the story whose advice fits."""

ADVERTISED_HONESTLY = frozenset({"casino-bonus", "dating-lure"})
"""Stories that licensed sites tell their members as well: "delete it" is right for a fraud only."""

CARDS = frozenset({"bank", "card", "lender", "payment", "securities"})
"""Categories of brands whose customers have a number to call on a card or a contract."""

WITH_AN_APP = CARDS | {
    "betting",
    "crypto",
    "delivery",
    "electronics",
    "food",
    "game",
    "insurance",
    "loyalty",
    "mail",
    "portal",
    "retail",
    "social",
    "streaming",
    "tech",
    "telecom",
    "ticket",
    "transport",
    "travel",
}
"""Categories whose customers have an app or an account page with notices. An office, a road
operator, a university or the reader's own company has a site to go to."""

BANKING = frozenset({"bank account", "PIN"})
IDENTITY = frozenset({"identity number", "identity document"})
"""Things that a page may ask for (`Asks.value`) whose loss has steps of its own."""

CUT_SHORT = frozenset(
    {Defect.TOO_DEEP, Defect.TOO_LONG, Defect.TOO_MANY_LINKS, Defect.TOO_MANY_PARTS}
)


def advise(
    claims: Claims, label: Label, findings: Sequence[Finding], capture: Capture | None = None
) -> Advice:
    """What to do, in order of importance. The texts are ready to be shown.

    `capture`: a visit, which saw what the page behind the link asks for.
    """
    if label is Label.GENUINE:
        return Advice(do=(texts.USE_THE_USUAL_WAY,), do_not=(texts.GIVE_AWAY_CODES,), if_already=())
    if label is Label.UNKNOWN:
        return Advice(
            do=tuple(_find_out(claims, label, findings)),
            do_not=tuple(_not_yet(claims, findings)),
            if_already=tuple(_if_already(claims, findings, capture)),
        )
    return Advice(
        do=tuple(chain(_find_out(claims, label, findings), _get_rid(claims, label))),
        do_not=tuple(dict.fromkeys(_keep_off(claims, findings))),
        if_already=tuple(_if_already(claims, findings, capture)),
    )


def not_looked_at(claims: Claims, capture: Capture | None = None) -> tuple[NotLookedAt, ...]:
    """What of this mail was not gathered, and why; only what there was to gather."""
    message, unseen = claims.message, _why_unseen(capture)
    gaps = (
        (
            _has_web_links(message) and unseen is not None,
            texts.LINK_TARGETS,
            unseen or texts.LINK_TARGETS_WHY,
        ),
        (message.kind is MessageKind.TEXT, texts.SENDER_OF_TEXT, texts.SENDER_OF_TEXT_WHY),
        (_lacks_the_servers_word(claims), texts.SERVER_RESULT, texts.SERVER_RESULT_WHY),
        (_unchecked_signature(claims), texts.SIGNATURE, texts.SIGNATURE_WHY),
        (bool(message.attachments), texts.ATTACHMENTS, texts.ATTACHMENTS_WHY),
        (any(not image.inline for image in message.images), texts.PICTURES, texts.PICTURES_WHY),
        (not CUT_SHORT.isdisjoint(message.defects), texts.REST, texts.REST_WHY),
    )
    return tuple(NotLookedAt(what=what, why=why) for there, what, why in gaps if there)


def _asked_for(capture: Capture | None) -> frozenset[str]:
    """What the pages of a visit wanted, by `Asks.value`."""
    pages = capture.pages if capture else ()
    later = capture.decoy.asked_next if capture and capture.decoy else ()
    return frozenset(asks.value for asks in chain(later, *(page.asks for page in pages)))


def _why_unseen(capture: Capture | None) -> Text | None:
    """Why nothing is known of the page behind the link; None when it was seen."""
    if capture is None:
        return texts.LINK_TARGETS_WHY
    from majika.capture.unseen import why_unseen

    return why_unseen(capture)


def _find_out(claims: Claims, label: Label, findings: Sequence[Finding]) -> Iterator[Text]:
    """How its reader learns what is true."""
    brand, story = claims.brand, _story(claims, findings)
    if brand is not None:
        app = brand.category in WITH_AN_APP
        yield _named(texts.LOOK_IN_THE_APP if app else texts.TYPE_THE_ADDRESS, brand)
    if label is Label.UNKNOWN and story in ADVERTISED_HONESTLY:
        yield texts.IF_SIGNED_UP
    elif story is not None and (brand is None or story not in IN_THE_APP):
        yield from _of_story(story).do
    elif brand is not None and brand.category in CARDS:
        yield texts.CALL_THE_CARD
    if brand is None and story is None:
        yield texts.ASK_WHOM_IT_NAMES if label is Label.FRAUD else texts.ASK_ANOTHER_WAY


def _get_rid(claims: Claims, label: Label) -> Iterator[Text]:
    brand = claims.brand
    is_text = claims.message.kind is MessageKind.TEXT
    if brand is not None and brand.report_to and not is_text:
        yield _named(texts.FORWARD_TO_BRAND, brand, address=brand.report_to[0])
    if label is Label.FRAUD:
        yield texts.BLOCK_SENDER if is_text else texts.MARK_AS_JUNK


def _keep_off(claims: Claims, findings: Sequence[Finding]) -> Iterator[Text]:
    """What to leave alone, first what our findings speak of."""
    message, story = claims.message, _story(claims, findings)
    if _wants_a_call(findings):
        yield texts.CALL
    if _warns_of_attachments(findings):
        yield texts.OPEN_ATTACHMENTS
    if _has_web_links(message):
        yield texts.OPEN_LINKS
    if message.forms:
        yield texts.FILL_IN_FORM
    if message.attachments:
        yield texts.OPEN_ATTACHMENTS
    if story in PAYS:
        yield texts.PAY
    yield texts.REPLY_TO_TEXT if message.kind is MessageKind.TEXT else texts.REPLY
    if story in CALLS or _has_phone_number(message):
        yield texts.CALL
    acts_on_it = _has_web_links(message) or message.forms or story in PAYS | CALLS
    if story is not None and acts_on_it:
        yield from _of_story(story).do_not


def _not_yet(claims: Claims, findings: Sequence[Finding]) -> Iterator[Text]:
    """What can wait until its reader knows; only what this mail could bring about."""
    message, story = claims.message, _story(claims, findings)
    if _has_web_links(message) or message.forms:
        yield texts.TYPE_THROUGH_LINK
    if message.attachments:
        yield texts.OPEN_BEFORE_ASKING
    if story in PAYS:
        yield texts.PAY_BEFORE_ASKING
    if story in CALLS:
        yield texts.CALL_BEFORE_ASKING


def _if_already(
    claims: Claims, findings: Sequence[Finding], capture: Capture | None
) -> Iterator[Text]:
    """Steps for who already did something, worst first; only what this mail can bring about."""
    message, story, brand = claims.message, _story(claims, findings), claims.brand
    typed = _has_web_links(message) or bool(message.forms)
    asked = _asked_for(capture)
    bank = brand is not None and brand.category in CARDS
    is_text = message.kind is MessageKind.TEXT
    called = _wants_a_call(findings) or story in CALLS or _has_phone_number(message)
    steps = (
        (typed or story in PAYS, texts.IF_PAID),
        (typed, texts.IF_CARD_TYPED),
        (typed, texts.IF_PASSWORD_TYPED),
        (typed and (bank or not asked.isdisjoint(BANKING)), texts.IF_BANK_TYPED),
        (not asked.isdisjoint(IDENTITY), texts.IF_IDENTITY_SENT),
        (bool(message.attachments), texts.IF_ATTACHMENT_OPENED),
        (typed and is_text, texts.IF_APP_INSTALLED),
        (called, texts.IF_CALLED),
        (True, texts.IF_REPLIED),
        (typed, texts.IF_LINK_OPENED),
        (True, texts.WHO_HELPS),
        (True, texts.WHERE_TO_REPORT_TEXT if is_text else texts.WHERE_TO_REPORT),
    )
    return (text for happens, text in steps if happens)


def _story(claims: Claims, findings: Sequence[Finding]) -> str | None:
    """The pretext, when more than words that honest mail has too speak for it."""
    pretext = claims.pretext
    if pretext is not None and not pretext.weak:
        return pretext.id
    told = (TOLD_BY[finding.check] for finding in findings if finding.check in TOLD_BY)
    return next(told, None)


def _of_story(story: str) -> PretextText:
    from majika.brands.phrases import pretext

    return pretext(story)


def _wants_a_call(findings: Sequence[Finding]) -> bool:
    return any(finding.check in ("wants_a_call", "text_wants_a_call") for finding in findings)


def _warns_of_attachments(findings: Sequence[Finding]) -> bool:
    places = (evidence.place for finding in findings for evidence in finding.evidence)
    return any(place.spot is Spot.ATTACHMENT for place in places)


def _has_web_links(message: Message) -> bool:
    return any(link.scheme in ("http", "https") for link in message.links)


def _has_phone_number(message: Message) -> bool:
    return next(phones(message), None) is not None


def _lacks_the_servers_word(claims: Claims) -> bool:
    """True when the server's word is missing and could prove or disprove a brand's own domain."""
    return claims.sender is Standing.OWN and not claims.message.auth_results


def _unchecked_signature(claims: Claims) -> bool:
    return bool(claims.message.signatures) and not claims.proven_domain


def _named(text: Text, brand: Brand, **names: str) -> Text:
    """`text` with the brand's name put in."""
    values = {"brand": brand.name, **names}
    return Text(en=fill(text, values, "en"), ja=fill(text, values, "ja"))
