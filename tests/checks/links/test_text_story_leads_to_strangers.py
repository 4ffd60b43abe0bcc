from majika.checks.links.text_story_leads_to_strangers import check
from tests.mails import fires, mail, silent

TOLL = "Final notice: you have an unpaid toll."


def test_what_it_says_and_where_it_leads_are_both_named():
    found = fires(check, f"{TOLL} Pay at https://abc.example/x")

    assert found.values == {"phrase": "unpaid toll", "host": "abc.example"}


def test_words_that_honest_texts_have_too_need_a_host_that_no_company_uses():
    held = "Your parcel is held, pay the customs fee: "
    assert fires(check, f"{held} http://abc.top").values["host"] == "abc.top"
    silent(check, f"{held} http://abc.example")


def test_silent_where_a_brand_is_claimed():
    silent(check, "Example Bank: you have an unpaid toll. https://abc.example")


def test_silent_where_it_leads_to_a_company_that_is_listed():
    silent(check, f"{TOLL} https://exampleparcel.test/x https://abc.example")


def test_silent_without_a_story_or_a_link():
    silent(check, "See you at https://abc.top")
    silent(check, TOLL)


def test_silent_in_a_mail_which_has_a_sender_to_look_at():
    silent(check, mail(text=f"{TOLL} https://abc.top"))
