"""Patterns that are compiled on first use."""

import re

import pytest

from majika.text.lazy import lazy_pattern


def test_it_does_what_a_pattern_does() -> None:
    pattern = lazy_pattern("a(b)", re.IGNORECASE)
    match = pattern.fullmatch("xAB", 1)
    assert match is not None
    assert match[1] == "B"
    assert pattern.sub("-", "ab cab") == "- c-"
    assert pattern.pattern == "a(b)"


def test_nothing_is_compiled_before() -> None:
    broken = lazy_pattern("(")
    with pytest.raises(re.error):
        broken.search("")
