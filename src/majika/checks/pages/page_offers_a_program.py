"""The page behind the link hands over a program, or an archive in which one may be.

Speaks when: a stranger's page started a download whose name is that of a program, medium, or of an
archive, weak.
Why it matters: a page that starts a download by itself wants it opened. Opening a program runs it.
Innocent cases: makers of small programs, and files that somebody was waiting for.
Silent when: nothing was handed over, it is a document or picture, or the page is the brand's or a
known company's.
References: https://attack.mitre.org/techniques/T1204/002/
"""

from collections.abc import Iterator

from majika.capture.facts import Capture
from majika.checks import Check, Evidence, Finding, Strength, Text, see
from majika.checks.files import is_archive, is_program
from majika.checks.visited import strangers

check = Check(
    __name__,
    over=Capture,
    title=Text(
        en="The page wanted to hand over the file {name}",
        ja="ページが、ファイル「{name}」を渡そうとしました",
    ),
    says=Text(
        en="{host} wanted to hand over {name} by itself. Opening such a file can run a program on "
        "your device. We did not take it.",
        ja="{host} が、「{name}」をダウンロードさせようとしました。"
        "開くと、お使いの機器でプログラムが動き出すことがあります。majika は受け取っていません。",
    ),
    see=see.VISIT,
)


@check.look
def look(capture: Capture) -> Iterator[Finding]:
    offers = [
        (place, page.host, name)
        for place, page in strangers(capture)
        for name in page.downloads
        if is_program(name) or is_archive(name)
    ]
    for place, host, name in sorted(offers, key=lambda offer: not is_program(offer[2]))[:1]:
        strength = Strength.MEDIUM if is_program(name) else Strength.WEAK
        yield check.finding(strength, Evidence(place, name), host=host, name=name)
