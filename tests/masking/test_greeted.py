"""Whom a mail greets by name, and which greetings name nobody."""

import pytest

from majika.masking import MOSAIC
from majika.masking.greeted import greeted_names
from tests.masking.readers import mask

BY_NAME = {
    "Dear Taro Yamada,\nyour card": "Taro Yamada",
    "Dear YAMADA TARO": "YAMADA TARO",
    "Hi Jacob B.,\nyour card": "Jacob B.",
    "Hi Taro Y.,": "Taro Y.",
    "Hi kyle,\nyour card": "kyle",
    "Hey taro!": "taro",
    "Good morning Taro,": "Taro",
    "Bonjour Zoé,": "Zoé",
    "Olá Taro!": "Taro",
    "Lieber Herr Lindqvist,": "Lindqvist",
    "Chère Mme Dubois,": "Dubois",
    "こんにちは、山田太郎さん": "山田太郎",
    "山田 太郎さん、口座の確認": "山田 太郎",
    "親愛なる 山田太郎 様:": "山田太郎",
    "山田太郎さま、いつも": "山田太郎",
    "山田太郎 先生\n学会": "山田太郎",
    "はなこ さん、こんにちは。タナカ ハナコ様": "はなこ",
}


@pytest.mark.parametrize(("text", "name"), BY_NAME.items(), ids=BY_NAME.values())
def test_a_greeted_name_is_hidden(text, name):
    assert name in greeted_names(text)
    assert name not in mask(text=text).hide(text)


NOBODY = (
    "Hi there,",
    "Hello dear customer,",
    "Hey guys!",
    "Dear all,",
    "Liebe Grüße,",
    "Hallo zusammen,",
    "Good morning everyone,",
    "Hi again,",
    "Dear Valued Customer,",
    "Attention required!",
    "皆さん、こんにちは",
    "みなさん、ご注意ください",
    "たくさん、届いています",
    "お客様へ",
    "お父さん、お母さんへ",
)


@pytest.mark.parametrize("text", NOBODY)
def test_a_greeting_that_names_nobody(text):
    assert greeted_names(text) == ()


def test_a_name_in_the_subject():
    hides = mask(subject="山田 太郎さん、口座の確認")

    assert hides.hide("山田太郎さんの口座") == f"{MOSAIC}さんの口座"


@pytest.mark.parametrize("written", ["山田 太郎", "山田　太郎", "山 田 太 郎", "山田太郎"])
def test_a_name_that_is_parted_elsewhere(written):
    assert mask(to="山田太郎 <t@reader.example>").hide(f"氏名 {written}!") == f"氏名 {MOSAIC}!"
