import pytest

from majika.checks.ties import is_comparable, is_tied


@pytest.mark.parametrize(
    ("name", "address", "host"),
    [
        ("flower shop", "info@flowershop.example", "x.example"),
        ("ann bell", "bell@x.example", "y.example"),
        ("example", "a@b.example", "example-news.test"),
        ("ann bell", "roses@forum.example", "discuss.roses.test"),
        ("ab c", "info@abc.example", "y.test"),
        ("bank of anything", "news@boa.example", "x.test"),
    ],
)
def test_tied(name, address, host):
    assert is_tied(name, address, host)


@pytest.mark.parametrize("name", ["customer service", "support", "ab cd"])
def test_words_for_tasks_and_short_ones_tie_nothing(name):
    assert not is_tied(name, "support@customer.example", "service.example")


def test_a_name_that_is_a_book_is_read_as_far_as_people_see_it():
    assert is_tied("flower " + "x" * 50, "a@flower.example", "y.example")
    assert not is_tied("x " * 100 + "flower", "a@flower.example", "y.example")


def test_comparable_by_latin_words_only():
    assert is_comparable("anna")
    assert not is_comparable("花子")
    assert not is_comparable("abc 1234")
