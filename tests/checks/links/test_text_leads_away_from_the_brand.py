from majika.checks import Strength
from majika.checks.links.text_leads_away_from_the_brand import check
from tests.mails import fires, mail, silent

LOCKED = "【例銀行】口座が凍結されました。"


def test_the_brand_and_where_the_text_leads_are_both_named():
    found = fires(check, f"{LOCKED} https://abc.example/x")

    assert found.values["host"] == "abc.example"
    assert found.values["brand"] == "Example Bank"
    assert "examplebank.test" in found.values["official"]


def test_strong_where_a_story_leads_to_a_host_that_no_company_uses():
    for host in ("abc.duckdns.org", "abc.top", "203.0.113.9"):
        assert fires(check, f"{LOCKED} http://{host}/x").strength is Strength.STRONG


def test_medium_with_a_story_and_weak_without_one():
    assert fires(check, f"{LOCKED} https://abc.example").strength is Strength.MEDIUM
    assert fires(check, f"{LOCKED} https://bit.ly/3x").strength is Strength.MEDIUM
    assert fires(check, "Exampleshop: 20 % off! https://abc.top").strength is Strength.WEAK


def test_a_company_may_say_what_it_is_before_the_colon():
    assert fires(check, "Example Bank Alert: a payee was added. https://abc.example")
    silent(check, "Example Bank robbery: see https://news.example")


def test_the_pages_of_its_readers_country_are_told_first():
    english = fires(check, "Example Bank: your statement is ready. https://abc.example")

    assert english.values["official"].startswith("examplebank.test")
    assert (
        fires(check, f"{LOCKED} https://abc.example")
        .values["official"]
        .startswith("examplebank.co.jp")
    )


def test_silent_where_a_link_leads_to_the_brand():
    silent(check, f"{LOCKED} https://sms.examplebank.test/x https://abc.example")


def test_silent_where_it_leads_to_another_company_that_is_listed():
    silent(check, "Exampleshop: your order is on its way. https://exampleparcel.test/t/1")


def test_silent_without_a_link():
    silent(check, LOCKED)


def test_silent_where_the_brand_is_only_spoken_about():
    silent(check, "I hate Example Bank, read this https://news.example/bank")


def test_silent_in_a_mail_which_has_a_sender_to_look_at():
    silent(check, mail(subject="例銀行", text=f"{LOCKED} https://abc.top"))
