"""The plain values of a visit."""

from majika.capture.facts import ASKED, Asks


def test_everything_that_a_form_can_ask_for_has_a_name_of_its_own_in_both_languages():
    assert list(ASKED) == list(Asks)
    assert len({name.en for name in ASKED.values()}) == len(Asks)
    assert len({name.ja for name in ASKED.values()}) == len(Asks)
