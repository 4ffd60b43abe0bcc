"""What is said of a page that a visit could not see."""

import re

import pytest

from majika.capture.facts import Outcome, Sight
from majika.capture.unseen import WHY, why_unseen
from tests.captures import capture_of, decoy, page

NEVER = re.compile(r"\b(safe|clean|harmless|fine)\b|安全|無害|問題(は|が)?(な|あり)", re.IGNORECASE)


def test_a_page_that_was_seen_needs_no_excuse():
    assert why_unseen(capture_of(page())) is None


def test_a_page_that_answered_a_decoy_was_seen():
    assert why_unseen(capture_of(page(), sight=Sight.CUT, decoy=decoy(Outcome.REFUSED))) is None


@pytest.mark.parametrize("sight", list(WHY))
def test_every_other_sight_is_owned_up_to_and_never_speaks_for_the_page(sight):
    why = why_unseen(capture_of(sight=sight))

    assert why is not None
    assert not NEVER.search(f"{why.en} {why.ja}")


def test_each_has_words_of_its_own():
    assert len({why.en for why in WHY.values()}) == len({why.ja for why in WHY.values()}) == 7
