import pytest

from majika.checks.links.link_to_random_name import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize("label", ["xkqzwvbn", "a7x9k2q8", "qwrtzpsd"])
def test_a_jumble(label):
    assert fires(check, mail(html=f'<a href="https://{label}.example/">x</a>'))


@pytest.mark.parametrize(
    "label", ["examplebank", "tokyo2020", "flowers24", "schmidt", "my-club", "xn--r8jz45g", "sns"]
)
def test_silent_on_names_people_choose(label):
    silent(check, mail(html=f'<a href="https://{label}.example/">x</a>'))


def test_silent_on_a_jumble_in_the_subdomain():
    silent(check, mail(html='<a href="https://xkqzwvbn.cdn.example/">x</a>'))


def test_silent_without_links():
    silent(check, mail(text="xkqzwvbn"))
