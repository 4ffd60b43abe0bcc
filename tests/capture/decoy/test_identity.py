"""The made-up person can be nobody, and is another one each time."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from majika.capture.decoy.identity import DOMAINS, card_number, check_digit, make_identity
from majika.capture.facts import Asks
from majika.findings import Language

seeds = st.integers()


def is_valid_card(number: str) -> bool:
    """Luhn, written another way than ours."""
    digits = [int(digit) for digit in number][::-1]
    doubled = [sum(divmod(digit * 2, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def test_the_check_knows_a_card():
    """Numbers that payment companies publish for tests."""
    for number in ("4111111111111111", "5555555555554444", "378282246310005"):
        assert is_valid_card(number)
        assert check_digit(number[:-1]) == int(number[-1])


@given(seeds)
def test_no_card_has_the_number(seed: int):
    number = card_number(Random(seed))

    assert re.fullmatch(r"4\d{15}", number)
    assert not is_valid_card(number)


@given(seeds, st.sampled_from(["ja", "en"]))
def test_no_mailbox_and_no_telephone_is_anybodys(seed: int, language: Language):
    person = make_identity(language, Random(seed))

    local, _, domain = person[Asks.EMAIL].partition("@")
    assert domain in DOMAINS
    assert domain.startswith("example.")  # RFC 2606
    assert re.fullmatch(r"[a-z]+\.[a-z]+\d{4}", local)
    assert re.fullmatch(r"0900000\d{4}|20255501\d\d", person[Asks.PHONE])


@pytest.mark.parametrize("language", ["ja", "en"])
def test_everything_but_a_document_can_be_typed(language: Language):
    assert set(make_identity(language)) == set(Asks) - {Asks.IDENTITY_DOCUMENT}


def test_each_case_has_its_own():
    people = [make_identity("ja") for _ in range(200)]
    for asks in (Asks.EMAIL, Asks.PASSWORD, Asks.CARD_NUMBER):
        assert len({person[asks] for person in people}) == 200
