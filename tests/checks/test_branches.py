import pytest

from majika.checks.branches import is_branch
from tests.mails import claims, mail


@pytest.mark.parametrize(
    "sender",
    [
        "Exampleshop Porthaven <hello@exampleshop-porthaven.test>",
        "Autohaus Weidner Exampleshop <info@weidnerexampleshop.test>",
    ],
)
def test_a_place_or_a_person_beside_the_brand_in_name_and_domain(sender):
    assert is_branch(claims(mail(from_=sender, text="We open at nine.")))


@pytest.mark.parametrize(
    "sender",
    [
        "Exampleshop Support <a@exampleshop-support.test>",
        "Exampleshop Porthaven <a@stranger.example>",
        "Exampleshop Porthaven <a@porthaven.example>",
        "Exampleshop <a@exampleshop-porthaven.test>",
        "Exampleshop Member <a@exampleshopmember.test>",
    ],
)
def test_not_a_task_a_strangers_domain_or_a_name_that_is_not_in_the_domain(sender):
    assert not is_branch(claims(mail(from_=sender, text="We open at nine.")))


def test_not_with_a_frauds_story():
    text = "We could not process your payment."
    data = mail(from_="Exampleshop Porthaven <a@exampleshop-porthaven.test>", text=text)
    assert not is_branch(claims(data))
