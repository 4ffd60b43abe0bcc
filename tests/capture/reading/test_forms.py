"""Forms: which fields, where they go, which button sends them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.capture.facts import Asks, Sight
from majika.capture.reading import is_refusal, is_welcome, sight_of
from majika.findings import Host, Url
from tests.capture.reading.pages import BANK, CATALOG, form, page

LOGIN = "<input name=id><input type=password name=pw>"


def test_a_login_form():
    found = form(f"<form action=login.php method=post>{LOGIN}<button>ログイン</button></form>")

    assert found.action == "https://stranger.example/a/login.php"
    assert isinstance(found.action, Url)
    assert found.host == "stranger.example"
    assert isinstance(found.host, Host)
    assert found.method == "post"
    assert [(field.name, field.kind, field.index) for field in found.fields] == [
        ("id", "text", 0),
        ("pw", "password", 1),
    ]
    assert found.button == 2
    assert not found.new_account
    assert found.asks == {Asks.LOGIN, Asks.PASSWORD}


@pytest.mark.parametrize(
    ("written", "goes_to"),
    [
        ("", "https://stranger.example/a/"),
        ("?x=1", "https://stranger.example/a/?x=1"),
        ("//other.example/p", "https://other.example/p"),
        ("https:\\\\other.example\\p", "https://other.example/p"),
        ("javascript:void(0)", "https://stranger.example/a/"),
        ("http://192.0.2.7/p", "http://192.0.2.7/p"),
        ("https://[broken", "https://stranger.example/a/"),
    ],
)
def test_where_it_goes(written, goes_to):
    assert form(f'<form action="{written}">{LOGIN}</form>').action == goes_to


def test_a_base_moves_relative_addresses_but_not_those_of_the_page_itself():
    base = "<base href=//other.example/b/>"
    assert form(f"{base}<form action=p>{LOGIN}</form>").action == "https://other.example/b/p"
    assert form(f"{base}<form>{LOGIN}</form>").action == "https://stranger.example/a/"


def test_the_button_may_name_another_address():
    button = "<button formaction=//two.example/ formmethod=post>OK</button>"
    found = form(f"<form action=one>{LOGIN}{button}</form>")
    assert (found.action, found.method) == ("https://two.example/", "post")


def test_fields_outside_of_forms_are_sent_by_a_script():
    found = form(f"<div>{LOGIN}<button type=button>Continue</button></div>")
    assert found.action == "https://stranger.example/a/"
    assert len(found.fields) == 2
    assert found.button == 2


def test_a_form_that_a_table_tore_apart():
    """What `<table><form><tr><td><input>` looks like once a browser wrote its tree out."""
    found = form(f"<table><form action=//t.example/></form><tr><td>{LOGIN}</td></tr></table>")
    assert found.host == "t.example"
    assert len(found.fields) == 2


def test_a_field_may_name_its_form():
    found = form(f"<form id=f action=//t.example/>{LOGIN}</form><input form=f name=cardno>")
    assert [field.asks for field in found.fields][-1] is Asks.CARD_NUMBER


@pytest.mark.parametrize(
    "unseen",
    [
        "<input type=hidden name=cardno>",
        "<input name=cardno style='display:none'>",
        "<input name=cardno hidden>",
        "<div style='position:absolute;left:-9999px'><input name=cardno></div>",
        "<style>.pot{visibility:hidden}</style><input class=pot name=cardno>",
        "<input name=cardno tabindex=-1 aria-hidden=true>",
        "<input name=cardno disabled>",
        "<input name=cardno readonly value=1>",
        "<input type=checkbox name=cardno>",
        "<input type=radio name=cardno>",
        "<noscript><input name=cardno></noscript>",
        "<template><input name=cardno></template>",
    ],
)
def test_fields_that_nobody_fills_in(unseen):
    assert form(f"<form>{unseen}{LOGIN}</form>").asks == {Asks.LOGIN, Asks.PASSWORD}


def test_a_field_that_a_script_opens_or_that_is_filled_in_is_still_one():
    assert Asks.CARD_NUMBER in form(f"<form>{LOGIN}<input name=cardno readonly></form>").asks
    assert Asks.CARD_NUMBER in form(f"<form>{LOGIN}<input name=cardno value=1></form>").asks


def test_a_form_without_fields_is_none():
    assert page("<form><input type=hidden name=x><button>OK</button></form>").forms == ()


def test_the_index_counts_as_the_browser_does():
    """All inputs, lists, areas and buttons; not those that scripts turn into text."""
    found = form(
        "<button>Menu</button><input type=hidden><noscript><input></noscript><template><input>"
        f"</template><object><input></object><form><select></select>{LOGIN}<textarea></textarea>"
        "<input type=image alt=OK></form>"
    )
    assert [field.index for field in found.fields] == [3, 4, 5, 6]
    assert found.button == 7


@pytest.mark.parametrize(
    ("buttons", "which"),
    [
        ("<button type=button>表示</button><button>ログイン</button>", 3),
        ("<button>Show</button><button>Log in</button>", 3),
        ("<button type=reset>Clear</button><input type=submit value=Send>", 3),
        ("<button hidden>Log in</button><input type=image>", 3),
        ("<button disabled>Log in</button><button type=button>Next</button>", 3),
        ("<button>Sign in with Exampleshop</button><button>Sign in</button>", 3),
        ("<button>次へ</button><button>戻る</button>", 2),
        ("<button type=reset>Reset</button>", None),
        ("", None),
    ],
)
def test_which_button_sends_it(buttons, which):
    assert form(f"<form>{LOGIN}{buttons}</form>").button == which


@pytest.mark.parametrize(
    "html",
    [
        f"<form>{LOGIN}<button>Create account</button></form>",
        f"<form>{LOGIN}<button>新規登録</button></form>",
        f"<h1>アカウントを作成</h1><form>{LOGIN}<button>次へ</button></form>",
        f"<form>{LOGIN}<input type=password placeholder=再入力><button>OK</button></form>",
        "<form><input name=id><input type=password autocomplete=new-password></form>",
    ],
)
def test_a_form_that_makes_a_new_account(html):
    assert form(html).new_account


@pytest.mark.parametrize(
    "html",
    [
        f"<form>{LOGIN}<button>Log in</button><button type=button>Create account</button></form>",
        f"<h2>新規登録はこちら</h2><form>{LOGIN}<button>ログイン</button></form>",
        "<form><input name=id><input type=password placeholder=パスワード>"
        "<input type=password placeholder=取引パスワード><button>送信</button></form>",
        "<form><input name=id><input type=password autocomplete=new-password>"
        "<button>ログイン</button></form>",
        "<form>カード番号<input name=a><button>登録</button></form>",
    ],
)
def test_a_form_that_does_not(html):
    """A login that forbids the browser to fill in its password is still one."""
    assert not form(html).new_account


def test_frames_are_counted_and_read_too():
    inner = ("https://inner.example/f/", f"<form action=p>{LOGIN}<button>OK</button></form>")
    found = page("<p>Hello</p>", frames=(("about:blank", "<p>Ad</p>"), inner))

    (only,) = found.forms
    assert (only.frame, only.action) == (2, "https://inner.example/f/p")
    assert [field.index for field in only.fields] == [0, 1]
    assert "Hello" in found.text
    assert "Ad" in found.text


def test_many_forms_and_fields_are_cut():
    found = page("<form><input name=a></form>" * 1_000).forms
    assert 100 < len(found) <= 200
    assert len(form("<form>" + "<input name=a>" * 1_000).fields) <= 400


SOURCE = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(
            "<form> </form> <input> <input name=' <label for=x> </label> <button> </button> "
            "<select> <option> </select> <textarea> </textarea> <table> <tr> <td> <noscript> "
            "</noscript> <template> </template> <svg> <h1> </h1> <img alt=例銀行> <base href=// "
            "<input form=x aria-labelledby=x> <form id=x action=http://[> <style>* </style> "
            "<iframe> <math> <frameset> パスワード カード番号 \ud800 \x00".split(" ")
        ),
    ),
    max_size=40,
).map("".join)


@given(SOURCE, SOURCE, st.text(max_size=60), st.text(max_size=60))
def test_nothing_that_a_page_holds_breaks_the_reading(html, frame, title, url):
    addresses = {"url": url, "requests": (url,), "popups": (url,)}
    found = page(html, title=title, frames=((url, frame),), dialogs=(frame,), **addresses)
    is_refusal(found), is_welcome(found, before=found)
    assert sight_of(found, CATALOG, BANK, first_host=title) in Sight
