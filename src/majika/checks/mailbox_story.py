"""The story about the reader's own mailbox: full, expiring, blocked, with mail held back."""

from __future__ import annotations

import re

from majika.findings import Evidence, Place, Spot
from majika.message import Message
from majika.text import fold

_READ = 1_500
"""Characters of the text in which the story is looked for: it is told at once."""

_PASSWORD = r"(?:password|pass ?code|passwort|kennwort|senha|contrasena|mot de passe|wachtwoord)"
_BOX = (
    r"(?:mail ?box|in ?box|e-?mail (?:account|box|id|quota|storage|service)|webmail|"
    r"mail (?:account|quota|server)|postfach|e-?mail-?konto|caixa (?:de (?:entrada|"
    r"correio)|postal)|conta de e-?mail|buzon|cuenta de correo|boite (?:mail|de reception|aux "
    r"lettres)|messagerie|casella|account di posta|postvak|mailaccount)"
)
_ENDS = (
    r"(?:expir|keep (?:the |my |your )?(?:same|current)|lauft (?:heute |bald )?ab|ablauf|"
    r"abgelaufen|beibehalten|verloopt|verlopen|caduc|vence|scad)"
)
_TROUBLE = (
    r"(?:\bfull\b|quota|storage|limit|upgrad|deactivat|de-activat|disabl|suspen|shut ?down|"
    r"clos(?:e|ed|ing|ure)\b|terminat|black-?list|blocked|lock|expir|migrat|re-?activat|restrict|verif|"
    r"validat|confirm|voll|gesperrt|sperrung|deaktivier|bestatig|cheia|lotada|desativ|bloque|"
    r"suspendid|llen[oa]|verificar|pleine|desactiv|suspendu|verifier|piena|sospes|disattiv|vol\b|"
    r"geblokkeerd|bevestig)"
)
_ADDRESS = r"(?:e-?mail|mail) ?(?:address|adresse)"
_LOST = r"(?:deactivat|de-activat|disabl|suspen|shut ?down|closed|terminat|black-?list|is active)"
"""What happens to an address. Confirming one is what every honest sign-up asks."""

_HELD = (
    r"(?:pending|undeliver|un-deliver|\bheld|with-?held|on hold|quarantin|suspended|stuck|delayed|"
    r"not (?:been )?delivered|unable to deliver|failed to (?:sync|deliver)|block|unreceived|"
    r"ausstehend|zuruckgehalten|nicht zugestellt|pendente|retid|pendiente|retenid|"
    r"en attente|bloque|in attesa|trattenut|in de wacht|niet bezorgd)"
)
_MAILS = r"(?:messages?|e-?mails?|mails?|nachrichten|mensage[nm]s|mensajes|messaggi|berichten)"

_EXPIRES = rf"\b{_PASSWORD}\b[^\n]{{0,90}}?{_ENDS}|{_ENDS}[^\n]{{0,30}}?\b{_PASSWORD}\b"
_EXPIRES_JA = r"パスワード[^\n。]{0,30}?(?:期限|失効|維持|無効)"
_ANY = re.compile(
    rf"{_EXPIRES}|{_EXPIRES_JA}"
    rf"|\b{_BOX}\b[^\n]{{0,90}}?{_TROUBLE}|{_TROUBLE}[^\n]{{0,40}}?\b{_BOX}\b"
    rf"|\b{_ADDRESS}\b[^\n]{{0,60}}?{_LOST}|\b{_LOST}[^\n]{{0,30}}?\b{_ADDRESS}\b"
    rf"|{_HELD}[^\n]{{0,30}}?\b{_MAILS}\b|\b{_MAILS}\b[^\n]{{0,50}}?{_HELD}"
    r"|(?:メールボックス|受信箱|受信トレイ|メールアカウント|メールアドレス|メールサーバ|webメール|メール容量)"
    r"[^\n。]{0,30}?(?:期限|失効|容量|上限|満杯|いっぱい|停止|無効|凍結|制限|再?確認が必要|再認証|"
    r"更新してください|アップグレード)"
    r"|(?:保留|隔離|未配信|配信不能|届いていない|受信でき)[^\n。]{0,15}?(?:メール|メッセージ)"
    r"|(?:メール|メッセージ)[^\n。]{0,25}?(?:保留|隔離され|未配信|配信できません|受信できません)"
)
_TOPICS = (
    *("mail", "messag", "pass", "box", "post", "senha", "kennwort", "contrasena", "wachtwoord"),
    *("nachricht", "mensa", "berichten", "caixa", "buzon", "correo", "boite", "casella"),
    *("パスワード", "メール", "メッセージ", "受信"),
)
"""One of them is in whatever `_ANY` finds: part of every password, box, address and mail above."""

_PASSWORD_ONLY = re.compile(f"{_EXPIRES}|{_EXPIRES_JA}")
"""What no delivery report says."""

_OWN_LOST = re.compile(rf"\b{_LOST}")
_BREATH = 120
"""Characters behind the reader's address in which the same sentence goes on."""

_DAEMONS = frozenset({"mailer-daemon", "postmaster", "root", ""})


_LETTERS = re.compile("[a-z]*")
"""The rest of a word of which the pattern knows the stem: words are quoted whole."""


def mailbox_story(message: Message) -> Evidence | None:
    """The words that tell it, in the subject or the beginning of the text."""
    for text, place in (
        (message.subject, Place(Spot.HEADER, "subject")),
        (message.text[:_READ], Place(Spot.TEXT)),
    ):
        folded = fold(text)
        if match := _told(message, folded.text):
            end = _LETTERS.match(folded.text, match.end())
            span = folded.span(match.start(), end.end() if end else match.end())
            return Evidence(Place(place.spot, place.name, span=span), text[slice(*span)])
    return None


def _told(message: Message, folded: str) -> re.Match[str] | None:
    """Delivery reports tell of mails held back, too: in them only the password's story counts."""
    author = message.author
    daemon = author is not None and author.local.lower() in _DAEMONS and not message.links
    if message.report or daemon:
        return _PASSWORD_ONLY.search(folded)
    return _any(folded) or _about_address(message, folded)


def _any(folded: str) -> re.Match[str] | None:
    """The first story. No story crosses a line, and half of all lines tell of no mailbox:
    there the long pattern, which has no first letter to look for, is spared."""
    start = 0
    for line in folded.split("\n"):
        end = start + len(line)
        if any(topic in line for topic in _TOPICS) and (found := _ANY.search(folded, start, end)):
            return found
        start = end + 1
    return None


def _about_address(message: Message, folded: str) -> re.Match[str] | None:
    """What happens to an address, told of the reader's own in the same breath."""
    for box in message.to:
        at = folded.find(box.address.lower()) if "@" in box.address else -1
        match = _OWN_LOST.search(folded, at, at + _BREATH) if at >= 0 else None
        if match:
            return match
    return None
