from majika.checks.sender.strangers_story_in_signed_mail import check
from tests.mails import fires, mail, passing, silent

STORY = '<p>Claim your airdrop today.</p><a href="https://{host}/x">Claim</a>'
DESK = {"from_": "Coin Team <help@exampledesk.test>", **passing("exampledesk.test")}
SHOP = {"from_": "Exampleshop <news@exampleshop.test>", **passing("exampleshop.test")}


def test_a_users_story_in_a_platforms_mail():
    finding = fires(check, mail(html=STORY.format(host="coins.example"), **DESK))

    assert finding.values["host"] == "coins.example"
    assert finding.values["phrase"] == "Claim your airdrop"


def test_a_story_in_the_mail_of_a_broken_into_shop():
    fires(check, mail(html=STORY.format(host="coins.example"), **SHOP))


def test_silent_when_the_links_stay_with_the_company():
    silent(check, mail(html=STORY.format(host="www.exampleshop.test"), **SHOP))


def test_silent_on_an_everyday_story():
    html = '<p>Your parcel is on its way.</p><a href="https://carrier.example/x">Track</a>'

    silent(check, mail(html=html, **SHOP))


def test_silent_when_the_company_deals_in_money():
    bank = {"from_": "Example Bank <a@examplebank.test>", **passing("examplebank.test")}

    silent(check, mail(html=STORY.format(host="coins.example"), **bank))


def test_silent_without_proof():
    silent(check, mail(html=STORY.format(host="coins.example"), from_=SHOP["from_"]))
