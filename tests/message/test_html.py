"""What the reader of an HTML mail sees, and what is hidden from them."""

import random
import time

import pytest

from majika.message.facts import Defect
from majika.message.html import read_html

SEEN = "Dear customer"


def test_text_as_a_mail_program_lays_it_out():
    source = """<html><head><title>no</title><style>p{}</style></head><body>
      <p>Dear   <b>Exa</b>mple
      customer,</p><p>one<br>two</p><table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>
      <pre>x\n  y</pre><script>no</script><!-- no --><!--[if mso]>no<![endif]--><![if !mso]>end"""
    assert read_html(source).text == "Dear Example customer,\none\ntwo\nA B\nC\nx\n  y\nend"


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY : none !important",
        "dis/**/play:block;display:/**/none",
        "visibility:hidden",
        "font-size:0",
        "font-size:1px",
        "font:0/0 Arial",
        "opacity:0",
        "opacity:.05",
        "max-height:0px;overflow:hidden",
        "width:0;height:0;overflow:hidden",
        "text-indent:-9999px",
        "position:absolute;left:-5000px",
        "color:#fff",
        "color:white",
        "color:rgb(254, 254, 254)",
        "color:transparent",
        "color:#123456;background:#123457",
        "background-color:#000;color:#000000",
    ],
)
def test_styles_that_hide(style):
    reading = read_html(f'<p>{SEEN}</p><div style="{style}">secret</div>')
    assert (reading.text, reading.hidden_text) == (SEEN, "secret")


@pytest.mark.parametrize(
    "style",
    [
        "display:block",
        "font-size:12px",
        "font:12px/0 Arial",
        "opacity:0.9",
        "height:0",
        "overflow:hidden;height:40px",
        "mso-hide:all",
        "color:#999",
        "color:#fff;background:#00f",
        "color:#fff;background:url(cid:dark)",
        "color:#fff;background-image:linear-gradient(red,blue)",
        "color:var(--ink)",
        "text-indent:-20px",
        "background-color:#000",
    ],
)
def test_styles_that_do_not(style):
    if style == "background-color:#000":
        style += ";color:#eee"
    reading = read_html(f'<div style="{style}">{SEEN}</div>')
    assert (reading.text, reading.hidden_text) == (SEEN, "")


@pytest.mark.parametrize(
    "source",
    [
        "<div hidden>secret</div>",
        "<template><p>secret</p></template>",
        "<noscript>secret</noscript>",
        "<font color=#ffffff>secret</font>",
        "<table bgcolor=#000000><tr><td><font color=black>secret</font></table>",
        "<div style='display:none'><p style='display:block'>secret</p></div>",
        "<style>.x{display:none}</style><div class='a x'>secret</div>",
        "<style>#x{font-size:0}</style><div id=x>secret</div>",
        "<style>/* .a{} */ td.x, p.x {color:#fff}</style><p class=x>secret</p>",
        "<style>.w p{visibility:hidden}</style><div class=w><div><p>secret</p></div></div>",
        "<p class=x>secret</p><style>.x{max-height:0;overflow:hidden}</style>",
    ],
)
def test_other_ways_to_hide(source):
    reading = read_html(f"<p>{SEEN}</p>{source}")
    assert (reading.text, reading.hidden_text) == (SEEN, "secret")


@pytest.mark.parametrize(
    "source",
    [
        "<div style='font-size:0'><p style='font-size:14px'>seen</p></div>",
        "<div style='visibility:hidden'><p style='visibility:visible'>seen</p></div>",
        "<div bgcolor=#000000 style='background:black'><font color=white>seen</font></div>",
        "<table><tr><td background='http://pic.example/x.png'><font color=white>seen</table>",
        "<style>.b{background:#00f}</style><a class=b style='color:#fff' href='#'>seen</a>",
        "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>seen</p>",
        "<style>.x:hover{display:none} .x[a]{display:none}</style><p class=x>seen</p>",
        "<style>.w p{display:none}</style><div class=w></div><p>seen</p>",
        "<style>.x{display:none}</style><p class=x style='display:block'>seen</p>",
        "<div style='color:white'><a href='#'>seen</a></div>",
    ],
)
def test_what_only_looks_hidden(source):
    reading = read_html(source)
    assert (reading.text, reading.hidden_text) == ("seen", "")


def test_a_link_with_its_text_its_target_and_what_stands_before():
    reading = read_html(
        "<p>Please log in:</p> "
        "<a href='http://evil.example/x'> https://<b>examplebank.test</b> </a>"
    )
    (link,) = reading.links
    assert (link.shown, link.host) == ("https://examplebank.test", "evil.example")
    assert (link.context, link.image) == ("Please log in:", False)
    assert reading.text[slice(*link.place.span)] == link.shown


def test_a_link_that_is_a_picture_shows_no_text():
    (link,) = read_html("<a href='http://evil.example/'><img src='cid:b' alt='Log in'></a>").links
    assert (link.shown, link.image) == ("", True)


def test_addresses_in_the_text_become_links_once():
    reading = read_html("www.one.example <a href='http://two.example/'>http://three.example/</a>")
    assert [(link.shown, link.host) for link in reading.links] == [
        ("www.one.example", "www.one.example"),
        ("http://three.example/", "two.example"),
    ]


def test_other_links():
    reading = read_html(
        "<base href='https://base.example/a/'><meta http-equiv=Refresh content='0; URL=/b'>"
        "<map><area href='c'></map>"
    )
    assert [link.url for link in reading.links] == [
        "https://base.example/b",
        "https://base.example/a/c",
    ]


def test_a_hidden_link_is_kept_without_text():
    reading = read_html("<div style='display:none'><a href='http://a.example/'>x</a></div>")
    assert [(link.shown, link.host) for link in reading.links] == [("", "a.example")]
    assert reading.hidden_text == "x"


def test_images():
    reading = read_html(
        "<img src='https://pic.example/a.png' alt='Example Bank'><img src='cid:x'>"
        "<img src='https://t.example/p' width=1 height=1>"
        "<div style=\"background:url('https://bg.example/b')\">x</div>"
        "<img src='data:image/png;base64,A'>"
    )
    assert [(i.host, i.alt, i.inline, i.tiny) for i in reading.images] == [
        ("pic.example", "Example Bank", False, False),
        ("", "", True, False),
        ("t.example", "", False, True),
        ("bg.example", "", False, False),
        ("", "", True, False),
    ]


def test_a_form_torn_by_a_table_keeps_its_fields():
    (form,) = read_html(
        "<table><form action='https://evil.example/go'><tr><td><input name=a>"
        "<input type=PASSWORD><select></select></form></table>"
    ).forms
    assert (form.host, form.fields) == ("evil.example", ("text", "password", "select"))


def test_fields_without_a_form():
    (form,) = read_html("<input type=password>").forms
    assert (form.action, form.fields) == ("", ("password",))


def test_broken_bytes_and_nothing():
    assert read_html("").text == ""
    assert read_html("a\ud800b\0<").text.startswith("a")


HOSTILE = {
    "nesting": "<div>x" * 100_000,
    "formatting": "".join(f"<font size={n}>" for n in range(7000)) + "<p>x" * 100_000,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(150_000)) + ">x",
    "quoted attributes": "<p " + " ".join(f"a{n}='>'" for n in range(120_000)) + ">x",
    "rules": "<style>"
    + ".a .b{color:red}.b{top:1px}" * 50_000
    + "</style>"
    + "<p class=b>x" * 9_000,
    "braces": "<style>" + "{" * 1_000_000,
    "comments": "<style>" + "/*" * 900_000,
    "links": "<a href='http://a.example/'>x</a>" * 60_000,
    "links in links": "y" * 99_999 + "<table><tr><td><a href=x>t" * 4_000 + "z" * 900_000,
    "templates": "<template>x" * 150_000,
    "spaces": "<p>" + " " * 1_900_000,
    "angles": "<" * 1_900_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_html_is_read_in_bounded_time(name):
    """About half a second each on one core; the limit leaves room for a busy machine."""
    started = time.perf_counter()
    read_html(HOSTILE[name])
    assert time.perf_counter() - started < 6


def test_what_is_cut_is_said():
    assert Defect.TOO_LONG in read_html("<div>x" * 100_000).defects
    assert Defect.TOO_LONG in read_html("x" * 2_000_001).defects
    assert Defect.TOO_MANY_LINKS in read_html("<a href=x>y</a>" * 3_000).defects


def test_any_order_of_tags_is_read():
    """No exception, and every link's span gives its text."""
    tokens = (
        "<div> </div> <a&href=http://x.test/> </a> <table> <tr> <td> </table> <p> <b> </b> text "
        "<template> </template> <svg> <style>.a{display:none}</style> <select> <form> <input> "
        "http://u.test/ <!-- --> ' \" <img&src=x> <pre> \n <div&class=a>"
    ).split(" ")
    chance = random.Random(7)
    for _ in range(300):
        source = " ".join(chance.choices(tokens, k=60)).replace("&", " ")
        reading = read_html(source)
        for link in reading.links:
            assert reading.text[slice(*link.place.span)] == link.shown
