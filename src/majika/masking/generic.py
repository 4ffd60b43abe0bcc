"""Words that tell nobody apart: of the language, of posts, of greetings."""

from __future__ import annotations

from functools import cache

from majika.brands.lookalike_keys import common_words
from majika.checks.greetings import ROLES

_CALLED = frozenset(
    """
    abuse account all amigo announce applicant attention beneficiary bug bugs buyer
    candidate cardholder client cliente clienti clients colleague colleagues consumer correo
    customer customers dear dev devel discuss discussion discussions doctor dr e-mail email
    employee everybody everyone family fellow folks friend friends group guest hola holder
    homeowner internaut investor klant kunde kunden linux list lista lists madam mailbox
    maintainer maintainers manager member members miss mister mr mrs ms news newsletter
    no-reply nobody noreply notifications open owner parent parents partner passenger patron
    payee player police prof professor recipient recipients resident root security seller
    shopper sir sirs spam staff student students subscriber subscribers survey talk taxpayer
    test there traveler undisclosed undisclosed-recipients unknown user users usuario utente
    valued victim voter webmail winner workers world you
    babe dort dude grüße grüsse gruß honey mate sweetheart zusammen
    お客様 お客さま 会員 会員様 皆様 皆さま 皆さん 各位 ご担当者 ご担当者様 担当者 利用者
    ユーザー ご利用者 ご本人 本人 契約者 ご契約者 名義人 関係者 関係各位 加盟店 御社 貴社
    株主 お取引先 先生
    """.split()
)

_JAPANESE_PARTS = tuple(
    """
    客 会員 皆 各位 担当 利用者 ユーザ 契約者 名義 関係 加盟 御社 貴社 株主 取引先 顧客 読者 購入者
    受取 何様 使用者 メンバー 有効 登録者 当社 弊社 以下 上記 下記 仕様 同様 多様 模様 一様
    みな 家族 たく 業者 職員 社員 親御 お父 お母 お兄 お姉
    """.split()
)
"""What stands before 様 and names nobody, as part of any longer word."""


@cache
def _generic() -> frozenset[str]:
    return common_words() | ROLES | _CALLED


def is_generic(word: str) -> bool:
    """True for a folded word that any mail may hold."""
    return word in _generic() or any(part in word for part in _JAPANESE_PARTS)


def is_role(word: str) -> bool:
    """True for a folded word that stands for a post or for anybody: no name holds it."""
    return word in ROLES or word in _CALLED or any(part in word for part in _JAPANESE_PARTS)
