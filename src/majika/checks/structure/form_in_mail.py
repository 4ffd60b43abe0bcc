"""The mail itself holds a form to fill in.

Speaks when: there is an HTML form with fields a person types into; strong when one is for a
password, weak for a search or a survey.
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
        en="The mail itself holds a form ({fields}). It skips the page whose address you could "
        "check. Nobody honest asks for a password or card inside a mail.",
        ja="メールの中に入力欄({fields})があります。アドレスを確かめられるページを通らずに送られて"
        "しまいます。パスワードやカード番号をメールの中で求める会社はありません。",
    ),
    see=see.TEXT,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    for form in message.forms:
        typed = [field for field in form.fields if field in _TYPED]
        secret = "password" in typed
        if secret or (typed and form.host):
            yield check.finding(
                Strength.STRONG if secret else Strength.WEAK,
                Evidence(form.place, form.action or ", ".join(typed[:5])),
                fields=", ".join(typed[:5]),
            )
            return
