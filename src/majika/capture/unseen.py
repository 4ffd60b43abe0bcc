"""Why a visit could not see the page, in words. None of it ever speaks for the page."""

from __future__ import annotations

from collections.abc import Mapping

from majika.capture.facts import Capture, Sight
from majika.findings import Text

WHY: Mapping[Sight, Text] = {
    Sight.BLANK: Text(
        en="we opened the link and saw an empty page. Some frauds show one to unwanted visitors",
        ja="開いてみましたが、白紙のページでした。都合の悪い訪問者に白紙を見せる詐欺もあります",
    ),
    Sight.MISSING: Text(
        en="we opened the link, but the server showed no page. It may be gone, or hidden from "
        "visitors like us",
        ja="開いてみましたが、ページは表示されませんでした。消えたか、私たちには隠しているのかも"
        "しれません",
    ),
    Sight.CHALLENGE: Text(
        en="we opened the link, but a test for human visitors stands before the page. We take none",
        ja="開いてみましたが、手前に「人間かどうか」の確認がありました。確認には答えないため、"
        "先は見ていません",
    ),
    Sight.REAL_SITE: Text(
        en="we opened the link and were sent on to the real site. Somebody else may be shown "
        "another page",
        ja="開いてみると、本物のサイトに送られました。人によっては、別のページを見せられる"
        "ことがあります",
    ),
    Sight.UNREACHABLE: Text(
        en="we tried to open the link and nothing answered",
        ja="開こうとしましたが、応答がありませんでした",
    ),
    Sight.REFUSED: Text(
        en="the link leads where we do not go: into a closed network, or to something that is no "
        "web page",
        ja="行き先が、外からは見えないネットワークか、ウェブページではないものだったため、"
        "開きませんでした",
    ),
    Sight.CUT: Text(
        en="we opened the link, but the page was too large or too slow, and we left",
        ja="開いてみましたが、大きすぎるか遅すぎるため、途中でやめました",
    ),
}


def why_unseen(capture: Capture) -> Text | None:
    """Why the page was not seen; None when it was, or when it answered our decoy."""
    if capture.decoy is not None:
        return None
    return capture.not_visited or WHY.get(capture.sight)
