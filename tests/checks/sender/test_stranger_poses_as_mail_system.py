import pytest

from majika.checks.sender.stranger_poses_as_mail_system import check
from majika.findings import Strength
from tests.mails import fires, mail, silent

STORY = "Your password expires today."


@pytest.mark.parametrize(
    "name",
    [
        "Mail Server",
        "Webmail Administrator",
        "E-mail Support",
        "Postmaster",
        "cPanel",
        "IT Help Desk",
        "System Administrator",
        "メール管理者",
        "サーバー管理者",
    ],
)
def test_a_mail_system_at_a_strangers_address(name):
    finding = fires(check, mail(from_=f"{name} <a@stranger.test>", subject=STORY))

    assert finding.strength is Strength.MEDIUM
    assert finding.values["own"] == "reader.example"


def test_a_postmaster_without_links_who_speaks_of_passwords():
    fires(check, mail(from_="Mail Server <postmaster@stranger.test>", subject=STORY))


def test_weak_when_every_link_stays_with_the_sender():
    data = mail(
        from_="Mail Support <a@provider.test>", text=f"{STORY} https://www.provider.test/mail"
    )

    assert fires(check, data).strength is Strength.WEAK


@pytest.mark.parametrize(
    "name", ["Hanako's Mail Order", "Taro Yamada", "Server & Co. Kitchens", ""]
)
def test_silent_on_other_names(name):
    silent(check, mail(from_=f"{name} <a@stranger.test>", subject=STORY))


def test_silent_without_a_mailbox_story():
    silent(check, mail(from_="Webmaster <a@stranger.test>", subject="New pictures on our site"))


def test_silent_on_the_readers_own_administrator():
    silent(check, mail(from_="IT Help Desk <it@reader.example>", subject=STORY))


def test_silent_on_a_listed_provider():
    silent(check, mail(from_="Mail Support <a@exampleshop.test>", subject=STORY))


def test_silent_on_a_delivery_report():
    silent(
        check,
        mail(
            from_="Mail Administrator <postmaster@other.test>",
            subject="Undelivered Mail",
            text="Your message was not delivered: mailbox full.",
        ),
    )


def test_silent_over_a_mailing_list():
    silent(check, mail(from_="Webmaster <a@s.test>", subject=STORY, list_id="<l.lists.example>"))


def test_silent_when_the_reader_is_at_a_public_provider():
    silent(check, mail(to="h@gmail.com", from_="Mail Server <a@stranger.test>", subject=STORY))
