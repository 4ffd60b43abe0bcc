from majika.checks.wording.wants_a_call import check
from tests.mails import fires, mail, silent

CLAIM = "Exampleshop <a@stranger.example>"
STORY = (
    "Your subscription has been renewed for $399. If you did not authorize this charge call us at "
)


def test_a_bill_and_a_number():
    assert fires(check, mail(from_=CLAIM, text=STORY + "1-800-555-0199.")).values["number"]


def test_silent_with_a_link():
    silent(check, mail(from_=CLAIM, text=STORY + "1-800-555-0199 https://x.example/"))


def test_silent_without_a_number():
    silent(check, mail(from_=CLAIM, text=STORY + "once."))


def test_silent_without_a_claim():
    silent(check, mail(text="The plumber's number is 1-800-555-0199."))


def test_silent_from_the_brand():
    silent(check, mail(from_="Exampleshop <a@exampleshop.test>", text=STORY + "1-800-555-0199"))


def test_silent_on_an_order_of_a_shop_whose_domain_nobody_listed():
    text = "例銀行をご利用いただきありがとうございます。\nご注文番号 0001\n電話 03-0000-0000"
    silent(check, mail(from_="<order@ginko-shop.example>", text=text))
