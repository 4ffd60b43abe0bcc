"""What a page made of nonsense. Only what cannot be an honest page's answer counts against it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from majika.brands import Brand, Catalog, Standing
from majika.capture.facts import ASKED, Asks, Hop, How, Outcome, Page
from majika.capture.reading import is_blank, is_refusal, is_undecided, is_welcome
from majika.findings import Host, Name, Text

SENT_ON = Text(
    en="After the made-up data, the page sent its visitor on to the real {host}. What was typed "
    "had gone to the stranger by then.",
    ja="うその情報を送ると、本物の {host} へ移されました。入力した内容は、その前に他人の"
    "サーバーへ渡っています。",
)
NOTHING_CAME = Text(
    en="Nothing readable came after sending, so it says nothing.",
    ja="送ったあとに読めるページが表示されず、何も分かりませんでした。",
)
SAID_NO = Text(
    en="The page said no: “{words}”. That proves nothing either way.",
    ja="ページは「{words}」と断りました。本物とも偽物とも言えません。",
)
NOT_LET_IN = Text(
    en="The server did not let us in. That proves nothing either way.",
    ja="サーバーは受け付けませんでした。本物とも偽物とも言えません。",
)
ASKED_AGAIN = Text(
    en="The page asked for the same again, which is a no. That proves nothing either way.",
    ja="同じ入力をもう一度求められました。断られたのと同じで、本物とも偽物とも言えません。",
)
BROKEN = Text(
    en="The server answered with an error after sending, so it says nothing.",
    ja="送ったあとにサーバーのエラーが表示され、何も分かりませんでした。",
)
RIDDLE = Text(
    en="A riddle for people came after sending. We do not solve such riddles.",
    ja="送ったあとに、人かどうかを確かめる画面が出ました。この確認には答えません。",
)
WANTS_MORE = Text(
    en="Nonsense was good enough: the next page asked for {what}.",
    ja="でたらめな入力が通り、次の画面で{what}を求められました。",
)
LET_IN = Text(
    en="Nonsense was good enough: the page answered “{words}”.",
    ja="でたらめな入力が通り、「{words}」と表示されました。",
)
WENT_ON = Text(
    en="Another page came, and it says neither yes nor no.",
    ja="別のページに移りましたが、通ったのか断られたのか、はっきりしません。",
)
NOTHING_HAPPENED = Text(
    en="Nothing happened after sending.",
    ja="送っても、何も起こりませんでした。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An outcome with what was seen that says so."""

    outcome: Outcome
    why: Text
    values: Mapping[str, str] = field(default_factory=dict)
    asked_next: tuple[Asks, ...] = ()


def judge(
    before: Page,
    after: Page | None,
    hops: Sequence[Hop],
    catalog: Catalog,
    mail_brand: Brand | None = None,
) -> Answer:
    """What came of a decoy. `hops`: the way from sending it; `after`: where it ended."""
    posed_as = [brand for brand in (before.brand, mail_brand) if brand]
    home = next((hop.host for hop in hops if _is_home(hop.host, posed_as, catalog)), None)
    if home is not None:
        return Answer(outcome=Outcome.SENT_TO_REAL_SITE, why=SENT_ON, values={"host": home})
    if after is None or is_blank(after):
        return Answer(outcome=Outcome.UNCLEAR, why=NOTHING_CAME)
    refusal = _said_no(before, after) or is_refusal(after)
    if refusal:
        return Answer(outcome=Outcome.REFUSED, why=SAID_NO, values={"words": refusal})
    if after.status in (401, 403):
        return Answer(outcome=Outcome.REFUSED, why=NOT_LET_IN)
    if after.status >= 400:
        return Answer(outcome=Outcome.UNCLEAR, why=BROKEN)
    if after.captcha is not None:
        return Answer(outcome=Outcome.UNCLEAR, why=RIDDLE)
    return _without_a_no(before, after, hops)


def _is_home(host: Host, brands: Iterable[Brand], catalog: Catalog) -> bool:
    """True for a site of the brand that the page posed as: search engines and others are listed,
    too, and get rid of a visitor as well."""
    return any(catalog.standing(host, each, seen_as="link") is Standing.OWN for each in brands)


def _without_a_no(before: Page, after: Page, hops: Sequence[Hop]) -> Answer:
    """Nothing says no, unless asking for the same again does."""
    if Asks.PASSWORD in after.asks or (after.asks and after.asks <= before.asks):
        return Answer(outcome=Outcome.REFUSED, why=ASKED_AGAIN)
    wanted = tuple(asks for asks in Asks if asks in after.asks and asks.secret)
    if wanted:
        what = {"what": called(wanted)}
        return Answer(
            outcome=Outcome.ASKED_FOR_MORE, why=WANTS_MORE, values=what, asked_next=wanted
        )
    if is_undecided(after, before=before):
        return Answer(outcome=Outcome.UNCLEAR, why=WENT_ON)
    if welcome := is_welcome(after, before=before):
        return Answer(outcome=Outcome.ACCEPTED, why=LET_IN, values={"words": welcome})
    moved = after.url != before.url and any(hop.how is not How.LINK for hop in hops)
    return Answer(outcome=Outcome.UNCLEAR, why=WENT_ON if moved else NOTHING_HAPPENED)


def called(wanted: Sequence[Asks]) -> Name:
    """What they are called, one after the other."""
    names = [ASKED[asks] for asks in wanted]
    return Name("、".join(name.ja for name in names), ", ".join(name.en for name in names))


def _said_no(before: Page, after: Page) -> str:
    """Words of a message that popped up after sending: nobody is welcomed that way."""
    return next(iter(after.dialogs[len(before.dialogs) :]), "")
