from majika.checks.reassurance.answers_the_reader import check
from tests.mails import fires, mail, silent


def test_an_answer_to_the_readers_own_message():
    data = mail(in_reply_to="<20261124.1@mail.reader.example>")

    assert fires(check, data).values["own"] == "reader.example"


def test_silent_on_an_answer_to_somebody_else():
    silent(check, mail(in_reply_to="<1@friend.example>"))


def test_silent_at_a_public_provider():
    silent(check, mail(to="hanako@gmail.com", in_reply_to="<CA+1@mail.gmail.com>"))


def test_silent_on_a_first_message():
    silent(check, mail())
