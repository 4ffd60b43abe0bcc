import pytest

from majika.capture.facts import Sight
from majika.checks.pages.page_hides_from_visitors import check
from majika.findings import Strength
from tests.captures import LOGIN, STRANGER, capture_of, fires, page, silent

SEEN = page(STRANGER, LOGIN)


@pytest.mark.parametrize(
    ("sight", "told"),
    [
        (Sight.BLANK, "One of them saw an empty page."),
        (Sight.MISSING, "One of them was told that there is no page."),
        (Sight.REAL_SITE, "One of them was sent on to the real site."),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_one_saw_it_and_one_did_not(sight, told, turned):
    one, other = capture_of(SEEN), capture_of(sight=sight)
    first, second = (other, one) if turned else (one, other)
    finding = fires(check, capture_of(*first.pages, sight=first.sight, other=second))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["difference"].en == told


def test_two_sites():
    finding = fires(check, capture_of(SEEN, other=capture_of(page("https://other.example/"))))

    assert finding.values["difference"].en == "They came to two different sites."


def test_only_one_was_asked_for_a_password():
    finding = fires(check, capture_of(SEEN, other=capture_of(page(STRANGER))))

    assert finding.values["difference"].en.endswith("something secret.")


def test_a_test_for_humans_comes_and_goes():
    finding = fires(check, capture_of(SEEN, other=capture_of(sight=Sight.CHALLENGE)))

    assert finding.strength is Strength.WEAK


def test_silent_when_both_saw_the_same():
    silent(check, capture_of(SEEN, other=capture_of(SEEN)))


def test_silent_on_a_page_for_phones():
    phone = page("https://m.stranger.example/", LOGIN)
    silent(check, capture_of(SEEN, other=capture_of(phone)))


def test_silent_at_home_in_two_countries():
    one, other = page("https://examplebank.test/"), page("https://examplebank.co.jp/", LOGIN)
    silent(check, capture_of(one, other=capture_of(other)))


@pytest.mark.parametrize("sight", [Sight.UNREACHABLE, Sight.CUT, Sight.REFUSED])
def test_silent_when_a_visit_came_to_nothing(sight):
    silent(check, capture_of(SEEN, other=capture_of(sight=sight)))


def test_silent_when_home_stood_behind_a_test():
    home = page("https://examplebank.test/", LOGIN)
    silent(check, capture_of(home, other=capture_of(sight=Sight.CHALLENGE)))


def test_silent_after_one_visit():
    silent(check, capture_of(SEEN))
