from majika.checks.links.lookalike_host import check
from majika.findings import Strength
from tests.mails import fires, mail, passing, silent


def link(host: str) -> str:
    return f'<p>Please sign in.</p><a href="https://{host}/x">Sign in</a>'


def test_a_misspelt_host_under_the_brands_name():
    """The edit is told step by step."""
    data = mail(from_="Example Bank <a@stranger.example>", html=link("www.exampelbank.example"))

    finding = fires(check, data)
    assert finding.strength is Strength.STRONG
    assert finding.values["token"] == "exampelbank"
    assert finding.values["original"] == "Example Bank"
    assert "el" in finding.values["edit"]


def test_the_whole_domain_inside_another():
    data = mail(from_="例銀行 <a@stranger.example>", html=link("examplebank.co.jp.qv7.example"))

    assert fires(check, data).values["host"] == "examplebank.co.jp.qv7.example"


def test_the_owner_is_who_registered_the_end_of_the_address():
    data = mail(
        from_="例銀行 <a@stranger.example>", html=link("my.examplebank.co.jp.login.qv7.example")
    )

    finding = fires(check, data)
    assert finding.values["owner"] == "qv7.example"


def test_a_false_ending_is_told_with_the_letters_that_were_changed():
    data = mail(from_="例銀行 <a@stranger.example>", html=link("exmplebank-co-jp.qv7.example"))

    edit = fires(check, data).values["edit"]
    assert "“a” dropped" in edit
    assert "in the middle" in edit


def test_weak_when_the_mail_claims_nothing():
    finding = fires(check, mail(html=link("examplebank-login.example")))

    assert finding.strength is Strength.WEAK


def test_silent_on_listed_hosts():
    silent(check, mail(from_="Example Bank <a@s.example>", html=link("www.examplebank.test")))


def test_silent_on_unlike_hosts():
    silent(check, mail(from_="Example Bank <a@s.example>", html=link("www.stranger.example")))


def test_silent_on_the_brands_label_under_another_ending():
    silent(check, mail(from_="Example Bank <a@s.example>", html=link("examplebank.com")))


def test_silent_when_the_path_carries_the_name():
    silent(check, mail(html='<a href="https://news.example/examplebank/report">x</a>'))


def test_weak_in_proven_mail():
    data = mail(
        from_="Example Bank <a@examplebank.test>",
        html=link("examplebank-login.example"),
        **passing("examplebank.test"),
    )
    assert fires(check, data).strength is Strength.WEAK


def test_silent_on_a_companys_own_hosts_called_like_a_product():
    silent(check, mail(html=link("mail.exbank.stranger.example")))


def test_silent_on_a_false_ending_behind_nobodys_name():
    silent(check, mail(html=link("stranger.co.jp.mirror.example")))


def test_silent_on_another_name_of_the_same_country():
    silent(check, mail(html=link("bookshop-jp.example")))
