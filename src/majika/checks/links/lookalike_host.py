"""A link leads to a host that imitates a brand's name.

Speaks when: the host of a link carries a brand's name or an imitation of it (its whole
domain inside, glued to a helper word, misspelt, with letters that look alike) and is not
listed for the brand; strong when the mail also claims that brand.
Why it matters: the name in the address is what careful people look for. Only the last part
before the first slash says who owns the page.
Innocent cases: dealers, fan pages, price comparisons, another brand with a similar name.
Silent when: the host is listed, or seems to be another one of the brand's own.
References: UTS #39, Unicode Security Mechanisms; https://datatracker.ietf.org/doc/html/rfc5890
"""

from collections.abc import Iterator

from majika.brands.facts import Claims, Lookalike
from majika.checks import Check, Evidence, Finding, Spot, Strength, Text, see

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="A link leads to {host}, which only imitates {brand}",
        ja="リンク先 {host} は「{brand}」に似せた別のドメインです",
    ),
    says=Text(
        en="A link leads to {host}. “{token}” in it makes you think of {original} ({edit}), "
        "but only the end of an address says who owns it, and this one is not {brand}'s.",
        ja="リンク先は {host} です。「{token}」の部分が「{original}」を思わせますが({edit_ja})、持"
        "ち主を示すのはアドレスの末尾です。この末尾は「{brand}」のものと確かめられていません。",
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
                original=found.original,
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
    "LABEL": ("the name stands before another domain", "別のドメインの前に名前を置いている"),
    "TOKEN": ("the name is one word of another domain", "別のドメインの一部に名前を入れている"),
    "GLUED": ("the name is glued to another word", "名前に別の言葉をつなげている"),
    "SKELETON": ("letters that look the same", "見た目がそっくりの文字"),
    "MISSPELT": ("misspelt", "つづり違い"),
    "HYPHENS": ("hyphens put into the name", "名前の中にハイフンを入れている"),
}


def _edit(found: Lookalike, language: str) -> str:
    """What was done to the name, step by step where the steps are known."""
    if not found.steps:
        return _KINDS[found.edit.name][language == "ja"]
    words = _STEPS[language]
    steps = [words[kind].format(from_=from_, to=to) for kind, from_, to in found.steps]
    return ("、" if language == "ja" else ", ").join(steps)
