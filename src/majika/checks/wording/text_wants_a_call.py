"""A text threatens or sends a bill, has no link, and wants you to call a number.

Speaks when: an SMS, a chat message or another text without a mail's headers tells a story of an
unexpected bill, a lawsuit or a broken device in phrases that honest messages hardly use, gives a
telephone number, and has no link.
Why it matters: the trap is the talk. Who calls is frightened, and led to pay by gift card or to
install remote control.
Innocent cases: a real claim, whose office is listed and can be called under a number of its own.
Silent when: it has a link (other checks look at that), or no such story is told.
References: https://www.kokusen.go.jp (fictitious bills by SMS).
"""

from collections.abc import Iterator

from majika.brands.facts import Claims
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.wording.wants_a_call import STORIES
from majika.message import MessageKind
from majika.message.phones import phones

check = Check(
    __name__,
    over=Claims,
    title=Text(
        en="It says “{phrase}” and wants you to call {number}",
        ja="「{phrase}」と書いて、{number} に電話させようとしています",
    ),
    says=Text(
        en="It says “{phrase}” and gives the number {number}. Bills and lawsuits that are real "
        "come with a name and an address: call only numbers you looked up yourself.",
        ja="「{phrase}」と書き、電話番号 {number} を載せています。本当の請求や訴訟なら、相手の"
        "名前と住所がわかる形で届きます。電話は、ご自分で調べた番号にだけかけてください。",
    ),
    see=see.TEXT,
)


@check.look
def look(claims: Claims) -> Iterator[Finding]:
    message = claims.message
    if message.kind is not MessageKind.TEXT or claims.links:
        return
    told = (story for story in claims.pretexts if story.id in STORIES and not story.weak)
    story, number = next(told, None), next(phones(message), None)
    if story is not None and number is not None:
        phrase, place = story.phrases[0]
        yield check.finding(Strength.MEDIUM, Evidence(place, phrase), phrase=phrase, number=number)
