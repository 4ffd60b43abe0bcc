"""Letters are swapped for others that look the same: a zero for an O, a capital I for an l.

Speaks when: a word in the sender's name or the subject is written so ("C0NTA", "GmaiI",
"lNVOICE").
Why it matters: to the eye it is the word, to a filter it is none. Nobody types so by mistake.
Innocent cases: plates, product names and jokes.
Silent when: the word holds other digits, as order numbers do, or is short.
References: UTS #39 calls these "single-script confusables".
"""

from collections.abc import Iterator

from majika.checks import Check, Evidence, Finding, Place, Spot, Strength, Text, see
from majika.message import Message
from majika.text import swapped_words

check = Check(
    __name__,
    over=Message,
    title=Text(
        en="“{word}” is written with swapped letters",
        ja="「{word}」は、見た目の似た文字に置き換えて書かれています",
    ),
    says=Text(
        en="In “{word}”, a letter was swapped for one that looks the same, such as 0 for O or "
        "I for l. That hides the word from mail filters.",
        ja="「{word}」では、O を 0、l を I のように、見た目の似た文字に置き換えてあります。"
        "迷惑メール対策に言葉を読ませないための細工です。",
    ),
    see=see.LETTERS,
)


@check.look
def look(message: Message) -> Iterator[Finding]:
    author = message.author
    sources = [(message.subject, Place(Spot.HEADER, "subject"))]
    if author is not None:
        sources.insert(0, (author.name, author.place))
    for text, place in sources:
        for word, start, end in swapped_words(text):
            spot = Place(place.spot, place.name, place.index, (start, end))
            yield check.finding(Strength.MEDIUM, Evidence(spot, word), word=word)
            return
