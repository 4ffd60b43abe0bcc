"""The sender's name adds an alarm to a brand's name, as no company signs its mail.

Speaks when: the display name holds a brand and words of urgency ("Amazon緊急事態",
"ExampleBank Security Alert"), and the sender is not the brand's.
Why it matters: a sender's name says who writes. "Emergency" is a subject, not a name;
it is put there because the name is the first thing a phone shows.
Innocent cases: monitoring services that call themselves "Alerts".
Silent when: the domain in From is the brand's own, or no brand is named.
References: the Amazon緊急事態 mail of 2019 that majika grew out of.
"""

import re
from collections.abc import Iterator

from majika.brands.facts import Claims, Where
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.text import fold

_ALARM = re.compile(
    r"緊急|重要|警告|至急|大切|必ず|異常|停止|制限|確認|更新|通知|セキュリティ|認証|"
    r"urgent|alert|warning|important|security|verif|suspend|locked|action required|attention|"
    r"notice|notification|aviso|alerta|wichtig|sicherheit|urgence|alerte"
)

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="The sender calls itself “{name}”, a name no company signs with",
        ja="差出人名「{name}」は、会社が名乗る名前として不自然です",
    ),
    says=Text(
        en="The sender's name is “{name}”. {brand} signs with its name; words such as “{word}” "
        "are put there to alarm you before you look at the address.",
        ja="差出人名が「{name}」となっています。「{brand}」が自分の名前に「{word}」のような言葉を"
        "付けることは通常ありません。あわてさせて、アドレスを見る前に開かせるための言葉です。",
    ),
    see=see.SENDER,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    author, brand = claims.message.author, claims.brand
    if author is None or brand is None or not claims.foreign_sender:
        return
    alarm = _ALARM.search(fold(author.name).text)
    if alarm and claims.claims_at(Where.DISPLAY_NAME):
        yield check.finding(
            Strength.MEDIUM,
            Evidence(author.place, author.name, expected=brand.name),
            name=author.name,
            brand=brand.name,
            word=alarm[0],
        )
