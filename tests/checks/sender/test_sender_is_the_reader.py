from majika.checks.sender.sender_is_the_reader import check
from tests.mails import READER, fires, mail, passing, silent

STORY = "I have recorded you. Pay in bitcoin or I will send the video to all your contacts."


def test_blackmail_in_the_readers_own_name():
    assert fires(check, mail(from_=READER, text=STORY)).values["address"] == READER


def test_silent_on_a_note_to_oneself():
    silent(check, mail(from_=READER, text="Buy milk"))


def test_silent_when_the_signature_passed():
    silent(check, mail(from_=READER, text=STORY, **passing("reader.example")))


def test_silent_from_somebody_else():
    silent(check, mail(from_="x@stranger.example", text=STORY))
