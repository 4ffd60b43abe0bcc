from majika.capture.facts import How
from majika.checks.pages.redirects_through_free_hosting import check
from majika.findings import Place, Spot, Strength
from tests.captures import BANK, LOGIN, STRANGER, capture_of, fires, hop, page, silent

FREE = "https://something.weebly.com/"


def over(*urls: str):
    return tuple(hop(url, How.REDIRECT if at else How.LINK) for at, url in enumerate(urls))


def test_a_free_page_on_the_way():
    way = over("https://first.example/", FREE, STRANGER)
    finding = fires(check, capture_of(page(), hops=way))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["host"] == "something.weebly.com"


def test_weak_where_nobody_is_claimed():
    way = over("https://bit.ly/x", STRANGER)

    assert fires(check, capture_of(page(), hops=way, brand=None)).strength is Strength.WEAK


def test_a_brands_page_on_free_hosting():
    finding = fires(check, capture_of(page(FREE, LOGIN, brand=BANK)))

    assert finding.strength is Strength.MEDIUM
    assert finding.evidence[0].place == Place(Spot.PAGE)


def test_silent_on_the_way_home():
    home = "https://examplebank.test/"
    silent(check, capture_of(page(home), hops=over("https://bit.ly/x", home)))


def test_silent_on_a_direct_way():
    silent(check, capture_of(page(), hops=over(STRANGER)))


def test_silent_on_a_brands_own_shortener():
    silent(check, capture_of(page(), hops=over("https://amzn.to/x", STRANGER)))


def test_silent_about_a_clubs_free_page():
    silent(check, capture_of(page(FREE), brand=None))


def test_silent_about_where_the_decoy_went():
    way = (hop(STRANGER, How.LINK), hop(FREE, How.FORM), hop(STRANGER, How.REDIRECT))
    silent(check, capture_of(page(), hops=way))


def test_silent_without_a_page():
    silent(check, capture_of(hops=over("https://bit.ly/x")))
