"""Lines end where a reader would take a breath, and never run over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.findings import Language
from majika.report.layout import NOT_FIRST, NOT_LAST, pad, width_of, wrap

LETTER = (
    "差出人のアドレスは、「例銀行」の公式の送信元に含まれていません。ご自分で確かめてください。"
)


@pytest.mark.parametrize("width", range(10, 60))
def test_japanese_lines_begin_and_end_as_they_should(width: int):
    lines = wrap(LETTER, width, "ja")

    assert "".join(lines) == LETTER
    assert all(width_of(line) <= width for line in lines)
    assert not [line for line in lines if line[0] in NOT_FIRST or line[-1] in NOT_LAST]


def test_japanese_breaks_between_phrases():
    assert wrap("お知らせを確かめてください。", 18, "ja") == ["お知らせを", "確かめてください。"]


def test_words_are_not_broken():
    assert wrap("open the links yourself", 10, "en") == ["open the", "links", "yourself"]
    assert "examplebank.test" in wrap("リンク先は examplebank.test です。", 20, "ja")[1]


def test_a_word_longer_than_the_line_is_cut():
    assert wrap("a" * 25, 10, "en") == ["a" * 10, "a" * 10, "a" * 5]


def test_wide_letters_count_two():
    assert width_of("例a") == 3
    assert pad("例", 4) == "例  "


@given(st.text(max_size=200), st.integers(2, 50), st.sampled_from(["en", "ja"]))
def test_any_text_fits(text: str, width: int, language: Language):
    lines = wrap(" ".join(text.split()), width, language)
    assert lines
    assert all(width_of(line) <= width or len(line) <= 2 for line in lines)
