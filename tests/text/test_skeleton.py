"""Names that look the same have the same skeleton."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.text import skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("exarnple", "example"),
        ("examp1e", "Example"),
        ("exampIe", "example"),
        ("vvorld", "world"),
        ("b4nk$hop", "b4nkshop"),
        ("三丼", "三井"),
        ("エグザソプル", "エグザンプル"),
        ("力ード", "カード"),
        ("口座", "ロ座"),
        ("二ユース", "ニュース"),
        ("力一ド", "カード"),
        ("еxаmple", "example"),
    ],
)
def test_same_look(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), [("clean", "dean"), ("bank", "band"), ("銀行", "銀座")])
def test_other_look(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@given(st.text("rnvwilo015$@ソンカ力ー一Ab ", max_size=20))
def test_twice_is_once(text: str) -> None:
    assert skeleton(skeleton(text)) == skeleton(text)
