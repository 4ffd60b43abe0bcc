from majika.checks.links.link_with_odd_ending import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_throw_away_ending():
    assert fires(check, mail(html='<a href="https://qv7.top/">x</a>')).values["ending"] == "top"


def test_weak_on_a_merely_cheap_one():
    assert fires(check, mail(html='<a href="https://qv7.shop/">x</a>')).strength is Strength.WEAK


def test_silent_on_a_country_below_com():
    silent(check, mail(html='<a href="https://club.com.au/">x</a>'))


def test_silent_on_common_endings():
    silent(check, mail(html='<a href="https://club.example/">x</a>'))


def test_silent_on_the_word_elsewhere():
    silent(check, mail(html='<a href="https://top.example/top">x</a>'))


def test_silent_without_links():
    silent(check, mail(text="on top of it"))
