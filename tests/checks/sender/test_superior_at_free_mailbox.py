import pytest

from majika.checks.sender.superior_at_free_mailbox import check
from tests.mails import fires, mail, silent

TO = "hanako@northwind.example"


def asked(text, from_="Ann Bell <ann77@gmail.com>", to=TO, **headers):
    return mail(from_=from_, to=to, text=text, **headers)


@pytest.mark.parametrize(
    "text",
    [
        "I need you to buy gift cards for clients.\n\nAnn Bell\nCEO",
        "Can you send me the W2s of our team?\n\nAnn, North Wind",
        "I have a quick task for you.\n\nAnn Bell, Managing Director",
        "Preciso que faça um pagamento hoje.\n\nAna, diretora",
        "Dringende Überweisung nötig.\n\nAnna Bell, Geschäftsführerin",
        "業務のため、LINEグループを作成し、QRコードを送ってください。\n\n代表取締役 山田太郎",
    ],
)
def test_a_superior_who_asks_from_a_free_mailbox(text):
    assert fires(check, asked(text)).values["address"] == "ann77@gmail.com"


def test_an_answer_that_would_go_to_a_free_mailbox():
    data = asked(
        "Quick task, please.",
        "Ann Bell, President <ann@northwind.example>",
        reply_to="ann77@gmail.com",
    )

    assert fires(check, data).values["signed"] == "President"


@pytest.mark.parametrize(
    "text",
    [
        "Are you free for lunch on Friday?\n\nAnn, director of the choir",
        "Thanks for the gift card!\n\nAnn",
        "来週の打ち合わせの件、よろしくお願いします。\n\n社長 山田",
        "The director of the museum wrote back.",
        "A quick favour: could you ask the director which room we may use?\n\nThanks, Ann",
        "We collect for a gift card for pastor Ed.\nCan you bring ten euros?\n\nAnn",
        "山田です。会長と相談して、LINEのグループを作成しました。\nよろしくお願いします。",
        "社長に確認しました。\n受付はQRコードです。\n田中",
    ],
)
def test_silent_without_a_request_or_without_a_title(text):
    silent(check, asked(text))


def test_the_title_is_quoted_from_where_the_letter_is_signed():
    text = "Ask the CEO for a quick task.\n\nAnn Bell\nCEO"

    place = fires(check, asked(text)).evidence[1].place

    assert place.span == (len(text) - 3, len(text))


def test_silent_from_the_companys_own_address():
    silent(check, asked("Quick task, please.\nAnn, CEO", "Ann <ann@northwind.example>"))


def test_silent_in_an_answer_over_a_list_and_with_a_link():
    text = "Gift cards for the raffle.\nAnn, president"
    silent(check, asked(text, in_reply_to="<1@northwind.example>"))
    silent(check, asked(text, list_id="<choir.lists.example>"))
    silent(check, asked(f"{text}\nhttps://choir.example/raffle"))


def test_silent_on_a_long_letter():
    silent(check, asked("Gift cards for the raffle.\nAnn, president\n" + "Word. " * 200))


def test_silent_when_the_reader_is_at_a_public_provider():
    silent(check, asked("Gift cards, please.\nAnn, CEO", to="h@gmail.com"))
