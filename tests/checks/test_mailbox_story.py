import pytest

from majika.checks.mailbox_story import mailbox_story
from majika.message import parse_message
from tests.mails import mail


def story(text: str, **more: str) -> str:
    found = mailbox_story(parse_message(mail(text=text, **more)))
    return found.value if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "Your password expires today",
        "Your pass code will expire",
        "Your mailbox is full",
        "Your in box is locked",
        "Your webmail will be closed",
        "Your mail account was suspended",
        "Your email address will be deactivated",
        "There are 4 pending messages",
        "5 e-mails on hold",
        "Ihr Passwort läuft ab",
        "Ihr Kennwort läuft ab",
        "Ihr Postfach ist voll",
        "Ihr E-Mail-Konto wird gesperrt",
        "3 Nachrichten wurden zurückgehalten, 3 nicht zugestellt: Nachrichten zurückgehalten",
        "Sua senha vence hoje",
        "Sua caixa de entrada está cheia",
        "Sua caixa postal está lotada",
        "Sua conta de email será desativada",
        "mensagens retidas",
        "Su contraseña caduca hoy",
        "Su buzón está lleno",
        "Su cuenta de correo será suspendida",
        "mensajes retenidos",
        "Votre mot de passe expire",
        "Votre boîte de réception est pleine",
        "Votre messagerie est bloquée",
        "La sua casella è piena",
        "Il suo account di posta è sospeso",
        "messaggi in attesa",
        "Uw wachtwoord verloopt",
        "Uw postvak is vol",
        "berichten niet bezorgd",
        "パスワードの期限が切れます",
        "受信箱の容量が上限に達しました",
        "メールボックスがいっぱいです",
        "保留中のメッセージがあります",
    ],
)
def test_the_story_in_every_language(text):
    """Each noun of the long pattern must be a topic, else its line is never looked at."""
    assert story(f"Hello\n\n{text}\n\nBye")


@pytest.mark.parametrize(
    "text", ["The hall is full.", "Your parcel expires", "箱がいっぱいです", "Mail me tomorrow."]
)
def test_no_story(text):
    assert not story(text)


def test_a_story_does_not_cross_lines():
    assert not story("I have a new mailbox\nThe hall is full")


def test_the_subject_tells_it_first():
    assert story("Your mailbox is full", subject="Your password expires") == "password expires"
