import base64

import pytest

from majika.checks.links.link_fills_in_readers_address import check
from majika.findings import Strength
from tests.mails import READER, fires, mail, silent

STRANGER = "IT <it@stranger.example>"
CODED = base64.b64encode(READER.encode()).decode()


def page(url, **headers):
    return mail(html=f'<p>New document.</p><a href="{url}">Open</a>', **headers)


@pytest.mark.parametrize("carried", [READER, READER.upper(), READER.replace("@", "%40"), CODED])
def test_an_address_behind_the_hash_of_a_strangers_page(carried):
    finding = fires(check, page(f"https://page.example/in.html#{carried}", from_=STRANGER))

    assert finding.strength is Strength.STRONG
    assert finding.values["host"] == "page.example"


def test_an_address_anywhere_in_a_link_to_a_page_anyone_can_make():
    fires(check, page(f"https://abc.firebaseapp.com/?u={READER}", from_=STRANGER))


def test_silent_before_the_hash_where_newsletters_put_it():
    silent(check, page(f"https://count.example/unsubscribe?e={READER}#top", from_=STRANGER))


def test_silent_on_the_senders_own_page():
    silent(check, page(f"https://app.stranger.example/#/login/{READER}", from_=STRANGER))


def test_silent_on_the_readers_own_page():
    silent(check, page(f"https://webmail.reader.example/#user={READER}", from_=STRANGER))


def test_silent_on_a_listed_brands_page():
    silent(check, page(f"https://www.exampleshop.test/#{READER}", from_=STRANGER))


def test_silent_on_somebody_elses_address():
    silent(check, page("https://page.example/#other@else.example", from_=STRANGER))
