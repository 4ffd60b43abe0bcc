from majika.checks.links.one_link_differs_from_the_rest import check
from tests.mails import fires, mail, passing, silent

CLAIM = "Example Bank <a@stranger.example>"
HOME = '<a href="https://examplebank.test/1">Help</a><a href="https://www.examplebank.test/2">Imprint</a>'
ODD = '<a href="https://odd.example/login">Sign in</a>'


def test_the_one_that_matters_leads_elsewhere():
    finding = fires(check, mail(from_=CLAIM, html=HOME + ODD))

    assert finding.values["host"] == "odd.example"
    assert finding.values["own"] == "2"


def test_silent_when_all_go_home():
    silent(check, mail(from_=CLAIM, html=HOME))


def test_silent_when_many_lead_elsewhere():
    silent(check, mail(from_=CLAIM, html=HOME + ODD + '<a href="https://more.example/">x</a>'))


def test_silent_when_proven():
    data = mail(
        from_="Example Bank <a@examplebank.test>", html=HOME + ODD, **passing("examplebank.test")
    )
    silent(check, data)


def test_silent_without_a_claim():
    silent(check, mail(html=HOME + ODD, from_="Taro <t@friend.example>"))
