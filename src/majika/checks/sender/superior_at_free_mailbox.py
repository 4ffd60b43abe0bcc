"""Somebody who signs as the head of the reader's own company asks a favour from a free mailbox.

Speaks when: a short mail without links or files has its answer go to a public mailbox, asks for
an urgent task, a payment, gift cards, staff data or a group chat, and a title (CEO, director,
社長) or the reader's own organisation stands in the sender's name or in a signature: on a short
line after the request.
Why it matters: nothing in it is bad by itself; the trap is the talk that follows. A director has
a company address, and can be asked in person.
Innocent cases: the chair of a small club who writes about the gift cards for a raffle.
Silent when: the title is only spoken of ("ask the director"), the sender is at the reader's
domain, the mail answers the reader or came over a list.
References: https://www.ic3.gov (business e-mail compromise); https://www.ipa.go.jp/security/bec/
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.brands.hosting import hosting
from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.checks.readers_address import own_domains
from majika.message import Message, registrable
from majika.text import fold

_SHORT = 900
"""Characters up to which a text is a quick word and not a letter."""

_LINE = 48
"""Characters up to which a line can be a signature's and is not a sentence."""

_NAME = 5
"""Letters of a domain's name from which on it is told from a word."""

_SENTENCE_ENDS = (".", "?", "!", "。", "\uff1f", "\uff01")

_ASKS = re.compile(
    r"gift ?cards?|\bw-?2s?\b|wire transfer|direct deposit|(?:change|update) my (?:bank|payroll)|"
    r"(?:quick|urgent|discreet|confidential) (?:task|favou?r|request|errand|assignment)|"
    r"(?:send|text|reply with)(?: me)? your (?:cell|mobile|whatsapp|personal)|"
    r"(?:tarefa|tarea|tache|aufgabe|klus|compito) urgente?|preciso que (?:faca|voce)|"
    r"necesito que (?:hagas|realices)|besoin que (?:tu|vous)|dringende? (?:aufgabe|uberweisung|"
    r"overboeking|klus)|carte[s]? cadeau|cartoes[- ]presente|tarjetas? (?:de )?regalo|"
    r"geschenkkarten|guthabenkarten|virement urgent|bonifico urgente|line ?の?グループ|"
    r"グループを作成|qrコード|口座残高|至急(?:の)?(?:送金|振込)|送金の手配|ギフト(?:カード|券)"
)
_TITLE = re.compile(
    r"\b(?:ceo|cfo|coo|cto|chief [a-z]+ officer|president|chair(?:man|woman|person)|principal|"
    r"(?:managing |executive )?director|head of [a-z]+|dean|pastor|geschaftsfuhr\w+|vorstand|"
    r"directeur|directrice|presidente|diretora?|direttore|amministratore delegato)\b|"
    r"代表取締役|社長|会長|取締役|理事長|校長|院長"
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="“{signed}” asks for something from a free mailbox, {address}",
        ja="「{signed}」と名乗り、無料メール {address} から頼みごとをしています",
    ),
    says=Text(
        en="It says “{request}” and signs as “{signed}”, but your answer would go to {address}, a "
        "mailbox anyone can open. Ask that person by telephone or face to face before you do it.",
        ja="「{signed}」と名乗って「{request}」と書いていますが、返事は誰でも作れる {address} に"
        "届きます。本人に電話か対面で確かめてからにしてください。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message = claims.message
    address = _free_mailbox(message)
    if not address or len(message.text) > _SHORT or claims.links or message.attachments:
        return
    request, signed = _request(message), _signature(message)
    if request and signed:
        yield check.finding(
            Strength.MEDIUM,
            Evidence(message.from_[0].place, address),
            signed,
            request,
            signed=signed.value,
            request=request.value,
            address=address,
        )


def _free_mailbox(message: Message) -> str:
    """The public mailbox that gets the answer; empty for anybody with an address of their own."""
    boxes = message.reply_to[:1] or message.from_[:1]
    own = own_domains(message)
    if not boxes or not own or not message.from_ or message.list_id or message.in_reply_to:
        return ""
    box = boxes[0]
    return box.address if hosting(box.domain, "free_mail") else ""


def _request(message: Message) -> Evidence | None:
    return _quote(message.text, Place(Spot.TEXT), _ASKS) or _quote(
        message.subject, Place(Spot.HEADER, "subject"), _ASKS
    )


def _signature(message: Message) -> Evidence | None:
    """The title or the reader's organisation, in the sender's name or where a letter is signed."""
    labels = {registrable(name).partition(".")[0] for name in own_domains(message)}
    spelt = [" ?".join(map(re.escape, label)) for label in labels if len(label) >= _NAME]
    own = re.compile(rf"\b(?:{'|'.join(spelt)})\b") if spelt else None
    author = message.from_[0]
    for text, place in ((_signed(message.text), Place(Spot.TEXT)), (author.name, author.place)):
        if found := _quote(text, place, _TITLE) or (own and _quote(text, place, own)):
            return found
    return None


def _signed(text: str) -> str:
    """The text with all but its signature blanked: places in it stay true.

    A signature is the short lines at the end that are no sentences, the first line apart.
    """
    start = len(text.rstrip())
    while start > 0:
        begin = text.rfind("\n", 0, start - 1) + 1
        line = text[begin:start].strip()
        if begin == 0 or len(line) > _LINE or line.endswith(_SENTENCE_ENDS):
            break
        start = begin
    return " " * start + text[start:]


def _quote(text: str, place: Place, pattern: re.Pattern[str]) -> Evidence | None:
    folded = fold(text)
    match = pattern.search(folded.text)
    if match is None:
        return None
    span = folded.span(*match.span())
    return Evidence(Place(place.spot, place.name, span=span), text[slice(*span)])
