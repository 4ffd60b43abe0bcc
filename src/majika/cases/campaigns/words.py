"""What joins the mails of a campaign, in words, as parts of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from majika.cases.facts import Tie, TieKind
from majika.findings import Host, Text

Said: TypeAlias = tuple[Text, Mapping[str, str]]
"""Words and what is filled in (`report.defang.fill`): values are the mails' own."""

MOST_SERVERS = 3

SHARED = {
    TieKind.HOST: Text(en="links lead to {value}", ja="リンク先が {value}"),
    TieKind.PAGE: Text(en="links open {value}", ja="リンクが {value} を開く"),
    TieKind.REPLY: Text(en="replies go to {value}", ja="返信先が {value}"),
    TieKind.SENDER: Text(en="sent as {value}", ja="差出人が {value}"),
    TieKind.SERVER: Text(en="sent from the machine {value}", ja="送信元のサーバーが {value}"),
    TieKind.HOSTER: Text(
        en="sent from machines of {value}", ja="{value} のサーバーから送られている"
    ),
    TieKind.TEMPLATE: Text(en="the wording is the same", ja="文面が同じ"),
    TieKind.FILE: Text(en="the same file is attached", ja="同じファイルが添付されている"),
    TieKind.IMAGE: Text(en="the same picture is in it", ja="同じ画像が入っている"),
    TieKind.KIT: Text(
        en="the page behind the link is built alike", ja="リンク先のページの作りが同じ"
    ),
    TieKind.ICON: Text(
        en="the page behind the link has the same icon", ja="リンク先のページのアイコンが同じ"
    ),
}

FROM_SERVERS = Text(
    en="sent from {servers} of the hosting company {value}",
    ja="同じレンタルサーバー会社 {value} の {servers} から送られている",
)


def said(ties: Sequence[Tie]) -> Iterator[tuple[Said, int]]:
    """Each tie in words, with how many cases have it; machines stand with their hoster."""
    below = {tie.value: _servers(ties, tie.value) for tie in ties if tie.kind is TieKind.HOSTER}
    named = {server for servers in below.values() for server in servers}
    for tie in ties:
        if tie.kind is TieKind.SERVER and tie.value in named:
            continue
        yield _said(tie, below.get(tie.value, ())), tie.cases


def _said(tie: Tie, servers: Sequence[str]) -> Said:
    if tie.kind is TieKind.HOSTER and servers:
        shown = ", ".join(server.removesuffix(f".{tie.value}") for server in servers)
        return FROM_SERVERS, {"value": Host(tie.value), "servers": shown}
    return SHARED[tie.kind], {"value": tie.value}


def _servers(ties: Iterable[Tie], hoster: str) -> list[str]:
    names = [tie.value for tie in ties if tie.kind is TieKind.SERVER]
    return [name for name in names if name.endswith(f".{hoster}")][:MOST_SERVERS]
