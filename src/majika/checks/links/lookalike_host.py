"""A link leads to a host that imitates a brand's name.

Speaks when: the host of a link carries a brand's name or an imitation of it (its whole
domain inside, before a false ending such as `co.jp`, glued to a helper word, misspelt, with
letters that look alike) and is not listed for the brand; strong when the mail also claims
that brand.
Why it matters: the name in the address is what careful people look for. Only the last part
before the first slash says who owns the page.
Innocent cases: dealers, fan pages, price comparisons, another brand with a similar name.
Silent when: the host is listed, or seems to be another one of the brand's own.
References: UTS #39, Unicode Security Mechanisms; https://datatracker.ietf.org/doc/html/rfc5890
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Edit, Lookalike
from majika.checks import Check, Evidence, Finding, Host, Spot, Strength, Text, see
from majika.message import registrable

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link leads to {host}, which only imitates {brand}",
        ja="リンク先 {host} は「{brand}」に似せた別のドメインです",
    ),
    says=Text(
        en="A link leads to {host}. “{token}” in it makes you think of {original} ({edit}), "
        "but the page belongs to whoever registered {owner}, which is not known as {brand}'s.",
        ja="リンク先は {host} です。「{token}」の部分が「{original}」を思わせますが({edit_ja})、こ"
        "のページの持ち主は {owner} を登録した人です。「{brand}」のものとは確かめられていません。",
    ),
    see=see.LINK,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    for found in claims.lookalikes:
        if found.place.spot is Spot.LINK:
            claimed = claims.brand is not None and found.brand.id in claims.brand.family
            yield check.finding(
                Strength.STRONG if claimed and not claims.proven else Strength.WEAK,
                Evidence(found.place, found.host),
                host=found.host,
                brand=found.brand.name,
                token=found.token,
                original=found.brand.name if found.token == found.original else found.original,
                owner=Host(registrable(found.host)),
                edit=_edit(found, "en"),
                edit_ja=_edit(found, "ja"),
            )


_STEPS = {
    "en": {
        "insert": "“{to}” added",
        "delete": "“{from_}” dropped",
        "replace": "“{from_}” became “{to}”",
        "swap": "“{from_}” turned round to “{to}”",
    },
    "ja": {
        "insert": "「{to}」を追加",
        "delete": "「{from_}」が抜けている",
        "replace": "「{from_}」が「{to}」に",
        "swap": "「{from_}」が「{to}」と入れ替わり",
    },
}
_KINDS = {
    "WHOLE_DOMAIN": (
        "the whole domain stands inside another one",
        "ドメイン全体を別のドメインの中に入れている",
    ),
    "FALSE_ENDING": (
        "what looks like the end of an address stands in the middle of it",
        "アドレスの末尾に見える部分を途中に置いている",
    ),
    "LABEL": ("the name stands before another domain", "別のドメインの前に名前を置いている"),
    "TOKEN": ("the name is one word of another domain", "別のドメインの一部に名前を入れている"),
    "GLUED": ("the name is glued to another word", "名前に別の言葉をつなげている"),
    "SKELETON": ("letters that look the same", "見た目がそっくりの文字"),
    "MISSPELT": ("misspelt", "つづり違い"),
    "HYPHENS": ("hyphens put into the name", "名前の中にハイフンを入れている"),
}


def _edit(found: Lookalike, language: str) -> str:
    """What was done to the name, step by step where the steps are known."""
    words = _STEPS[language]
    steps = [words[kind].format(from_=from_, to=to) for kind, from_, to in found.steps]
    if not steps or found.edit is Edit.FALSE_ENDING:
        steps.append(_KINDS[found.edit.name][language == "ja"])
    return ("、" if language == "ja" else ", ").join(steps)
