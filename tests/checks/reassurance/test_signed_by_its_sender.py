from majika.checks.reassurance.signed_by_its_sender import check
from tests.mails import fires, mail, passing, silent

SHOP = "Flowers <a@flowers.example>"
HOME = '<a href="https://www.flowers.example/">Shop</a>'


def test_signed_and_linked_to_itself():
    data = mail(from_=SHOP, html=HOME, **passing("flowers.example"))

    assert fires(check, data).values["sender"] == "flowers.example"


def test_silent_when_links_lead_away():
    html = '<a href="https://x.example/">y</a>'
    silent(check, mail(from_=SHOP, html=html, **passing("flowers.example")))


def test_silent_without_a_signature():
    silent(check, mail(from_=SHOP, html=HOME))


def test_silent_for_a_brand_which_has_its_own_check():
    data = mail(
        from_="Example Bank <a@examplebank.test>",
        html='<a href="https://examplebank.test/">x</a>',
        **passing("examplebank.test"),
    )
    silent(check, data)


def test_silent_at_a_public_provider():
    silent(check, mail(from_="a@gmail.com", html=HOME, **passing("gmail.com")))
