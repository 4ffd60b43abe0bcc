"""What the commands that open links share: their options, what is shown first, and the question."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from majika.cli.language import say
from majika.findings import Language, Text

if TYPE_CHECKING:
    from majika.brands import Brand, Catalog, Claims
    from majika.capture.facts import Capture
    from majika.capture.run import Plan
    from majika.capture.target import Target
    from majika.pipeline import Options

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a command line says about visits."""

    capture: bool
    decoy: bool
    compare: bool
    phone: bool
    number: int | None
    proxy: str
    yes: bool

    @property
    def index(self) -> int | None:
        """Of the link, counted from 0; None where the reader leaves the choice to us."""
        return self.number - 1 if self.number else None

    def needs_a_visit(self) -> bool:
        return any((self.decoy, self.compare, self.phone, self.number, self.proxy, self.yes))


_OPTIONS = (
    click.option(
        "--decoy",
        is_flag=True,
        help=say(
            en="Also type a made-up name and password into the page: only an impostor lets them "
            "in. Never on a brand's own domain, once a server.",
            ja="開いたページに、架空の ID とパスワードを入れてみます。通すのは偽物だけです。公式の"
            "ドメインでは行わず、サーバーごとに一度だけです。",
        ),
    ),
    click.option(
        "--compare",
        is_flag=True,
        help=say(
            en="Open it twice, as a phone in Japan and as a computer elsewhere, and name the "
            "difference.",
            ja="日本のスマートフォンと、海外のパソコンとして二度開き、違いを調べます。",
        ),
    ),
    click.option(
        "--phone",
        is_flag=True,
        help=say(en="Open it as a phone would.", ja="スマートフォンとして開きます。"),
    ),
    click.option(
        "--link",
        "number",
        metavar="N",
        type=click.IntRange(min=1),
        help=say(
            en="Which link of the mail; the most telling one otherwise.",
            ja="メールの何番目のリンクか。なければ、いちばん手がかりになるものを選びます。",
        ),
    ),
    click.option(
        "--proxy",
        metavar="URL",
        default="",
        help=say(
            en="Go through another proxy: socks5://…, http://…, or socks5h://… for Tor.",
            ja="ほかのプロキシを通ります: socks5://… http://… Tor は socks5h://…",
        ),
    ),
    click.option(
        "--yes",
        is_flag=True,
        help=say(en="Do not ask before opening.", ja="確認せずに開きます。"),
    ),
)


def visit_options(function: Function) -> Function:
    """How a link is opened, for every command that opens one."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


capture_option = click.option(
    "--capture",
    is_flag=True,
    help=say(
        en="Open one link of the mail in an isolated browser, after showing which. Without this, "
        "no link is opened.",
        ja="メールのリンクを一つ、隔離したブラウザーで開いて調べます。開く前にお見せします。"
        "指定しなければ、リンクは開きません。",
    ),
)

WOULD_OPEN = Text(en="We would open this link for you:", ja="次のリンクを代わりに開きます:")
MAY_WE = Text(en="Open it?", ja="開きますか")
NOT_OPENED = Text(en="The link was not opened: {why}.", ja="リンクは開きませんでした。{why}。")
DECLINED = Text(en="you said no", ja="「いいえ」が選ばれたため")
NO_ONE_TO_ASK = Text(
    en="Nobody can be asked here: say --yes to open links without a question.",
    ja="ここでは確認できません。確認せずに開くには --yes を付けてください。",
)
ONLY_WITH_CAPTURE = Text(
    en="--decoy, --compare, --phone, --link, --proxy and --yes belong to --capture.",
    ja="--decoy --compare --phone --link --proxy --yes は、--capture と一緒に使います。",
)
OPENING = Text(
    en="Opening the link … (a minute at most, often less)",
    ja="リンクを開いています…(長くても 1 分ほど)",
)
AS_ROOT = Text(
    en="Running as root, Chromium's own sandbox is off. Run majika as an ordinary user if you can.",
    ja="root で動いているため、Chromium のサンドボックスが使えません。できれば一般ユーザーで"
    "実行してください。",
)


def with_visit(
    options: Options, wishes: Mapping[str, Any], language: Language, *, reads_standard_input: bool
) -> Options:
    """`options` with a visit to each mail's link, where the command line asks for one.

    Raises `click.UsageError`, `BrowserMissingError`, `UpstreamError`.
    """
    asked = Asked(**wishes)
    if not asked.capture:
        if asked.needs_a_visit():
            raise click.UsageError(say(en=ONLY_WITH_CAPTURE.en, ja=ONLY_WITH_CAPTURE.ja))
        return options
    refuse_without_anyone_to_ask(asked, reads_standard_input=reads_standard_input)
    plan = plan_of(asked, options.catalog, language)
    return replace(options, visit=visitor_of(asked, plan, language))


def plan_of(asked: Asked, catalog: Catalog | None, language: Language) -> Plan:
    """How this command visits links.

    Raises `BrowserMissingError` and `UpstreamError`, before anybody is asked, and
    `NotWritableError` when a decoy could not be written down.
    """
    from majika.capture.decoy.wish import wish_of_user
    from majika.capture.egress.upstream import parse_upstream
    from majika.capture.run import Plan, refuse_without_browser
    from majika.capture.visitors import desktop, phone
    from majika.capture.world import World

    refuse_without_browser()
    parse_upstream(asked.proxy)
    confirmed = "--yes" if asked.yes else "asked"
    wish = wish_of_user(language, confirmed=confirmed) if asked.decoy else None
    return Plan(
        visitor=phone("ja") if asked.compare else (phone if asked.phone else desktop)(language),
        other=desktop("en") if asked.compare else None,
        wish=wish,
        catalog=catalog,
        world=World(upstream=asked.proxy),
    )


def visitor_of(asked: Asked, plan: Plan, language: Language) -> Callable[[Claims], Capture | None]:
    """Opens the link of a mail, once a person has seen which and agreed. For `Options.visit`."""

    def visit(claims: Claims) -> Capture | None:
        from majika.capture.target import NoTargetError, target_of_mail
        from majika.cli.console import show_error
        from majika.errors import BrowserError, UpstreamError

        try:
            target = target_of_mail(claims, asked.index, plan.catalog)
        except NoTargetError as error:
            say_not_opened(error.why, language)
            return None
        try:
            return opened(target, asked, plan, language, brand=claims.brand)
        except (BrowserError, UpstreamError) as error:  # the mail is judged without it
            show_error(error, language)
            return None

    return visit


def opened(
    target: Target, asked: Asked, plan: Plan, language: Language, *, brand: Brand | None = None
) -> Capture | None:
    """The visit to a link, after the question; None when the answer is no.

    Raises as `capture_link` does.
    """
    from majika.capture.run import capture_link

    if target.refused is None:
        print("\n".join(_told(target, plan, language)), file=sys.stderr)
        if not asked.yes and not _agreed(language):
            say_not_opened(DECLINED, language)
            return None
        _say_how_it_goes(language)
    else:
        say_not_opened(target.refused, language)
    return capture_link(target, plan, brand=brand)


def _agreed(language: Language) -> bool:
    """Ctrl-C at the question ends the program as it does everywhere else."""
    try:
        return click.confirm(MAY_WE.in_(language), err=True)
    except click.Abort:
        raise KeyboardInterrupt from None


def refuse_without_anyone_to_ask(asked: Asked, *, reads_standard_input: bool) -> None:
    """A question needs somebody at the keyboard. Raises `click.UsageError`."""
    if not asked.yes and (reads_standard_input or not sys.stdin.isatty()):
        raise click.UsageError(say(en=NO_ONE_TO_ASK.en, ja=NO_ONE_TO_ASK.ja))


def _told(target: Target, plan: Plan, language: Language) -> Iterator[str]:
    """Which link, what was taken out of it, from where it is opened, and what will be typed."""
    from majika.report.before_visit import WILL_TYPE, shown, told_before

    yield WOULD_OPEN.in_(language)
    yield f"  {shown(target)}"
    yield from told_before(target, plan, language)
    if plan.wish is not None:
        yield WILL_TYPE.in_(language)


def _say_how_it_goes(language: Language) -> None:
    from majika.browser.system import sandboxed

    if not sandboxed():
        print(AS_ROOT.in_(language), file=sys.stderr)
    if sys.stderr.isatty():
        print(OPENING.in_(language), file=sys.stderr)


def say_not_opened(why: Text, language: Language) -> None:
    print(NOT_OPENED.in_(language).format(why=why.in_(language)), file=sys.stderr)
