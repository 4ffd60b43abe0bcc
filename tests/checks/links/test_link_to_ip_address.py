import pytest

from majika.checks.links.link_to_ip_address import check
from tests.mails import fires, mail, silent


@pytest.mark.parametrize("written", ["93.184.216.34", "0x5db8d822", "1572395042"])
def test_every_way_to_write_a_number(written):
    finding = fires(check, mail(html=f'<a href="http://{written}/x">Open</a>'))

    assert finding.values["host"] == "93.184.216.34"


def test_silent_on_a_printer_at_home():
    silent(check, mail(html='<a href="http://192.168.1.1/">Router</a>'))


def test_silent_on_names():
    silent(check, mail(html='<a href="http://1.2.3.4.example/">Open</a>'))


def test_silent_on_a_number_in_the_path():
    silent(check, mail(html='<a href="http://news.example/93.184.216.34">Open</a>'))
