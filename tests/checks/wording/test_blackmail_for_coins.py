from majika.checks.wording.blackmail_for_coins import check
from tests.mails import fires, mail, silent

STORY = "I have recorded you. I will send the video to all your contacts."
WALLET = "bc1qexampleexampleexampleexampleexampleex"


def test_a_threat_and_a_wallet():
    assert fires(check, mail(text=f"{STORY} Pay to {WALLET}")).values["wallet"] == WALLET


def test_silent_without_a_wallet():
    silent(check, mail(text=STORY))


def test_silent_without_a_threat():
    silent(check, mail(text=f"Donations to {WALLET} are welcome."))


def test_silent_on_long_words():
    silent(check, mail(text=f"{STORY} Nothing here: Donaudampfschifffahrtsgesellschaft"))
