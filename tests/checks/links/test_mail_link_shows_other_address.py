import pytest

from majika.checks.links.mail_link_shows_other_address import check
from tests.mails import fires, mail, silent


def link(shown, target):
    return mail(html=f'<p>Write to <a href="{target}">{shown}</a></p>')


@pytest.mark.parametrize("target", ["mailto:x@trap.test", "mailto:x%40trap.test?subject=Yes"])
def test_an_answer_that_goes_to_another_domain(target):
    finding = fires(check, link("parcels@examplebank.test", target))

    assert finding.values["shown"] == "parcels@examplebank.test"
    assert finding.values["address"] == "x@trap.test"


@pytest.mark.parametrize(
    ("shown", "target"),
    [
        ("a@firm.example", "mailto:a@firm.example"),
        ("A@Firm.example", "mailto:a@mail.firm.example?subject=Hi"),
        ("Write to us", "mailto:a@firm.example"),
        ("a@firm.example", "https://firm.example/contact"),
        ("a@firm.example", "mailto:"),
        ("a@firm.example", "mailto:a@firm.example,b@other.test"),
    ],
)
def test_silent_on_the_same_domain_words_pages_and_crowds(shown, target):
    silent(check, link(shown, target))


def test_silent_in_plain_text():
    silent(check, mail(text="Write to a@firm.example, or to b@other.test."))
