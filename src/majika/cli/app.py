"""The commands, put together. What a command needs is imported when it runs.

click and not a framework above it: typer 0.29 builds pydantic models for every option, which
takes 0.25 s before a command starts; click takes 0.04 s.
"""

from __future__ import annotations

from collections.abc import Sequence

import click

from majika import __version__
from majika.cli.analyze import analyze
from majika.cli.brands import brands
from majika.cli.capture import capture
from majika.cli.cases import cases
from majika.cli.decoys import decoys
from majika.cli.evaluate import evaluate
from majika.cli.explain import explain
from majika.cli.help import Group, lang_option
from majika.cli.invite import invite
from majika.cli.language import LANGUAGE, say
from majika.cli.report import report
from majika.cli.serve import serve
from majika.cli.worker import worker
from majika.findings import Language

USAGE = 2
"""Exit status for a command line that cannot be understood."""


@click.group(
    cls=Group,
    invoke_without_command=True,
    help=say(
        en="Is this mail really from whom it says it is from, and what should I do now?",
        ja="そのメールは本当に名乗っている相手からのものか、どうすればよいかを調べます。",
    ),
)
@click.version_option(
    __version__,
    prog_name="majika",
    message="%(prog)s %(version)s",
    help=say(en="Show the version.", ja="版を表示します。"),
)
@lang_option
@click.pass_context
def app(context: click.Context, lang: Language) -> None:
    context.default_map = {name: {"lang": lang} for name in app.commands}
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


for command in (
    *(analyze, report, capture, serve, worker, invite),
    *(cases, decoys, brands, explain, evaluate),
):
    app.add_command(command)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    # Not `app()`: it would turn a closed pipe into status 1, "could not be analyzed".
    try:
        with app.make_context("majika", list(arguments)) as context:
            status = app.invoke(context)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        from majika.cli.usage import show_usage_error

        show_usage_error(error, LANGUAGE)
        return USAGE
    return status if isinstance(status, int) else 0
