"""Who can reach `majika serve`, and what that asks for: accounts, encryption, a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from majika.cli.language import say
from majika.findings import Text

if TYPE_CHECKING:
    from majika.web.site import Site

LOCAL = ("127.0.0.1", "localhost", "::1")

NOT_ENCRYPTED = Text(
    en="Other computers reach this address: passwords and mails must not cross the network in the "
    "clear. Give --tls-cert and --tls-key, or --behind with the address of your proxy.",
    ja="ほかのパソコンからつながるアドレスです。パスワードやメールを、暗号化せずに送ることは"
    "できません。--tls-cert と --tls-key、または --behind(プロキシのアドレス)を指定してください。",
)
NO_NAME = Text(
    en="By which address do people open it? Say so: --url https://majika.example",
    ja="利用者が開くアドレスを指定してください: --url https://majika.example",
)
NO_URL = Text(
    en="--url is the beginning of an address, without a path: https://majika.example",
    ja="--url には、パスを除いたアドレスの初めの部分を指定してください: https://majika.example",
)
NO_KEY = Text(
    en="--tls-cert and --tls-key belong together.",
    ja="--tls-cert と --tls-key は、両方を指定してください。",
)
NO_PROXY = Text(
    en="--behind is the IP address of your proxy, or its network: 10.0.0.5, 10.0.0.0/24",
    ja="--behind には、プロキシの IP アドレスかネットワークを指定してください: 10.0.0.5、"
    "10.0.0.0/24",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """As the command line says it."""

    host: str
    urls: tuple[str, ...]
    tls_cert: Path | None
    tls_key: Path | None
    behind: tuple[str, ...]
    accounts: bool

    @property
    def shared(self) -> bool:
        """More than this computer's own people may come: they have to sign in."""
        return bool(self.accounts or self.behind or self.urls or self.host not in LOCAL)

    @property
    def secure(self) -> bool:
        return bool(self.tls_cert or self.behind)

    def problem(self) -> Text | None:
        """What must be said before anybody may reach us."""
        from majika.web.site import origin_of

        if bool(self.tls_cert) != bool(self.tls_key):
            return NO_KEY
        if not all(map(_is_network, self.behind)):
            return NO_PROXY
        if not all(map(origin_of, self.urls)):
            return NO_URL
        if (self.host not in LOCAL or self.urls) and not self.secure:
            return NOT_ENCRYPTED
        return NO_NAME if (self.host not in LOCAL or self.behind) and not self.urls else None

    def site(self) -> Site:
        from majika.web.site import Site, origin_of

        origins = tuple(origin for url in self.urls if (origin := origin_of(url)))
        return Site(urls=origins, secure=self.secure)


def reach_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that make a `Reach`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

_OPTIONS = (
    click.option(
        "--host",
        default=LOCAL[0],
        show_default=True,
        envvar="MAJIKA_HOST",
        help=say(
            en="The address to listen at; one that others reach needs the options below.",
            ja="待ち受けるアドレス。ほかからつながる場合は、次の指定が必要です。",
        ),
    ),
    click.option(
        "--url",
        "urls",
        metavar="URL",
        multiple=True,
        envvar="MAJIKA_URL",
        help=say(
            en="How people open it: https://majika.example. Other names are refused.",
            ja="利用者が開くアドレス: https://majika.example。ほかの名前では開けません。",
        ),
    ),
    click.option(
        "--tls-cert",
        type=_FILE,
        envvar="MAJIKA_TLS_CERT",
        help=say(en="Certificate chain, PEM.", ja="証明書(PEM)。"),
    ),
    click.option(
        "--tls-key",
        type=_FILE,
        envvar="MAJIKA_TLS_KEY",
        help=say(en="Its key, PEM.", ja="証明書の鍵(PEM)。"),
    ),
    click.option(
        "--behind",
        metavar="ADDRESS",
        multiple=True,
        envvar="MAJIKA_BEHIND",
        help=say(
            en="A proxy that encrypts; nobody else is answered.",
            ja="暗号化を受け持つプロキシ。ほかからの接続には答えません。",
        ),
    ),
    click.option(
        "--accounts",
        is_flag=True,
        envvar="MAJIKA_ACCOUNTS",
        help=say(
            en="Let people sign in, on this computer too.",
            ja="このパソコンだけで使うときも、ログインを求めます。",
        ),
    ),
)


def _is_network(written: str) -> bool:
    try:
        ip_network(written)
    except ValueError:
        return False
    return True
