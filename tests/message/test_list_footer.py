from majika.message import parse_message
from majika.message.list_footer import links_of_sender
from tests.mails import mail

FOOTER = f"{'_' * 47}\nclub mailing list\nhttps://lists.club.example/info\n"


def hosts(text, to="all@lists.club.example"):
    return [link.host for link in links_of_sender(parse_message(mail(to=to, text=text)))]


def test_a_lists_own_link_in_its_footer_is_not_the_senders():
    assert hosts(f"See https://page.example/a\n{FOOTER}") == ["page.example"]


def test_the_same_link_above_the_line_is_kept():
    assert hosts(f"See https://lists.club.example/x and https://page.example/a\n{FOOTER}") == [
        "lists.club.example",
        "page.example",
    ]


def test_another_sites_link_below_a_line_is_kept():
    assert hosts(f"https://page.example/a\n{FOOTER}https://trap.example/") == [
        "page.example",
        "trap.example",
    ]


def test_all_links_are_kept_when_no_other_is_left():
    assert hosts(f"Hello\n{FOOTER}") == ["lists.club.example"]
    assert hosts(f"mailto:a@b.example\n{FOOTER}")[-1] == "lists.club.example"


def test_a_long_text_with_a_line_at_its_beginning_has_no_footer():
    text = f"{FOOTER}See https://page.example/a\n" + "Words.\n" * 300
    assert "lists.club.example" in hosts(text)
