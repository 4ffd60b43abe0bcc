"""What a person is told before a link is opened for them: all that its site will learn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from majika.findings import Language, Text
from majika.report.defang import defang

if TYPE_CHECKING:
    from majika.capture.run import Plan
    from majika.capture.target import Target

REMOVED = Text(
    en="Taken out of it first, because it may point to you: {count} ({where}).",
    ja="あなたを指すかもしれない部分は、先に差し替えました: {count} か所({where})。",
)
FROM_HERE = Text(
    en="The site will see the network address of this machine, and nothing else of you.",
    ja="相手のサイトには、このパソコンのネットワーク上の住所(IPアドレス)だけが伝わります。",
)
FROM_PROXY = Text(
    en="The site will see the address of your proxy, and nothing of you.",
    ja="相手のサイトには、プロキシの住所だけが伝わります。",
)
AS_WHOM = Text(en="We come as {visitor}.", ja="{visitor}として開きます。")
WILL_TYPE = Text(
    en="If its page is not the brand's own and asks for a password or a card, we type made-up data "
    "that belong to nobody, once, and send it.",
    ja="ブランド自身のページではなく、パスワードやカード番号を求められたら、だれのものでもない"
    "架空の情報を一度だけ入力して送ります。",
)
PARTS = {
    "user": Text(en="before the @", ja="@ の前"),
    "path": Text(en="in the path", ja="パスの中"),
    "query": Text(en="after the ?", ja="? の後"),
    "fragment": Text(en="after the #", ja="# の後"),
}


def shown(target: Target) -> str:
    """The link that will be opened, fit to be shown and not to be followed."""
    return defang(target.url, 300)


def told_before(target: Target, plan: Plan, language: Language) -> Iterator[str]:
    """What was taken out of the link, from where it is opened, and as whom."""
    if target.removed:
        where = [PARTS[part].in_(language) for part in PARTS if part in _parts(target)]
        names = {"count": len(target.removed), "where": ", ".join(where)}
        yield REMOVED.in_(language).format(**names)
    yield (FROM_PROXY if plan.world.upstream else FROM_HERE).in_(language)
    for visitor in filter(None, (plan.visitor, plan.other)):
        yield AS_WHOM.in_(language).format(visitor=visitor.called.in_(language))


def _parts(target: Target) -> set[str]:
    return {one.where for one in target.removed}
