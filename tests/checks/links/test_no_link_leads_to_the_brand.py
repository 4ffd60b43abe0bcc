from majika.checks.links.no_link_leads_to_the_brand import check
from tests.mails import fires, mail, silent

CLAIM = "Example Bank <a@stranger.example>"


def test_all_links_lead_to_strangers():
    html = '<a href="https://x.example/1">a</a><a href="https://y.example/2">b</a>'
    finding = fires(check, mail(from_=CLAIM, html=html))

    assert finding.values["host"] == "x.example"
    assert "examplebank" in finding.values["official"]


def test_silent_when_one_link_leads_to_the_brand():
    html = '<a href="https://x.example/1">a</a><a href="https://examplebank.test/">b</a>'
    silent(check, mail(from_=CLAIM, html=html))


def test_silent_without_links():
    silent(check, mail(from_=CLAIM, text="Call us"))


def test_silent_from_the_brand():
    html = '<a href="https://x.example/1">a</a>'
    silent(check, mail(from_="Example Bank <a@examplebank.test>", html=html))


def test_silent_without_a_claim():
    silent(check, mail(html='<a href="https://x.example/1">a</a>'))


def test_silent_when_all_that_is_linked_follows_a_parcel():
    html = '<a href="https://track.exampleparcel.test/1">Track</a>'
    text = "エグザンプルショップをご利用いただきありがとうございます。"
    silent(check, mail(from_="order@eshop.example", text=text, html=f"<p>{text}</p>{html}"))


def test_silent_when_all_links_lead_to_public_pages_of_the_brand():
    html = '<a href="https://pages.exampleshop.test/ann">a</a>'
    silent(check, mail(from_="Exampleshop <a@stranger.example>", html=html))


def test_quotes_a_stranger_not_a_public_page_of_the_brand():
    html = '<a href="https://pages.exampleshop.test/ann">a</a><a href="https://x.example/">b</a>'
    finding = fires(check, mail(from_="Exampleshop <a@stranger.example>", html=html))

    assert finding.values["host"] == "x.example"
