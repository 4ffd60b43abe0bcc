"""The mail itself holds a form to fill in.

Speaks when: there is an HTML form with fields a person types into; strong when one is for a
password or it sends to a stranger in a brand's name.
Why it matters: a form in a mail skips the page whose address could be checked. No bank, shop
or office takes passwords by mail.
Innocent cases: surveys and searches in newsletters.
Silent when: the form has only hidden fields or buttons.
References: https://www.antiphishing.jp/consumer/
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.message import Message

_TYPED = frozenset({"text", "password", "email", "tel", "number", "textarea", "select"})

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="The mail itself asks you to fill in a form",
        ja="メールの中に入力欄があります",
    ),
    says=Text(
        en="The mail holds a form ({fields}) that sends what you type to {host}. "
        "Nobody honest asks for passwords or cards inside a mail.",
        ja="メールの中に入力欄({fields})があり、入力した内容は {host} へ送られます。"
        "まともな会社が、メールの中でパスワードやカード番号を求めることはありません。",
    ),
    see=see.TEXT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for form in message.forms:
        typed = [field for field in form.fields if field in _TYPED]
        if typed:
            yield check.finding(
                Strength.STRONG if "password" in typed else Strength.WEAK,
                Evidence(form.place, form.action),
                fields=", ".join(typed[:5]),
                host=form.host or "?",
            )
            return
