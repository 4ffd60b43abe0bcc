"""Does a sentence speak *as* a brand, or only about it?

A friend's "my Amazon parcel" and a bank's "Dear Examplebank customer" both name a
brand. What stands right before and right after the name tells them apart. All
patterns look at folded text (lower case, no accents) and never cross a line.
"""

from __future__ import annotations

import re

REACH = 40
"""Characters before and after a name that decide how it is meant."""

# --- voices of a company, in the words before and after its name

_GREETING = re.compile(
    r"(?:\bdear|\bhello|\bhi|\battention|valued|\bestimad[oa]s?(?:\(a\))?|\bprezad[oa]s?(?:\(a\))?|\bcar[oa]|"
    r"\bola|sehr geehrte[rs]?|\bliebe[rs]?|\bhallo|\bcher|\bchere|\bbonjour|\bbeste|\bgeachte|"
    r"\bgentile)"
    r"[\s,]*(?:valued |our |cliente |kunde |client |klant )?$"
)
_PERSON = re.compile(
    r"^[\s-]*(?:card ?|account ?|bank(?:ing)? ?|online ?|e-?mail ?|web ?mail ?)?"
    r"(?:customer|user|member|client|holder|subscriber|owner|kunde|kundin|nutzer|cliente|usuario|"
    r"utilisateur|klant|utente)"
)
_THANKS = re.compile(
    r"(?:thank(?:s| you) for (?:using|choosing|shopping (?:with|at)|being (?:with|a member of)|"
    r"banking with|your (?:order|purchase) (?:with|at|from)|registering with|trusting)|welcome to|"
    r"(?:message|notification|notice|alert|update) from|we at|here at|on behalf of|"
    r"merci d'utiliser|merci d'avoir choisi|obrigado por (?:usar|escolher)(?: o| a)?|"
    r"gracias por (?:usar|elegir|confiar en)|danke, dass sie)\s*$"
)
_YOUR = re.compile(
    r"(?:\byour|\bsua (?:conta|fatura)(?: d[oae])?|\bseu (?:cartao|pedido)(?: d[oae])?|"
    r"\bihr(?:e|em|en)?|"
    r"\bvotre (?:compte|carte)|\bsu (?:cuenta|tarjeta)(?: de)?|\buw|\bil tuo|\bla tua)\s*$"
)
_THINGS = re.compile(
    r"^[\s'-]*(?:s )?(?:online |web ?|e-?mail |credit |debit |prime |business |personal )?"
    r"(?:account|card|id\b|profile|membership|order|password|wallet|subscription|mailbox|"
    r"invoice|bill|package|parcel|delivery|shipment|statement|storage|rewards?|points?|konto|"
    r"karte|paket|sendung|bestellung|kundenkonto|rekening|pakket)"
)
_OFFICE = re.compile(
    r"^\s*(?:customer|account|security|support|fraud|billing|service|help ?desk|technical)"
    r"[\s-]*(?:support|service|care|team|department|cent(?:er|re)|desk|alert|protection)|^\s*team\b"
)
_JAPANESE_BEFORE = re.compile(
    r"(?:いつも|平素(?:より|は)?|日頃(?:より|は)?|この度は|このたびは|毎度|お客様の|ご登録の|当社|弊社|"
    r"重要なお知らせ[::]?|株式会社|発行元?[::]?|差出人[::]?)\s*[、,:]?\s*$"
)
_JAPANESE_AFTER = re.compile(
    r"^\s?(?:カード|銀行|アカウント|プライム|サービス|会員|id|ネット|ポイント|利用照会)*\s?"
    r"(?:を(?:いつも)?(?:ご利用|ご愛顧|お使い)|(?:の|を)?ご利用(?:の|いただ|頂|あり|状況|に|明細)|"
    r"会員(?:様|の皆|各位|情報|サービス)|の?お客様|のお客さま|ユーザー|カスタマー|サポート|セキュリティ|"
    r"アカウント|事務局|運営(?:チーム|事務局)|より(?:重要|大切|お知らせ|の)|"
    r"から(?:の(?:お知らせ|ご案内|重要)|お知らせ)|です。|でございます|をご契約|にご登録|"
    r"に(?:登録|ログイン)|における|では[、,])"
)


def speaks_as(text: str, start: int, end: int) -> bool:
    """True when the words around a name greet, thank or inform in the brand's own voice."""
    before, after = _around(text, start, end)
    if speaks_japanese_as(text, start, end):
        return True
    if _GREETING.search(before):
        return bool(_PERSON.match(after)) or "cliente" in before or "kunde" in before
    return bool(
        _THANKS.search(before)
        or (_YOUR.search(before) and _THINGS.match(after))
        or (_OFFICE.match(after) and not _SOMEONE_ELSE.search(before))
    )


def speaks_japanese_as(text: str, start: int, end: int) -> bool:
    """The same for Japanese alone, whose forms are telling enough for ambiguous names too."""
    before, after = _around(text, start, end)
    if _JAPANESE_AFTER.match(after):
        return not _SOMEONE_ELSE.search(before)
    return bool(_JAPANESE_BEFORE.search(before))


_SOMEONE_ELSE = re.compile(
    r"(?:\bmy|\bhis|\bher|\btheir|\bhave an?|\bcall(?:ed)?|\bi use|私の|友人の|家族の|例えば|"
    r"偽の?)\s*$"
)
"""A person writes "my Example account"; a brand never does."""

# --- the last lines

_SIGNS_BEFORE = re.compile(
    r"(?:(?:©|\(c\)|copyright)[^\n]{0,25}|株式会社|sincerely,?\s*|regards,?\s*|"
    r"発行元?[::]?\s*|運営[::]?\s*|送信元[::]?\s*|配信元[::]?\s*)$"
)
_SIGNS_AFTER = re.compile(
    r"^(?:[\s,-]*(?:team\b|support\b|customer (?:service|care|support)|security team|inc\b|"
    r"ltd\b|llc\b|"
    r"gmbh\b|corporation|all rights reserved|service team|account team|kundenservice)|"
    r"\s*(?:株式会社|カスタマー|サポート|お客様(?:センター|窓口)|お問い合わせ|コールセンター|"
    r"運営|事務局|セキュリティ))"
)


def signs_as(text: str, start: int, end: int) -> bool:
    """True when the words around a name in the last lines sign as the brand."""
    before, after = _around(text, start, end)
    return bool(_SIGNS_BEFORE.search(before) or _SIGNS_AFTER.match(after))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands beside the name on its own line."""
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    return before.rpartition("\n")[2], after.partition("\n")[0]


# --- the sender's name

_COMPANY = re.compile(
    r"support|service|security|account|team|customer|card|bank|pay|info|alert|notice|notification|"
    r"billing|help|official|no-?reply|news|update|verif|reward|points?|shop|store|online|mail|"
    r"delivery|express|parcel|package|order|wallet|premium|anti-?virus|member|payment|admin|"
    r"message|mensaje|mensagem|nachricht|token|foundation|behalf|"
    r"protection|renew|subscri|refund|bonus|gift|promo|survey|prime|insurance|mobile|telecom|"
    r"カード|銀行|証券|サービス|サポート|会員|セキュリティ|センター|事務局|ポイント|お知らせ|重要|"
    r"緊急|通知|公式|株式会社|アカウント|kunden|cliente|atendimento|banco|banque|servi[cz]i"
)
_VIA_BEFORE = re.compile(
    r"(?:\bvia|\bper|\bthrough|\bdurch|経由|\S\s*[(@/|]|\bat|\bfrom|\bde|\bof)\s*$"
)
_VIA_AFTER = re.compile(r"\bvia\b|経由|\bon behalf of\b")


def beside_a_name(before: str, after: str) -> bool:
    """True when the words beside a name are a company's ("… Support"), not a person's."""
    return bool(_COMPANY.search(f"{before} {after}"))


def is_all_company(words: str) -> bool:
    """True when nothing but a company's words stands beside a name: "Team", "Account Support"."""
    return not _WORDS.search(_COMPANY.sub(" ", words))


def only_affiliated(before: str, after: str, domain: str) -> bool:
    """True when somebody else speaks: "Ann via Example", "Ann (Example)", "Example (via Shop)".

    `domain`: the sender's; who writes via a shop writes from the shop's.
    """
    if _VIA_BEFORE.search(before):
        return True
    via = _VIA_AFTER.search(after)
    told = _WORDS.findall(after[via.end() :]) if via else []
    return via is not None and (not told or any(word in domain for word in told))


_WORDS = re.compile(r"[^\W\d_]{3,}")

# --- the subject and forwarded mail

_ANSWER = re.compile(r"^\W*(?:(?:re|fwd?|fw|tr|wg|aw|enc|rv|vs|転送)\s*:\s*)+")
_BRACKET_AFTER = re.compile(r"^[^】\]」』》>)\n]{0,12}[】\]」』》>)]")
_COLON_AFTER = re.compile(r"^\s*(?:[::|]|[-–—] |から(?!のご(?:予約|注文|来))|より|の?お知らせ)")
_WARNED_OF = re.compile(r"^\W{0,3}(?:など)?(?:を(?:かた|騙|名乗|装|よそお)|になりす|の偽|に似せ)")
_FORWARDED = re.compile(
    r"\n(?:begin forwarded message|>[^\n]*\n>|from: [^\n]{3,80}\n(?:sent|date|to|subject): |"
    r"(?:差出人|送信者): ?[^\n]{3,80}\n)|"
    r"--- ?(?:forwarded|original|weitergeleitete|message transfere|mensagem encaminhada|"
    r"転送|元のメッセージ)"
)
"""Begins with one of two characters: five times as fast as a search at every line start."""

_FORWARDS = ("---", "\n>", "\nbegin forwarded", "\nfrom: ", "差出人", "送信者")
"""One of these is in each text in which that finds something."""


def opens_subject(text: str, start: int, end: int) -> bool:
    """True when a subject opens with the name as a company's own mail does.

    【name】, [name …], "name:", "name - ", 「nameから…」, a phrase in the brand's voice, or
    the name and nothing else.
    """
    before, after = text[:start].strip(), text[end:]
    if _ANSWER.match(text) or _WARNED_OF.match(after):
        return False
    if not (before + after).strip(" !.™®"):
        return True
    if before[-1:] in tuple("【[「『《<(") and _BRACKET_AFTER.match(after):
        return True
    return bool(len(before) <= 2 and _COLON_AFTER.match(after)) or speaks_as(text, start, end)


def opens_text(text: str, start: int, end: int) -> bool:
    """True when a text opens with the name as a company's own does: in the forms of a subject, or
    with a company's words before the colon ("Example Bank Alert:")."""
    words, colon, _ = text[end : end + 30].partition(":")
    return opens_subject(text, start, end) or bool(start <= 1 and colon and is_all_company(words))


def quotes_from(text: str) -> int:
    """Where forwarded or quoted text begins: from there on somebody else speaks."""
    whole = f"\n{text}"
    if not any(sign in whole for sign in _FORWARDS):  # most: five looks are a tenth of a search
        return len(text)
    found = _FORWARDED.search(whole)
    return max(0, found.start() - 1) if found else len(text)
