"""Mails are found by the words people remember of them, in Japanese too."""

import pytest

from majika.cases import Cases, Query
from tests.cases.adding import added

FOUND = [
    "銀行",  # two letters
    "口",
    "三井住友",
    "井住",  # in the middle of a word
    "ﾛｸﾞｲﾝ",  # half-width, where the mail is full-width
    "お知らせ 銀行",
    "amazon.co.jp",
    "AMAZON",
    "ama",
    "確認amazon",
    "stranger.example",
    "info@stranger.example",
    "taro",
    "invoice.pdf",
    '"銀行" AND',
]
NOT_FOUND = [
    "友達",
    "行銀",
    "mazon",  # other scripts are found from a word's start
    "銀行 hello",
    "井友",
    "amazon jp.co",
    '"',
    "*",
    "銀*行",
    "words:銀行",
    "NOT",
    "' OR 1=1 --",
    "zz:* | b",
    "\\'",
]


@pytest.fixture
def one_of_two(cases: Cases) -> str:
    added(cases, from_="Jiro <jiro@friend.example>", subject="Lunch", text="Tomorrow at noon?")
    return added(
        cases,
        from_="Taro <info@stranger.example>",
        subject="三井住友銀行からのお知らせ",
        text="口座を確認amazon.co.jp をご覧の上、ログインして and words",
        attach={"invoice.pdf": b"%PDF-1.4"},
    ).id


@pytest.mark.parametrize("asked", FOUND)
def test_found(cases: Cases, one_of_two: str, asked: str):
    assert [row.id for row in cases.find(Query(text=asked))] == [one_of_two]


@pytest.mark.parametrize("asked", NOT_FOUND)
def test_not_found(cases: Cases, one_of_two: str, asked: str):
    assert cases.find(Query(text=asked)) == []


def test_found_by_a_hash_or_its_start(cases: Cases, one_of_two: str):
    sha256 = cases.get(one_of_two).sha256
    assert [len(cases.find(Query(text=part))) for part in (sha256, sha256[:12])] == [1, 1]


def test_disguised_words_are_found_as_they_read(cases: Cases):
    case = added(cases, subject="Your Аmаzоn account")  # Cyrillic
    assert [row.id for row in cases.find(Query(text="amazon"))] == [case.id]


def test_a_very_long_question_is_still_a_question(cases: Cases):
    added(cases)
    assert cases.find(Query(text="銀行 " * 10_000 + "x" * 100_000)) == []
