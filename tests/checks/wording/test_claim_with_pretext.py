from majika.checks.wording.claim_with_pretext import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

CLAIM = "Example Bank <a@stranger.example>"
STORY = "We could not process your payment, please act."


def test_name_and_story_from_a_stranger():
    finding = fires(check, mail(from_=CLAIM, text=STORY))

    assert finding.strength is Strength.STRONG
    assert finding.values["brand"] == "Example Bank"
    start, end = finding.evidence[0].place.span
    assert STORY[start:end] == finding.values["phrase"]


def test_silent_without_a_story():
    silent(check, mail(from_=CLAIM, text="Our branch is closed on Monday."))


def test_silent_without_a_claim():
    silent(check, mail(text=STORY))


def test_silent_when_a_signed_mail_wants_no_click_and_tells_what_honest_mail_tells():
    agency = "Example Bank festival <a@stranger.example>"
    text = "ご当選されましたのでご案内します。"
    silent(check, mail(from_=agency, text=text, **passing("stranger.example")))


def test_a_link_undoes_that():
    agency = "Example Bank festival <a@stranger.example>"
    text = "ご当選されました。 https://other.example/"
    fires(check, mail(from_=agency, text=text, **passing("stranger.example")))


def test_silent_on_an_order_of_a_shop_whose_domain_nobody_listed():
    text = "エグザンプルショップをご利用いただきありがとうございます。\nご注文番号 0001"
    silent(check, mail(from_="order@eshop.example", text=text))


def test_silent_from_the_brand():
    silent(check, mail(from_="Example Bank <a@examplebank.test>", text=STORY))


def test_a_header_that_anyone_can_write_does_not_silence_it():
    fires(check, mail(from_=CLAIM, text=STORY, in_reply_to="<1@reader.example>"))
