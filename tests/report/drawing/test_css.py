"""A style is kept when nothing in it can fetch anything or move a box out of its place."""

import pytest

from majika.report.drawing.css import safe_classes, safe_sheet, safe_style


@pytest.mark.parametrize(
    "style",
    [
        "color:#c00",
        "background-color:rgb(10, 20, 30)",
        "background:white",
        "font:bold 14px/1.4 Arial, 'Helvetica Neue', sans-serif",
        "padding:10px 0 10px 5%",
        "border:1px solid #ddd",
        "width:600px",
        "display:inline-block",
        "font-weight:700",
    ],
)
def test_kept(style: str):
    assert safe_style(style) == style


@pytest.mark.parametrize(
    "style",
    [
        "background:url(http://evil.example/x)",
        "background:URL('//evil.example')",
        r"background:u\72l(//evil.example)",
        "background:image-set('//evil.example' 1x)",
        "background:var(--x)",
        "--x:url(//evil.example)",
        "width:expression(alert(1))",
        "behavior:url(#default#time2)",
        "-moz-binding:url(//evil.example)",
        "position:fixed",
        "z-index:9",
        "transform:scale(9)",
        "margin-top:-400px",
        "opacity:0",
        "content:'x'",
        "display:none",
        "font-size:400px",
        "height:99999px",
        "color:red}body{background:url(x)",
        "font-family:'a\"b'",
        "width:calc(100% - 1px)",
        "cursor:pointer",
        "color:" + "a" * 400,
    ],
)
def test_dropped(style: str):
    assert safe_style(style) == ""


def test_a_comment_hides_nothing():
    assert safe_style("background:u/**/rl(//evil.example);color:red") == "color:red"


def test_important_is_taken_off():
    """Our marks are `!important`: no rule of a mail outranks them."""
    assert safe_style("color:white !important") == "color:white"


def test_rules_stay_inside_the_mail():
    sheet = safe_sheet(
        "body{color:red} .x-no{color:blue} #a > td.b{width:9px} a:hover{color:red}", ".mail"
    )

    assert sheet.splitlines() == [
        '.mail .m-body:not([class^="x-"]){color:red}',
        '.mail .m-x-no:not([class^="x-"]){color:blue}',
        '.mail .i-a > td.m-b:not([class^="x-"]){width:9px}',
    ]


@pytest.mark.parametrize(
    "css",
    [
        "@import url(//evil.example/x.css);",
        "@font-face{font-family:x;src:url(//evil.example/f)}",
        "p{background:url(//evil.example)}",
        "</style><script>x</script>{color:red}",
        "p{color:red;background:url(//evil.example/x)}",
    ],
)
def test_no_rule_fetches(css: str):
    sheet = safe_sheet(css, ".mail")

    assert "evil" not in sheet
    assert "<" not in sheet


def test_classes_get_names_of_our_own():
    assert safe_classes('note x-no a"b hanako@reader.example', "top") == "m-note m-x-no i-top"
