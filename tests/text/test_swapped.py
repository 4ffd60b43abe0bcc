import pytest

from majika.text import swapped_words


@pytest.mark.parametrize(
    "word", ["C0NTA", "P0NT0S", "IMP0RTANT", "acc0unt", "lNVOICE", "ClALlS", "GmaiI", "waIIet"]
)
def test_letters_that_stand_in_for_others(word):
    assert [found[0] for found in swapped_words(f"Your {word} now")] == [word]


@pytest.mark.parametrize(
    "word",
    [
        "2024",
        "A0B1",
        "X100",
        "GB0AA12",
        "R0",
        "iPhone",
        "HTML",
        "eBay",
        "Will",
        "LIST",
        "10km",
        "DE00",
        "RTX4080",
        "Mac0S15",
        "McDonald",
        "MacInnes",
        "YouTube",
        "O2",
        "ILO",
        "hello",
        "AIDA",
    ],
)
def test_silent_on_honest_words(word):
    assert swapped_words(f"Your {word} now") == ()


def test_the_span_is_the_words():
    ((word, start, end),) = swapped_words("Dear C0NTA")

    assert "Dear C0NTA"[start:end] == word


def test_linear_on_hostile_words():
    assert swapped_words("lA" * 50_000) == ()


@pytest.mark.parametrize("word", ["A0" + "A" * 27 + "a", "lAA" + "lA" * 13 + "a", "aa" + "I" * 27])
def test_no_backtracking_inside_a_word(word):
    """Thirty letters that nearly match once took nine seconds; two hundred such must not hang."""
    swapped_words(f"{word} " * 200)
