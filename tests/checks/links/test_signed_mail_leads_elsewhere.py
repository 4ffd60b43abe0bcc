from majika.checks.links.signed_mail_leads_elsewhere import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent

BANK = "Example Bank <a@examplebank.test>"
HOME = '<a href="https://www.examplebank.test/">x</a>'
AWAY = '<a href="https://stranger.example/">y</a>'


def test_a_strangers_link_in_signed_mail():
    finding = fires(check, mail(from_=BANK, html=HOME + AWAY, **passing("examplebank.test")))

    assert finding.strength is Strength.WEAK
    assert finding.values["host"] == "stranger.example"


def test_a_page_anyone_can_make_under_the_brands_own_name():
    html = '<a href="https://pages.exampleshop.test/x">y</a>'
    data = mail(from_="Exampleshop <a@exampleshop.test>", html=html, **passing("exampleshop.test"))

    assert fires(check, data).values["host"] == "pages.exampleshop.test"


def test_silent_when_all_links_go_home():
    silent(check, mail(from_=BANK, html=HOME, **passing("examplebank.test")))


def test_another_companys_host_may_be_a_redirect():
    html = HOME + '<a href="https://exampleshop.test/click?to=x">y</a>'
    fires(check, mail(from_=BANK, html=html, **passing("examplebank.test")))


def test_silent_on_a_social_network():
    html = HOME + '<a href="https://www.youtube.com/examplebank">y</a>'
    silent(check, mail(from_=BANK, html=html, **passing("examplebank.test")))


def test_silent_on_a_delivery_service():
    html = '<a href="https://u1.ct.sendgrid.net/x">y</a>'
    silent(check, mail(from_=BANK, html=html, **passing("examplebank.test")))


def test_silent_on_a_path_that_sites_with_users_pages_keep_to_themselves():
    shop = {"from_": "Exampleshop <a@exampleshop.test>", **passing("exampleshop.test")}
    page = '<a href="https://pages.exampleshop.test/{path}">y</a>'

    silent(check, mail(html=page.format(path="settings/security?t=1"), **shop))
    fires(check, mail(html=page.format(path="settings-of-ann"), **shop))


def test_a_strangers_path_is_nobodys_to_keep():
    html = HOME + '<a href="https://stranger.example/settings/security">y</a>'

    fires(check, mail(from_=BANK, html=html, **passing("examplebank.test")))


def test_silent_when_nothing_is_proven():
    silent(check, mail(from_=BANK, html=HOME + AWAY))


def test_a_social_networks_redirect_is_no_page():
    html = HOME + '<a href="https://www.linkedin.com/redir/x">y</a>'
    fires(check, mail(from_=BANK, html=html, **passing("examplebank.test")))
