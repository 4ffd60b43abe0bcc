"""A stranger has money for you: a sum that waits, was sent, or comes every day.

Speaks when: an amount is written as a gain ("+23,500$", "0.75 BTC", "$3000 per day") and the
mail comes from a free mailbox, or its link leads to a page that anyone can make; weak when it
only stands in the text of a free mailbox's mail that leads to no such page.
Why it matters: nobody sends strangers money. To get it one has to pay, type a password or
connect a wallet.
Innocent cases: a friend's "+100 $ for the boat", a carpenter's "$500 per day"; a payment
service's own receipt, which links to its own pages.
Silent when: several sums are named (a bill), the links of a sender with a domain of their own
lead to no such page, the mail answers the reader or came over a mailing list.
References: https://consumer.ftc.gov (advance-fee and crypto scams); development mail.
"""

import re
from collections.abc import Iterator
from itertools import islice

from majika.brands.facts import Claims, is_anyones
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import Message, same_site

_READ = 3_000
"""Characters of the text in which a sum is looked for: the lure stands at the beginning."""

_SUMS = 20
"""Sums of a mail that are looked at."""

_GAIN = re.compile(
    # Begins with one set of characters, which `re` looks for six times faster than for a choice.
    r"[+$€£\d](?:(?<=\+) ?[$€£] ?\d[\d.,]{2,12}"
    r"|(?<=\+) ?\d[\d.,]{2,12} ?(?:[$€£]|usd\b|eur\b)"
    r"|(?<=\d)(?<![\d.,]\d)\d{0,2}[.,]\d{2,8}[ _.]{0,2}(?:btc|bitcoins?|eth|usdt)(?![a-z])"
    r"|(?<=[$€£])\d[\d.,]{2,12}k? (?:per|a|every) day|(?<=\d)(?:k|[.,]?000) ?[$€£] per day)",
    re.IGNORECASE,
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A stranger has money for you: “{sum}”",
        ja="知らない相手が「{sum}」を渡すと言っています",
    ),
    says=Text(
        en="It speaks of “{sum}” for you. Strangers give no money away: to get it, you would have "
        "to pay, or type a password or card number.",
        ja="「{sum}」が手に入るとあります。見ず知らずの人にお金を渡す人はいません。"
        "受け取るために、手数料やパスワード、カード番号を求められます。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message = claims.message
    found = _gain(message)
    if found is None or message.report or message.list_id or message.in_reply_to:
        return
    value, place = found
    strength = _strength(claims, place)
    if strength is not None:
        yield check.finding(strength, Evidence(place, value), sum=value)


def _strength(claims: Claims, place: Place) -> Strength | None:
    author = claims.message.author
    if author is None:
        return None
    if any(
        is_anyones(link.host, standing) and not same_site(link.host, author.domain)
        for link, standing in claims.links
    ):
        return Strength.MEDIUM
    if not hosting(author.domain, "free_mail"):
        return None
    return Strength.WEAK if place.spot is Spot.TEXT else Strength.MEDIUM


def _gain(message: Message) -> tuple[str, Place] | None:
    """The one sum in the subject and the beginning of the text, with its place.

    A lure names one sum; who adds up costs names several.
    """
    texts = ((message.subject, Place(Spot.HEADER, "subject")), (message.text, Place(Spot.TEXT)))
    sums = [
        (match[0], Place(place.spot, place.name, span=match.span()))
        for text, place in texts
        for match in islice(_GAIN.finditer(text, 0, _READ), _SUMS)
    ]
    return sums[0] if len({written for written, _ in sums}) == 1 else None
