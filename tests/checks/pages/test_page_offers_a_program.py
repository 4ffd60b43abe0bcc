import pytest

from majika.checks.pages.page_offers_a_program import check
from majika.findings import Strength
from tests.captures import STRANGER, capture_of, fires, page, silent


def offering(*names: str, url: str = STRANGER):
    return capture_of(page(url, downloads=names))


@pytest.mark.parametrize("name", ["invoice.pdf.exe", "Update.MSI", "App.apk"])
def test_a_program(name):
    finding = fires(check, offering("notes.txt", "photos.zip", name))

    assert finding.strength is Strength.MEDIUM
    assert finding.evidence[0].value == name


def test_weak_for_an_archive():
    assert fires(check, offering("invoice.zip")).strength is Strength.WEAK


@pytest.mark.parametrize("name", ["invoice.pdf", "photo.jpg", "", "exe"])
def test_silent_on_documents(name):
    silent(check, offering(name))


def test_silent_at_home():
    silent(check, offering("setup.exe", url="https://examplebank.test/"))


def test_silent_without_a_download():
    silent(check, offering())
