"""What is in `deploy/` fits the commands and packages that there are."""

import re
import shlex
import tomllib
from configparser import ConfigParser
from pathlib import Path

import click
import pytest

from majika.cli.app import app

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
UNITS = sorted(DEPLOY.glob("*.service"))


def unit(path: Path) -> ConfigParser:
    read = ConfigParser(strict=False, interpolation=None)
    read.optionxform = str
    read.read_string(path.read_text())
    return read


def started(path: Path) -> list[str]:
    """The words behind `majika` in what a unit starts."""
    words = shlex.split(unit(path)["Service"]["ExecStart"].replace("$$", "$").replace("%%", "%"))
    if words[0] == "/bin/sh":
        words = shlex.split(words[-1].removeprefix("exec "))
    assert words[0] == "/opt/majika/bin/majika"
    return words[1:]


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_units_start_commands_that_there_are(path: Path):
    command: click.Command = app
    words = started(path)
    while isinstance(command, click.Group):
        command = command.commands[words.pop(0)]
    command.make_context("majika", words)


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_units_hold_to_the_folder_that_is_theirs(path: Path):
    service = unit(path)["Service"]
    assert service["User"] == "majika"
    assert service["UMask"] == "0077"
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"


def options(command: click.Command) -> set[str]:
    """Environment variables that a command and those below it read."""
    found = {
        name
        for option in command.params
        for name in ([option.envvar] if isinstance(option.envvar, str) else option.envvar or [])
    }
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return found.union(*map(options, below))


def test_settings_are_read_by_somebody():
    named = set(re.findall(r"^#?(MAJIKA_\w+)=", (DEPLOY / "majika.env").read_text(), re.MULTILINE))
    code = "".join(path.read_text() for path in (ROOT / "src").rglob("*.py"))
    assert named
    assert not {name for name in named - options(app) if f'"{name}"' not in code}


def test_the_container_installs_what_there_is():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"][
        "optional-dependencies"
    ]
    written = (DEPLOY / "Containerfile").read_text()
    (named,) = re.findall(r'"\.\[([\w,]+)\]"', written)
    assert set(named.split(",")) <= set(extras)
    for path in re.findall(r"^COPY (.+) \S+$", written, re.MULTILINE):
        assert all((ROOT / each).exists() for each in path.split())
