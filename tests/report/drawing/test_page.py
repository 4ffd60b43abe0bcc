"""The mail drawn again: same words, marks where findings point, nothing to fetch or follow."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from majika.findings import Evidence, Finding, Place, Spot, Strength
from majika.masking import NO_MASK, Audience, Mask, mask_for
from majika.pipeline import analyze
from majika.report.drawing import draw_page
from majika.report.drawing.html_body import DEEPEST
from majika.verdict import Label, Reason, Verdict
from tests.browser.hostile import hostile_html
from tests.mails import mail


def judged(data: bytes, *places: Place) -> Verdict:
    """The verdict on a mail, with a reason for each place and no other."""
    found = [
        Reason(
            finding=Finding(
                check=check,
                strength=Strength.STRONG,
                evidence=(Evidence(place, f"value {number}"),),
            ),
            group="identity",
            points=9.0 - number,
        )
        for number, (check, place) in enumerate(zip(CHECKS, places, strict=False))
    ]
    return replace(analyze(data), label=Label.FRAUD, reasons=tuple(found))


CHECKS = ("sender_name_is_odd", "lookalike_host", "wants_a_call", "greets_nobody")


def drawn(data: bytes, *places: Place, mask: Mask = NO_MASK, pictures: bool = False) -> str:
    return draw_page(data, judged(data, *places), mask, "en", pictures=pictures)


def body(page: str) -> str:
    return page[page.index('<div class="mail">') :]


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def text_place(data: bytes, word: str) -> Place:
    start = analyze(data).message.text.index(word)
    return Place(Spot.TEXT, span=(start, start + len(word)))


# --- marks


def test_what_was_seen_on_a_page_behind_a_link_leaves_no_mark_on_the_mail():
    data = mail(text="Hello")

    assert body(drawn(data, Place(Spot.PAGE, index=1))) == body(drawn(data))


def test_a_number_stands_at_the_very_words():
    data = mail(html="<p>Your <b>Amazone</b> account</p>")

    page = drawn(data, text_place(data, "Amazone"))

    assert '<b><b class="x-no">1</b><span class="x-mark">Amazone</span></b>' in page


def test_words_over_several_elements_have_one_number():
    data = mail(html="<p>Ama<i>zone</i> account</p>")

    page = drawn(data, text_place(data, "Amazone"))

    assert page.count('<b class="x-no">') == 1
    assert page.count('<span class="x-mark">') == 2


def test_a_plain_text_is_marked_alike():
    data = mail(text="Dear customer,\n\nyour Amazone account\n")

    assert '<b class="x-no">1</b><span class="x-mark">Amazone</span>' in drawn(
        data, text_place(data, "Amazone")
    )


def test_sender_and_subject_carry_their_numbers():
    data = mail(from_="Amazon <a@evil.example>", subject="Urgent", text="x")

    page = drawn(data, Place(Spot.HEADER, "from"), Place(Spot.HEADER, "subject"))

    head = page[: page.index('<div class="mail">')]
    assert '<b class="x-no">1</b><span class="x-mark"><b>Amazon</b>' in head
    assert '<b class="x-no">2</b><span class="x-mark">Urgent' in head


def test_of_a_subject_the_quoted_word_is_marked():
    data = mail(subject="Your Amazone account", text="x")
    about = judged(data, Place(Spot.HEADER, "subject"))
    finding = about.reasons[0].finding
    quoting = replace(finding, evidence=(Evidence(finding.evidence[0].place, "Amazone"),))
    about = replace(about, reasons=(replace(about.reasons[0], finding=quoting),))

    page = draw_page(data, about, NO_MASK, "en")

    assert 'Your <b class="x-no">1</b><span class="x-mark">Amazone</span> account' in page


def test_the_picture_says_by_itself_what_its_numbers_mean():
    assert "This is a fraud." in words(drawn(mail(text="x"))).partition("sender")[0]


def test_a_link_without_words_is_marked_by_words_of_ours():
    data = mail(html='<a href="https://evil.example/x"> </a> text')

    assert words(body(drawn(data, Place(Spot.LINK)))) == (
        "1 (link without words) → hxxps://evil[.]example/x text"
    )


def test_a_link_shows_where_it_leads():
    data = mail(html='<a href="https://evil.example/login">amazon.co.jp</a>')

    page = drawn(data, Place(Spot.LINK, index=0))

    assert "→ hxxps://evil[.]example/login" in page
    assert "href" not in page


def test_a_picture_that_is_a_link_is_marked():
    data = mail(
        html='<a href="https://one.example/">one</a>'
        '<a href="https://evil.example/"><img src="cid:x" width=90 height=40 alt="Login"></a>'
    )

    page = drawn(data, Place(Spot.LINK, index=1))

    assert '<b class="x-no">1</b><span class="x-mark"><a><span class="x-picture"' in page
    assert "evil[.]example" in page
    assert "one[.]example" not in page


def test_pictures_forms_and_files_are_marked():
    data = mail(
        html='<img src="https://evil.example/x.png" alt="logo"><form><input name=a></form>',
        attach={"invoice.html": b"<html>"},
    )

    page = drawn(
        data,
        Place(Spot.IMAGE, index=0),
        Place(Spot.FORM, index=0),
        Place(Spot.ATTACHMENT, index=0),
    )

    assert [f'<b class="x-no">{number}</b>' in page for number in (1, 2, 3)] == [True] * 3
    assert "invoice.html" in page


def test_what_no_mail_program_shows_stands_below():
    data = mail(html='<p>Seen</p><p style="display:none">Secret words</p>', list_id="<l.example>")

    page = drawn(data, Place(Spot.HIDDEN, span=(7, 12)), Place(Spot.HEADER, "list-id"))

    assert "Secret words" not in body(page).partition("x-behind")[0]
    behind = words(page[page.index('x-behind"') :])
    assert "1 Hidden in the mail: words" in behind
    assert "l.example" in behind


def test_a_field_without_a_row_of_its_own_is_quoted_below():
    """A second sender, a date that cannot be read: no row above could carry their numbers."""
    data = b"From: a@one.example\nFrom: b@two.example\nDate: someday\nSubject: x\n\nHello\n"

    page = drawn(data, Place(Spot.HEADER, "from", 1), Place(Spot.HEADER, "date"))

    behind = words(page[page.index('x-behind"') :])
    assert "1 Not shown by mail programs: sender b@two.example" in behind
    assert "2 Not shown by mail programs: date someday" in behind


def test_parts_of_one_mail_are_counted_on():
    """Places count over all shown parts; so do the marks."""
    data = (
        b"From: a@evil.example\nSubject: x\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\nSee http://one.example/ now\n"
        b"--b\nContent-Type: text/html\n\n<p>and <a href='http://two.example/'>two</a></p>\n"
        b"--b\nContent-Type: text/html\n\n<a href='http://three.example/'><img src=x></a>\n--b--\n"
    )

    page = drawn(data, *(Place(Spot.LINK, index=number) for number in range(3)))

    for number, host in enumerate(("one", "two", "three"), 1):
        mark = page[page.index(f'<b class="x-no">{number}</b>') :]
        assert mark[mark.index("→") :].startswith(f"→ hxxp://{host}[.]example")


def test_of_an_endless_text_the_beginning_and_the_marks_are_drawn():
    data = mail(text="word " * 60_000 + "Amazone " + "word " * 60_000)

    page = body(drawn(data, text_place(data, "Amazone")))

    assert '<b class="x-no">1</b><span class="x-mark">Amazone' in page
    assert len(page) < 160_000


# --- nothing fetched, followed or run


def test_nothing_of_a_hostile_mail_is_an_address():
    page = drawn(mail(html=hostile_html(8)))

    assert "127.0.0.1" not in page
    for way in ("src=", "href", "url(", "@import", "<script", "<iframe", "<link", "onerror"):
        assert way not in page.lower()
    assert page.lower().count("<meta") == 2


@given(st.text(alphabet="<>\"'&=/ abdhimnoprstuvy:;(){}@\\-!\n", max_size=400))
@settings(max_examples=300, deadline=None)
def test_only_our_own_tags_and_attributes_come_out(source: str):
    page = drawn(mail(html=f"<p>{source}</p>"))

    attributes = {
        name
        for tag in re.findall(r"<[a-z][^>]*>", body(page))
        for name in re.findall(r'([a-z-]+)="', tag)
    }
    assert attributes <= KEPT
    assert not re.search(
        r"<(script|iframe|object|embed|link|meta|base|svg|form|input)\b", body(page)
    )


KEPT = frozenset(
    "class style align bgcolor border cellpadding cellspacing color colspan dir face height nowrap "
    "rowspan size start valign width".split()
)


def test_pictures_of_a_mail_are_covered_unless_asked_for():
    png = b"\x89PNG\r\n\x1a\n" + bytes(40)
    html = f'<img src="data:image/png;base64,{png.hex()}" alt="x"><img src="cid:a" alt="logo">'
    data = _related(html, png)

    assert "data:image" not in body(drawn(data))
    assert "picture, covered" in drawn(data)
    assert body(drawn(data, pictures=True)).count('<img src="data:image/png;base64,iVBOR') == 1


def test_a_picture_with_code_in_it_is_never_shown():
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>"

    assert "<img" not in body(drawn(_related('<img src="cid:a">', svg), pictures=True))


def _related(html: str, picture: bytes) -> bytes:
    import base64

    return (
        b"From: a@evil.example\nTo: hanako@reader.example\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/related; boundary=b\n\n"
        b"--b\nContent-Type: text/html\n\n" + html.encode() + b"\n"
        b"--b\nContent-Type: image/png\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\n"
        + base64.b64encode(picture)
        + b"\n--b--\n"
    )


# --- the same words


@pytest.mark.parametrize(
    "html",
    [
        "<p>one<p>two<div>three <b>four</b></div>",
        "<table><tr><td>a<td>b<tr><td>c</table>tail",
        "<form><table><form><tr><td>x</td></tr></form></table></form>",
        "<ul><li>a<li>b</ul><select><option>c<option>d</select>",
        "<pre>  kept\n   as it is </pre> after",
        "<svg><text>in a picture</text></svg><math><mi>x</mi></math>",
        "a<br>b<br><br>c<wbr>d<hr>e",
        "<center><font color=red size=5>big</font></center>",
        "<b><i>mis</b>nested</i>",
        "&lt;script&gt; &amp;amp; &#x202e;txet",
        "<p>見えます<span style='font-size:0'>見えません</span></p>",
    ],
)
def test_the_drawing_says_what_the_reader_saw(html: str):
    data = mail(html=html)

    written = re.sub(r"<[^>]*>", "", body(drawn(data)))

    seen = analyze(data).message.text
    assert "".join(unescape(written).split()) == "".join(seen.split())


def test_an_endless_subject_leaves_room_for_the_mail():
    page = drawn(mail(subject="S" * 50_000, text="x"))

    assert page.count("S") < 2_000


# --- masked


@pytest.mark.parametrize("shape", ['<input value="{}">', '<img src="http://x.example/" alt="{}">'])
def test_an_address_where_a_label_is_cut_is_covered_whole(shape: str):
    """Hidden first, cut then: half an address is no address that a mask would find."""
    address = "hanako.yamada@reader.example"
    for before in range(150, 310, 5):
        data = mail(to=address, html=shape.format("." * before + " " + address))
        mask = mask_for(analyze(data).message, Audience.PUBLIC)

        assert "hana" not in body(drawn(data, mask=mask)), before


def test_an_address_over_several_elements_is_covered_once():
    data = mail(html="<p>Dear <b>hanako</b>@<i>reader</i>.example!</p>")
    mask = mask_for(analyze(data).message, Audience.PUBLIC)

    page = drawn(data, mask=mask)

    assert body(page).count("x-mosaic") == 1
    assert "hanako" not in page
    assert words(body(page)) == "Dear !"


def test_the_reader_is_in_no_part_of_the_page():
    data = mail(
        to="Hanako Yamada <hanako@reader.example>",
        subject="hanako@reader.example: act now",
        html='<a href="https://evil.example/?u=hanako%40reader.example">Hanako Yamada</a>'
        '<img src="https://evil.example/hanako@reader.example" alt="hanako@reader.example">'
        '<form><input value="hanako@reader.example"></form>',
        attach={"hanako@reader.example.html": b"<html>"},
    )
    mask = mask_for(analyze(data).message, Audience.PUBLIC)
    places = [Place(Spot.LINK), Place(Spot.HEADER, "to"), Place(Spot.ATTACHMENT)]

    page = drawn(data, *places, mask=mask).lower()

    assert "hanako" not in page
    assert "reader" not in page


# --- what is left out


def test_a_field_that_nobody_sees_is_not_drawn():
    page = drawn(mail(html='<form><input type="hidden" value="secret"><input value="seen"></form>'))

    assert "secret" not in page
    assert "seen" in page


def test_what_the_mail_hides_carries_no_number_in_its_text():
    html = '<p>a</p><div style="display:none"><img src="https://evil.example/x.png" alt="x"></div>'

    assert "x-no" not in body(drawn(mail(html=html), Place(Spot.IMAGE)))


def test_elements_inside_each_other_are_written_to_a_depth():
    """A browser of ours crashed on 3,000; the words are all there."""
    page = body(drawn(mail(html="<div>" * 2_000 + "deep")))

    assert page.count("<div>") <= DEEPEST + 1
    assert "deep" in page


def test_more_pictures_than_a_page_should_hold_are_covered(monkeypatch: pytest.MonkeyPatch):
    png = b"\x89PNG\r\n\x1a\n" + bytes(40)
    monkeypatch.setattr("majika.report.drawing.inline_pictures.MAX_BYTES", len(png))

    page = body(drawn(_related('<img src="cid:a"><img src="cid:a">', png), pictures=True))

    assert page.count("<img") == 1
    assert page.count("picture, covered") == 1
