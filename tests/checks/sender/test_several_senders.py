from majika.checks.sender.several_senders import check
from tests.mails import fires, mail, silent


def test_two_senders_of_two_owners():
    finding = fires(check, mail(from_="a@examplebank.test, b@stranger.example"))

    assert finding.values == {"first": "a@examplebank.test", "second": "b@stranger.example"}


def test_from_stands_twice():
    fires(check, b"From: x@stranger.example\r\n" + mail(from_="a@examplebank.test"))


def test_silent_on_two_authors_of_one_house():
    silent(check, mail(from_="a@reader.example, b@mail.reader.example"))


def test_silent_on_one_sender():
    silent(check, mail())


def test_silent_on_a_comma_inside_the_name():
    silent(check, mail(from_='"Doe, Jane (b@stranger.example)" <jane@friend.example>'))
