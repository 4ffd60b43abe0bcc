"""Why a connection was not made, or cut: `Decision.why`, and how to say it."""

from __future__ import annotations

from collections.abc import Mapping

from majika.findings import Text

UNFINISHED = "unfinished"
LIMIT = "limit"
LISTED = "listed"
NOT_A_NAME = "not a name"
PRIVATE_NAME = "private name"
NO_SUCH_NAME = "no such name"
NO_ANSWER = "no answer"
REFUSED_BY_SERVER = "refused by the server"
UNREACHABLE = "unreachable"
UPSTREAM_DOWN = "upstream down"
UPSTREAM_REFUSED = "refused by the upstream proxy"
THIS_MACHINE = "this machine"

UNANSWERED = frozenset(
    {
        "",
        NO_SUCH_NAME,
        NO_ANSWER,
        REFUSED_BY_SERVER,
        UNREACHABLE,
        UPSTREAM_DOWN,
        UPSTREAM_REFUSED,
        UNFINISHED,
    }
)
"""What came to nothing by none of our doing."""

INSIDE = frozenset(
    {
        THIS_MACHINE,
        PRIVATE_NAME,
        "loopback",
        "private",
        "link-local",
        "shared",
        "metadata",
        "unspecified",
        "tunnel",
    }
)
"""What means somebody's own network."""

WHY: Mapping[str, Text] = {
    UNFINISHED: Text(en="the visit ended first", ja="先に訪問が終わった"),
    LIMIT: Text(en="more than we go along with", ja="取り決めた量や時間を超えた"),
    LISTED: Text(
        en="a brand's own site, while a decoy is typed",
        ja="おとりの入力中は、本物のサイトへの接続を断る",
    ),
    NOT_A_NAME: Text(en="not a name of a host", ja="ホスト名として正しくない"),
    PRIVATE_NAME: Text(en="a name inside a private network", ja="内部ネットワークの名前"),
    NO_SUCH_NAME: Text(en="no such name", ja="その名前は見つからない"),
    NO_ANSWER: Text(en="no answer", ja="応答がない"),
    REFUSED_BY_SERVER: Text(en="refused by the server", ja="サーバーが接続を断った"),
    UNREACHABLE: Text(en="cannot be reached", ja="届かない"),
    UPSTREAM_DOWN: Text(en="your proxy cannot be reached", ja="設定されたプロキシにつながらない"),
    UPSTREAM_REFUSED: Text(en="refused by your proxy", ja="設定されたプロキシが接続を断った"),
    THIS_MACHINE: Text(en="this very machine", ja="このコンピューター自身"),
    "loopback": Text(en="this very machine", ja="このコンピューター自身"),
    "private": Text(en="inside a private network", ja="内部ネットワークの中"),
    "link-local": Text(en="inside the local network", ja="同じネットワークの中"),
    "shared": Text(en="inside a provider's network", ja="プロバイダーのネットワークの中"),
    "metadata": Text(
        en="a cloud's service for its own machines", ja="クラウドが内部に向けて置いているサービス"
    ),
    "unspecified": Text(en="no address of a host", ja="宛先にならないアドレス"),
    "multicast": Text(en="an address of many hosts", ja="多数に向けたアドレス"),
    "broadcast": Text(en="an address of all hosts", ja="全体に向けたアドレス"),
    "documentation": Text(en="an address for examples", ja="説明用のアドレス"),
    "benchmark": Text(en="an address for measurements", ja="試験用のアドレス"),
    "reserved": Text(en="an address nobody may have", ja="予約されたアドレス"),
    "tunnel": Text(en="an address that hides another", ja="別のアドレスを包んだアドレス"),
    "zone": Text(en="an address of one network card", ja="特定の回線でしか通じないアドレス"),
    "not an address": Text(en="not an address", ja="アドレスとして正しくない"),
}
"""Each for readers, to stand behind a host."""


class RefusedError(Exception):
    """A connection that is not made. Met and written down inside this package."""

    def __init__(self, why: str, ip: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.ip = ip
