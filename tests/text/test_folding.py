"""Folding: what reads the same becomes the same, and what was honest stays."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from majika.brands.lookalike_keys import common_words
from majika.text import fold, skeleton
from majika.text.letters import letters

WORD = st.from_regex(r"[a-z]{3,8}", fullmatch=True)
MARK = st.characters(categories=["Mn", "Mc", "Me"])

READS_AS = [
    ("E·xam·ple™", "example"),
    ("Ехаmрlе", "example"),
    ("𝗘𝘅𝗮𝗺𝗽𝗹𝗲", "example"),
    ("ᴇxᴀᴍᴘʟᴇ", "example"),
    ("🅴🆇🅰🅼🅿🅻🅴", "example"),
    ("Exаmрle", "example"),
    ("ехаӏаре", "exalape"),
    ("Ｅｘａｍｐｌｅ銀行", "example銀行"),
    ("例\u2064銀\ufe09行", "例銀行"),
    ("E x a m p l e", "example"),
    ("E x a m p l e   B a n k", "example bank"),
    ("Ｅ ｘ ａ ｍ ｐ ｌ ｅ", "example"),
    ("E・x・a・m・p・l・e", "example"),
    ("Ex\u00adam\u200bple", "example"),
    ("É́xàmp\u0302le", "example"),
    ("Example\u00a0\t Bank", "example bank"),
    ("ｴｸﾞｻﾞﾝﾌﾟﾙ", "エグザンプル"),
    ("か\u3099", "が"),
    ("E\u073fx\u0489am\u0941pl\u20e0e\u302a", "example"),
    ("Größe, Łódź, Ærø, İzmir", "grosse, lodz, aero, izmir"),
    ("one\r\ntwo\n\nthree", "one \ntwo\n\nthree"),
    ("E.x.a.m.p.l.e", "example"),
    ("EXAMPLE*DA*BANK", "example da bank"),
    ("E*x*a*m*p*l*e", "example"),
]

STAYS = [
    "уважаемый клиент, ваш банк",
    "αγαπητέ πελάτη",
    "エグザンプル・バンクのお知らせ",
    "example・bank・shop",
    "ありがとうございます。がぎぐげご",
    "أهلا وسهلا",
    "안녕하세요",
    "i am here, a b c",
    "at 9 a.m., e.g. in the u.s.a., *not* here",
    "see a.b.c.d.example or a.b.c.d@mail.example",
    "ordinary words stay what they are",
]


@pytest.mark.parametrize(("written", "read"), READS_AS)
def test_reads_as(written: str, read: str) -> None:
    assert fold(written).text == read


@pytest.mark.parametrize("text", STAYS)
def test_honest_writing_stays(text: str) -> None:
    assert fold(text).text == text


def test_every_letter_of_the_table_is_read_in_a_latin_word() -> None:
    table = letters()
    for letter, reads in (table.plain | table.mixed).items():
        assert fold(f"ex{letter}mple").text == f"ex{reads}mple", unicodedata.name(letter)


@given(st.from_regex(r"[A-Za-z]{2,12}( [A-Za-z]{2,12}){0,5}", fullmatch=True))
def test_ascii_words_only_lose_their_case(text: str) -> None:
    assert fold(text).text == text.lower()


@given(st.sampled_from(sorted(letters().plain | letters().mixed)), st.data())
def test_every_letter_of_the_table_has_the_skeleton_of_what_it_reads_as(
    letter: str, data: st.DataObject
) -> None:
    reads = (letters().plain | letters().mixed)[letter]
    before, after = data.draw(st.tuples(WORD, WORD))
    assert skeleton(before + letter + after) == skeleton(before + reads + after)


def test_every_letter_of_the_same_shape_is_read_in_a_word_of_such_letters() -> None:
    for letter, reads in letters().whole.items():
        assert skeleton(letter * 4) == skeleton(reads * 4), unicodedata.name(letter)


@given(WORD, MARK, WORD)
def test_no_mark_of_any_script_hides_a_latin_word(before: str, mark: str, after: str) -> None:
    assert fold(before + mark + after).text == before + after


def test_no_two_ordinary_words_become_one() -> None:
    words = common_words()
    assert len({fold(word).text for word in words}) == len(words)


TEXT = st.text(
    st.one_of(
        st.sampled_from(list("aAzZ9 .*\t\n·・․еЕкгΝν\u0301\u3099\u200b\u00adéßｶﾞＡ𝗔か漢ｱ한ᅡ™")),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=40,
)


@given(TEXT)
@example("a  b c d")
@example("a  b  c  d e")
@example("Гора aГ Й\u0301")
@example("\ua7ac")
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(TEXT)
@example("e\u0301 x")
@example("か\u3099 x")
def test_spans_lie_in_the_original_and_in_order(text: str) -> None:
    folded = fold(text)
    last = 0
    for place in range(len(folded.text)):
        start, end = folded.span(place, place + 1)
        assert 0 <= start <= end <= len(text)
        assert start >= last or end > last
        last = max(last, start)
    if folded.text:
        assert folded.text in fold(text[slice(*folded.span(0, len(folded.text)))]).text


PIECES = st.lists(
    st.sampled_from(
        [*READS_AS[:14], ("plain", "plain"), ("銀行", "銀行"), ("№", "no"), ("банк", "банк")]
    ),
    min_size=1,
    max_size=8,
)


@given(PIECES)
def test_spans_find_each_piece_again(pieces: list[tuple[str, str]]) -> None:
    """Written pieces, parted by commas, are found where they were put."""
    folded = fold(", ".join(written for written, _ in pieces))
    assert folded.text == ", ".join(read for _, read in pieces)
    at = place = 0
    for written, read in pieces:
        start, end = folded.span(at, at + len(read))
        assert folded.original[start:end] in (written, written.rstrip("™"))
        assert start == place
        at, place = at + len(read) + 2, place + len(written) + 2


def test_an_empty_span_is_empty_or_an_edit() -> None:
    start, end = fold("a\u200bb").span(1, 1)
    assert start <= end


@pytest.mark.parametrize(("written", "read"), READS_AS[:7] + READS_AS[8:11] + READS_AS[12:14])
def test_disguised_inside_words(written: str, read: str) -> None:
    folded = fold(f"from {written} to you")
    start = folded.text.index(read)
    assert folded.disguised(start, start + len(read))
    assert not folded.disguised(0, 4)


@pytest.mark.parametrize(
    "text", ["EXAMPLE", "Éxample", "Ｅｘａｍｐｌｅ銀行", "ｴｸﾞｻﾞﾝﾌﾟﾙ", "банк", "例銀行", "Straße"]
)
def test_ordinary_spelling_is_no_disguise(text: str) -> None:
    folded = fold(text)
    assert not folded.disguised(0, len(folded.text))


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0300\u0323" * 50_000,
        "\u200b" * 100_000,
        "a " * 50_000,
        "а" * 100_000,
        "·a" * 50_000,
        "a" + "*" * 100_000,
        "a.b.c." * 20_000 + "dd",
        ".a.a.a.a-" * 10_000,
    ],
)
def test_hostile_length_is_linear(text: str) -> None:
    """Marks sorted without a limit would take minutes."""
    folded = fold(text)
    folded.span(0, len(folded.text))
