from majika.checks.sender.readers_own_domain_as_sender import check
from majika.findings import Strength
from tests.mails import fires, mail, silent


def test_a_stranger_in_the_readers_own_name():
    finding = fires(check, mail(from_="reader.example Mail Team <a@stranger.example>"))

    assert finding.values["own"] == "reader.example"


def test_the_readers_address_as_a_name():
    fires(check, mail(from_='"hanako@reader.example" <a@stranger.example>'))


def test_silent_from_the_readers_own_domain():
    silent(check, mail(from_="reader.example IT <it@reader.example>"))


def test_silent_for_readers_at_a_public_provider():
    silent(check, mail(from_="Gmail.com tips <a@stranger.example>", to="hanako@gmail.com"))


def test_weak_over_a_mailing_list():
    data = mail(from_="hanako via reader.example <l@lists.example>", list_id="<l.lists.example>")

    assert fires(check, data).strength is Strength.WEAK


def test_an_office_of_the_readers_host():
    fires(check, mail(from_="Choir Finance <a@stranger.example>", to="all@choir.town.example"))


def test_silent_on_a_person_who_works_for_a_project_of_that_name():
    silent(check, mail(from_="Ann Bell - Choir admin <a@s.example>", to="all@choir.town.example"))


def test_silent_on_an_office_at_a_host_that_is_only_a_task():
    silent(check, mail(from_="Mail Support <a@stranger.example>", to="all@mail.town.example"))


def test_silent_on_an_ordinary_name():
    silent(check, mail())
